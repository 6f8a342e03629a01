import type {VerbClass} from '../types.ts'
import type {Draft} from './draft.ts'
import type {Reading} from './reading.ts'
import type {Candidate} from './tagger/create-tagger.ts'
import {SILENT} from './verb-group.ts'
import {NEG} from './word-classes.ts'

/** The rule that attributions of the trained tagger name. */
export const TAGGER = 'tagger'

/** What the tagger proposes in one part, as drafts: with the stance of the cue's verb or noun, and whether the cue is negated. */
export function taggedDrafts(reading: Reading, candidates: readonly Candidate[]): Draft[] {
  return candidates.filter(({part}) => part === reading.passage.part).map(({content, source, cue: [from, to], confidence}) => ({
    rule: TAGGER, confidence, carried: null,
    source: source && {from: source[0], to: source[1]},
    cue: [{from, to}],
    content: content.map(([first, after]) => ({from: first, to: after})),
    verbClass: stanceOf(reading, from, to),
    negated: isNegated(reading, from, to),
  }))
}

/** The class of the last word of the cue that the list of reporting verbs and nouns knows; `null` where it knows none. */
function stanceOf(reading: Reading, from: number, to: number): VerbClass | null {
  for (let token = to - 1; token >= from; token--) {
    if (reading.word(token) === 'according') return 'neutral'
    const verb = reading.verbOf(token), entry = verb >= 0 ? verb >> 3 : reading.nounOf(token)
    if (entry >= 0) return reading.entry(entry).verbClass
  }
  return null
}

/** "did not say", "declined to comment", "made no mention". */
function isNegated(reading: Reading, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    if (reading.is(token, NEG) || reading.word(token) === 'no') return true
    if (SILENT.has(reading.word(token)) && reading.word(token + 1) === 'to') return true
  }
  return false
}

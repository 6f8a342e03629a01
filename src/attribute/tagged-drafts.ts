import type {Range, VerbClass} from '../types.ts'
import {cutTrailing} from './cut-trailing.ts'
import type {Draft} from './draft.ts'
import {isHeading} from './label.ts'
import {mendSpans} from './mend-spans.ts'
import {quotedSaying} from './quoted-saying.ts'
import type {Reading, Stretch} from './reading.ts'
import {confidenceOf} from './rule-confidence.ts'
import type {Candidate} from './tagger/create-tagger.ts'
import {SILENT} from './verb-group.ts'
import {COMMA, NEG, OBJECT} from './word-classes.ts'

/** The rule that attributions of the trained tagger name. */
export const TAGGER = 'tagger'

/** A draft with a probability of its own. */
export type TaggedDraft = Draft & {readonly confidence: number}

/**
 * What the tagger proposes in one part, as drafts: without commas and colons at the edges of source and cue, with the stance of the cue's
 * verb or noun, and whether the cue is negated. "It should be noted" and its like are the writer's own and no attribution.
 */
export function taggedDrafts(reading: Reading, candidates: readonly Candidate[]): TaggedDraft[] {
  const drafts: TaggedDraft[] = [], names = new Set<number>()
  for (const {part, content, source, cue, confidence} of candidates) {
    if (part !== reading.passage.part) continue
    const {cue: said, source: quoted, named} = quotedSaying(reading, bare(reading, cue)), by = quoted ?? (source && bare(reading, source))
    if (quoted && named) names.add(quoted.from)
    if (by && (isImpersonal(reading, by, said) || (reading.word(said.from) === ':' && isHeading(reading, by)))) continue
    if (isBareAct(reading, said, content[0]!)) continue
    const {source: who, cue: how, content: what} = mendSpans(reading, {source: by, cue: said, content: content.map(([from, to]) => withoutHearer(reading, {from, to}, said))})
    const sure = who && who.from !== by?.from && reading.word(said.from) === 'according' ? Math.max(confidence, confidenceOf('according-to')) : confidence
    drafts.push({rule: TAGGER, confidence: sure, carried: null, source: who, cue: [how], content: [...what], verbClass: stanceOf(reading, said), negated: isNegated(reading, said)})
  }
  return cutTrailing(reading, names.size === 0 ? drafts : drafts.filter(({content: [only], cue: [said]}) => !(names.has(only!.from) && said!.to === only!.from)))
}

/** Without commas, colons and stops at the edges; as it is where nothing else is in it. */
function bare(reading: Reading, [first, after]: Range): Stretch {
  let from = first, to = after
  const isEdge = (token: number): boolean => reading.is(token, COMMA) || reading.word(token) === ':'
  while (from < to && isEdge(from)) from++
  while (to > from && isEdge(to - 1)) to--
  return from < to ? {from, to} : {from: first, to: after}
}

/** "told us “it is over”": who was told is no word of the quotation. */
function withoutHearer(reading: Reading, {from, to}: Stretch, {to: after}: Stretch): Stretch {
  const {quotes, quoteOf} = reading.passage
  const opens = quotes[quoteOf[from + 1] ?? -1]?.first === from + 1
  return from === after && opens && reading.is(from, OBJECT) && TELL.has(reading.word(after - 1)) ? {from: from + 1, to} : {from, to}
}

const TELL = new Set(['tell', 'tells', 'told', 'telling'])

/** "spoke to miners in the south": that somebody spoke, not what was said. */
function isBareAct(reading: Reading, {to}: Stretch, [from]: Range): boolean {
  return SPEAKING.has(reading.word(to - 1)) && to === from && HEARERS.has(reading.word(from))
}

const SPEAKING = new Set(['speak', 'speaks', 'spoke', 'spoken', 'speaking', 'talk', 'talks', 'talked', 'talking'])
const HEARERS = new Set(['to', 'with', 'at', 'in', 'before'])

const DUTIES = new Set(['should', 'must', 'can', 'could', 'may', 'might', 'needs', 'has', 'ought', 'is', "'s", 'was'])

/** "it should be noted", "it is worth mentioning": nobody says it but the writer. "It is said" stays: somebody does. */
function isImpersonal(reading: Reading, source: Stretch, {from, to}: Stretch): boolean {
  if (source.to - source.from !== 1 || reading.word(source.from) !== 'it' || !DUTIES.has(reading.word(from))) return false
  for (let token = from; token < to; token++) if (reading.word(token) === 'worth' || (token > from && reading.word(token) === 'be')) return true
  return false
}

/** The class of the last word of the cue that the list of reporting verbs and nouns knows; `null` where it knows none. */
function stanceOf(reading: Reading, {from, to}: Stretch): VerbClass | null {
  for (let token = to - 1; token >= from; token--) {
    if (reading.word(token) === 'according') return 'neutral'
    const verb = reading.verbOf(token), entry = verb >= 0 ? verb >> 3 : reading.nounOf(token)
    if (entry >= 0) return reading.entry(entry).verbClass
  }
  return null
}

/** "did not say", "declined to comment", "made no mention". */
function isNegated(reading: Reading, {from, to}: Stretch): boolean {
  for (let token = from; token < to; token++) {
    if (reading.is(token, NEG) || reading.word(token) === 'no') return true
    if (SILENT.has(reading.word(token)) && reading.word(token + 1) === 'to') return true
  }
  return false
}

import type {Range, VerbClass} from '../types.ts'
import type {Draft} from './draft.ts'
import {isHeading} from './label.ts'
import {phraseBefore} from './noun-phrase.ts'
import type {Reading, Stretch} from './reading.ts'
import type {Candidate} from './tagger/create-tagger.ts'
import {SILENT} from './verb-group.ts'
import {BE, BY, COMMA, ING, NEG, OBJECT} from './word-classes.ts'

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
    const whole = withoutBy(reading, bare(reading, cue)), within = quotedWithin(reading, whole), said = within ? {from: within.to, to: whole.to} : whole, quoted = within ?? quotedBefore(reading, said)
    const by = quoted ?? wasQuoted(reading, said) ?? (source && bare(reading, source))
    if (quoted) names.add(quoted.from)
    if (by && (isImpersonal(reading, by, said) || (reading.word(said.from) === ':' && isHeading(reading, by)))) continue
    if (isBareAct(reading, said, content[0]!)) continue
    drafts.push({
      rule: TAGGER, confidence, carried: null, source: by, cue: [said],
      content: content.map(([from, to]) => withoutHearer(reading, {from, to}, said)),
      verbClass: stanceOf(reading, said), negated: isNegated(reading, said),
    })
  }
  return names.size === 0 ? drafts : drafts.filter(({content: [only], cue: [said]}) => !(names.has(only!.from) && said!.to === only!.from))
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

/** "Reuters quoted Solvay | as saying": the words are whose name stands right before. */
function quotedBefore(reading: Reading, {from}: Stretch): Stretch | null {
  if (reading.word(from) !== 'as' || !reading.is(from + 1, ING)) return null
  const {sentences, sentenceOf} = reading.passage, limit = sentences[sentenceOf[from]!]!
  const start = phraseBefore(reading, from - 1, limit)
  return start > limit && QUOTING.has(reading.word(start - 1)) ? {from: start, to: from} : null
}

/** "Reuters | quoted Solvay as saying": the same, all of it taken for a cue. */
function quotedWithin(reading: Reading, {from, to}: Stretch): Stretch | null {
  return QUOTING.has(reading.word(from)) && endsInSaying(reading, {from, to}) ? {from: from + 1, to: to - 2} : null
}

/** "was quoted as saying | by Yonhap": whoever carried the words is no part of the cue. */
function withoutBy(reading: Reading, {from, to}: Stretch): Stretch {
  for (let end = from + 3; end < to; end++) if (reading.is(end, BY) && endsInSaying(reading, {from, to: end})) return {from, to: end}
  return {from, to}
}

/** "Solvay | was quoted as saying": the words are those of the subject. */
function wasQuoted(reading: Reading, said: Stretch): Stretch | null {
  if (!endsInSaying(reading, said) || !QUOTING.has(reading.word(said.to - 3)) || !reading.is(said.from, BE)) return null
  const {sentences, sentenceOf} = reading.passage, from = phraseBefore(reading, said.from - 1, sentences[sentenceOf[said.from]!]!)
  return from < 0 ? null : {from, to: said.from}
}

/** "… as saying". */
function endsInSaying(reading: Reading, {from, to}: Stretch): boolean {
  return to - from > 3 && reading.word(to - 2) === 'as' && reading.is(to - 1, ING)
}

/** "spoke to miners in the south": that somebody spoke, not what was said. */
function isBareAct(reading: Reading, {to}: Stretch, [from]: Range): boolean {
  return SPEAKING.has(reading.word(to - 1)) && to === from && HEARERS.has(reading.word(from))
}

const SPEAKING = new Set(['speak', 'speaks', 'spoke', 'spoken', 'speaking', 'talk', 'talks', 'talked', 'talking'])
const HEARERS = new Set(['to', 'with', 'at', 'in', 'before'])

const QUOTING = new Set(['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing'])

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

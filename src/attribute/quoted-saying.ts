import {phraseBefore} from './noun-phrase.ts'
import type {Reading, Stretch} from './reading.ts'
import {AUX, BE, BY, COMMA, ING} from './word-classes.ts'

/** A cue, and whose words it reports where the cue itself tells. */
export interface Quoting {
  readonly cue: Stretch
  /** `null` where the cue tells nothing of it. */
  readonly source: Stretch | null
  /** Whether the source stands between the verb of whoever quotes and the cue: it is nobody's content then. */
  readonly named: boolean
}

/**
 * Who is quoted "as saying": not the medium that quotes, but the one that it quotes, by name before the cue or inside of it, or as the
 * subject of "was quoted".
 */
export function quotedSaying(reading: Reading, marked: Stretch): Quoting {
  const whole = withoutBy(reading, marked), within = quotedWithin(reading, whole) ?? saidWithin(reading, whole)
  if (within) return {cue: {from: within.to, to: whole.to}, source: within, named: true}
  const before = quotedBefore(reading, whole)
  return before ? {cue: whole, source: before, named: true} : {cue: whole, source: wasQuoted(reading, whole) ?? quotedBy(reading, whole), named: false}
}

/** "Reuters quoted Solvay | as saying": the words are whose name stands right before. */
function quotedBefore(reading: Reading, {from}: Stretch): Stretch | null {
  if (reading.word(from) !== 'as' || !reading.is(from + 1, ING)) return null
  const {sentences, sentenceOf} = reading.passage, limit = sentences[sentenceOf[from]!]!
  const start = phraseBefore(reading, from - 1, limit)
  return start > limit && QUOTING.has(reading.word(start - 1)) ? {from: start, to: from} : null
}

/** "Reuters | quoted Solvay as saying": the same, all of it taken for a cue. */
function quotedWithin(reading: Reading, {from, to}: Stretch): Stretch | null {
  return QUOTING.has(reading.word(from)) && !reading.is(from + 1, BY) && endsInSaying(reading, {from, to}) ? {from: from + 1, to: to - 2} : null
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

/** "cites | an official | saying": the same without "as". */
function saidWithin(reading: Reading, {from, to}: Stretch): Stretch | null {
  return to - from > 2 && QUOTING.has(reading.word(from)) && SAYING.has(reading.word(to - 1)) && reading.word(to - 2) !== 'as' && !reading.is(from + 1, BY) ? {from: from + 1, to: to - 1} : null
}

/** Longest name of whoever carried the words, in tokens. */
const LONGEST_MEDIUM = 8

/** "Solvay, quoted by Yonhap | as saying": the words are not those of the medium. */
function quotedBy(reading: Reading, {from}: Stretch): Stretch | null {
  if (reading.word(from) !== 'as' || !reading.is(from + 1, ING)) return null
  const {sentences, sentenceOf} = reading.passage, limit = sentences[sentenceOf[from]!]!
  let by = from - 1
  while (by > limit && by >= from - LONGEST_MEDIUM && !reading.is(by, BY | COMMA)) by--
  if (!reading.is(by, BY) || !QUOTING.has(reading.word(by - 1))) return null
  let last = by - 2
  while (last > limit && reading.is(last, COMMA | AUX)) last--
  const start = phraseBefore(reading, last, limit)
  return start < 0 ? null : {from: start, to: last + 1}
}

const SAYING = new Set(['saying', 'stating', 'telling', 'claiming', 'insisting', 'warning'])

const QUOTING = new Set(['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing'])

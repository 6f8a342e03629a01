import type {WordTable} from '../text/word-table.ts'
import {NAME_GIVEN, NAME_INSTITUTION, NAME_JOB, NAME_NATION, NAME_OPENER, NAME_PARTICIPLE, NAME_PLACE, NAME_TITLE} from './name-words.ts'
import type {Reading, Stretch} from './reading.ts'
import {COLON, DASH, MARK_SIGN, OPEN} from './word-classes.ts'

/** How far, in tokens, and at how many places evidence is looked for: keeps the work linear in the length of the text. */
const FAR = 4000, MOST_SEEN = 64

/** Words with a capital for other reasons than that they open a sentence. */
const NAMED = NAME_GIVEN | NAME_INSTITUTION | NAME_NATION | NAME_PLACE | NAME_TITLE

/**
 * First token of a run of capitals without the word that only opens its sentence: "Yet Dravik", "Removing Dravik", and the first of
 * "Dravik Dravik". A word that stands before the same name inside of a sentence belongs to the name.
 */
export function withoutOpener(reading: Reading, names: WordTable, {from, to}: Stretch): number {
  const bits = (token: number): number => names.of(reading.vocabulary, reading.passage.word[token]!)
  let first = from
  while (first < to && opensSentence(reading, first, from) && isOpener(reading, bits(first), first)) first++
  while (first < to - 1 && reading.passage.word[first] === reading.passage.word[first + 1] && !(bits(first) & NAME_GIVEN)) first++
  return first
}

/** "Baker Rosa Imre": a common noun before a name of two words or more is no part of it. */
export function withoutJob(reading: Reading, names: WordTable, {from, to}: Stretch): number {
  return to - from > 2 && names.of(reading.vocabulary, reading.passage.word[from]!) & NAME_JOB ? from + 1 : from
}

/** Whether a token has its capital from its place: first in a sentence or after a mark or colon; in a headline all have. */
function opensSentence(reading: Reading, token: number, from: number): boolean {
  const {part, sentences, sentenceOf} = reading.passage
  const opening = sentences[sentenceOf[token]!]!
  return part === 'title' || token === opening || token > from || reading.is(token - 1, COLON | DASH | MARK_SIGN | OPEN)
}

function isOpener(reading: Reading, bits: number, token: number): boolean {
  if (!(bits & (NAME_OPENER | NAME_PARTICIPLE)) || bits & NAMED || standsInside(reading, token)) return false
  if (reading.word(token) === 'will') return isQuestion(reading, token)
  return (bits & NAME_OPENER) !== 0 || standsAlone(reading, token + 1)
}

/** Whether the token and its right neighbour stand together inside of a sentence. */
function standsInside(reading: Reading, token: number): boolean {
  const {word} = reading.passage
  return someLike(reading, token, (at) => word[at + 1] === word[token + 1] && !opensSentence(reading, at, at))
}

/** Whether the word of a token stands elsewhere too, after another word. */
function standsAlone(reading: Reading, token: number): boolean {
  const {word} = reading.passage
  return someLike(reading, token, (at) => word[at - 1] !== word[token - 1])
}

/** Whether a test holds for some token with the same word, of the first few within reach. */
function someLike({passage: {word}}: Reading, token: number, test: (at: number) => boolean): boolean {
  const from = Math.max(0, token - FAR), near = word.subarray(from, token + FAR), id = word[token]
  if (id === undefined) return false
  for (let at = near.indexOf(id), seen = 0; at >= 0 && seen < MOST_SEEN; at = near.indexOf(id, at + 1), seen++) {
    if (test(from + at)) return true
  }
  return false
}

function isQuestion(reading: Reading, token: number): boolean {
  const {sentences, sentenceOf} = reading.passage
  const end = sentences[sentenceOf[token]! + 1]!
  for (let at = end - 1; at > token && at > end - 6; at--) {
    if (reading.form(at) === '?') return true
    if (!reading.is(at, MARK_SIGN)) return false
  }
  return false
}

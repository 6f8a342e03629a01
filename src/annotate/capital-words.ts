import type {Document, Passage} from '../text/passage.ts'
import {CAPITAL, CAPITALS, LOWER, MARK, SYMBOL, WORD} from '../text/vocabulary.ts'
import type {Vocabulary} from '../text/vocabulary.ts'
import {WordTable} from '../text/word-table.ts'

/** How the words of a sentence are written: as in text, in Title Case, or all in capitals. */
export const TEXT_CASE = 0, TITLE_CASE = 1, CAPITAL_CASE = 2

/** Capitals of this many letters and more are emphasis ("a DISASTER"), shorter ones an acronym ("AID"). */
const EMPHASIS = 5

/** Endings of adjectives that names of states, people and bodies seldom start with. */
const ADJECTIVE = /(?:al|ous|ful|less|ive|ible|able)$/

const OF_NAMES = new Set(
  'united security defense defence energy justice alliance intelligence treasury trust interior welfare liberty love hope'.split(' '),
)

/** Words that belong to names of states and institutions so often that they never count when capitalised: 1, others 0. */
export function createNameWords(): WordTable {
  return new WordTable((_, folded) => OF_NAMES.has(folded) ? 1 : 0)
}

/**
 * The case in which the sentence `first … after - 1` is written, by its words of four letters and more: all in capitals (at least two
 * words), or four of five capitalised (at least four words, and no full stop at its end: headlines have none), else as text.
 */
export function caseOfSentence({vocabulary}: Document, passage: Passage, first: number, after: number): number {
  let long = 0, capital = 0, capitals = 0
  for (let token = first; token < after; token++) {
    if (passage.end[token]! - passage.start[token]! < 4) continue
    const id = passage.word[token]!
    if (vocabulary.kind(id) !== WORD) continue
    long++
    const written = vocabulary.letterCase(id)
    if (written === CAPITALS) capitals++
    if (written !== LOWER) capital++
  }
  if (long >= 2 && capitals === long) return CAPITAL_CASE
  return long >= 4 && capital * 5 >= long * 4 && !endsWithStop(vocabulary, passage, after) ? TITLE_CASE : TEXT_CASE
}

/** A full stop is the last token, or the last but one before a closing mark. */
function endsWithStop(vocabulary: Vocabulary, {word}: Passage, after: number): boolean {
  return [word[after - 1], word[after - 2]].some((id) => id !== undefined && vocabulary.forms[id] === '.')
}

export interface CapitalContext {
  readonly document: Document
  readonly passage: Passage
  readonly names: WordTable
}

/**
 * Whether a capitalised word is, or may be, part of a name, so that its dictionary sense says nothing ("United Kingdom", "Security
 * Council").
 *
 * In text a capitalised word is a name unless it opens a sentence or quotation and the next word has no capital, or is an adjective by its ending
 * ("Brutal Russian tactics"); words in capitals are
 * acronyms up to four letters, else emphasis. In Title Case and in capitals names cannot be told: there only the words that are nearly
 * always part of one (`createNameWords`) are names.
 */
export function isNameWord({document, passage, names}: CapitalContext, token: number, sentenceCase: number): boolean {
  const {vocabulary} = document, id = passage.word[token]!, written = vocabulary.letterCase(id)
  if (written === LOWER) return false
  if (sentenceCase !== TEXT_CASE) return names.of(vocabulary, id) === 1
  if (written === CAPITALS) return passage.end[token]! - passage.start[token]! < EMPHASIS
  if (!opensSpeech(document, passage, token)) return true
  return isCapitalised(document, passage, token + 1) && !ADJECTIVE.test(vocabulary.forms[id]!)
}

function opensSpeech({vocabulary}: Document, passage: Passage, token: number): boolean {
  const first = passage.sentences[passage.sentenceOf[token]!]!
  if (token === first) return true
  const before = vocabulary.kind(passage.word[token - 1]!)
  if (before === MARK) return token - 1 === first || passage.quotes[passage.quoteOf[token]!]?.first === token - 1
  return before === SYMBOL && token - 1 === first
}

function isCapitalised({vocabulary}: Document, passage: Passage, token: number): boolean {
  if (token >= passage.size || passage.sentenceOf[token] !== passage.sentenceOf[token - 1]) return false
  const id = passage.word[token]!
  return vocabulary.kind(id) === WORD && vocabulary.letterCase(id) >= CAPITAL
}

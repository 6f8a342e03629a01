import type {Document, Passage, Quote} from '../text/passage.ts'
import {BODY} from '../text/passage.ts'
import {CLITIC, LOWER, MARK, NUMBER, WORD} from '../text/vocabulary.ts'
import type {WordTable} from '../text/word-table.ts'
import type {ScareQuote} from '../types.ts'
import {sentenceAround} from './find-hits.ts'
import {createSurroundings, DETERMINER, NAMING, PUT, SO_CALLED, SPEECH, WORDING} from './quote-surroundings.ts'
import type {VoicedTokens} from './voiced-tokens.ts'
import {OUTLET, UNCERTAIN} from './voiced-tokens.ts'

export type ScareQuoteFinder = (document: Document, passage: Passage, voices: VoicedTokens) => readonly ScareQuote[]

/** Quotations that are scare quotes with less confidence than this are not told. */
export const SCARE_QUOTE_THRESHOLD = 0.5

/** Tokens of the sentence that are looked at on either side; keeps the work linear in a sentence without end. */
const WINDOW = 60

/** Confidence by the number of words between the marks: the longer, the more likely somebody's real words. */
const BY_LENGTH = [0, 0.7, 0.62, 0.54, 0.5] as const

/**
 * A function that finds scare quotes: marks around one to four words in the outlet's own voice that quote nobody named there, but doubt or
 * distance ("continues to “tour” the republics").
 *
 * Never one: words with a capital (names, titles, programmes, ships), signs without a word, words inside an attribution, words only named
 * as words ("the term “x”", "dubbed “x”", "the “x” remark"). Against it speak a word of speech in the clause before or right after, "as …
 * put it", an attribution in the same sentence, digits, foreign letters, a gloss in brackets after, ! or ? inside, single marks, and most
 * of all the headline, where short quotations of sources look the same. For it: "so-called", and an article or possessive before. Marks
 * belong to the span. Only what reaches `SCARE_QUOTE_THRESHOLD` is given.
 */
export function createScareQuoteFinder(): ScareQuoteFinder {
  const surroundings = createSurroundings()
  return (document, passage, voices) => {
    const found: ScareQuote[] = []
    for (const quote of passage.quotes) {
      const words = quotedWords(document, passage, quote)
      if (words === 0 || !isPlainWording({document, passage, voices, surroundings}, quote)) continue
      const confidence = weigh({document, passage, voices, surroundings}, quote, words)
      if (confidence < SCARE_QUOTE_THRESHOLD) continue
      const {first, last} = quote, {part, start, end} = passage
      found.push({part, start: start[first]!, end: end[last]!, term: termIn(document, passage, quote), confidence, sentence: sentenceAround(passage, first)})
    }
    return found
  }
}

/** The words between the marks, in lower case. */
function termIn({vocabulary}: Document, {word}: Passage, {first, last}: Quote): string {
  let term = ''
  for (let token = first + 1; token < last; token++) {
    const id = word[token]!, kind = vocabulary.kind(id)
    if (kind === WORD || kind === NUMBER) term += `${term === '' ? '' : ' '}${vocabulary.forms[vocabulary.folded(id)]!}`
    else if (kind === CLITIC) term += vocabulary.forms[vocabulary.folded(id)]!
  }
  return term
}

interface Setting {
  readonly document: Document
  readonly passage: Passage
  readonly voices: VoicedTokens
  readonly surroundings: WordTable
}

/** Words between the marks, where they are one to four in a closed quotation of the headline or the body; else 0. */
function quotedWords({vocabulary}: Document, passage: Passage, {first, last, closed}: Quote): number {
  const body = passage.part === 'title' || passage.roles[passage.paragraphOf[first]!] === BODY
  if (!closed || !body || last - first > 12) return 0
  let words = 0, letters = false
  for (let token = first + 1; token < last; token++) {
    const id = passage.word[token]!, kind = vocabulary.kind(id)
    if (kind === WORD || kind === NUMBER) words++
    if (kind === WORD && vocabulary.forms[id]!.length > 1) letters = true
  }
  return letters && words < BY_LENGTH.length ? words : 0
}

/** In the outlet's voice, or in text of which no attribution is sure enough; with no capital inside and no mark within, and not only named as a word. */
function isPlainWording({document, passage, voices, surroundings}: Setting, {first, last}: Quote): boolean {
  const {vocabulary} = document, start = passage.sentences[passage.sentenceOf[first]!]!
  for (let token = first; token <= last; token++) {
    const id = passage.word[token]!, inside = token > first && token < last
    if ((voices.of[token] !== OUTLET && voices.of[token] !== UNCERTAIN) || voices.attribution[token]! >= 0) return false
    if (inside && vocabulary.kind(id) === MARK) return false
    if (inside && vocabulary.letterCase(id) !== LOWER) return false
  }
  for (let back = 1; back <= 3 && first - back >= start; back++) {
    if ((surroundings.of(vocabulary, passage.word[first - back]!) & NAMING) !== 0) return false
  }
  return last + 1 >= passage.size || (surroundings.of(vocabulary, passage.word[last + 1]!) & WORDING) === 0
}

function weigh(setting: Setting, quote: Quote, words: number): number {
  const {document: {vocabulary}, passage, surroundings} = setting, {first, last} = quote
  const sentence = passage.sentenceOf[first]!, start = passage.sentences[sentence]!, after = passage.sentences[sentence + 1]!
  const bitsAt = (token: number): number => token < start || token >= after ? 0 : surroundings.of(vocabulary, passage.word[token]!)
  const before = bitsAt(first - 1)
  let confidence: number = BY_LENGTH[words]!
  if ((before & SO_CALLED) !== 0 || (bitsAt(first - 2) & SO_CALLED) !== 0) confidence += 0.2
  else if ((before & DETERMINER) !== 0) confidence += 0.08
  if (speaksBefore(setting, first, start) || speaksAfter(setting, quote, after)) confidence -= 0.35
  else if (hasAttribution(setting, Math.max(start, first - WINDOW), Math.min(after, last + WINDOW))) confidence -= 0.12
  if (isOdd(setting, quote)) confidence -= 0.35
  if (quote.kind === 'single') confidence -= 0.08
  if (passage.part === 'title') confidence -= 0.25
  return Math.round(Math.min(1, Math.max(0, confidence)) * 1000) / 1000
}

/** A word of speech between the opening mark and the last comma or semicolon before it; "…, he said, …" does not end the search. */
function speaksBefore({document: {vocabulary}, passage, surroundings}: Setting, first: number, start: number): boolean {
  for (let token = first - 1; token >= Math.max(start, first - WINDOW); token--) {
    const id = passage.word[token]!, form = vocabulary.forms[id]!
    const comma = form === ',' && token < first - 1
    if (form === ';' || (comma && !(token > start && (surroundings.of(vocabulary, passage.word[token - 1]!) & SPEECH) !== 0))) return false
    if ((surroundings.of(vocabulary, id) & SPEECH) !== 0) return true
  }
  return false
}

/**
 * "…” he said" within four tokens of the closing mark, or "as … put it" within eight; not where the words speak themselves (the “experts”
 * say).
 */
function speaksAfter({document: {vocabulary}, passage, surroundings}: Setting, {first, last}: Quote, after: number): boolean {
  const determined = first > 0 && (surroundings.of(vocabulary, passage.word[first - 1]!) & DETERMINER) !== 0
  const subject = determined && vocabulary.forms[passage.word[last - 1]!] !== ','
  for (let token = last + 1; token < after && token <= last + 8; token++) {
    const bits = surroundings.of(vocabulary, passage.word[token]!)
    if ((bits & PUT) !== 0) return true
    if ((bits & SPEECH) !== 0 && token <= last + 4) return !(subject && token <= last + 2)
  }
  return false
}

function hasAttribution({voices}: Setting, start: number, after: number): boolean {
  for (let token = start; token < after; token++) if (voices.attribution[token]! >= 0) return true
  return false
}

/** Digits, foreign letters, ! or ? inside; or a bracket, dash or "or" with a gloss right after. */
function isOdd({document: {vocabulary}, passage}: Setting, {first, last}: Quote): boolean {
  for (let token = first + 1; token < last; token++) {
    const id = passage.word[token]!
    if (vocabulary.kind(id) === NUMBER || /[!?\d]|[^\x00-\x7f’]/.test(vocabulary.forms[id]!)) return vocabulary.kind(id) !== CLITIC
  }
  const follows = last + 1 < passage.size && passage.sentenceOf[last + 1] === passage.sentenceOf[last]
  const next = follows ? vocabulary.forms[passage.word[last + 1]!]! : ''
  return /^(?:\(|[–—]|--|or)$/.test(next)
}

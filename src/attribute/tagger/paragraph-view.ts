import type {Passage} from '../../text/passage.ts'
import type {Vocabulary} from '../../text/vocabulary.ts'
import type {Range} from '../../types.ts'
import {COMMA, THAT, breakKind} from './break-class.ts'
import {AFTER_CLOSING, BREAK_IN_QUOTE, INSIDE, OPENING, SENTENCE_BREAK} from './labels.ts'
import {CLOSE, OPEN, OUT, QuoteStates, WITHIN} from './quote-states.ts'
import type {WordAttributes} from './word-attributes.ts'
import {AFTER, BEFORE, BREAK, CUE_LEVEL} from './word-attributes.ts'

/** Places on each side of a paragraph that features may look at. */
export const PAD = 3

/** From this level on a word counts as like a cue. */
const LIKE_CUE = 4

/** What has been seen in the sentence since the nearest word like a cue; 8 is added inside quotation marks. */
const NOTHING = 0, CUE_SEEN = 1, THAT_SEEN = 2, COMMA_SEEN = 3, THAT_AND_COMMA_SEEN = 4

/** What is known of a stretch besides its words. */
export interface Setting {
  readonly layout: number
  /** What the rules make of each token of the whole passage (see `ruleHints`); `null` for nothing. */
  readonly hints: Uint8Array | null
}

/**
 * One paragraph as the features see it: rows of its words with room at both ends, quotation marks, and for each token what lies to its left
 * and right in the sentence. Arrays are used again for the next paragraph. Places count from the first token of the paragraph.
 */
export class ParagraphView {
  size = 0
  layout = 0
  hasQuote = 0
  /** Row of each word in the attributes; the token at place `i` is cell `PAD + i`. */
  word = new Int32Array(0)
  /** Quote state; the token at place `i` is cell `1 + i`; 4 beyond the ends. */
  quote = new Uint8Array(0)
  quoteFirst = new Int32Array(0)
  quoteLast = new Int32Array(0)
  edge = new Uint8Array(0)
  /** What the rules make of the token at place `i`, in cell `1 + i`; 63 beyond the ends. */
  hint = new Uint8Array(0)
  sentenceFirst = new Int32Array(0)
  sentenceAfter = new Int32Array(0)
  /** Place of the nearest word like a cue, −1 for none. */
  leftCue = new Int32Array(0)
  rightCue = new Int32Array(0)
  leftState = new Uint8Array(0)
  /** Kind and place of the nearest clause boundary; kind 0 for none. */
  leftBreak = new Uint8Array(0)
  leftBreakAt = new Int32Array(0)
  rightBreak = new Uint8Array(0)
  rightBreakAt = new Int32Array(0)
  readonly #attributes: WordAttributes
  readonly #quotes = new QuoteStates()
  #passage: Passage | null = null

  constructor(attributes: WordAttributes) {
    this.#attributes = attributes
    this.#reserve(512)
  }

  /** Attributes of the words, as rows; another array after `fill`, where they have grown. */
  get rows(): Int32Array {
    return this.#attributes.rows
  }

  /** Reads a stretch of tokens: (a piece of) a paragraph with its layout, or the content of an attribution. */
  fill(passage: Passage, vocabulary: Vocabulary, [first, after]: Range, {layout, hints}: Setting): void {
    if (passage !== this.#passage) {
      this.#passage = passage
      this.#quotes.fill(passage)
    }
    const size = after - first
    this.size = size
    this.layout = layout
    if (size > this.edge.length) this.#reserve(size * 2)
    this.#words(passage, vocabulary, first)
    this.#hint(hints, first)
    this.#marks(passage, first)
    this.#leftward()
    this.#rightward()
  }

  #words({word}: Passage, vocabulary: Vocabulary, first: number): void {
    const {word: places, size} = this, attributes = this.#attributes
    for (let i = 0; i < PAD; i++) {
      places[i] = BEFORE
      places[PAD + size + i] = AFTER
    }
    for (let i = 0; i < size; i++) places[PAD + i] = attributes.place(vocabulary, word[first + i]!)
  }

  #hint(hints: Uint8Array | null, first: number): void {
    const {hint, size} = this
    hint[0] = hint[1 + size] = 63
    for (let i = 0; i < size; i++) hint[1 + i] = hints === null ? 0 : hints[first + i]!
  }

  #marks({sentenceOf}: Passage, offset: number): void {
    const {state, first, last} = this.#quotes, {size, quote, quoteFirst, quoteLast, edge, sentenceFirst, sentenceAfter} = this
    quote[0] = quote[1 + size] = 4
    let seen = 0, opened = 0, previous = OUT
    for (let i = 0; i < size; i++) {
      const token = offset + i, here = state[token]!, breaks = i > 0 && sentenceOf[token] !== sentenceOf[token - 1]
      quote[1 + i] = here
      if (here !== OUT) {
        quoteFirst[i] = first[token]! - offset
        quoteLast[i] = last[token]! - offset
        if (here === OPEN) seen = 1
      }
      if (breaks) opened = i
      sentenceFirst[i] = opened
      edge[i] = breaks ? (here === WITHIN || here === CLOSE ? BREAK_IN_QUOTE : SENTENCE_BREAK)
        : here === OPEN ? OPENING : previous === CLOSE ? AFTER_CLOSING : INSIDE
      previous = here
    }
    this.hasQuote = seen
    for (let i = size - 1, after = size; i >= 0; i--) {
      sentenceAfter[i] = after
      if (sentenceFirst[i] === i) after = i
    }
  }

  #leftward(): void {
    const {size, word, quote, sentenceFirst, leftCue, leftState, leftBreak, leftBreakAt} = this, rows = this.#attributes.rows
    let cue = -1, state = NOTHING, kind = 0, at = 0
    for (let i = 0; i < size; i++) {
      if (sentenceFirst[i] === i) { cue = -1; state &= 8; kind = 0; at = i }
      leftCue[i] = cue
      leftState[i] = state
      leftBreak[i] = kind
      leftBreakAt[i] = at
      const row = word[PAD + i]!, level = rows[row + CUE_LEVEL]!, here = rows[row + BREAK]!
      const inside = state & 8, seen = state & 7
      if (level === LIKE_CUE || level === LIKE_CUE + 1) {
        cue = i
        state = inside | CUE_SEEN
      } else if (here === THAT && seen === CUE_SEEN) state = inside | THAT_SEEN
      else if (here === COMMA && (seen === CUE_SEEN || seen === THAT_SEEN)) state = inside | (seen === CUE_SEEN ? COMMA_SEEN : THAT_AND_COMMA_SEEN)
      const made = breakKind(here, rows[word[PAD + i + 1]! + BREAK]!, rows[word[PAD + i + 2]! + BREAK]!)
      if (made !== 0) { kind = made; at = i }
      if (quote[1 + i] === OPEN) state |= 8
      else if (quote[1 + i] === CLOSE || quote[2 + i] === OUT) state &= 7
    }
  }

  #rightward(): void {
    const {size, word, sentenceAfter, rightCue, rightBreak, rightBreakAt} = this, rows = this.#attributes.rows
    let cue = -1, kind = 0, at = size
    for (let i = size - 1; i >= 0; i--) {
      if (sentenceAfter[i] === i + 1) { cue = -1; kind = 0; at = i + 1 }
      rightCue[i] = cue
      const row = word[PAD + i]!, level = rows[row + CUE_LEVEL]!
      const made = breakKind(rows[row + BREAK]!, rows[word[PAD + i + 1]! + BREAK]!, rows[word[PAD + i + 2]! + BREAK]!)
      if (made !== 0) { kind = made; at = i }
      rightBreak[i] = kind
      rightBreakAt[i] = at
      if (level === LIKE_CUE || level === LIKE_CUE + 1) cue = i
    }
  }

  #reserve(size: number): void {
    this.word = new Int32Array(size + 2 * PAD)
    this.quote = new Uint8Array(size + 2)
    this.hint = new Uint8Array(size + 2)
    for (const name of ['quoteFirst', 'quoteLast', 'sentenceFirst', 'sentenceAfter', 'leftCue', 'rightCue', 'leftBreakAt', 'rightBreakAt'] as const) {
      this[name] = new Int32Array(size)
    }
    for (const name of ['edge', 'leftState', 'leftBreak', 'rightBreak'] as const) this[name] = new Uint8Array(size)
  }
}

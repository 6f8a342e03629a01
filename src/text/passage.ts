import type {Article, Part} from '../types.ts'
import type {Vocabulary} from './vocabulary.ts'

/** What a paragraph is: text, or something printed around the text. Only `BODY` counts as the outlet's words. */
export const PARAGRAPH_ROLES = ['body', 'title', 'byline', 'credit', 'caption', 'link', 'repeat', 'left out'] as const
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number]
export const BODY = 0
export const REPEAT = PARAGRAPH_ROLES.indexOf('repeat'), LEFT_OUT = PARAGRAPH_ROLES.indexOf('left out')

/** A pair of quotation marks. Offsets are UTF-16; `first` and `last` are the tokens of the marks (or the last token of the paragraph). */
export interface Quote {
  /** `double` for “ ” " „ ″ « » '' ``, `single` for ‘ ’ ' ‹ ›. */
  readonly kind: 'double' | 'single'
  /** Token index of the opening mark; of the first token of the sentence where it was lost. */
  readonly first: number
  /** Token index of the closing mark; of the last token of the paragraph where it is never closed. */
  readonly last: number
  readonly closed: boolean
  /** The paragraph before ended inside a quotation and this one opens again: one quotation over several paragraphs. */
  readonly continues: boolean
}

/**
 * One part of an article as tokens: parallel typed arrays, one cell a token.
 *
 * `sentences` and `paragraphs` hold the first token of each, with `size` as a last cell, so that sentence `s` is the tokens
 * `sentences[s] … sentences[s + 1] - 1`. A paragraph end always ends a sentence.
 */
export interface Passage {
  readonly part: Part
  /** The untouched text. */
  readonly text: string
  /** Number of tokens. */
  readonly size: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Id of the token's form in the vocabulary. */
  readonly word: Int32Array
  readonly sentenceOf: Int32Array
  readonly paragraphOf: Int32Array
  readonly sentences: Int32Array
  readonly paragraphs: Int32Array
  /** Index into `PARAGRAPH_ROLES`, one cell a paragraph. */
  readonly roles: Uint8Array
  readonly quotes: readonly Quote[]
  /** Index of the innermost quotation that the token belongs to, its marks included; −1 outside. */
  readonly quoteOf: Int32Array
}

/** An article as tokens. Word ids belong to `vocabulary` and to no other. */
export interface Document {
  readonly article: Article
  readonly vocabulary: Vocabulary
  readonly title: Passage
  readonly body: Passage
}

import type {Article, Part} from '../types.ts'
import type {Abbreviation} from './abbreviations.ts'
import {Abbreviations} from './abbreviations.ts'
import {paragraphRole} from './boilerplate.ts'
import {pairQuotes} from './pair-quotes.ts'
import type {Document, Passage, Quote} from './passage.ts'
import {PARAGRAPH_ROLES} from './passage.ts'
import {scan} from './scan.ts'
import {TokenBuffer} from './token-buffer.ts'
import {Vocabulary} from './vocabulary.ts'

/** Forms after which a reader starts a fresh vocabulary: keeps memory flat on a corpus of any size, with the same results. */
const MOST_FORMS = 400_000

export interface ReaderOptions {
  readonly abbreviations: readonly Abbreviation[]
  readonly mostForms?: number
}

/**
 * A function that turns articles into documents: tokens, sentences, paragraphs with their roles, quotation marks, for headline and text.
 *
 * It keeps the vocabulary between articles and starts a fresh one, between two articles, when it has grown past `mostForms`.
 *
 * @example
 * const read = createReader({abbreviations: []})
 * read({id: '1', outlet: 'A', date: null, event: null, title: '', text: 'Talks end.', url: null, labels: {}, file: '', line: 1}).body.size // 3
 */
export function createReader({abbreviations, mostForms = MOST_FORMS}: ReaderOptions): (article: Article) => Document {
  const known = new Abbreviations(abbreviations)
  const buffer = new TokenBuffer()
  let vocabulary = new Vocabulary()
  return (article) => {
    if (vocabulary.size > mostForms) vocabulary = new Vocabulary()
    const read = (part: Part, text: string, title: string): Passage =>
      passageOf(part, text, title, scan(text, vocabulary, known, buffer))
    const title = read('title', article.title, '')
    return {article, vocabulary, title, body: read('text', article.text, article.title)}
  }
}

function passageOf(part: Part, text: string, title: string, tokens: TokenBuffer): Passage {
  const {size} = tokens
  const quotes = pairQuotes(text, tokens)
  return {
    part, text, size, quotes,
    start: tokens.start.slice(0, size),
    end: tokens.end.slice(0, size),
    word: tokens.word.slice(0, size),
    sentenceOf: tokens.sentenceOf.slice(0, size),
    paragraphOf: tokens.paragraphOf.slice(0, size),
    sentences: Int32Array.from([...tokens.sentences, size]),
    paragraphs: Int32Array.from([...tokens.paragraphs, size]),
    roles: rolesOf(text, title, tokens),
    quoteOf: quoteOfTokens(quotes, size),
  }
}

function rolesOf(text: string, title: string, tokens: TokenBuffer): Uint8Array {
  return Uint8Array.from(tokens.paragraphs, (first, paragraph) => {
    const last = (tokens.paragraphs[paragraph + 1] ?? tokens.size) - 1
    return PARAGRAPH_ROLES.indexOf(paragraphRole(text.slice(tokens.start[first], tokens.end[last]), title))
  })
}

/** Innermost quotation of each token: quotes come by opening mark, so a later one overwrites the one around it. */
function quoteOfTokens(quotes: readonly Quote[], size: number): Int32Array {
  const of = new Int32Array(size).fill(-1)
  quotes.forEach((quote, index) => of.fill(index, quote.first, quote.last + 1))
  return of
}

import type {Article, Part} from '../types.ts'
import type {Abbreviation} from './abbreviations.ts'
import {Abbreviations} from './abbreviations.ts'
import {BOILERPLATE_WORDS, isGallery, LONGEST_BOILERPLATE, paragraphRole} from './boilerplate.ts'
import type {Stretch} from './find-repeats.ts'
import {findRepeats} from './find-repeats.ts'
import {pairQuotes} from './pair-quotes.ts'
import type {Document, Passage, Quote} from './passage.ts'
import {BODY, LEFT_OUT, PARAGRAPH_ROLES, REPEAT} from './passage.ts'
import {scan} from './scan.ts'
import {TokenBuffer} from './token-buffer.ts'
import {Vocabulary} from './vocabulary.ts'
import {WordTable} from './word-table.ts'

const CAPTION = PARAGRAPH_ROLES.indexOf('caption')

/** Forms after which a reader starts a fresh vocabulary: keeps memory flat on a corpus of any size, with the same results. */
const MOST_FORMS = 400_000

export interface ReaderOptions {
  readonly abbreviations: readonly Abbreviation[]
  readonly mostForms?: number
  /** Lines of outlets that a person has said to be no text. */
  readonly boilerplate?: readonly {readonly outlet: string, readonly line: string}[]
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
export function createReader({abbreviations, mostForms = MOST_FORMS, boilerplate = []}: ReaderOptions): (article: Article) => Document {
  const known = new Abbreviations(abbreviations)
  const buffer = new TokenBuffer()
  const suspects = new WordTable((_form, folded) => BOILERPLATE_WORDS.has(folded) ? 1 : 0)
  const leftOut = linesByOutlet(boilerplate)
  let vocabulary = new Vocabulary()
  return (article) => {
    if (vocabulary.size > mostForms) vocabulary = new Vocabulary()
    const read = (part: Part, text: string): Passage => passageOf(part, text, scan(text, vocabulary, known, buffer))
    const title = read('title', article.title), body = read('text', article.text)
    const suspect = (token: number): boolean => suspects.of(vocabulary, body.word[token]!) === 1
    const roles = rolesOf(body, article.title.trim(), suspect), lines = leftOut.get(article.outlet)
    if (lines !== undefined) leaveOut(body, roles, lines)
    return {article, vocabulary, title, body: {...body, roles}}
  }
}

function linesByOutlet(boilerplate: readonly {readonly outlet: string, readonly line: string}[]): Map<string, Set<string>> {
  const lines = new Map<string, Set<string>>()
  for (const {outlet, line} of boilerplate) lines.set(outlet, (lines.get(outlet) ?? new Set()).add(line))
  return lines
}

/** Paragraphs that are one of the lines, whatever their white space, are no text. */
function leaveOut({text, start, end, paragraphs}: Passage, roles: Uint8Array, lines: ReadonlySet<string>): void {
  for (let paragraph = 0; paragraph < roles.length; paragraph++) {
    const line = text.slice(start[paragraphs[paragraph]!], end[paragraphs[paragraph + 1]! - 1])
    if (roles[paragraph] === BODY && lines.has(line.replace(/\s+/g, ' '))) roles[paragraph] = LEFT_OUT
  }
}

function passageOf(part: Part, text: string, tokens: TokenBuffer): Passage {
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
    roles: new Uint8Array(tokens.paragraphs.length),
    quoteOf: quoteOfTokens(quotes, size),
  }
}

/** The role of each paragraph. Only those are looked at that hold a suspect word or may repeat the headline. */
function rolesOf({text, start, end, paragraphs}: Passage, title: string, suspect: (token: number) => boolean): Uint8Array {
  const roles = new Uint8Array(paragraphs.length - 1), stretches: Stretch[] = []
  for (let paragraph = 0; paragraph < roles.length; paragraph++) {
    const first = paragraphs[paragraph]!, after = paragraphs[paragraph + 1]!
    const from = start[first]!, to = end[after - 1]!
    stretches.push({start: from, end: to})
    if (to - from === title.length || mayBeBoilerplate(to - from, first, after, suspect)) {
      roles[paragraph] = PARAGRAPH_ROLES.indexOf(paragraphRole(text.slice(from, to), title))
    } else if (to - from > LONGEST_BOILERPLATE && isGallery(text.slice(from, to))) roles[paragraph] = CAPTION
    else roles[paragraph] = BODY
  }
  for (const paragraph of findRepeats(text, stretches)) if (roles[paragraph] === BODY) roles[paragraph] = REPEAT
  return roles
}

function mayBeBoilerplate(length: number, first: number, after: number, suspect: (token: number) => boolean): boolean {
  if (length > LONGEST_BOILERPLATE) return false
  for (let token = first; token < after; token++) if (suspect(token)) return true
  return false
}

/** Innermost quotation of each token: quotes come by opening mark, so a later one overwrites the one around it. */
function quoteOfTokens(quotes: readonly Quote[], size: number): Int32Array {
  const of = new Int32Array(size).fill(-1)
  quotes.forEach((quote, index) => of.fill(index, quote.first, quote.last + 1))
  return of
}

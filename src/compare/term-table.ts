import type {TermSketch} from '../types.ts'

/** Tells a term of one article: the word, or the two words of a pair (`second` is −1 for a single word), as numbers of the table. */
export type TermVisitor = (first: number, second: number, count: number) => void

/** Lists of a sketch: own words, quoted words, own pairs, quoted pairs. */
const LISTS = 4, CONTEXT_BYTES = 6
export const TERM_VOICES = ['own', 'quoted'] as const
export type TermVoice = (typeof TERM_VOICES)[number]

const NO_TERMS: TermSketch = {words: '', counts: new Uint16Array(LISTS), contexts: new Uint8Array(0)}

/**
 * The terms of all articles of a corpus: each word stands once in a table, and each article holds numbers of some 2 bytes a term.
 *
 * Words get their numbers in the order in which they come, so numbers say nothing: whoever tells terms to a reader sorts them by their words.
 */
export class TermTable {
  readonly #ids = new Map<string, number>()
  readonly #words: string[] = []
  readonly #articles = new Map<string, Uint8Array>()

  /** Number of different words. */
  get size(): number {
    return this.#words.length
  }

  /** The number of a word; `undefined` where no article has it. */
  idOf(word: string): number | undefined {
    return this.#ids.get(word)
  }

  /** The word with a number. */
  word(id: number): string {
    return this.#words[id]!
  }

  /** Takes the terms out of an article: it comes back without them, which is most of its weight. */
  take<A extends {readonly article: {readonly id: string}, readonly sketch: {readonly terms: TermSketch}}>(one: A): A {
    this.add(one.article.id, one.sketch.terms)
    return {...one, sketch: {...one.sketch, terms: NO_TERMS}}
  }

  add(article: string, {words, counts, contexts}: TermSketch): void {
    const ids = words === '' ? [] : words.split('\n').map((word) => this.#numberOf(word)), bytes: number[] = []
    for (let list = 0, at = 0; list < LISTS; list++) {
      const entries = counts[at++]!
      pushNumber(bytes, entries)
      for (let entry = 0; entry < entries; entry++) {
        pushNumber(bytes, ids[counts[at++]!]!)
        if (list > 1) pushNumber(bytes, ids[counts[at++]!]!)
        pushNumber(bytes, counts[at++]!)
      }
    }
    pushNumber(bytes, ids.length)
    ids.forEach((id, i) => {
      pushNumber(bytes, id)
      for (let byte = 0; byte < CONTEXT_BYTES; byte++) bytes.push(contexts[CONTEXT_BYTES * i + byte]!)
    })
    this.#articles.set(article, Uint8Array.from(bytes))
  }

  /** Visits the terms that an article has in a voice. Nothing where the article is not known. */
  visit(article: string, voice: TermVoice, visitor: TermVisitor): void {
    const bytes = this.#articles.get(article)
    if (bytes === undefined) return
    const reader = new ByteReader(bytes), next = (): number => reader.number()
    for (let list = 0; list < LISTS; list++) {
      const asked = list % 2 === TERM_VOICES.indexOf(voice)
      for (let entries = next(); entries > 0; entries--) {
        const first = next(), second = list > 1 ? next() : -1, count = next()
        if (asked) visitor(first, second, count)
      }
    }
  }

  /** Visits the words of an article with their contexts: see `TermSketch`. The array is the same each time. */
  visitContexts(article: string, visitor: (word: number, contexts: readonly number[]) => void): void {
    const bytes = this.#articles.get(article)
    if (bytes === undefined) return
    const reader = new ByteReader(bytes)
    for (let list = 0; list < LISTS; list++) for (let numbers = reader.number() * (list > 1 ? 3 : 2); numbers > 0; numbers--) reader.number()
    const contexts = new Array<number>(CONTEXT_BYTES)
    for (let entries = reader.number(); entries > 0; entries--) {
      const word = reader.number()
      for (let side = 0; side < CONTEXT_BYTES; side++) contexts[side] = reader.byte()
      visitor(word, contexts)
    }
  }

  #numberOf(word: string): number {
    const known = this.#ids.get(word)
    if (known !== undefined) return known
    const id = this.#words.length
    this.#ids.set(word, id)
    this.#words.push(word)
    return id
  }
}

class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  byte(): number {
    return this.#bytes[this.#at++]!
  }

  number(): number {
    let value = 0, scale = 1
    for (;;) {
      const byte = this.byte()
      value += (byte & 127) * scale
      if (byte < 128) return value
      scale *= 128
    }
  }
}

/** Seven bits a byte, the lowest first; all but the last byte have the high bit. */
function pushNumber(bytes: number[], number: number): void {
  let rest = number
  while (rest > 127) {
    bytes.push(rest % 128 + 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}

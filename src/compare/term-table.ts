import type {TermSketch} from '../types.ts'

/** Tells a term of one article: the word, or the two words of a pair (`second` is −1 for a single word), as numbers of the table. */
export type TermVisitor = (first: number, second: number, count: number) => void

/** Tells a word of one article in the outlet's own voice, and where its contexts begin among bytes: see `TermSketch`. */
export type ContextVisitor = (word: number, bytes: Uint8Array, at: number) => void

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
  readonly #contexts = new Map<string, Uint8Array>()

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

  /** Takes the terms out of an article: it comes back without them, which is most of its weight. Without an event they are compared with none. */
  take<A extends {readonly article: {readonly id: string, readonly event: string | null}, readonly sketch: {readonly terms: TermSketch}}>(one: A): A {
    if (one.article.event !== null) this.add(one.article.id, one.sketch.terms)
    return {...one, sketch: {...one.sketch, terms: NO_TERMS}}
  }

  add(article: string, {words, counts, contexts}: TermSketch): void {
    const ids = words === '' ? [] : words.split('\n').map((word) => this.#numberOf(word)), bytes = new ByteWriter()
    for (let list = 0, at = 0; list < LISTS; list++) {
      const entries = counts[at++]!
      bytes.number(entries)
      for (let entry = 0; entry < entries; entry++) {
        bytes.number(ids[counts[at++]!]!)
        if (list > 1) bytes.number(ids[counts[at++]!]!)
        bytes.number(counts[at++]!)
      }
    }
    this.#articles.set(article, bytes.all())
    const around = new ByteWriter()
    ids.forEach((id, i) => {
      if (contexts[CONTEXT_BYTES * i] === 0) return
      around.number(id)
      for (let byte = 0; byte < CONTEXT_BYTES; byte++) around.byte(contexts[CONTEXT_BYTES * i + byte]!)
    })
    this.#contexts.set(article, around.all())
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

  /** Visits the words of an article that have a context, each once. */
  visitContexts(article: string, visitor: ContextVisitor): void {
    const bytes = this.#contexts.get(article)
    if (bytes === undefined) return
    for (const reader = new ByteReader(bytes); reader.at < bytes.length; reader.at += CONTEXT_BYTES) visitor(reader.number(), bytes, reader.at)
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
  at = 0
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  number(): number {
    let value = 0, scale = 1
    for (;;) {
      const byte = this.#bytes[this.at++]!
      value += (byte & 127) * scale
      if (byte < 128) return value
      scale *= 128
    }
  }
}

class ByteWriter {
  #bytes = new Uint8Array(4096)
  #size = 0

  byte(byte: number): void {
    if (this.#size === this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#size)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes[this.#size++] = byte
  }

  /** Seven bits a byte, the lowest first; all but the last byte have the high bit. */
  number(number: number): void {
    let rest = number
    while (rest > 127) {
      this.byte(rest % 128 + 128)
      rest = Math.floor(rest / 128)
    }
    this.byte(rest)
  }

  all(): Uint8Array {
    return this.#bytes.slice(0, this.#size)
  }
}

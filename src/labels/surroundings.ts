import type {Passage} from '../text/passage.ts'
import type {Vocabulary} from '../text/vocabulary.ts'
import {CLITIC, MARK, SYMBOL} from '../text/vocabulary.ts'
import type {Asked, CompiledEntries, Demand} from './compile-entries.ts'
import {MARK_BITS} from './compile-entries.ts'

/** A phrase near a term. `distance` in words, 1 for a neighbour; 0 where the phrase covers the term. */
export interface Neighbour {
  readonly phrase: number
  readonly first: number
  readonly after: number
  readonly side: 'before' | 'after' | 'around'
  readonly distance: number
}

/**
 * The phrases that rules and exceptions ask for, in the sentence that is looked at. A sentence is searched once, when the first entry asks;
 * around each term only as many words are looked at as the farthest condition reaches, so that the cost stays linear in the text.
 */
export class Surroundings {
  readonly #compiled: CompiledEntries
  #from = 0
  #until = 0
  /** First token of each phrase found, in rising order; the token after it; its number. */
  #first: number[] = []
  #after: number[] = []
  #phrase: number[] = []
  /** How many words stand before each token of the sentence, and before its end. */
  #words: Int32Array = new Int32Array(0)

  constructor(compiled: CompiledEntries) {
    this.#compiled = compiled
  }

  /** Forgets the sentence: a new passage begins. */
  clear(): void {
    this.#until = 0
  }

  /** The phrases around tokens `first … after - 1`, in the order of the text. */
  around({passage, vocabulary}: {passage: Passage, vocabulary: Vocabulary}, first: number, after: number): readonly Neighbour[] {
    if (first >= this.#until || first < this.#from) this.#read(passage, vocabulary, passage.sentenceOf[first]!)
    const low = this.#stepBack(first) - this.#compiled.longest, high = this.#stepOn(after), found: Neighbour[] = []
    for (let at = this.#placeFrom(low); at < this.#first.length && this.#first[at]! < high; at++) {
      const start = this.#first[at]!, end = this.#after[at]!, phrase = this.#phrase[at]!
      if (end <= first) found.push({phrase, first: start, after: end, side: 'before', distance: 1 + this.#between(end, first)})
      else if (start >= after) found.push({phrase, first: start, after: end, side: 'after', distance: 1 + this.#between(after, start)})
      else if (start <= first && end >= after) found.push({phrase, first: start, after: end, side: 'around', distance: 0})
    }
    return found
  }

  #read({word, sentences}: Passage, vocabulary: Vocabulary, sentence: number): void {
    const {phrases, table, forms} = this.#compiled, from = sentences[sentence]!, until = sentences[sentence + 1]!
    const formAt = (token: number) => forms[table.of(vocabulary, word[token]!) >> MARK_BITS]!
    const patternsAt = (token: number): readonly number[] => token < until ? formAt(token).patterns : []
    this.#from = from
    this.#until = until
    this.#first = []
    this.#after = []
    this.#phrase = []
    this.#words = new Int32Array(until - from + 1)
    for (let token = from; token < until; token++) {
      const kind = vocabulary.kind(word[token]!), ends: number[] = []
      this.#words[token - from + 1] = this.#words[token - from]! + (kind === CLITIC || kind === MARK || kind === SYMBOL ? 0 : 1)
      for (const node of formAt(token).phrases) phrases.walk(node, token + 1, patternsAt, ends)
      for (let at = 0; at < ends.length; at += 2) for (const phrase of phrases.values(ends[at]!)) {
        this.#first.push(token)
        this.#after.push(ends[at + 1]!)
        this.#phrase.push(phrase)
      }
    }
  }

  #between(from: number, until: number): number {
    return this.#words[until - this.#from]! - this.#words[from - this.#from]!
  }

  #stepBack(first: number): number {
    let token = first
    while (token > this.#from && this.#between(token, first) < this.#compiled.reach) token--
    return token
  }

  #stepOn(after: number): number {
    let token = after
    while (token < this.#until && this.#between(after, token) < this.#compiled.reach) token++
    return token
  }

  /** Index of the first phrase that starts at `token` or later. */
  #placeFrom(token: number): number {
    let low = 0, high = this.#first.length
    while (low < high) {
      const middle = low + high >> 1
      if (this.#first[middle]! < token) low = middle + 1
      else high = middle
    }
    return low
  }
}

/**
 * The phrases that make the demand of an entry hold, the nearest one of each; `null` where it does not hold.
 *
 * @example meets({wanted: [], barred: [], exceptions: [4]}, [{phrase: 4, first: 0, after: 2, side: 'around', distance: 0}]) // null
 */
export function meets({wanted, barred, exceptions}: Demand, neighbours: readonly Neighbour[]): readonly Neighbour[] | null {
  if (neighbours.some((near) => near.side === 'around' ? exceptions.includes(near.phrase) : barred.some((asked) => answers(near, asked)))) return null
  const found: Neighbour[] = []
  for (const asked of wanted) {
    let best: Neighbour | null = null
    for (const near of neighbours) if (answers(near, asked) && (best === null || near.distance < best.distance)) best = near
    if (best === null) return null
    found.push(best)
  }
  return found
}

/** `BEFORE` says that the term stands before the phrase, so that the phrase stands after the term. */
function answers({phrase, side, distance}: Neighbour, asked: Asked): boolean {
  return phrase === asked.phrase && distance <= asked.distance && side !== 'around'
    && (asked.side === 'NEAR' || (asked.side === 'BEFORE') === (side === 'after'))
}

import {CONTEXT_FEATURES, contextFeatures, MOST_FEATURES, SLOTS, wordFeatures} from './features.ts'
import {LABELS} from './labels.ts'
import {PAD} from './paragraph-view.ts'
import type {ParagraphView} from './paragraph-view.ts'
import {ROW_BYTES, RowAdder, VECTOR_BYTES} from './row-adder.ts'
import type {WordAttributes} from './word-attributes.ts'
import {ROW} from './word-attributes.ts'

/** Whole-number weights of the features: 7 labels a row. */
export interface WeightRows {
  /** 2 to the power of this is the number of rows. */
  readonly bits: number
  readonly bytes: Int8Array
  /** What one unit of a weight is worth. */
  readonly scale: number
}

/** Bytes of the sums of one word, a vector a slot; numbers of a token: keys, then addresses of the vectors around it. */
const WORD_BYTES = SLOTS * VECTOR_BYTES, AROUND = 2 * PAD + 1, NUMBERS = AROUND + CONTEXT_FEATURES
const LAYOUT = {keys: CONTEXT_FEATURES * 4, vectors: AROUND * 4}

/** Tokens that are added up at a time: few, so that their keys stay near the processor. */
const CHUNK = 64

/** Words whose sums have room at first, and are kept at a time; beyond, the store starts afresh between two paragraphs. */
const FIRST_WORDS = 1 << 12, MOST_WORDS = 1 << 16

/** Differences of scores from this on count alike. */
const FARTHEST = 1 << 15

/**
 * Scores of the labels of each token of a paragraph, as emissions for the chain. Sums of whole numbers, so the same on every machine.
 * What depends on one word is summed once a word and slot.
 */
export class EmissionScorer {
  readonly #adder: RowAdder
  readonly #attributes: WordAttributes
  readonly #powers: Float64Array
  /** Addresses in the memory of the adder: numbers of tokens, their sums, sums of words. */
  readonly #numbersAt: number
  readonly #sumsAt: number
  readonly #wordsAt: number
  #numbers: Int32Array
  #sums: Int16Array
  #vectorOf = new Int32Array(0)
  #used = 0
  #generation = -1
  #at = new Int32Array(0)

  constructor({bits, bytes, scale}: WeightRows, attributes: WordAttributes) {
    this.#numbersAt = ROW_BYTES << bits
    this.#sumsAt = this.#numbersAt + CHUNK * NUMBERS * 4
    this.#wordsAt = this.#sumsAt + CHUNK * VECTOR_BYTES
    this.#adder = new RowAdder(bits, this.#wordsAt + FIRST_WORDS * WORD_BYTES)
    this.#numbers = new Int32Array(0)
    this.#sums = new Int16Array(0)
    this.#view()
    const rows = new Int8Array(this.#adder.buffer)
    for (let row = 0; row < 1 << bits; row++) for (let label = 0; label < LABELS; label++) rows[row * ROW_BYTES + label] = bytes[row * LABELS + label]!
    this.#attributes = attributes
    this.#powers = Float64Array.from({length: FARTHEST}, (_, difference) => Math.max(1e-30, Math.exp(-difference * scale)))
  }

  /** Writes 7 emissions a token; the largest of each token is 1. */
  score(view: ParagraphView, emission: Float64Array): void {
    this.#ready(view)
    for (let from = 0; from < view.size; from += CHUNK) {
      const count = Math.min(CHUNK, view.size - from)
      this.#note(view, from, count)
      this.#adder.add([this.#numbersAt, this.#numbersAt + count * NUMBERS * 4], LAYOUT, this.#sumsAt)
      this.#emit(count, emission, from * LABELS)
    }
  }

  /** The numbers of some tokens: the keys of the features of each, and where the vectors of the words around it stand. */
  #note(view: ParagraphView, from: number, count: number): void {
    const numbers = this.#numbers, at = this.#at, {quote} = view
    for (let i = from, cell = CONTEXT_FEATURES; i < from + count; i++, cell += NUMBERS) {
      contextFeatures(view, i, numbers, cell - CONTEXT_FEATURES)
      numbers[cell] = at[i]!
      numbers[cell + 1] = at[i + 1]! + VECTOR_BYTES
      numbers[cell + 2] = at[i + 2]! + 2 * VECTOR_BYTES
      numbers[cell + 3] = at[i + 3]! + (3 + quote[1 + i]!) * VECTOR_BYTES
      numbers[cell + 4] = at[i + 4]! + 7 * VECTOR_BYTES
      numbers[cell + 5] = at[i + 5]! + 8 * VECTOR_BYTES
      numbers[cell + 6] = at[i + 6]! + 9 * VECTOR_BYTES
    }
  }

  /** The emissions of `count` tokens from the sums of their weights. */
  #emit(count: number, emission: Float64Array, from: number): void {
    const sums = this.#sums, powers = this.#powers
    for (let k = 0, at = 0, o = from; k < count; k++, at += VECTOR_BYTES / 2, o += LABELS) {
      const s0 = sums[at]!, s1 = sums[at + 1]!, s2 = sums[at + 2]!, s3 = sums[at + 3]!, s4 = sums[at + 4]!, s5 = sums[at + 5]!, s6 = sums[at + 6]!
      let most = s0
      if (s1 > most) most = s1
      if (s2 > most) most = s2
      if (s3 > most) most = s3
      if (s4 > most) most = s4
      if (s5 > most) most = s5
      if (s6 > most) most = s6
      emission[o] = powers[most - s0]!
      emission[o + 1] = powers[most - s1]!
      emission[o + 2] = powers[most - s2]!
      emission[o + 3] = powers[most - s3]!
      emission[o + 4] = powers[most - s4]!
      emission[o + 5] = powers[most - s5]!
      emission[o + 6] = powers[most - s6]!
    }
  }

  /** Finds or makes the vectors of all words of the paragraph and of the places around it. */
  #ready(view: ParagraphView): void {
    const size = view.size + 2 * PAD, attributes = this.#attributes, words = attributes.rows.length / ROW
    if (this.#generation !== attributes.generation || this.#used + size > MOST_WORDS) {
      this.#generation = attributes.generation
      this.#used = 0
      this.#vectorOf.fill(-1)
    }
    if (this.#vectorOf.length < words) {
      const wide = new Int32Array(words).fill(-1)
      wide.set(this.#vectorOf)
      this.#vectorOf = wide
    }
    if (this.#at.length < size) this.#at = new Int32Array(size * 2)
    for (let i = 0; i < size; i++) {
      const row = view.word[i]!, known = this.#vectorOf[row / ROW]!
      this.#at[i] = known >= 0 ? known : this.#make(row)
    }
  }

  /** The vectors of a word, one a slot; gives their address. */
  #make(row: number): number {
    const place = this.#wordsAt + this.#used++ * WORD_BYTES
    if (place + WORD_BYTES > this.#adder.buffer.byteLength) {
      this.#adder.reserve(place + this.#used * WORD_BYTES)
      this.#view()
    }
    const keys = this.#numbers.subarray(0, MOST_FEATURES)
    for (let slot = 0; slot < SLOTS; slot++) {
      const n = wordFeatures(this.#attributes.rows, row, slot, keys)
      this.#adder.add([this.#numbersAt, this.#numbersAt + n * 4], {keys: n * 4, vectors: 0}, place + slot * VECTOR_BYTES)
    }
    this.#vectorOf[row / ROW] = place
    return place
  }

  /** Sees the memory anew, since it is another one after it has grown. */
  #view(): void {
    this.#numbers = new Int32Array(this.#adder.buffer, this.#numbersAt, CHUNK * NUMBERS)
    this.#sums = new Int16Array(this.#adder.buffer, this.#sumsAt, CHUNK * VECTOR_BYTES / 2)
  }
}

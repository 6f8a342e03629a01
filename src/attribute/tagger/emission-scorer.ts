import {contextFeatures, MOST_FEATURES, SLOTS, wordFeatures} from './features.ts'
import {spread} from './hash.ts'
import {LABELS} from './labels.ts'
import {PAD} from './paragraph-view.ts'
import type {ParagraphView} from './paragraph-view.ts'
import type {WordAttributes} from './word-attributes.ts'
import {ROW} from './word-attributes.ts'

/** Whole-number weights of the features: 7 labels a row, in two cells of four bytes (see `packRows`). */
export interface PackedRows {
  readonly bits: number
  readonly cells: Int32Array
  /** What one unit of a weight is worth. */
  readonly scale: number
}

/** Cells of a sum: labels 0|2, 1|3, 4|6, 5, each in 16 bits. */
const LANES = 4, VECTOR = SLOTS * LANES

const CELLS = 2, EVEN = 0x00ff00ff

/** Words whose sums are kept at a time; beyond, the store starts afresh between two paragraphs. */
const MOST_WORDS = 1 << 16

/** Differences of scores from this on count alike. */
const FARTHEST = 1 << 15

/**
 * Packs rows of seven signed bytes into two cells: labels 0 to 3, then 4 to 6. 128 is added to each weight, so that sums never borrow from
 * their neighbour; only differences between labels count, and all of them have the same number of additions.
 */
export function packRows(bytes: Int8Array, bits: number, scale: number): PackedRows {
  const rows = 1 << bits, cells = new Int32Array(rows * CELLS)
  for (let row = 0, from = 0, to = 0; row < rows; row++, from += LABELS, to += CELLS) {
    cells[to] = bytes[from]! + 128 | bytes[from + 1]! + 128 << 8 | bytes[from + 2]! + 128 << 16 | bytes[from + 3]! + 128 << 24
    cells[to + 1] = bytes[from + 4]! + 128 | bytes[from + 5]! + 128 << 8 | bytes[from + 6]! + 128 << 16
  }
  return {bits, cells, scale}
}

/**
 * Scores of the labels of each token of a paragraph, as emissions for the chain. Sums of whole numbers, so the same on every machine.
 * What depends on one word is summed once a word and slot.
 */
export class EmissionScorer {
  readonly #cells: Int32Array
  readonly #shift: number
  readonly #attributes: WordAttributes
  readonly #powers: Float64Array
  readonly #keys = new Int32Array(MOST_FEATURES)
  #vectors = new Int32Array(VECTOR * 4096)
  #vectorOf = new Int32Array(0)
  #used = 0
  #generation = -1
  #at = new Int32Array(0)

  constructor({bits, cells, scale}: PackedRows, attributes: WordAttributes) {
    this.#cells = cells
    this.#shift = 32 - bits
    this.#attributes = attributes
    this.#powers = Float64Array.from({length: FARTHEST}, (_, difference) => Math.max(1e-30, Math.exp(-difference * scale)))
  }

  /** Writes 7 emissions a token; the largest of each token is 1. */
  score(view: ParagraphView, emission: Float64Array): void {
    this.#ready(view)
    const rows = this.#attributes.rows, vectors = this.#vectors, at = this.#at, keys = this.#keys, cells = this.#cells, shift = this.#shift, powers = this.#powers
    for (let i = 0; i < view.size; i++) {
      const a = at[i]!, b = at[i + 1]! + LANES, c = at[i + 2]! + 2 * LANES, d = at[i + 3]! + (3 + view.quote[1 + i]!) * LANES, e = at[i + 4]! + 7 * LANES,
        f = at[i + 5]! + 8 * LANES, g = at[i + 6]! + 9 * LANES
      let v0 = vectors[a]! + vectors[b]! + vectors[c]! + vectors[d]! + vectors[e]! + vectors[f]! + vectors[g]! | 0
      let v1 = vectors[a + 1]! + vectors[b + 1]! + vectors[c + 1]! + vectors[d + 1]! + vectors[e + 1]! + vectors[f + 1]! + vectors[g + 1]! | 0
      let v2 = vectors[a + 2]! + vectors[b + 2]! + vectors[c + 2]! + vectors[d + 2]! + vectors[e + 2]! + vectors[f + 2]! + vectors[g + 2]! | 0
      let v3 = vectors[a + 3]! + vectors[b + 3]! + vectors[c + 3]! + vectors[d + 3]! + vectors[e + 3]! + vectors[f + 3]! + vectors[g + 3]! | 0
      const n = contextFeatures(view, rows, i, keys)
      for (let k = 0; k < n; k++) {
        const key = keys[k]!, row = (Math.imul(key ^ key >>> 15, 0x2c1b3c6d) >>> shift) * CELLS, low = cells[row]!, high = cells[row + 1]!
        v0 = v0 + (low & EVEN) | 0
        v1 = v1 + (low >>> 8 & EVEN) | 0
        v2 = v2 + (high & EVEN) | 0
        v3 = v3 + (high >>> 8 & EVEN) | 0
      }
      const s0 = v0 & 0xffff, s1 = v1 & 0xffff, s2 = v0 >>> 16, s3 = v1 >>> 16, s4 = v2 & 0xffff, s5 = v3, s6 = v2 >>> 16, o = i * LABELS
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

  #make(row: number): number {
    const at = this.#used++ * VECTOR
    if (at + VECTOR > this.#vectors.length) {
      const wide = new Int32Array(this.#vectors.length * 2)
      wide.set(this.#vectors)
      this.#vectors = wide
    }
    const vectors = this.#vectors, cells = this.#cells, keys = this.#keys
    vectors.fill(0, at, at + VECTOR)
    for (let slot = 0; slot < SLOTS; slot++) {
      const n = wordFeatures(this.#attributes.rows, row, slot, keys)
      for (let k = 0; k < n; k++) {
        const cell = (spread(keys[k]!) >>> this.#shift) * CELLS, to = at + slot * LANES
        vectors[to]! += cells[cell]! & EVEN
        vectors[to + 1]! += cells[cell]! >>> 8 & EVEN
        vectors[to + 2]! += cells[cell + 1]! & EVEN
        vectors[to + 3]! += cells[cell + 1]! >>> 8 & EVEN
      }
    }
    this.#vectorOf[row / ROW] = at
    return at
  }
}

import type {Passage} from '../../text/passage.ts'
import type {Range} from '../../types.ts'
import {BREAK, CUE_LEVEL, UNKNOWN_CUE} from './word-attributes.ts'
import {COMMA} from './break-class.ts'
import {CUE, LABELS, OUTSIDE} from './labels.ts'
import {CLOSE, OPEN, QuoteStates} from './quote-states.ts'

/** Commas and quotation marks before a token are counted together in one number: commas + this × marks. */
const MARK_UNIT = 65536

/** Tokens of a passage as the chain left them: a label, 7 marginals and a row of the attributes each. */
export interface LabelledTokens {
  readonly labels: Uint8Array
  readonly marginals: Float32Array
  readonly rows: Int32Array
  readonly word: Int32Array
}

/**
 * The runs of labelled tokens of a passage, in order, as parallel arrays, with what is needed to tell in constant time what lies between
 * two of them. Used again for the next passage.
 */
export class RunList {
  size = 0
  kind = new Uint8Array(256)
  from = new Int32Array(256)
  to = new Int32Array(256)
  /** Stretch that the run stands in: runs are only joined inside of one, or with the one before. */
  group = new Int32Array(256)
  /** Mean marginal of the run's kind over its tokens. */
  probability = new Float64Array(256)
  /** Row of the word that stands for the run: of a cue the word that is most often one, the last of equals; else the first. */
  head = new Int32Array(256)
  /** Number of runs of a kind before run `r`: cell 4 r + kind. */
  before = new Int32Array(1028)
  /** First run of each stretch, with `size` as a last cell. */
  firstOf = new Int32Array(256)
  rows: Int32Array = new Int32Array(0)
  word: Int32Array = new Int32Array(0)
  signs = new Int32Array(0)
  marginals: Float32Array = new Float32Array(0)
  readonly quotes = new QuoteStates()
  passage: Passage | null = null

  /** Reads the runs of the given stretches of a passage: its paragraphs, or contents of attributions. */
  fill(passage: Passage, stretches: readonly Range[], {labels, marginals, rows, word}: LabelledTokens): void {
    this.passage = passage
    this.rows = rows
    this.word = word
    this.marginals = marginals
    this.quotes.fill(passage)
    this.size = 0
    this.#countSigns(passage)
    if (this.firstOf.length <= stretches.length) this.firstOf = new Int32Array(stretches.length * 2 + 1)
    stretches.forEach(([from, after], group) => {
      this.firstOf[group] = this.size
      this.#stretch(labels, marginals, {group, from, after})
    })
    this.firstOf[stretches.length] = this.size
  }

  /** Probability that a token is part of a run of the kind, and that one starts there; 0 beyond the passage. */
  share(kind: number, token: number): number {
    return token >= this.passage!.size ? 0 : this.marginals[token * LABELS + kind * 2 - 1]! + this.marginals[token * LABELS + kind * 2]!
  }

  opens(kind: number, token: number): number {
    return token >= this.passage!.size ? 0 : this.marginals[token * LABELS + kind * 2 - 1]!
  }

  /** Commas and marks in tokens `from … to − 1`. */
  commas(from: number, to: number): number {
    return (this.signs[to]! - this.signs[from]!) % MARK_UNIT
  }

  marks(from: number, to: number): number {
    return Math.floor((this.signs[to]! - this.signs[from]!) / MARK_UNIT)
  }

  #countSigns({size}: Passage): void {
    if (this.signs.length < size + 1) this.signs = new Int32Array(size * 2 + 1)
    const {signs, rows, word} = this, {state} = this.quotes
    let sum = 0
    for (let i = 0; i < size; i++) {
      signs[i] = sum
      if (rows[word[i]! + BREAK] === COMMA) sum++
      if (state[i] === OPEN || state[i] === CLOSE) sum += MARK_UNIT
    }
    signs[size] = sum
  }

  #stretch(labels: Uint8Array, marginals: Float32Array, {group, from, after}: {readonly group: number, readonly from: number, readonly after: number}): void {
    for (let i = from; i < after;) {
      const label = labels[i]!
      if (label === OUTSIDE) { i++; continue }
      const kind = (label + 1) >> 1, start = i
      let sum = 0
      do {
        sum += marginals[i * LABELS + kind * 2 - 1]! + marginals[i * LABELS + kind * 2]!
        i++
      } while (i < after && labels[i] === kind * 2)
      this.#push(kind, start, i, group)
      this.probability[this.size - 1] = sum / (i - start)
    }
  }

  #push(kind: number, from: number, to: number, group: number): void {
    if (this.size === this.kind.length) this.#grow()
    const r = this.size++, {before} = this
    this.kind[r] = kind
    this.from[r] = from
    this.to[r] = to
    this.group[r] = group
    this.head[r] = kind === CUE ? this.#headOfCue(from, to) : this.word[from]!
    for (let k = 0; k < 4; k++) before[r * 4 + 4 + k] = before[r * 4 + k]! + (k === kind ? 1 : 0)
  }

  #headOfCue(from: number, to: number): number {
    let best = this.word[from]!, most = -1
    for (let i = from; i < to; i++) {
      const row = this.word[i]!, level = this.rows[row + CUE_LEVEL]!, value = level === UNKNOWN_CUE ? 2 : level
      if (value >= most) { most = value; best = row }
    }
    return best
  }

  #grow(): void {
    const size = this.kind.length * 2
    const widen = <T extends Uint8Array | Int32Array | Float64Array>(old: T, wide: T): T => { wide.set(old); return wide }
    this.kind = widen(this.kind, new Uint8Array(size))
    for (const name of ['from', 'to', 'group', 'head'] as const) this[name] = widen(this[name], new Int32Array(size))
    this.probability = widen(this.probability, new Float64Array(size))
    this.before = widen(this.before, new Int32Array(size * 4 + 4))
  }
}

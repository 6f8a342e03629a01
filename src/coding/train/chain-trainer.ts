import {Chain, transitionFactors} from '../../attribute/tagger/chain.ts'
import {allFeatures, MOST_FEATURES} from '../../attribute/tagger/features.ts'
import {spread} from '../../attribute/tagger/hash.ts'
import {LABELS} from '../../attribute/tagger/labels.ts'
import type {ChainLesson, ChainOptions, ChainWeights} from './chain-options.ts'
import {TransitionTrainer} from './transition-trainer.ts'

/** Cells of a row of weights: one a label, and one to spare. */
const CELLS = 8

/**
 * Learns the weights of the chain from one paragraph at a time: a step down the gradient of the log-likelihood, with a step of its own for
 * each weight (FTRL-proximal: H. B. McMahan and others, 2013), an L1 penalty that keeps most weights at 0, and a share of the features left
 * out at random at each visit.
 */
export class ChainTrainer {
  readonly #options: ChainOptions
  /** Weights; and beside each other, 16 cells a row, sums of gradients and roots of sums of squares. */
  readonly #w: Float32Array
  readonly #state: Float32Array
  readonly #sum: Float32Array
  readonly #transitions: TransitionTrainer
  readonly #chain: Chain
  readonly #keys = new Int32Array(MOST_FEATURES)
  #features = new Int32Array(1 << 16)
  #offsets = new Int32Array(1024)
  #remembered = 0

  constructor(options: ChainOptions) {
    this.#options = options
    const cells = CELLS << options.bits
    this.#w = new Float32Array(cells)
    this.#state = new Float32Array(cells * 2)
    this.#sum = new Float32Array(cells)
    this.#transitions = new TransitionTrainer(options)
    this.#chain = new Chain(transitionFactors(this.#transitions.weights))
  }

  /** One step on one paragraph. */
  learn(lesson: ChainLesson): void {
    const {view} = lesson, chain = this.#chain, size = view.size
    chain.reserve(size)
    this.#score(lesson)
    chain.factors = transitionFactors(this.#transitions.weights)
    chain.run(size, view.edge)
    this.#step(lesson)
    this.#transitions.learn(chain, lesson)
  }

  /** Adds the weights as they are to their mean. */
  remember(): void {
    this.#remembered++
    const w = this.#w, sum = this.#sum
    for (let i = 0; i < w.length; i++) sum[i] = sum[i]! + w[i]!
    this.#transitions.remember()
  }

  /** The mean of the weights; those of features scaled to all of them taking part. */
  weights(): ChainWeights {
    const share = (1 - this.#options.dropout) / this.#remembered
    return {bits: this.#options.bits, rows: this.#sum.map((value) => value * share), transitions: this.#transitions.mean()}
  }

  /** Features that take part in this visit; those of too few documents count for the score but are not moved. */
  #score({view, frequent, random}: ChainLesson): void {
    const {bits, dropout} = this.#options, shift = 32 - bits, keys = this.#keys, w = this.#w, emission = this.#chain.emission
    if (this.#offsets.length < view.size + 1) this.#offsets = new Int32Array(view.size * 2)
    if (this.#features.length < view.size * MOST_FEATURES) this.#features = new Int32Array(view.size * MOST_FEATURES * 2)
    const features = this.#features
    let at = 0
    for (let i = 0; i < view.size; i++) {
      this.#offsets[i] = at
      let a0 = 0, a1 = 0, a2 = 0, a3 = 0, a4 = 0, a5 = 0, a6 = 0
      const n = allFeatures(view, i, keys)
      for (let f = 0; f < n; f++) {
        if (random() < dropout) continue
        const key = spread(keys[f]!), row = key >>> shift, b = row * CELLS
        a0 += w[b]!; a1 += w[b + 1]!; a2 += w[b + 2]!; a3 += w[b + 3]!; a4 += w[b + 4]!; a5 += w[b + 5]!; a6 += w[b + 6]!
        if (frequent.has(key)) features[at++] = row
      }
      const most = Math.max(a0, a1, a2, a3, a4, a5, a6), o = i * LABELS
      emission[o] = Math.exp(a0 - most); emission[o + 1] = Math.exp(a1 - most); emission[o + 2] = Math.exp(a2 - most); emission[o + 3] = Math.exp(a3 - most)
      emission[o + 4] = Math.exp(a4 - most); emission[o + 5] = Math.exp(a5 - most); emission[o + 6] = Math.exp(a6 - most)
    }
    this.#offsets[view.size] = at
  }

  #step({view, labels, first}: ChainLesson): void {
    const {forward, backward} = this.#chain, w = this.#w, state = this.#state
    const {step, l1, l2} = this.#options, features = this.#features
    const gradient = new Float64Array(LABELS)
    for (let i = 0; i < view.size; i++) {
      const o = i * LABELS
      let total = 0, largest = 0
      for (let y = 0; y < LABELS; y++) total += gradient[y] = forward[o + y]! * backward[o + y]!
      for (let y = 0; y < LABELS; y++) {
        const g = gradient[y]! / total - (labels[first + i] === y ? 1 : 0)
        gradient[y] = g
        if (g > largest) largest = g
        else if (-g > largest) largest = -g
      }
      if (largest < 1e-3) continue
      for (let f = this.#offsets[i]!, end = this.#offsets[i + 1]!; f < end; f++) {
        const row = features[f]! * CELLS
        for (let y = 0; y < LABELS; y++) {
          const g = gradient[y]!, own = row * 2 + y
          if (g < 1e-4 && g > -1e-4) continue
          const root = state[own + CELLS]!, next = Math.sqrt(root * root + g * g)
          const z = state[own]! + g - (next - root) / step * w[row + y]!
          state[own + CELLS] = next
          state[own] = z
          w[row + y] = z > l1 ? (l1 - z) / ((1 + next) / step + l2) : z < -l1 ? (-l1 - z) / ((1 + next) / step + l2) : 0
        }
      }
    }
  }
}

import type {Chain} from '../../attribute/tagger/chain.ts'
import {EDGES, LABELS, mayFollow} from '../../attribute/tagger/labels.ts'
import type {ChainLesson, ChainOptions} from './chain-options.ts'

const CELLS = EDGES * LABELS * LABELS

/**
 * Learns the weights of the transitions, edge × 49 + previous × 7 + next, as `ChainTrainer` does those of the features, without dropout and
 * L1.
 */
export class TransitionTrainer {
  readonly weights = new Float64Array(CELLS)
  readonly #z = new Float64Array(CELLS)
  readonly #squares = new Float64Array(CELLS)
  readonly #sum = new Float64Array(CELLS)
  readonly #options: Pick<ChainOptions, 'step' | 'l2'>
  #remembered = 0

  constructor(options: Pick<ChainOptions, 'step' | 'l2'>) {
    this.#options = options
  }

  /** Adds the weights as they are to their mean. */
  remember(): void {
    this.#remembered++
    this.weights.forEach((weight, cell) => { this.#sum[cell]! += weight })
  }

  mean(): Float64Array {
    return this.#sum.map((value) => value / this.#remembered)
  }

  /** One step on a paragraph that the chain has just run over. */
  learn({forward, backward, emission, scale, factors}: Chain, {view, labels, first}: Pick<ChainLesson, 'view' | 'labels' | 'first'>): void {
    const table = LABELS * LABELS
    const gradient = new Float64Array(EDGES * table)
    for (let i = 1; i < view.size; i++) {
      const o = i * LABELS, e = view.edge[i]! * table
      let total = 0
      for (let y = 0; y < LABELS; y++) total += forward[o + y]! * backward[o + y]!
      const share = scale[i]! / total
      for (let p = 0; p < LABELS; p++) {
        const before = forward[o - LABELS + p]! * share
        if (before < 1e-9) continue
        for (let y = 0; y < LABELS; y++) gradient[e + p * LABELS + y]! += before * factors[e + p * LABELS + y]! * emission[o + y]! * backward[o + y]!
      }
      gradient[e + labels[first + i - 1]! * LABELS + labels[first + i]!]! -= 1
    }
    for (let cell = 0; cell < gradient.length; cell++) this.#move(cell, gradient[cell]!)
  }

  #move(cell: number, g: number): void {
    const pair = cell % (LABELS * LABELS)
    if (g === 0 || !mayFollow(Math.floor(pair / LABELS), pair % LABELS)) return
    const {step, l2} = this.#options, n = this.#squares[cell]!, root = Math.sqrt(n + g * g)
    const z = this.#z[cell]! + g - (root - Math.sqrt(n)) / step * this.weights[cell]!
    this.#squares[cell] = n + g * g
    this.#z[cell] = z
    this.weights[cell] = -z / ((1 + root) / step + l2)
  }
}

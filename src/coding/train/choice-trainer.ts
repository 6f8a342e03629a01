import {MOST_CHOICES} from '../../attribute/tagger/choices.ts'
import {MOST_ENDS} from '../../attribute/tagger/end-choices.ts'
import {spread} from '../../attribute/tagger/hash.ts'
import {MOST_LINK_FEATURES} from '../../attribute/tagger/link-features.ts'
import {RANKER_BITS, scoreOf} from '../../attribute/tagger/ranker.ts'

/** More choices than there are at once. */
const MOST = Math.max(MOST_CHOICES + 1, MOST_ENDS)

const STEP = 0.1, DECAY = 1e-4

/** Errors below this move nothing. */
const LEAST = 1e-3

/**
 * A table of weights that learns to tell the right one of several choices (softmax; steps by AdaGrad: J. Duchi, E. Hazan and Y. Singer,
 * 2011). Write the keys of each choice into `keysOf(choice)` and their number into `set`, then call `learn`.
 */
export class ChoiceTrainer {
  readonly weights = new Float32Array(1 << RANKER_BITS)
  readonly #squares = new Float32Array(1 << RANKER_BITS)
  readonly #keys: Int32Array[] = Array.from({length: MOST}, () => new Int32Array(MOST_LINK_FEATURES))
  readonly #counts = new Int32Array(MOST)

  keysOf(choice: number): Int32Array {
    return this.#keys[choice]!
  }

  /** Says how many keys were written for a choice. */
  set(choice: number, count: number): void {
    this.#counts[choice] = count
  }

  /** One step towards the right one of the first `choices`. */
  learn(choices: number, right: number): void {
    const scores = Array.from({length: choices}, (_, i) => scoreOf(this.weights, this.#keys[i]!, this.#counts[i]!)), most = Math.max(...scores)
    const odds = scores.map((score) => Math.exp(score - most)), sum = odds.reduce((a, b) => a + b, 0)
    odds.forEach((value, i) => this.#move(i, value / sum - (i === right ? 1 : 0)))
  }

  #move(choice: number, gradient: number): void {
    if (Math.abs(gradient) < LEAST) return
    const keys = this.#keys[choice]!
    for (let f = 0; f < this.#counts[choice]!; f++) {
      const cell = spread(keys[f]!) >>> 32 - RANKER_BITS, squares = this.#squares[cell]! + gradient * gradient
      this.#squares[cell] = squares
      this.weights[cell] = this.weights[cell]! - STEP * (gradient + DECAY * this.weights[cell]!) / (1 + Math.sqrt(squares))
    }
  }
}

import {spread} from './hash.ts'

/** Cells of one table of the linker: 2 to the power of this. */
export const RANKER_BITS = 15

const SHIFT = 32 - RANKER_BITS

/** Sum of the weights of the features of a choice. */
export function scoreOf(weights: Float32Array, keys: Int32Array, count: number): number {
  let sum = 0
  for (let f = 0; f < count; f++) sum += weights[spread(keys[f]!) >>> SHIFT]!
  return sum
}

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float64Array, count: number): void {
  let most = -Infinity, sum = 0
  for (let i = 0; i < count; i++) if (scores[i]! > most) most = scores[i]!
  for (let i = 0; i < count; i++) sum += scores[i] = Math.exp(scores[i]! - most)
  for (let i = 0; i < count; i++) scores[i] = scores[i]! / sum
}

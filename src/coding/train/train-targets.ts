import type {FeatureVector} from '../../annotate/targets/feature-list.ts'
import {TARGET_BITS} from '../../annotate/targets/feature-list.ts'
import {chancesOf} from '../../annotate/targets/target-weights.ts'
import {seededRandom} from '../../stats/seeded-random.ts'
import {shuffled} from './shuffled.ts'

/** One coded mention: its features and its label (0 negative, 1 neutral, 2 positive). `group` keeps what belongs together in one fold. */
export interface TargetExample {
  readonly vector: FeatureVector
  readonly label: number
  readonly group: string
}

/**
 * Rounds over all examples, length of a step, pull towards 0, how much rarer labels are raised (1 makes all three equal), the fewest examples of a feature,
 * and how often it is all done in another order: the weights are the mean, so that they hang less on the order.
 */
export const TARGET_OPTIONS = {rounds: 4, step: 0.05, pull: 1e-4, raise: 0.7, fewest: 2, orders: 5} as const

/**
 * Weights of a logistic regression over the three labels, by stochastic gradient steps whose length shrinks with what a weight has moved (AdaGrad).
 * The same examples in the same order give the same weights. Shape: three weights a row.
 */
export function trainTargets(examples: readonly TargetExample[], options = TARGET_OPTIONS): Float32Array {
  const mean = new Float32Array(3 << TARGET_BITS)
  for (let seed = 1; seed <= options.orders; seed++) {
    const weights = trainInOrder(examples, options, seed)
    for (let i = 0; i < weights.length; i++) mean[i]! += weights[i]! / options.orders
  }
  return mean
}

function trainInOrder(examples: readonly TargetExample[], options: typeof TARGET_OPTIONS, seed: number): Float32Array {
  const weights = new Float32Array(3 << TARGET_BITS), moved = new Float32Array(3 << TARGET_BITS).fill(1e-3)
  const random = seededRandom(seed), raise = raisesOf(examples, options.raise), frequent = frequentRows(examples, options.fewest)
  for (let round = 0; round < options.rounds; round++) {
    for (const index of shuffled(examples.length, random)) {
      const {vector, label} = examples[index]!, chances = chancesOf(vector, weights, 1), {rows, values} = vector
      for (let y = 0; y < 3; y++) {
        const slope = (chances[y]! - (y === label ? 1 : 0)) * raise[label]!
        for (let i = 0; i < rows.length; i++) {
          if (frequent[rows[i]!]! === 0) continue
          const at = 3 * rows[i]! + y, gradient = slope * values[i]! + options.pull * weights[at]!
          moved[at]! += gradient * gradient
          weights[at]! -= options.step * gradient / Math.sqrt(moved[at]!)
        }
      }
    }
  }
  return weights
}

/** How much an example of each label counts. */
function raisesOf(examples: readonly TargetExample[], power: number): number[] {
  return [0, 1, 2].map((label) => {
    const count = examples.filter((example) => example.label === label).length
    return count === 0 ? 0 : (examples.length / 3 / count) ** power
  })
}

/** Rows that at least `fewest` examples have: 1, others 0. */
function frequentRows(examples: readonly TargetExample[], fewest: number): Uint8Array {
  const counts = new Uint8Array(1 << TARGET_BITS)
  for (const {vector: {rows}} of examples) for (const row of rows) counts[row] = Math.min(255, counts[row]! + 1)
  return counts.map((count) => count >= fewest ? 1 : 0)
}

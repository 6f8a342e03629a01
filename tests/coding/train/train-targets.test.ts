import {describe, expect, it} from 'vitest'
import {FeatureList} from '../../../src/annotate/targets/feature-list.ts'
import {chancesOf} from '../../../src/annotate/targets/target-weights.ts'
import type {TargetExample} from '../../../src/coding/train/train-targets.ts'
import {trainTargets} from '../../../src/coding/train/train-targets.ts'

function exampleOf(label: number, ...names: readonly string[]): TargetExample {
  const list = new FeatureList()
  for (const name of names) list.add(name)
  return {vector: list.vector(), label, group: names.join(' ')}
}

/** A cue for each label, beside a word that says nothing. */
const EXAMPLES = Array.from({length: 60}, (_, n) => exampleOf(n % 3, ['bad', 'plain', 'good'][n % 3]!, `noise ${n % 4}`))

describe('trainTargets', () => {
  it('learns a planted cue, and nothing of a word that says nothing', () => {
    const weights = trainTargets(EXAMPLES)
    for (const [label, cue] of ['bad', 'plain', 'good'].entries()) {
      const chances = chancesOf(exampleOf(0, cue, 'noise 1').vector, weights, 1)
      expect(chances.indexOf(Math.max(...chances))).toBe(label)
      expect(chances[label]).toBeGreaterThan(0.6)
    }
    for (const chance of chancesOf(exampleOf(0, 'noise 1').vector, weights, 1)) expect(Math.abs(chance - 1 / 3)).toBeLessThan(0.15)
  })

  it('gives no weight to what stands with one mention only', () => {
    const weights = trainTargets([...EXAMPLES, exampleOf(0, 'once')])
    expect(chancesOf(exampleOf(0, 'once').vector, weights, 1)).toEqual([1 / 3, 1 / 3, 1 / 3])
  })

  it('gives the same weights for the same examples', () => {
    expect(trainTargets(EXAMPLES)).toEqual(trainTargets(EXAMPLES))
  })
})

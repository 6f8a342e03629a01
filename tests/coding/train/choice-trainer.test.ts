import {describe, expect, it} from 'vitest'
import {scoreOf} from '../../../src/attribute/tagger/ranker.ts'
import {ChoiceTrainer} from '../../../src/coding/train/choice-trainer.ts'
import {seededRandom} from '../../../src/stats/seeded-random.ts'

/** A key that the right choice always has, and noise that any may have. */
const TELLING = 12345

function trained(rounds: number): ChoiceTrainer {
  const trainer = new ChoiceTrainer(), random = seededRandom(5)
  for (let round = 0; round < rounds; round++) {
    const right = Math.floor(random() * 3)
    for (let choice = 0; choice < 3; choice++) {
      const keys = trainer.keysOf(choice)
      keys[0] = 1000 + Math.floor(random() * 50)
      keys[1] = choice === right ? TELLING : 2000 + Math.floor(random() * 50)
      trainer.set(choice, 2)
    }
    trainer.learn(3, right)
  }
  return trainer
}

describe('ChoiceTrainer', () => {
  it('learns the key that tells the right choice, and gives noise no such weight', () => {
    const {weights} = trained(300), score = (key: number): number => scoreOf(weights, Int32Array.of(key), 1)
    expect(score(TELLING)).toBeGreaterThan(1)
    for (let key = 1000; key < 1050; key++) expect(Math.abs(score(key))).toBeLessThan(score(TELLING) / 2)
  })

  it('knows nothing before it has learnt', () => {
    expect(new ChoiceTrainer().weights.every((weight) => weight === 0)).toBe(true)
  })

  it('moves both choices of two by the same amount, apart', () => {
    const trainer = new ChoiceTrainer()
    trainer.keysOf(0)[0] = 7
    trainer.keysOf(1)[0] = 99
    trainer.set(0, 1)
    trainer.set(1, 1)
    trainer.learn(2, 0)
    const [right, wrong] = [7, 99].map((key) => scoreOf(trainer.weights, Int32Array.of(key), 1))
    // the gradient is ½ − 1 and ½, its root of squares ½: steps of 0.1 × ½ / 1½
    expect([right, wrong].map((value) => Math.round(value! * 1e6) / 1e6)).toEqual([0.033333, -0.033333])
  })
})

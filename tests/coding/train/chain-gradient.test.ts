import {describe, expect, it} from 'vitest'
import {Chain, transitionFactors} from '../../../src/attribute/tagger/chain.ts'
import {allFeatures, MOST_FEATURES} from '../../../src/attribute/tagger/features.ts'
import {spread} from '../../../src/attribute/tagger/hash.ts'
import {EDGES, LABELS, mayFollow} from '../../../src/attribute/tagger/labels.ts'
import {ChainTrainer} from '../../../src/coding/train/chain-trainer.ts'
import {KeySet} from '../../../src/coding/train/feature-counter.ts'
import {TransitionTrainer} from '../../../src/coding/train/transition-trainer.ts'
import {seededRandom} from '../../../src/stats/seeded-random.ts'
import {allPaths, viewOf} from './marked-article.ts'

const TABLE = LABELS * LABELS, STEP = 0.02, L2 = 0.5
const mayStandAt = (previous: number | null, next: number): boolean => previous === null ? next === 0 || next % 2 === 1 : mayFollow(previous, next)
/** The gradient that made a first step from 0 to a weight: the step rule solved for it. */
const gradientOf = (weight: number): number => weight === 0 ? 0 : -Math.sign(weight) * Math.abs(weight) * (1 / STEP + L2) / (1 - Math.abs(weight) / STEP)

describe('the gradient of the transitions', () => {
  const {view} = viewOf('Kell said so.'), {size} = view, random = seededRandom(3)
  const scores = Array.from({length: size * LABELS}, () => random() * 2 - 1), labels = Uint8Array.from([1, 3, 5, 6].slice(0, size))

  /** Log-likelihood of the labels, by adding up all sequences. */
  function likelihood(weights: Float64Array): number {
    const scoreOf = (path: ArrayLike<number>): number => Array.from(path).reduce((sum, label, i) => sum + scores[i * LABELS + label]! + (i === 0 ? 0 : weights[view.edge[i]! * TABLE + path[i - 1]! * LABELS + label]!), 0)
    return scoreOf(labels) - Math.log(allPaths(size, mayStandAt).reduce((sum, path) => sum + Math.exp(scoreOf(path)), 0))
  }

  it('is what finite differences of the log-likelihood give', () => {
    const trainer = new TransitionTrainer({step: STEP, l2: L2}), chain = new Chain(transitionFactors(trainer.weights))
    chain.reserve(size)
    scores.forEach((score, cell) => { chain.emission[cell] = Math.exp(score) })
    chain.run(size, view.edge)
    trainer.learn(chain, {view, labels, first: 0})
    let compared = 0
    for (let cell = 0; cell < EDGES * TABLE; cell++) {
      if (trainer.weights[cell] === 0) continue
      const more = new Float64Array(EDGES * TABLE), less = new Float64Array(EDGES * TABLE)
      more[cell] = 1e-4
      less[cell] = -1e-4
      expect(gradientOf(trainer.weights[cell]!)).toBeCloseTo(-(likelihood(more) - likelihood(less)) / 2e-4, 5)
      compared++
    }
    expect(compared).toBeGreaterThan(20)
  })
})

describe('ChainTrainer', () => {
  const options = {bits: 12, epochs: 1, step: STEP, l1: 0, l2: L2, dropout: 0, seed: 1}

  /** One step on one word, which is the first of a source. */
  function firstStep(frequent: (keys: readonly number[]) => readonly number[]) {
    const {view} = viewOf('Kell'), keys = new Int32Array(MOST_FEATURES), trainer = new ChainTrainer(options)
    const spreads = Array.from(keys.subarray(0, allFeatures(view, 0, keys)), spread)
    trainer.learn({view, labels: Uint8Array.from([1]), first: 0, frequent: new KeySet(frequent(spreads)), random: () => 1})
    trainer.remember()
    return {rows: trainer.weights().rows, spreads, size: view.size}
  }

  it('steps towards the right label: of four that may open a paragraph the gradient is 1/4, less 1 for the right one', () => {
    const {rows, spreads, size} = firstStep((keys) => keys.slice(0, 1))
    const row = (spreads[0]! >>> 32 - options.bits) * 8
    expect(size).toBe(1)
    expect(Array.from(rows.subarray(row, row + LABELS), gradientOf).map((value) => Math.round(value * 1e4) / 1e4 + 0)).toEqual([0.25, -0.75, 0, 0.25, 0, 0.25, 0])
  })

  it('moves no weight of a feature that too few articles have', () => {
    expect(firstStep(() => []).rows.every((weight) => weight === 0)).toBe(true)
  })
})

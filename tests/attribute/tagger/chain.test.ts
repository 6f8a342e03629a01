import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Chain, transitionFactors} from '../../../src/attribute/tagger/chain.ts'
import {EDGES, LABELS, mayFollow} from '../../../src/attribute/tagger/labels.ts'
import {seededRandom} from '../../../src/stats/seeded-random.ts'
import {allPaths} from '../../coding/train/marked-article.ts'

const TABLE = LABELS * LABELS
const mayStandAt = (previous: number | null, next: number): boolean => previous === null ? next === 0 || next % 2 === 1 : mayFollow(previous, next)

/** Marginals by adding up the products of all label sequences. */
function byEnumeration(scores: readonly number[], edge: Uint8Array, weights: Float64Array): number[] {
  const size = edge.length, marginals = new Array<number>(size * LABELS).fill(0)
  let total = 0
  for (const path of allPaths(size, mayStandAt)) {
    const score = path.reduce((sum, label, i) => sum + scores[i * LABELS + label]! + (i === 0 ? 0 : weights[edge[i]! * TABLE + path[i - 1]! * LABELS + label]!), 0)
    total += Math.exp(score)
    path.forEach((label, i) => { marginals[i * LABELS + label]! += Math.exp(score) })
  }
  return marginals.map((value) => value / total)
}

function byMessages(scores: readonly number[], edge: Uint8Array, weights: Float64Array): number[] {
  const size = edge.length, chain = new Chain(transitionFactors(weights))
  chain.reserve(size)
  scores.forEach((score, cell) => { chain.emission[cell] = Math.exp(score) })
  chain.run(size, edge)
  return scores.map((_, cell) => chain.forward[cell]! * chain.backward[cell]!)
}

describe('Chain', () => {
  it('gives the marginals that adding up all label sequences gives', () => {
    const numbers = fc.double({min: -3, max: 3, noNaN: true})
    fc.assert(fc.property(
      fc.integer({min: 1, max: 4}).chain((size) => fc.tuple(
        fc.array(numbers, {minLength: size * LABELS, maxLength: size * LABELS}),
        fc.array(fc.integer({min: 0, max: EDGES - 1}), {minLength: size, maxLength: size}), fc.integer())),
      ([scores, edges, seed]) => {
        const random = seededRandom(seed), weights = Float64Array.from({length: EDGES * TABLE}, () => random() * 4 - 2), edge = Uint8Array.from(edges)
        const found = byMessages(scores, edge, weights), expected = byEnumeration(scores, edge, weights)
        found.forEach((value, cell) => { expect(value).toBeCloseTo(expected[cell]!, 9) })
      }), {numRuns: 30})
  })

  it('works out by hand: one token is its own emission, without further tokens of a run', () => {
    // four labels may start: each has 1 of 4
    expect(byMessages(new Array<number>(LABELS).fill(0), Uint8Array.of(0), new Float64Array(EDGES * TABLE))).toEqual([0.25, 0.25, 0, 0.25, 0, 0.25, 0])
  })

  it('works out by hand: two tokens of equal scores', () => {
    // After nothing 4 labels may come, after each of the three first tokens 5: 4 + 3 × 5 = 19 paths; nothing comes first in 4, a source in 5.
    const found = byMessages(new Array<number>(2 * LABELS).fill(0), Uint8Array.of(0, 0), new Float64Array(EDGES * TABLE))
    expect(found[0]).toBeCloseTo(4 / 19, 12)
    expect(found[1]).toBeCloseTo(5 / 19, 12)
    // second token: nothing after any of 4 labels; a further source token only after a source
    expect(found[LABELS]).toBeCloseTo(4 / 19, 12)
    expect(found[LABELS + 2]).toBeCloseTo(1 / 19, 12)
  })

  it('neither overflows nor fades on a long paragraph: marginals add up to 1 everywhere', () => {
    const size = 20_000, chain = new Chain(transitionFactors(new Float64Array(EDGES * TABLE).fill(-3))), random = seededRandom(5)
    chain.reserve(size)
    for (let cell = 0; cell < size * LABELS; cell++) chain.emission[cell] = Math.exp(-20 * random())
    chain.run(size, new Uint8Array(size))
    for (let i = 0; i < size; i += 97) {
      let sum = 0
      for (let y = 0; y < LABELS; y++) sum += chain.forward[i * LABELS + y]! * chain.backward[i * LABELS + y]!
      expect(sum).toBeCloseTo(1, 9)
    }
  })

  it('does nothing for no tokens', () => {
    const chain = new Chain(transitionFactors(new Float64Array(EDGES * TABLE)))
    chain.run(0, new Uint8Array(0))
    expect(chain.forward.length).toBe(0)
  })
})

describe('transitionFactors', () => {
  it('is 0 exactly where a label may not follow, whatever its weight', () => {
    const factors = transitionFactors(new Float64Array(EDGES * TABLE).fill(9))
    factors.forEach((factor, cell) => { expect(factor > 0).toBe(mayFollow(Math.floor(cell % TABLE / LABELS), cell % LABELS)) })
  })
})

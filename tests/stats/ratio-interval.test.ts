import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {RatioSums} from '../../src/stats/ratio-sums.ts'
import {ratioInterval} from '../../src/stats/ratio-interval.ts'

interface Case {
  readonly title: string
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly interval: readonly [number, number]
}

const {ratios} = JSON.parse(readFileSync(new URL('../reference/ratio-interval.json', import.meta.url), 'utf8')) as {ratios: Case[]}

function sumsOf(x: readonly number[], y: readonly number[]): RatioSums {
  const sum = (value: (i: number) => number): number => x.reduce((total, _x, i) => total + value(i), 0)
  return {n: x.length, x: sum((i) => x[i]!), y: sum((i) => y[i]!), xx: sum((i) => x[i]! ** 2), yy: sum((i) => y[i]! ** 2),
    xy: sum((i) => x[i]! * y[i]!)}
}

const clusters = fc.array(fc.tuple(fc.integer({min: 1, max: 5000}), fc.integer({min: -300, max: 300})), {minLength: 6, maxLength: 40})

describe('ratioInterval', () => {
  it.each(ratios)('is what the residuals of every cluster give: $title', ({x, y, interval}) => {
    const [low, high] = ratioInterval(sumsOf(x, y))!
    expect(low).toBeCloseTo(interval[0], 7)
    expect(high).toBeCloseTo(interval[1], 7)
  })

  it('is null, not a guess, under six clusters and where there is nothing to divide by', () => {
    expect(ratioInterval(sumsOf([1, 2, 3, 4, 5], [1, 1, 1, 1, 1]))).toBeNull()
    expect(ratioInterval(sumsOf([0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0]))).toBeNull()
  })

  it('is null where all clusters have the same ratio, for it cannot be so certain', () => {
    expect(ratioInterval(sumsOf([10, 20, 30, 40, 50, 61], [0, 0, 0, 0, 0, 0]))).toBeNull()
    expect(ratioInterval(sumsOf([4, 1, 9, 2, 5, 3], [4, 1, 9, 2, 5, 3]))).toBeNull()
    expect(ratioInterval(sumsOf([300, 600, 900, 1200, 1500, 2100], [1, 2, 3, 4, 5, 7]))).toBeNull()
  })

  it('lies around the ratio, and does not depend on the order of the clusters', () => {
    fc.assert(fc.property(clusters, (pairs) => {
      const x = pairs.map(([a]) => a), y = pairs.map(([, b]) => b), sums = sumsOf(x, y), interval = ratioInterval(sums)
      fc.pre(interval !== null)
      const [low, high] = interval
      expect(low).toBeLessThan(sums.y / sums.x)
      expect(high).toBeGreaterThan(sums.y / sums.x)
      expect(ratioInterval(sumsOf(x.toReversed(), y.toReversed()))).toEqual([low, high])
    }))
  })

  it('turns round with the sign of the numerator', () => {
    fc.assert(fc.property(clusters, (pairs) => {
      const x = pairs.map(([a]) => a), interval = ratioInterval(sumsOf(x, pairs.map(([, b]) => b)))
      fc.pre(interval !== null)
      const [low, high] = interval
      const [turnedLow, turnedHigh] = ratioInterval(sumsOf(x, pairs.map(([, b]) => -b)))!
      expect(turnedLow).toBeCloseTo(-high, 9)
      expect(turnedHigh).toBeCloseTo(-low, 9)
    }))
  })

  it('is wider when the same articles are all there is of fewer clusters', () => {
    const x = Array.from({length: 12}, () => 100), y = [9, 9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 1]
    const pairs = [0, 2, 4, 6, 8, 10]
    const [low, high] = ratioInterval(sumsOf(x, y))!
    const [fewLow, fewHigh] = ratioInterval(sumsOf(pairs.map(() => 200), pairs.map((i) => y[i]! + y[i + 1]!)))!
    expect(fewHigh - fewLow).toBeGreaterThan(high - low)
  })

  it('holds the true ratio about 95 times in a hundred for 20 clusters of like size', () => {
    const random = randomFrom(7), truth = 0.01
    let inside = 0
    for (let draw = 0; draw < 2000; draw++) {
      const x = Array.from({length: 20}, () => 400 + Math.floor(400 * random()))
      const y = x.map((words) => Array.from({length: words}, random).filter((each) => each < truth).length)
      const interval = ratioInterval(sumsOf(x, y))
      if (interval !== null && interval[0] <= truth && truth <= interval[1]) inside++
    }
    expect(inside / 2000).toBeGreaterThan(0.925)
    expect(inside / 2000).toBeLessThan(0.97)
  })
})

/** Uniform numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = state + 0x6d2b79f5 | 0
    let mixed = Math.imul(state ^ state >>> 15, state | 1)
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61)
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296
  }
}

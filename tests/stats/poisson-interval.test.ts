import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {poissonInterval} from '../../src/stats/poisson-interval.ts'

/** Printed tables of exact Poisson limits (Garwood 1936; e.g. Pearson and Hartley, Biometrika Tables, table 40). */
const PRINTED = [
  [0, 0, 3.689], [1, 0.0253, 5.572], [2, 0.2422, 7.225], [3, 0.6187, 8.767], [7, 2.814, 14.423], [10, 4.795, 18.39], [20, 12.217, 30.888], [50, 37.11, 65.92],
] as const

describe('poissonInterval', () => {
  it.each(PRINTED)('has the printed limits of %i', (count, low, high) => {
    const [least, most] = poissonInterval(count)
    expect(Math.abs(least - low)).toBeLessThan(0.006)
    expect(Math.abs(most - high)).toBeLessThan(0.006)
  })

  it('comes near the normal limits for large counts, and does not run over', () => {
    const [low, high] = poissonInterval(10_000)
    expect(low).toBeGreaterThan(9800)
    expect(low).toBeLessThan(9810)
    expect(high).toBeGreaterThan(10_195)
    expect(high).toBeLessThan(10_205)
  })

  it('holds its count and grows with it', () => {
    fc.assert(fc.property(fc.integer({min: 0, max: 400}), (count) => {
      const [low, high] = poissonInterval(count), [nextLow, nextHigh] = poissonInterval(count + 1)
      return low <= count && count < high && nextLow > low && nextHigh > high
    }), {numRuns: 50})
  })

  it('wants a whole number', () => { expect(() => poissonInterval(1.5)).toThrow(/whole number from 0, not 1.5/) })
})

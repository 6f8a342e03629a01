import {describe, expect, it} from 'vitest'
import {negativeBinomialSize, zeroRunChance} from '../../src/stats/zero-run.ts'

describe('zeroRunChance', () => {
  // R: dnbinom(0, size = 3, mu = c(2, 0.5)) is 0.216 and 0.629737609329446; dpois(0, 2.5) is 0.0820849986238988
  it('is the product of the chances of no count on each day', () => {
    expect(zeroRunChance([2, 0.5], 3)).toBeCloseTo(0.216 * 0.629737609329446, 12)
    expect(zeroRunChance([2, 0.5], Infinity)).toBeCloseTo(0.0820849986238988, 12)
  })

  it('is certain for no days and for days on which nothing is expected', () => {
    expect(zeroRunChance([], 3)).toBe(1)
    expect(zeroRunChance([0, 0], 3)).toBe(1)
  })

  it('falls the less with each day the more counts scatter', () => {
    expect(zeroRunChance([2, 2], 0.5)).toBeGreaterThan(zeroRunChance([2, 2], 50))
  })
})

describe('negativeBinomialSize', () => {
  it('is infinite where counts scatter no more than Poisson counts', () => { expect(negativeBinomialSize([1, 3, 2], [2, 2, 2])).toBe(Infinity) })
  it('gives the size that makes up for the scatter', () => {
    // Mean 4; squared deviations 16 + 16 + 36 + 4 = 72, 16 of it Poisson; 64 / 56.
    expect(negativeBinomialSize([0, 0, 10, 6], [4, 4, 4, 4])).toBeCloseTo(64 / 56, 12)
  })
})

import {describe, expect, it} from 'vitest'
import {MEASURES} from '../../src/measures.ts'
import {addCluster} from '../../src/stats/ratio-sums.ts'
import {bound, rate} from '../../src/report/compute-evidence.ts'

const measure = (name: string): (typeof MEASURES)[number] => MEASURES.find((each) => each.name === name)!
const sumsOf = (pairs: readonly (readonly [x: number, y: number])[]): Parameters<typeof bound>[1] => {
  const sums = {n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0}
  for (const [x, y] of pairs) addCluster(sums, x, y)
  return sums
}

describe('rate', () => {
  it('is null, not 0 or Infinity, where there is nothing to divide by', () => {
    expect(rate(0, 0, 1000)).toBeNull()
    expect(rate(5, 0, 1)).toBeNull()
  })

  it('has three decimals, and four where it is a share', () => {
    expect(rate(1, 3, 1000)).toBe(333.333)
    expect(rate(2, 3, 1)).toBe(0.6667)
    expect(rate(-1500, 7, 0.001)).toBe(-0.214)
  })
})

describe('bound', () => {
  /**
   * Five clusters of 100 words without a hit and one with six: r = 6 / 600 = 0.01, residuals −1 (five times) and 5,
   * their squares sum to 30; half width = 2.570582 × √(30 × 6 / 5) / 600 = 0.025706. Per 1,000: 10 ± 25.706.
   */
  const lumpy = sumsOf([[100, 0], [100, 0], [100, 0], [100, 0], [100, 0], [100, 6]])

  it('is that of the interval, in the unit of the measure', () => {
    expect(bound(measure('loaded_per_1000_own'), lumpy, 'high')).toBe(35.706)
  })

  it('stays inside what the measure can be', () => {
    expect(bound(measure('loaded_per_1000_own'), lumpy, 'low')).toBe(0)
    const shares = sumsOf([[2, 2], [2, 2], [2, 2], [2, 2], [2, 2], [2, 0]])
    expect([bound(measure('direct_share'), shares, 'low'), bound(measure('direct_share'), shares, 'high')]).toEqual([0.4049, 1])
  })

  it('is null under six clusters', () => {
    expect(bound(measure('direct_share'), sumsOf([[2, 1], [3, 1], [4, 4], [1, 0], [2, 2]]), 'low')).toBeNull()
  })
})

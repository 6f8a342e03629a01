import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {effectiveNumber, evenness, largestShare} from '../../src/stats/concentration.ts'

const amounts = fc.array(fc.nat(1000), {minLength: 1, maxLength: 20}).filter((all) => all.some((amount) => amount > 0))

describe('effectiveNumber', () => {
  it('is 1 where one has all, and the number of them where all have the same', () => {
    expect(effectiveNumber([7])).toBe(1)
    expect(effectiveNumber([4, 4, 4, 4])).toBe(4)
  })

  it('is that of Laakso and Taagepera: shares 0.5, 0.3 and 0.2 make 1 / 0.38', () => { expect(effectiveNumber([50, 30, 20])).toBeCloseTo(2.6316, 4) })
  it('does not see those who have nothing', () => { expect(effectiveNumber([3, 0, 3])).toBe(2) })
  it('is null where nobody has anything', () => { expect([effectiveNumber([]), effectiveNumber([0])]).toEqual([null, null]) })
  it('lies between 1 and the number of those who have something', () => {
    fc.assert(fc.property(amounts, (all) => {
      const effective = effectiveNumber(all)!
      expect(effective).toBeGreaterThan(1 - 1e-9)
      expect(effective).toBeLessThan(all.filter((amount) => amount > 0).length + 1e-9)
    }))
  })

  it('does not change when everybody has twice as much', () => {
    fc.assert(fc.property(amounts, (all) => { expect(effectiveNumber(all.map((amount) => 2 * amount))).toBeCloseTo(effectiveNumber(all)!, 9) }))
  })
})

describe('evenness', () => {
  it('is 1 for equal amounts, and for a single one', () => { expect([evenness([5, 5]), evenness([9])]).toEqual([1, 1]) })
  it('falls as one gets more: 9 and 1 make 100 / 82 / 2', () => { expect(evenness([9, 1])).toBeCloseTo(0.6098, 4) })
  it('is null where nobody has anything', () => { expect(evenness([0, 0])).toBeNull() })
})

describe('largestShare', () => {
  it('is what the largest has of all', () => { expect(largestShare([1, 6, 1])).toBe(0.75) })
  it('is null where nobody has anything', () => { expect(largestShare([])).toBeNull() })
})

import {describe, expect, it} from 'vitest'
import {bootstrapInterval} from '../../src/stats/bootstrap-interval.ts'
import {seededRandom} from '../../src/stats/seeded-random.ts'

describe('seededRandom', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    const draw = (seed: number): number[] => { const random = seededRandom(seed); return Array.from({length: 5}, random) }
    expect(draw(1)).toEqual(draw(1))
    expect(draw(1)).not.toEqual(draw(2))
  })

  it('spreads its numbers evenly over 0 to 1', () => {
    const random = seededRandom(3), bins = new Array<number>(10).fill(0)
    for (let n = 0; n < 10_000; n++) { const bin = Math.floor(random() * 10); bins[bin] = bins[bin]! + 1 }
    // 1,000 expected in each; 5 standard deviations are 150
    for (const n of bins) expect(Math.abs(n - 1000)).toBeLessThan(150)
  })
})

describe('bootstrapInterval', () => {
  it('is about mean ± 2 standard errors for a mean', () => {
    const values = Array.from({length: 100}, (_, n) => n % 2 === 0 ? -1 : 1)
    const {low, high} = bootstrapInterval(values, (drawn) => drawn.reduce((sum, value) => sum + value, 0) / drawn.length, seededRandom(5))
    // standard deviation 1, n = 100: 0 ± 1.96 × 0.1
    expect(low).toBeCloseTo(-0.196, 1)
    expect(high).toBeCloseTo(0.196, 1)
  })
})

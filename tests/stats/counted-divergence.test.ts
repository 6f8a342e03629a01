import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {CountedDivergence} from '../../src/stats/counted-divergence.ts'
import {divergence} from '../../src/stats/divergence.ts'

const counts = fc.array(fc.tuple(fc.nat(50), fc.nat(50)), {minLength: 1, maxLength: 12})

describe('CountedDivergence', () => {
  it('is the divergence of the two parts, whichever is called first', () => {
    fc.assert(fc.property(counts, (pairs) => {
      const a = Int32Array.from(pairs, ([one]) => one), b = Int32Array.from(pairs, ([, other]) => other), measure = new CountedDivergence(a.map((n, i) => n + b[i]!)), expected = divergence(a, b)
      if (expected === null) expect([measure.of(a), measure.of(b)]).toEqual([null, null])
      else for (const part of [a, b]) expect(measure.of(part)).toBeCloseTo(expected, 10)
    }))
  })

  it('is 0 for equal shares, 1 for nothing in common', () => {
    expect(new CountedDivergence(Int32Array.of(3, 6)).of(Int32Array.of(1, 2))).toBe(0)
    expect(new CountedDivergence(Int32Array.of(3, 6)).of(Int32Array.of(3, 0))).toBe(1)
  })
})

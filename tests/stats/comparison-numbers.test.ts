import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {cliffsDelta, pairedDelta} from '../../src/stats/cliffs-delta.ts'
import {benjaminiHochberg, benjaminiYekutieli} from '../../src/stats/false-discovery.ts'
import {chiSquareTail, logGamma} from '../../src/stats/gamma.ts'
import {hedgesG} from '../../src/stats/hedges-g.ts'
import {differenceTerms, logRatio, oddsTerms, ratioTerms} from '../../src/stats/mantel-haenszel.ts'
import {maxT} from '../../src/stats/max-t.ts'
import {omnibusTest} from '../../src/stats/omnibus-test.ts'
import {seededRandom} from '../../src/stats/seeded-random.ts'
import {arrangementsOf} from '../../src/stats/strata.ts'
import {REFERENCE, strataOf} from './reference.ts'

describe('what R says', () => {
  it.each(REFERENCE.chiSquare)('chi-square above %d with %d degrees has the chance %d', (value, degrees, tail) => {
    expect(chiSquareTail(value, degrees) / tail).toBeCloseTo(1, 9)
  })

  it.each(REFERENCE.logGamma)('the logarithm of gamma(%d) is %d', (x, value) => { expect(logGamma(x)).toBeCloseTo(value, 10) })

  it('of many tests, by Benjamini and Hochberg, and by Benjamini and Yekutieli', () => {
    const {p, BH, BY} = REFERENCE.adjust
    benjaminiHochberg(p).forEach((q, index) => { expect(q).toBeCloseTo(BH[index]!, 12) })
    benjaminiYekutieli(p).forEach((q, index) => { expect(q).toBeCloseTo(BY[index]!, 12) })
  })

  it('of many tests, by Westfall and Young', () => {
    maxT(REFERENCE.maxT.seen, REFERENCE.maxT.drawn).forEach((p, index) => { expect(p).toBeCloseTo(REFERENCE.maxT.adjusted[index]!, 12) })
  })

  it("of two samples: Hedges' g and Cliff's δ", () => {
    const {a, b, g, delta} = REFERENCE.effects
    expect(hedgesG(a, b)).toBeCloseTo(g, 12)
    expect(cliffsDelta(a, b)).toBeCloseTo(delta, 12)
  })

  it('of tables in strata: Mantel and Haenszel', () => {
    const {hitsA, ofA, hitsB, ofB, odds, rate, difference} = REFERENCE.mantelHaenszel
    const quotient = (terms: typeof ratioTerms): number => {
      const each = hitsA.map((hits, s) => terms({hits, of: ofA[s]!}, {hits: hitsB[s]!, of: ofB[s]!}))
      return each.reduce((sum, {x}) => sum + x, 0) / each.reduce((sum, {y}) => sum + y, 0)
    }
    expect(quotient(oddsTerms)).toBeCloseTo(odds, 10)
    expect(quotient(ratioTerms)).toBeCloseTo(rate, 10)
    expect(quotient(differenceTerms)).toBeCloseTo(difference, 10)
  })
})

describe('adjusted p-values', () => {
  const chances = fc.array(fc.double({min: 1e-6, max: 1, noNaN: true}), {minLength: 1, maxLength: 30})

  it('are never below the p they come from, keep their order, and stay below 1', () => {
    fc.assert(fc.property(chances, (p) => {
      for (const adjust of [benjaminiHochberg, benjaminiYekutieli]) {
        const q = adjust(p)
        p.forEach((value, index) => {
          expect(q[index]).toBeGreaterThanOrEqual(value * (1 - 1e-12))
          expect(q[index]).toBeLessThanOrEqual(1)
          p.forEach((other, at) => { if (value < other) expect(q[index]).toBeLessThanOrEqual(q[at]!) })
        })
      }
    }))
  })

  it('are no family at all for no test', () => {
    expect(benjaminiHochberg([])).toEqual([])
    expect(benjaminiYekutieli([])).toEqual([])
  })
})

describe('effects', () => {
  const part = fc.record({of: fc.integer({min: 1, max: 900}), share: fc.double({min: 0, max: 1, noNaN: true})}).map(({of, share}) => ({of, hits: Math.floor(share * of)}))

  it('of one stratum agree on which side is higher, whether as difference, ratio or odds ratio', () => {
    fc.assert(fc.property(part, part, (a, b) => {
      const difference = differenceTerms(a, b), ratio = ratioTerms(a, b), odds = oddsTerms(a, b)
      expect(ratio.x - ratio.y).toBeCloseTo(difference.x, 8)
      expect(odds.x - odds.y).toBeCloseTo(difference.x, 8)
    }))
  })

  it('turn round when the sides are swapped', () => {
    fc.assert(fc.property(part, part, (a, b) => {
      expect(differenceTerms(b, a).x).toBeCloseTo(-differenceTerms(a, b).x, 9)
      expect(ratioTerms(b, a)).toEqual({x: ratioTerms(a, b).y, y: ratioTerms(a, b).x})
      expect(logRatio(b, a)).toBeCloseTo(-logRatio(a, b)!, 9)
    }))
  })

  it('say nothing where a side has nothing to divide by', () => {
    const none = {hits: 0, of: 0}
    expect(differenceTerms(none, none)).toEqual({x: 0, y: 0})
    expect(logRatio(none, {hits: 1, of: 2})).toBeNull()
    expect(hedgesG([1], [2, 3])).toBeNull()
    expect(hedgesG([1, 1], [1, 1])).toBeNull()
    expect(cliffsDelta([], [1])).toBeNull()
    expect(pairedDelta([], [])).toBeNull()
  })
})

describe('arrangementsOf', () => {
  it('multiplies the binomial coefficients, and gives up counting past whole numbers', () => {
    expect(arrangementsOf(Int32Array.of(0, 6, 10), [3, 1])).toBe(80)
    expect(arrangementsOf(Int32Array.of(0, 100), [5])).toBe(75_287_520)
    expect(arrangementsOf(Int32Array.of(0, 200), [100])).toBe(Infinity)
  })
})

describe('omnibusTest', () => {
  it('finds the one group of four that differs, and nothing where none does', () => {
    const random = seededRandom(3), stratum = Array.from({length: 80}, (_none, unit) => Math.floor(unit / 16))
    const group = Int32Array.from({length: 80}, (_none, unit) => unit % 4), noise = stratum.map((event) => 3 * event + random())
    const p = (values: readonly number[]): number => omnibusTest(strataOf(values, stratum), {group, groups: 4}, seededRandom(9)).p[0]!
    expect(p(noise.map((value, unit) => group[unit] === 2 ? value + 1 : value))).toBe(1 / 10_000)
    expect(p(noise)).toBeGreaterThan(0.05)
  })

  it('rejects 5 % of nothing, with groups of one to forty articles', () => {
    const random = seededRandom(21), stratum = Array.from({length: 120}, (_none, unit) => Math.floor(unit / 40))
    const group = Int32Array.from({length: 120}, (_none, unit) => unit % 40 === 0 ? 0 : unit % 40 < 5 ? 1 : 2)
    let rejected = 0
    for (let run = 0; run < 300; run++) {
      const values = stratum.map((event) => event - Math.log(1 - random()) * (1 + event))
      if (omnibusTest(strataOf(values, stratum), {group, groups: 3}, random).p[0]! <= 0.05) rejected++
    }
    expect(Math.abs(rejected / 300 - 0.05)).toBeLessThan(0.033)
  })

  it('has for many units a stand-in near the sampled chance', () => {
    const random = seededRandom(4), size = 3_100, values = Array.from({length: size}, () => -Math.log(1 - random()))
    const stratum = values.map((_value, unit) => Math.floor(unit / 31)), group = Int32Array.from({length: size}, (_none, unit) => unit % 31 < 3 ? 0 : unit % 5)
    const shifted = values.map((value, unit) => group[unit] === 0 ? value + 0.1 : value)
    const large = omnibusTest(strataOf(shifted, stratum), {group, groups: 5}, random)
    const few = {values: shifted.slice(0, 2_976), stratum: stratum.slice(0, 2_976), group: group.slice(0, 2_976)}
    const sampled = omnibusTest(strataOf(few.values, few.stratum), {group: few.group, groups: 5}, random)
    expect([large.method, sampled.method]).toEqual(['chi-square', 'sampled'])
    expect(Math.abs(Math.log(large.p[0]! / sampled.p[0]!))).toBeLessThan(1)
  })
})

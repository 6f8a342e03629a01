import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {deviationOfProportions} from '../../src/stats/dispersion.ts'
import {divergence, divergencePart} from '../../src/stats/divergence.ts'
import {logLikelihood, logOddsZ, logRatio} from '../../src/stats/log-odds.ts'
import {keyness} from './keyness-reference.ts'

const usage = fc.integer({min: 100, max: 5000}).chain((of) => fc.record({hits: fc.integer({min: 0, max: 50}), of: fc.constant(of)}))
const PRIOR = {hits: 2, of: 1000}

describe('logOddsZ', () => {
  it.each(keyness.usage)('agrees with the equations of the paper: $a.hits of $a.of, $b.hits of $b.of', ({a, b, prior, z}) => { expect(logOddsZ(a, b, prior)).toBeCloseTo(z, 10) })

  it('flips its sign when the sides are swapped', () => { fc.assert(fc.property(usage, usage, (a, b) => { expect(logOddsZ(b, a, PRIOR)).toBeCloseTo(-logOddsZ(a, b, PRIOR), 10) })) })

  it('is drawn towards 0 by a larger prior', () => {
    const a = {hits: 6, of: 1000}, b = {hits: 1, of: 1000}
    expect(logOddsZ(a, b, {hits: 30, of: 10000})).toBeLessThan(logOddsZ(a, b, {hits: 3, of: 1000}))
  })
})

describe('logRatio', () => {
  it('is 1 for twice the rate: 7½ of 100 against 7½ of 200', () => { expect(logRatio({hits: 7, of: 100}, {hits: 7, of: 200})).toBeCloseTo(1, 12) })

  it('is null where a side has no words', () => { expect(logRatio({hits: 0, of: 0}, {hits: 3, of: 10})).toBeNull() })

  it('flips its sign when the sides are swapped', () => { fc.assert(fc.property(usage, usage, (a, b) => { expect(logRatio(b, a)).toBeCloseTo(-logRatio(a, b)!, 10) })) })
})

describe('logLikelihood', () => {
  it.each(keyness.usage)('agrees with scipy: $a.hits of $a.of, $b.hits of $b.of', ({a, b, g2}) => { expect(logLikelihood(a, b)).toBeCloseTo(g2, 8) })

  it('is the same when the sides are swapped, and never negative', () => {
    fc.assert(fc.property(usage, usage, (a, b) => {
      expect(logLikelihood(b, a)).toBeCloseTo(logLikelihood(a, b), 8)
      expect(logLikelihood(a, b)).toBeGreaterThan(-1e-9)
    }))
  })
})

describe('deviationOfProportions', () => {
  it.each(keyness.dispersion)('agrees with its definition: $hits in $sizes', ({hits, sizes, value}) => { expect(deviationOfProportions(hits, sizes)).toBeCloseTo(value, 12) })

  it('is 0 where each part has its share and 1 where the smallest has all', () => {
    expect(deviationOfProportions([2, 4], [100, 200])).toBeCloseTo(0, 12)
    expect(deviationOfProportions([0, 3], [300, 100])).toBeCloseTo(1, 12)
  })

  it('is null without a hit, and with one part', () => { expect([deviationOfProportions([0, 0], [5, 5]), deviationOfProportions([3], [5])]).toEqual([null, null]) })

  it('looks at no part without words', () => { expect(deviationOfProportions([2, 4, 0], [100, 200, 0])).toBeCloseTo(0, 12) })
})

describe('divergence', () => {
  it.each(keyness.divergence)('agrees with scipy: $a and $b', ({a, b, value}) => { expect(divergence(a, b)).toBeCloseTo(value, 10) })

  it('is null where a side counts nothing', () => { expect(divergence([0, 0], [1, 2])).toBeNull() })

  it('is the sum of its parts', () => { expect(divergencePart(0.5, 0.25) + divergencePart(0.5, 0.75)).toBeCloseTo(divergence([2, 2], [1, 3])!, 12) })
})

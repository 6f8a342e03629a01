import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {leaveOneOut} from '../../src/stats/leave-one-out.ts'
import {poissonInterval} from '../../src/stats/poisson-interval.ts'
import {rankAgreement} from '../../src/stats/rank-agreement.ts'
import {scaledInterval} from '../../src/stats/scaled-interval.ts'
import {smallestEffect} from '../../src/stats/smallest-effect.ts'
import {zeroRunChance} from '../../src/stats/zero-run.ts'

interface Reference {
  readonly poisson: readonly (readonly [count: number, low: number, high: number])[]
  readonly kendall: readonly {readonly first: readonly number[], readonly second: readonly number[], readonly tau: number}[]
  readonly means: readonly number[]
  /** A size of −1 is that of the Poisson distribution. */
  readonly runs: readonly (readonly [size: number, chance: number])[]
  readonly smallest: readonly (readonly [error: number, effect: number])[]
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly given: readonly [low: number, high: number]
  readonly left: readonly (readonly [estimate: number, low: number, high: number])[]
  readonly scaled: readonly [low: number, high: number]
}

/** What R gives: tests/reference/further-numbers.R. */
const R = JSON.parse(readFileSync(new URL('../reference/further-numbers.json', import.meta.url), 'utf8')) as Reference

describe('R gives the same', () => {
  it.each(R.poisson)('exact limits of a count of %i (poisson.test)', (count, low, high) => {
    const [least, most] = poissonInterval(count)
    expect(Math.abs(least - low)).toBeLessThan(1e-8 * (1 + low))
    expect(Math.abs(most - high)).toBeLessThan(1e-8 * (1 + high))
  })

  it('rank agreement with and without ties (cor, kendall)', () => {
    for (const {first, second, tau} of R.kendall) expect(rankAgreement(first, second).tau).toBeCloseTo(tau, 12)
  })

  it('chance of an empty run (dnbinom, dpois)', () => {
    for (const [size, chance] of R.runs) expect(zeroRunChance(R.means, size < 0 ? Infinity : size)).toBeCloseTo(chance, 12)
  })

  it('smallest effect that is found four times in five (power of a z test)', () => {
    for (const [error, effect] of R.smallest) expect(smallestEffect(error)).toBeCloseTo(effect, 9)
  })

  it('a ratio without each unit, and an interval with a given factor', () => {
    const quotient = {x: Float64Array.from(R.x), y: Float64Array.from(R.y), scale: 'log' as const}, [low, high] = R.given, scaled = scaledInterval(quotient, 1.7)!
    leaveOneOut(quotient, {low, high}).forEach((left, unit) => {
      const [estimate, least, most] = R.left[unit]!
      expect(left.estimate).toBeCloseTo(estimate, 12)
      expect(left.low).toBeCloseTo(least, 12)
      expect(left.high).toBeCloseTo(most, 12)
    })
    expect(scaled.low).toBeCloseTo(R.scaled[0], 12)
    expect(scaled.high).toBeCloseTo(R.scaled[1], 12)
  })
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {simulateEvent} from '../../bench/simulate.js'
import {permutationTest, permutationVariances} from '../../src/stats/permutation-test.ts'
import {seededRandom} from '../../src/stats/seeded-random.ts'
import type {Strata} from '../../src/stats/strata.ts'
import {centred} from '../../src/stats/strata.ts'
import {REFERENCE, strataOf} from './reference.ts'

const events = fc.array(fc.record({a: fc.array(fc.integer({min: -20, max: 20}), {minLength: 1, maxLength: 3}), b: fc.array(fc.integer({min: -20, max: 20}), {minLength: 1, maxLength: 4})}), {minLength: 1, maxLength: 4})

/** Strata and labels of events whose units are given by side. */
function laidOut(sides: readonly {readonly a: readonly number[], readonly b: readonly number[]}[]): {strata: Strata, labels: Uint8Array} {
  const values = sides.flatMap(({a, b}) => [...a, ...b]), labels = sides.flatMap(({a, b}) => [...a.map(() => 1), ...b.map(() => 0)])
  return {strata: strataOf(values, sides.flatMap(({a, b}, event) => [...a, ...b].map(() => event))), labels: Uint8Array.from(labels)}
}

describe('permutationTest', () => {
  it.each(REFERENCE.permutations)('gives what R gives by building every arrangement: $title', ({values, stratum, label, p, arrangements, variance}) => {
    const strata = strataOf(values, stratum), result = permutationTest(strata, Uint8Array.from(label), seededRandom(1))
    expect(result.method).toBe('exact')
    expect(result.p[0]).toBeCloseTo(p, 12)
    expect(result.arrangements).toBe(arrangements)
    const taken = Array.from({length: strata.starts.length - 1}, (_none, s) => label.slice(strata.starts[s], strata.starts[s + 1]).reduce((sum, each) => sum + each, 0))
    expect(permutationVariances(centred(strata), taken)[0]).toBeCloseTo(variance, 8)
  })

  it('samples where the arrangements are too many, near what all of them would give', () => {
    // 20 against 20 without ties: the chance that a sum is at least this far out is that of the normal to within a few per cent.
    const random = seededRandom(5), values = Array.from({length: 40}, () => random()), labels = Uint8Array.from({length: 40}, (_none, unit) => unit % 2)
    const {p, method} = permutationTest(strataOf(values, values.map(() => 0)), labels, seededRandom(2))
    const again = permutationTest(strataOf(values, values.map(() => 0)), labels, seededRandom(3))
    expect(method).toBe('sampled')
    expect(Math.abs(p[0]! - again.p[0]!)).toBeLessThan(0.4 * p[0]!)
  })

  it('never says 0, however far apart the sides are', () => {
    const values = Array.from({length: 60}, (_none, unit) => unit < 30 ? 1000 + unit : unit)
    const {p, method} = permutationTest(strataOf(values, values.map(() => 0)), Uint8Array.from({length: 60}, (_none, unit) => unit < 30 ? 1 : 0), seededRandom(4))
    expect(method).toBe('sampled')
    expect(p[0]).toBe(1 / 20_000)
  })

  it('takes the normal distribution where each draw would have to place hundreds of units', () => {
    const random = seededRandom(6), values = Array.from({length: 2000}, () => random())
    const {p, method} = permutationTest(strataOf(values, values.map(() => 0)), Uint8Array.from({length: 2000}, (_none, unit) => unit % 2), seededRandom(7))
    expect(method).toBe('normal')
    expect(p[0]).toBeGreaterThan(0)
    expect(p[0]).toBeLessThanOrEqual(1)
  })

  it('is 1 where nothing varies inside any event', () => {
    expect(permutationTest(strataOf([3, 3, 3, 8, 8], [0, 0, 0, 1, 1]), Uint8Array.of(1, 0, 0, 1, 0), seededRandom(1)).p[0]).toBe(1)
  })

  it('does not care which side is called first', () => {
    fc.assert(fc.property(events, (sides) => {
      const {strata, labels} = laidOut(sides)
      expect(permutationTest(strata, labels.map((label) => 1 - label), seededRandom(1)).p).toEqual(permutationTest(strata, labels, seededRandom(1)).p)
    }))
  })

  it('does not care what an event adds to all of its articles', () => {
    fc.assert(fc.property(events, fc.integer({min: -50, max: 50}), (sides, more) => {
      const {strata, labels} = laidOut(sides), moved = laidOut(sides.map(({a, b}, event) => ({a: a.map((value) => value + more * event), b: b.map((value) => value + more * event)})))
      expect(permutationTest(moved.strata, labels, seededRandom(1)).p[0]).toBeCloseTo(permutationTest(strata, labels, seededRandom(1)).p[0]!, 12)
    }))
  })

  it('calls 5 % of nothing a difference, for 5 articles against 95, with strong events and heavy tails', () => {
    const random = seededRandom(8), runs = 600
    let rejected = 0
    for (let run = 0; run < runs; run++) {
      const sides = Array.from({length: 5}, () => {
        const {a, b} = simulateEvent({articlesA: () => 1, articlesB: () => 19, ratio: 1, eventSpread: 1, ratioSpread: 0}, random), all = [...a, ...b]
        const rate = all.reduce((sum, {hits}) => sum + hits, 0) / all.reduce((sum, {words}) => sum + words, 0)
        return {a: a.map(({hits, words}) => hits - rate * words), b: b.map(({hits, words}) => hits - rate * words)}
      })
      const {strata, labels} = laidOut(sides)
      if (permutationTest(strata, labels, random).p[0]! <= 0.05) rejected++
    }
    const error = Math.sqrt(0.05 * 0.95 / runs)
    expect(Math.abs(rejected / runs - 0.05)).toBeLessThan(2.6 * error)
  })
})

import {describe, expect, it} from 'vitest'
import {simulateEvent} from '../../bench/simulate.js'
import {ratioTerms} from '../../src/stats/mantel-haenszel.ts'
import {resampleCounts} from '../../src/stats/resample-counts.ts'
import {seededRandom} from '../../src/stats/seeded-random.ts'
import {studentisedInterval} from '../../src/stats/studentised-interval.ts'
import {REFERENCE} from './reference.ts'

const {x, y, draws, intervals} = REFERENCE.studentised
const X = Float64Array.from(x), Y = Float64Array.from(y)
const COUNTS = Uint16Array.from(draws.flatMap((drawn) => x.map((_value, unit) => drawn.filter((each) => each === unit).length)))

describe('studentisedInterval', () => {
  it.each(intervals)('is what R gives from the same draws, unit by unit: $scale', ({scale, interval, error}) => {
    const found = studentisedInterval({x: X, y: Y, scale}, COUNTS)!
    expect(found.error).toBeCloseTo(error, 10)
    expect(found.low).toBeCloseTo(interval[0], 9)
    expect(found.high).toBeCloseTo(interval[1], 9)
  })

  it('turns round when the sides of a ratio are swapped', () => {
    const one = studentisedInterval({x: X, y: Y, scale: 'log'}, COUNTS)!, other = studentisedInterval({x: Y, y: X, scale: 'log'}, COUNTS)!
    expect(other.low).toBeCloseTo(1 / one.high, 12)
    expect(other.high).toBeCloseTo(1 / one.low, 12)
  })

  it('is null where one unit holds everything, and where there is no spread', () => {
    const counts = resampleCounts(6, 100, seededRandom(1)), ones = Float64Array.of(1, 1, 1, 1, 1, 1)
    expect(studentisedInterval({x: Float64Array.of(0, 0, 5, 0, 0, 0), y: ones, scale: 'log'}, counts)).toBeNull()
    expect(studentisedInterval({x: ones, y: ones, scale: 'log'}, counts)).toBeNull()
    expect(studentisedInterval({x: new Float64Array(6), y: new Float64Array(6), scale: 'plain'}, counts)).toBeNull()
  })

  it('holds the true ratio at least 93 times in a hundred for 8 events, one outlet much larger than the other', () => {
    const random = seededRandom(12), counts = resampleCounts(8, 399, random), runs = 500
    let inside = 0, told = 0
    for (let run = 0; run < runs; run++) {
      const terms = Array.from({length: 8}, () => {
        const {a, b} = simulateEvent({articlesA: () => 2, articlesB: () => 20, ratio: 1.5, eventSpread: 0.8, ratioSpread: 0.3}, random)
        return ratioTerms(partOf(a), partOf(b))
      })
      const interval = studentisedInterval({x: Float64Array.from(terms, (term) => term.x), y: Float64Array.from(terms, (term) => term.y), scale: 'log'}, counts)
      if (interval === null) continue
      told++
      if (interval.low <= 1.5 && 1.5 <= interval.high) inside++
    }
    expect(told).toBeGreaterThan(0.95 * runs)
    expect(inside / told).toBeGreaterThanOrEqual(0.93)
  })
})

function partOf(articles: readonly {readonly hits: number, readonly words: number}[]): {hits: number, of: number} {
  return {hits: articles.reduce((sum, {hits}) => sum + hits, 0), of: articles.reduce((sum, {words}) => sum + words, 0)}
}

import type {Measure} from '../measures.ts'
import type {RatioSums} from '../stats/ratio-sums.ts'
import {ratioInterval} from '../stats/ratio-interval.ts'
import {roundRate} from './round.ts'

/**
 * A rate as reports print it, or `null` where the denominator is 0. Tables and `explain` both come here, so that the same whole numbers
 * give the same digits.
 *
 * @example rate(3, 4000, 1000) // 0.75
 */
export function rate(numerator: number, denominator: number, per: number): number | null {
  return denominator === 0 ? null : roundRate(per * numerator / denominator, per)
}

/** A bound of the 95 % interval of a measure, kept inside the values that the measure can have; `null` under 6 clusters. */
export function bound(measure: Measure, sums: RatioSums, side: 'low' | 'high'): number | null {
  const interval = ratioInterval(sums)
  if (interval === null) return null
  const [least, most] = measure.range
  const value = measure.per * interval[side === 'low' ? 0 : 1]
  return roundRate(Math.min(most, Math.max(least, value)), measure.per)
}

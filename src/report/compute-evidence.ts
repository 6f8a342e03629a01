import type {Measure} from '../measures.ts'
import {effectiveNumber, evenness, largestShare} from '../stats/concentration.ts'
import type {RatioSums} from '../stats/ratio-sums.ts'
import {ratioInterval} from '../stats/ratio-interval.ts'
import type {BalanceIndex} from './evidence.ts'
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

/** An index of how amounts are shared out, as reports print it, or `null` where there is nothing to share. */
export function balance(index: BalanceIndex, amounts: readonly number[]): number | null {
  const value = {effective: effectiveNumber, evenness, largest: largestShare}[index](amounts)
  return value === null ? null : roundRate(value, index === 'effective' ? 1000 : 1)
}

/** A bound of the 95 % interval of a measure, kept inside the values that the measure can have; `null` under 6 clusters. */
export function bound(measure: Measure, sums: RatioSums, side: 'low' | 'high'): number | null {
  const interval = ratioInterval(sums)
  if (interval === null) return null
  const [least, most] = measure.range
  const value = measure.per * interval[side === 'low' ? 0 : 1]
  return roundRate(Math.min(most, Math.max(least, value)), measure.per)
}

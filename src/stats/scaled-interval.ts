import type {Interval, Quotient} from './studentised-interval.ts'
import {linearisedError} from './studentised-interval.ts'

/**
 * How many linearised errors half of an interval is wide.
 *
 * @example factorOf({x: Float64Array.of(1, 3), y: Float64Array.of(1, 1), scale: 'plain'}, {low: 0, high: 4}) // 2
 */
export function factorOf(quotient: Quotient, {low, high}: Pick<Interval, 'low' | 'high'>): number {
  return (quotient.scale === 'plain' ? high - low : Math.log(high / low)) / 2 / linearisedError(quotient)
}

/**
 * Interval of Σx / Σy with the factor of another one on nearly the same units, for what a choice does to an interval: drawing anew for each
 * choice would mix the choice with the luck of the draw, and costs a thousand times as much.
 *
 * Shape: `null` where all that `x` or `y` holds stands in one unit, and where there is no spread, as in `studentisedInterval`.
 *
 * @example scaledInterval({x: Float64Array.of(1, 3), y: Float64Array.of(1, 1), scale: 'plain'}, 1) // {low: 1, high: 3}
 */
export function scaledInterval(quotient: Quotient, factor: number): Pick<Interval, 'low' | 'high'> | null {
  const {x, y, scale} = quotient, estimate = total(x) / total(y), half = factor * linearisedError(quotient)
  if (!Number.isFinite(estimate) || !Number.isFinite(half) || half <= 1e-9 || stands(y) < 2 || (scale === 'log' && stands(x) < 2)) return null
  return scale === 'plain' ? {low: estimate - half, high: estimate + half} : {low: estimate * Math.exp(-half), high: estimate * Math.exp(half)}
}

/** Units that hold anything. */
function stands(values: Float64Array): number {
  return values.reduce((count, value) => value === 0 ? count : count + 1, 0)
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0)
}

import {factorOf} from './scaled-interval.ts'
import type {Interval, Quotient} from './studentised-interval.ts'
import {withoutEach} from './studentised-interval.ts'

/** Σx / Σy without one unit, and its interval. */
export interface Left {
  readonly estimate: number
  readonly low: number
  readonly high: number
}

/**
 * Σx / Σy and its interval with each unit left out in turn. The width of each interval is that of `interval`, which is of all units, times
 * what leaving the unit out does to the linearised error.
 *
 * Shape: one for each unit, in their order; not finite where the unit held all that there is.
 *
 * @example leaveOneOut({x: Float64Array.of(1, 3), y: Float64Array.of(1, 1), scale: 'plain'}, {low: 1, high: 3}).map(({estimate}) => estimate) // [3, 1]
 */
export function leaveOneOut(quotient: Quotient, interval: Pick<Interval, 'low' | 'high'>): Left[] {
  const plain = quotient.scale === 'plain', perError = factorOf(quotient, interval)
  return withoutEach(quotient).map(({estimate, error}): Left => {
    const half = perError * error
    return plain ? {estimate, low: estimate - half, high: estimate + half} : {estimate, low: estimate * Math.exp(-half), high: estimate * Math.exp(half)}
  })
}

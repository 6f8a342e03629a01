import type {Verdict} from '../findings.ts'

/** What one choice gives. `null` and numbers that are not finite: it gives nothing. */
export interface Outcome {
  readonly effect: number | null
  readonly low: number | null
  readonly high: number | null
}

/**
 * Whether a conclusion hangs on a choice. `stable`: the sign never changes and every interval excludes no effect; `leaning`: the sign
 * never changes; `fragile`: it does. A choice that gives nothing, or no interval, keeps a conclusion from being stable.
 *
 * `neutral` is the effect of no difference: 1 for ratios, 0 for differences.
 *
 * @example verdictOf([{effect: 2, low: 1.2, high: 3}, {effect: 1.5, low: 0.9, high: 2.4}], 1) // 'leaning'
 */
export function verdictOf(outcomes: readonly Outcome[], neutral: number): Verdict {
  const signs = new Set(outcomes.flatMap(({effect}) => isTold(effect) ? [Math.sign(effect - neutral)] : []))
  if (signs.size !== 1 || signs.has(0)) return 'fragile'
  const excludes = ({low, high}: Outcome): boolean => isTold(low) && isTold(high) && (low > neutral || high < neutral)
  return outcomes.every(excludes) ? 'stable' : 'leaning'
}

function isTold(value: number | null): value is number {
  return value !== null && Number.isFinite(value)
}

/**
 * Hedges' g (1981): the difference of two means in units of their pooled standard deviation, made smaller for few values by the exact
 * factor 1 − 3 / (4·df − 1).
 *
 * Unit: standard deviations. Shape: one number, above 0 where `a` is higher; `null` with under two values on a side or without any spread.
 *
 * @example hedgesG([2, 4, 6], [1, 3, 5]) // 0.4
 */
export function hedgesG(a: readonly number[], b: readonly number[]): number | null {
  if (a.length < 2 || b.length < 2) return null
  const degrees = a.length + b.length - 2, spread = Math.sqrt((squares(a) + squares(b)) / degrees)
  return spread === 0 ? null : (mean(a) - mean(b)) / spread * (1 - 3 / (4 * degrees - 1))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Sum of the squared distances from the mean. */
function squares(values: readonly number[]): number {
  const middle = mean(values)
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0)
}

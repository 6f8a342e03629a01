/**
 * Cliff's δ (1993): the chance that a value of `a` is above one of `b`, less the chance that it is below. It asks only which is higher, so
 * that no single giant can move it far.
 *
 * Unit: none, from −1 (all of `a` below all of `b`) to 1. Shape: one number, `null` where a side is empty.
 *
 * @example cliffsDelta([1, 2, 9], [0, 2]) // 0.5
 */
export function cliffsDelta(a: readonly number[], b: readonly number[]): number | null {
  if (a.length === 0 || b.length === 0) return null
  const sorted = Float64Array.from(b).sort()
  let dominance = 0
  for (const value of a) dominance += countBelow(sorted, value) + countBelow(sorted, value, 'or equal') - b.length
  return dominance / (a.length * b.length)
}

/**
 * Cliff's δ for pairs (1996, "within-pair dominance"): the share of pairs in which `a` is higher, less the share in which `b` is.
 *
 * Unit: none, from −1 to 1. Shape: one number, `null` without a pair.
 *
 * @example pairedDelta([1, 5, 7, 2], [0, 3, 8, 2]) // 0.25
 */
export function pairedDelta(a: readonly number[], b: readonly number[]): number | null {
  if (a.length === 0) return null
  return a.reduce((sum, value, pair) => sum + Math.sign(value - b[pair]!), 0) / a.length
}

function countBelow(sorted: Float64Array, value: number, equal?: 'or equal'): number {
  let low = 0, high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value || (equal !== undefined && sorted[middle] === value)) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Westfall and Young's step-down max-T (1993, algorithm 4.1; Ge, Dudoit and Speed 2003): p-values adjusted so that the chance of even one
 * false finding stays below the level, using how the tests hang together in the very permutations that were drawn.
 *
 * `seen` are the statistics; `drawn` holds one row of statistics per permutation, in the same order. Their sign does not matter; they must
 * be on one scale (divide sums by their standard deviations). Shape: in the order of `seen`, each with the +1 of sampled permutations, so
 * never 0.
 *
 * @example maxT([3, 1], [[1, 2], [4, 0], [0, 0]]) // [0.5, 0.5]
 */
export function maxT(seen: readonly number[], drawn: Iterable<ArrayLike<number>>): number[] {
  const byRank = seen.map((_value, index) => index).sort((a, b) => Math.abs(seen[a]!) - Math.abs(seen[b]!)), beyond = seen.map(() => 1)
  let draws = 1
  for (const row of drawn) {
    let most = 0
    for (const index of byRank) {
      most = Math.max(most, Math.abs(row[index]!))
      if (most >= Math.abs(seen[index]!)) beyond[index]!++
    }
    draws++
  }
  const p = beyond.map((count) => count / draws)
  let largest = 0
  for (const index of byRank.toReversed()) largest = p[index] = Math.max(largest, p[index]!)
  return p
}

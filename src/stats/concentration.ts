/**
 * How many sources of equal size would be as concentrated as these: the inverse of Simpson's index, (Σa)² / Σa² (Simpson 1949; Hill's
 * number of order 2, 1973; "effective number of parties", Laakso and Taagepera 1979).
 *
 * Unit: sources. Shape: from 1 (one has all) to the number of amounts above 0 (all have the same); `null` where there is none. It grows
 * with the amount of text, since more text brings more sources: compare on the same events.
 *
 * @example effectiveNumber([30, 30, 30]) // 3
 */
export function effectiveNumber(amounts: readonly number[]): number | null {
  let sum = 0, squares = 0
  for (const amount of amounts) {
    sum += amount
    squares += amount * amount
  }
  return squares === 0 ? null : sum * sum / squares
}

/**
 * How evenly the amounts are shared out: the effective number by the number of amounts above 0.
 *
 * Unit: share. Shape: near 0 (one has almost all) to 1 (all have the same, also where there is but one); `null` where there is none.
 *
 * @example evenness([3, 1]) // 0.8
 */
export function evenness(amounts: readonly number[]): number | null {
  const effective = effectiveNumber(amounts)
  return effective === null ? null : effective / amounts.filter((amount) => amount > 0).length
}

/**
 * What the largest amount has of all.
 *
 * Unit: share. Shape: above 0 to 1; `null` where there is none.
 *
 * @example largestShare([6, 3, 3]) // 0.5
 */
export function largestShare(amounts: readonly number[]): number | null {
  let sum = 0, most = 0
  for (const amount of amounts) {
    sum += amount
    if (amount > most) most = amount
  }
  return sum === 0 ? null : most / sum
}

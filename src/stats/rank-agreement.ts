/** How alike two lists of values order the same things. */
export interface RankAgreement {
  /** Kendall's τ-b: 1 the same order, −1 the opposite one; `null` where a list has one value throughout. */
  readonly tau: number | null
  /** Pairs that both lists order, and those of them that they order differently. */
  readonly pairs: number
  readonly turned: number
}

/**
 * Rank agreement of two lists (Kendall, 1945, τ-b, which allows for ties). Quadratic in their length: for outlets, not for articles.
 *
 * @example rankAgreement([1, 2, 3], [10, 30, 20]) // {tau: 1 / 3, pairs: 3, turned: 1}
 */
export function rankAgreement(first: readonly number[], second: readonly number[]): RankAgreement {
  let same = 0, turned = 0, untiedFirst = 0, untiedSecond = 0
  for (let i = 0; i < first.length; i++) {
    for (let j = i + 1; j < first.length; j++) {
      const a = Math.sign(first[i]! - first[j]!), b = Math.sign(second[i]! - second[j]!)
      if (a !== 0) untiedFirst++
      if (b !== 0) untiedSecond++
      if (a * b > 0) same++
      else if (a * b < 0) turned++
    }
  }
  const scale = Math.sqrt(untiedFirst * untiedSecond)
  return {tau: scale === 0 ? null : (same - turned) / scale, pairs: same + turned, turned}
}

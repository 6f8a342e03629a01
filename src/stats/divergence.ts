/**
 * Jensen-Shannon divergence of two distributions, given as counts over the same things (Lin 1991).
 *
 * Unit: bits. Shape: from 0 (the same shares) to 1 (nothing in common); `null` where a side counts nothing; the same when the sides are
 * swapped. Small samples diverge by chance alone: compare it with what permuted labels give.
 *
 * @example divergence([1, 0], [0, 3]) // 1
 */
export function divergence(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
  const allA = sumOf(a), allB = sumOf(b)
  if (allA === 0 || allB === 0) return null
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += divergencePart(a[i]! / allA, b[i]! / allB)
  return sum
}

/**
 * What one thing, with shares `p` and `q`, adds to the Jensen-Shannon divergence.
 *
 * Unit: bits, never negative.
 *
 * @example divergencePart(0.5, 0) // 0.25
 */
export function divergencePart(p: number, q: number): number {
  const middle = (p + q) / 2
  return (p > 0 ? p * Math.log2(p / middle) / 2 : 0) + (q > 0 ? q * Math.log2(q / middle) / 2 : 0)
}

function sumOf(counts: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < counts.length; i++) sum += counts[i]!
  return sum
}

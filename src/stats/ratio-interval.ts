import {tFactor} from './t-factor.ts'

/** Sums over clusters of x (denominator), y (numerator), their squares and product; `n` is the number of clusters. */
export interface RatioSums {
  readonly n: number
  readonly x: number
  readonly y: number
  readonly xx: number
  readonly yy: number
  readonly xy: number
}

/** Fewer clusters than this say too little about the spread between them. */
export const FEWEST_CLUSTERS = 6

/**
 * 95 % interval of a ratio of sums Σy / Σx, by linearisation over clusters with Student's t on n − 1 degrees (Cochran, *Sampling
 * Techniques*, 1977, 6.8 and 9.2): the spread of y − r·x between clusters tells how far the ratio may be off.
 *
 * Unit: that of y / x. Shape: `[low, high]`, symmetric about the ratio, or `null` under 6 clusters or where Σx is 0. Not for a ratio whose
 * clusters are not independent of each other, nor for one that rests on one large cluster.
 *
 * @example ratioInterval({n: 6, x: 12, y: 6, xx: 24, yy: 6, xy: 12}) // [0.5, 0.5]
 */
export function ratioInterval({n, x, y, xx, yy, xy}: RatioSums): readonly [low: number, high: number] | null {
  if (n < FEWEST_CLUSTERS || x === 0) return null
  const ratio = y / x
  const squares = Math.max(0, yy - 2 * ratio * xy + ratio * ratio * xx)
  const half = tFactor(n - 1) * Math.sqrt(squares * n / (n - 1)) / x
  return [ratio - half, ratio + half]
}

/** Sums over clusters of x (denominator), y (numerator), their squares and product; `n` is the number of clusters. Whole numbers. */
export interface RatioSums {
  n: number
  x: number
  y: number
  xx: number
  yy: number
  xy: number
}

/** The sums over no cluster. */
export function emptyRatioSums(): RatioSums {
  return {n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0}
}

/**
 * Adds one cluster, in place: `x` is its denominator, `y` its numerator.
 *
 * @example
 * const sums = emptyRatioSums()
 * addCluster(sums, 2, 3)
 * sums // {n: 1, x: 2, y: 3, xx: 4, yy: 9, xy: 6}
 */
export function addCluster(sums: RatioSums, x: number, y: number): void {
  sums.n++
  sums.x += x
  sums.y += y
  sums.xx += x * x
  sums.yy += y * y
  sums.xy += x * y
}

/**
 * Chance that a count is 0 on every day of a run, where each day's count is negative binomial with the given mean: variance =
 * mean + mean² / size. `Infinity` as size is the Poisson distribution.
 *
 * Unit: chance from 0 to 1; Π (size / (size + mean))^size, or e^(−Σ mean). Days are taken to be independent: where news comes in waves, size is
 * to be estimated from the waves.
 *
 * @example zeroRunChance([1, 1], Infinity).toFixed(4) // '0.1353'
 */
export function zeroRunChance(means: readonly number[], size: number): number {
  return Math.exp(means.reduce((sum, mean) => sum - (size === Infinity ? mean : size * Math.log1p(mean / size)), 0))
}

/**
 * Size of a negative binomial distribution by the method of moments: how much more counts scatter around their means than Poisson counts
 * would; `Infinity` where they do not.
 *
 * @example negativeBinomialSize([0, 4, 0, 4], [2, 2, 2, 2]) // 2
 */
export function negativeBinomialSize(counts: readonly number[], means: readonly number[]): number {
  let squares = 0, excess = 0
  counts.forEach((count, i) => {
    squares += means[i]! ** 2
    excess += (count - means[i]!) ** 2 - means[i]!
  })
  return excess > 0 ? squares / excess : Infinity
}

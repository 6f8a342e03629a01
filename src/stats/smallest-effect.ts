/** Quantiles of the standard normal at 97.5 % and 80 %: a two-sided test at 5 % that finds the effect four times in five. */
const FOUND = 1.959963984540054 + 0.8416212335729143

/**
 * The smallest true effect that a comparison with this standard error finds with a chance of 80 %, at the 5 % level of a single test, on
 * the scale of the error. Where it is large, "no difference was found" says little.
 *
 * @example smallestEffect(0.1).toFixed(3) // '0.280'
 */
export function smallestEffect(error: number): number {
  return FOUND * error
}

/**
 * Benjamini and Hochberg's q of each p (1995): declare those with q ≤ 0.05, and of all that are declared, 5 % are expected to be wrong, for
 * tests that are independent or lean the same way.
 *
 * Unit: rate from 0 to 1. Shape: in the order of `p`. The family is everything that is given: leaving tests out afterwards makes it false.
 *
 * @example benjaminiHochberg([0.01, 0.04, 0.03, 0.5]) // [0.04, 0.05333333333333334, 0.05333333333333334, 0.5]
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  return stepUp(p, 1)
}

/**
 * Benjamini and Yekutieli's q (2001): the same promise whatever the tests have to do with each other, at the price of a factor
 * 1 + 1/2 + … + 1/n.
 *
 * @example benjaminiYekutieli([0.01, 0.02]) // [0.03, 0.03]
 */
export function benjaminiYekutieli(p: readonly number[]): number[] {
  let sum = 0
  for (let n = 1; n <= p.length; n++) sum += 1 / n
  return stepUp(p, sum)
}

function stepUp(p: readonly number[], factor: number): number[] {
  const byRank = p.map((_value, index) => index).sort((a, b) => p[b]! - p[a]!), q = new Array<number>(p.length)
  let least = 1
  byRank.forEach((index, place) => {
    least = Math.min(least, factor * p.length * p[index]! / (p.length - place))
    q[index] = least
  })
  return q
}

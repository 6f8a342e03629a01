const TAIL = 0.025

/**
 * Exact 95 % interval of the mean of a Poisson count (Garwood 1936): the means for which a count so high, or so low, has a chance of 2.5 %.
 *
 * Unit: that of the count. Shape: `[low, high]`, low 0 for a count of 0. It tells what chance alone does to a count. Where what is counted comes in
 * clumps (an article that repeats a word), the truth is wider.
 *
 * @example poissonInterval(0).map((bound) => bound.toFixed(3)) // ['0.000', '3.689']
 */
export function poissonInterval(count: number): readonly [low: number, high: number] {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`poissonInterval: the count must be a whole number from 0, not ${count}`)
  const widest = count + 10 * Math.sqrt(count) + 20
  return [
    count === 0 ? 0 : solve((mean) => 1 - atMost(count - 1, mean) < TAIL, widest),
    solve((mean) => atMost(count, mean) > TAIL, widest),
  ]
}

/**
 * Chance of a count of at most `count`. Terms are added from the largest on, away from the mean, the first one from its logarithm: what runs to 0
 * then is the smaller of the two tails.
 */
function atMost(count: number, mean: number): number {
  if (mean === 0) return 1
  const below = mean > count, first = below ? count : count + 1
  let logTerm = -mean
  for (let k = 1; k <= first; k++) logTerm += Math.log(mean / k)
  let term = Math.exp(logTerm), tail = 0
  for (let k = first; k >= 0 && term > tail * 1e-17; k += below ? -1 : 1) {
    tail += term
    term *= below ? k / mean : mean / (k + 1)
  }
  return below ? tail : 1 - tail
}

/** The mean up to which `isBelow` holds. */
function solve(isBelow: (mean: number) => boolean, widest: number): number {
  let low = 0, high = widest
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (isBelow(middle)) low = middle
    else high = middle
  }
  return (low + high) / 2
}

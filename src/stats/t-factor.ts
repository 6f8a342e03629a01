const Z = 1.959963984540054
const EXACT_UP_TO = 100

/**
 * Half-width factor of a two-sided 95 % interval: the 0.975 quantile of Student's t.
 *
 * Unit: standard errors. Shape: one number, falling from 12.706 (1 degree) towards 1.960. Up to 100 degrees of freedom the finite series
 * of the distribution (Abramowitz and Stegun 26.7.3, 26.7.4) is inverted by bisection; above, the expansion 26.7.5, whose error there is
 * below 1e-9. Whole degrees from 1 only.
 *
 * @example tFactor(1).toFixed(4) // '12.7062'
 */
export function tFactor(degrees: number): number {
  if (!Number.isInteger(degrees) || degrees < 1) throw new RangeError(`tFactor: degrees must be a whole number from 1, not ${degrees}`)
  if (degrees > EXACT_UP_TO) return expansion(degrees)
  let low = 0, high = 13
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (within(middle, degrees) < 0.95) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Chance that |T| is below `t`. */
function within(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees)), sine = Math.sin(angle), cosine = Math.cos(angle)
  const odd = degrees % 2 === 1
  let term = odd ? cosine : 1, sum = 0
  for (let k = odd ? 1 : 0; k <= degrees - 2; k += 2) {
    sum += term
    term *= cosine * cosine * (k + 1) / (k + 2)
  }
  return odd ? 2 / Math.PI * (angle + sine * sum) : sine * sum
}

function expansion(degrees: number): number {
  const z2 = Z * Z
  const first = (z2 + 1) / 4
  const second = ((5 * z2 + 16) * z2 + 3) / 96
  const third = (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384
  const fourth = ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160
  return Z * (1 + (first + (second + (third + fourth / degrees) / degrees) / degrees) / degrees)
}

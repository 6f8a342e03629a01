const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]
const PRECISION = 1e-15, MOST_STEPS = 10_000

/**
 * Natural logarithm of the gamma function, by Lanczos' approximation (g = 7, nine terms): right to about 14 digits for x ≥ ½.
 *
 * @example logGamma(5).toFixed(10) // '3.1780538303'
 */
export function logGamma(x: number): number {
  let sum = LANCZOS[0]!
  for (let term = 1; term < LANCZOS.length; term++) sum += LANCZOS[term]! / (x - 1 + term)
  const base = x + 6.5
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(sum)
}

/**
 * Chance that a gamma variable of the given shape and scale 1 is above `x`: the upper regularised incomplete gamma function, by its series
 * below shape + 1 and by its continued fraction (Lentz's method) above.
 *
 * Unit: chance from 0 to 1. Shape > 0, x ≥ 0; whole and half shapes are those of chi-square.
 *
 * @example gammaTail(1, 2).toFixed(6) // '0.135335'
 */
export function gammaTail(shape: number, x: number): number {
  if (x <= 0) return 1
  if (x === Infinity) return 0
  const scale = Math.exp(shape * Math.log(x) - x - logGamma(shape))
  return x < shape + 1 ? 1 - scale * series(shape, x) : scale * fraction(shape, x)
}

/**
 * Chance that chi-square with `degrees` (they need not be whole) is above `value`; with one degree and z² it is the two-sided p of a
 * standard normal z.
 *
 * @example chiSquareTail(3.841458820694124, 1).toFixed(6) // '0.050000'
 */
export function chiSquareTail(value: number, degrees: number): number {
  return gammaTail(degrees / 2, value / 2)
}

function series(shape: number, x: number): number {
  let term = 1 / shape, sum = term
  for (let n = 1; n < MOST_STEPS && term > sum * PRECISION; n++) {
    term *= x / (shape + n)
    sum += term
  }
  return sum
}

function fraction(shape: number, x: number): number {
  const tiny = 1e-300
  let b = x + 1 - shape, c = 1 / tiny, d = 1 / b, value = d
  for (let n = 1; n < MOST_STEPS; n++) {
    const a = n * (shape - n)
    b += 2
    d = 1 / nonZero(a * d + b, tiny)
    c = nonZero(b + a / c, tiny)
    value *= d * c
    if (Math.abs(d * c - 1) < PRECISION) break
  }
  return value
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value
}

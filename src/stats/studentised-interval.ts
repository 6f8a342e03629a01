import {tFactor} from './t-factor.ts'

/** Σx / Σy over units that are independent of each other: events. */
export interface Quotient {
  readonly x: Float64Array
  readonly y: Float64Array
  /** `log` for ratios, which are judged by their logarithm; `plain` for differences. */
  readonly scale: 'log' | 'plain'
}

export interface Interval {
  readonly low: number
  readonly high: number
  /** Standard error, on the scale of the quotient. */
  readonly error: number
}

const LEVEL = 0.95
/** The bootstrap's factor is held between once and twice that of Student's t. */
const WIDEST = 2
/** Weights of five sums: x, y, xx, xy, yy. */
const SUMS = 5

/**
 * 95 % interval of Σx / Σy by the symmetric studentised bootstrap of units: the estimate ± factor × standard error, of the logarithm for
 * ratios. The factor is what |estimate of a draw − estimate| / error of the draw exceeds in 5 % of the draws (`counts`, from
 * `resampleCounts`), but no less than that of Student's t and no more than twice that, beyond which few units only say "anything"; the
 * error is the jackknife's.
 *
 * Unit: that of the quotient. Shape: `null` where all that `x` or `y` holds stands in one unit, and where there is no spread. In simulations
 * with strong effects of the unit and heavy tails it held the truth in 94 to 96 % from 8 units on; BCa and percentile intervals in 78 to
 * 94 %, Student's t on the linearised error in 82 to 92 % (bench/README.md). Under 6 units: do not.
 *
 * @example
 * const counts = resampleCounts(6, 200, seededRandom(1)), y = Float64Array.of(2, 3, 2, 4, 3, 2)
 * studentisedInterval({x: Float64Array.of(4, 6, 4, 8, 6, 4), y, scale: 'log'}, counts) // null
 */
export function studentisedInterval(quotient: Quotient, counts: Uint16Array): Interval | null {
  const {x, scale} = quotient, n = x.length, all = addUp(quotient), estimate = estimateOf(all, scale), error = jackknifeError(quotient, all)
  if (!Number.isFinite(estimate) || !Number.isFinite(error) || error <= 1e-9) return null
  const t = tFactor(n - 1), factor = Math.min(Math.max(t, bootstrapFactor(quotient, estimate, counts)), WIDEST * t), half = factor * error
  return scale === 'log'
    ? {low: Math.exp(estimate - half), high: Math.exp(estimate + half), error}
    : {low: estimate - half, high: estimate + half, error}
}

/** Standard error by linearisation alone: smaller than that of the jackknife where units are few, but a formula. */
export function linearisedError(quotient: Quotient): number {
  return linearError(addUp(quotient), quotient.x.length, quotient.scale)
}

/**
 * Σx / Σy and the linearised error without each unit in turn, in one pass over the units.
 *
 * @example withoutEach({x: Float64Array.of(1, 3), y: Float64Array.of(1, 1), scale: 'plain'}).map(({estimate}) => estimate) // [3, 1]
 */
export function withoutEach(quotient: Quotient): {readonly estimate: number, readonly error: number}[] {
  const {x, y, scale} = quotient, [allX, allY, allXX, allXY, allYY] = addUp(quotient), holders = [x, y].map((values) => values.reduce((count, value) => value === 0 ? count : count + 1, 0))
  return Array.from(x, (top, unit) => {
    const bottom = y[unit]!, noX = holders[0] === (top === 0 ? 0 : 1), noY = holders[1] === (bottom === 0 ? 0 : 1), none = noX || noY
    const sums: Sums = [noX ? 0 : allX - top, noY ? 0 : allY - bottom, noX ? 0 : allXX - top * top, none ? 0 : allXY - top * bottom, noY ? 0 : allYY - bottom * bottom]
    return {estimate: sums[0] / sums[1], error: linearError(sums, x.length - 1, scale)}
  })
}

function bootstrapFactor(quotient: Quotient, estimate: number, counts: Uint16Array): number {
  const n = quotient.x.length, distances = new Float64Array(counts.length / n), products = productsOf(quotient), holding = holdingOf(quotient)
  for (let draw = 0; draw < distances.length; draw++) {
    const sums = addDraw(products, holding, {counts, row: draw * n}), distance = Math.abs(estimateOf(sums, quotient.scale) - estimate) / linearError(sums, n, quotient.scale)
    distances[draw] = Number.isNaN(distance) ? Infinity : distance
  }
  distances.sort()
  return distances[Math.min(distances.length - 1, Math.ceil(LEVEL * (distances.length + 1)) - 1)] ?? 0
}

/** Units that hold anything: the others add nothing to any sum. */
function holdingOf({x, y}: Quotient): Int32Array {
  const holding: number[] = []
  for (let unit = 0; unit < x.length; unit++) if (x[unit] !== 0 || y[unit] !== 0) holding.push(unit)
  return Int32Array.from(holding)
}

/** The sums of the units that a draw has. */
function addDraw(products: Float64Array, holding: Int32Array, {counts, row}: {readonly counts: Uint16Array, readonly row: number}): Sums {
  let x = 0, y = 0, xx = 0, xy = 0, yy = 0
  for (let i = 0; i < holding.length; i++) {
    const unit = holding[i]!, times = counts[row + unit]!
    if (times === 0) continue
    const at = SUMS * unit
    x += times * products[at]!
    y += times * products[at + 1]!
    xx += times * products[at + 2]!
    xy += times * products[at + 3]!
    yy += times * products[at + 4]!
  }
  return [x, y, xx, xy, yy]
}

type Sums = readonly [x: number, y: number, xx: number, xy: number, yy: number]

/** Products of each unit, so that a draw only multiplies by how often it is drawn. */
function productsOf({x, y}: Quotient): Float64Array {
  const products = new Float64Array(SUMS * x.length)
  for (let unit = 0, at = 0; unit < x.length; unit++) {
    const top = x[unit]!, bottom = y[unit]!
    products[at++] = top
    products[at++] = bottom
    products[at++] = top * top
    products[at++] = top * bottom
    products[at++] = bottom * bottom
  }
  return products
}

function addUp({x: tops, y: bottoms}: Quotient): Sums {
  let x = 0, y = 0, xx = 0, xy = 0, yy = 0
  for (let unit = 0; unit < tops.length; unit++) {
    const top = tops[unit]!, bottom = bottoms[unit]!
    x += top
    y += bottom
    xx += top * top
    xy += top * bottom
    yy += bottom * bottom
  }
  return [x, y, xx, xy, yy]
}

function estimateOf([x, y]: Sums, scale: Quotient['scale']): number {
  return scale === 'log' ? Math.log(x / y) : x / y
}

/** Standard error by linearisation: of log x/y from the spread of x/Σx − y/Σy, of x/y from that of (x − y·Σx/Σy) / Σy. */
function linearError([x, y, xx, xy, yy]: Sums, n: number, scale: Quotient['scale']): number {
  const r = x / y, squares = scale === 'log' ? xx / (x * x) - 2 * xy / (x * y) + yy / (y * y) : (xx - 2 * r * xy + r * r * yy) / (y * y)
  return Math.sqrt(Math.max(0, squares) * n / (n - 1))
}

/** Standard error from leaving each unit out in turn. */
function jackknifeError({x, y, scale}: Quotient, [allX, allY]: Sums): number {
  const n = x.length
  let sum = 0, squares = 0
  const without = x.map((value, unit) => estimateOf([allX - value, allY - y[unit]!, 0, 0, 0], scale))
  for (const value of without) sum += value
  for (const value of without) squares += (value - sum / n) ** 2
  return Math.sqrt(squares * (n - 1) / n)
}

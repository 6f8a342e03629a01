import {arrangementSums} from './arrangement-sums.ts'
import {chiSquareTail} from './gamma.ts'
import type {Strata} from './strata.ts'
import {arrangementsOf, centred, pickColumns} from './strata.ts'

/** Up to here every arrangement is looked at. */
export const EXACT_UP_TO = 20_000
/** Sampled arrangements at most, and how many at least as far out are enough to stop. */
const MOST_DRAWS = 19_999, ENOUGH_BEYOND = 100
/** Above this many units to place in each draw, sums are as good as normal, and sampling would only cost time. */
const NORMAL_ABOVE = 300
/** Two sums that differ by less than this part of their column are the same sum, added up in another order. */
const SAME = 1e-9

/** How a p came about: all arrangements, a sample of them, or the normal distribution with their mean and variance. */
export type PermutationMethod = 'exact' | 'sampled' | 'normal'

export interface PermutationResult {
  /** Per column: two-sided, never 0; 1 where the column is the same for all units of every stratum. */
  readonly p: Float64Array
  readonly method: PermutationMethod
  /** Number of ways to place the labels; `Infinity` where it is beyond counting. */
  readonly arrangements: number
}

/**
 * Whether the units that bear the first label differ from the others, where labels could have been placed otherwise within each stratum:
 * the chance of a sum over the labelled units at least as far from its mean as the one that is seen. Strata need not be balanced: 5 units
 * against 95 are tested as 5 against 95.
 *
 * `labelled` holds 1 for each unit with the first label, else 0. All columns are tested in one go, on the same arrangements. Every
 * arrangement is looked at where there are at most 20,000. Otherwise they are drawn until 100 are at least as far out (p = 100 / draws;
 * Besag and Clifford, Biometrika 1991) or 19,999 are drawn (p = (1 + those as far out) / 20,000; Phipson and Smyth 2010): p is never 0.
 * Where each draw would have to place over 300 units, the normal distribution with the exact variance of the arrangements stands in.
 *
 * @example
 * const strata = {starts: Int32Array.of(0, 6), values: Float64Array.of(9, 8, 7, 1, 2, 3), columns: 1}
 * permutationTest(strata, Uint8Array.of(1, 1, 1, 0, 0, 0), seededRandom(1)).p[0] // 0.1
 */
export function permutationTest(given: Strata, labelled: Uint8Array, random: () => number): PermutationResult {
  const strata = centred(given), {starts, columns} = strata, taken = countLabels(starts, labelled)
  const seen = sumsOf(strata, labelled), limits = limitsOf(strata, seen), arrangements = arrangementsOf(starts, taken)
  if (arrangements <= EXACT_UP_TO) return {p: shareBeyond(arrangementSums(strata, taken), limits), method: 'exact', arrangements}
  if (unitsToPlace(starts, taken) > NORMAL_ABOVE) {
    const variances = permutationVariances(strata, taken)
    return {p: Float64Array.from({length: columns}, (_none, c) => normalP(seen[c]!, variances[c]!)), method: 'normal', arrangements}
  }
  return {p: sampledP(strata, {labelled, taken, limits, random}), method: 'sampled', arrangements}
}

/**
 * Variance of each column's sum over the labelled units when labels are placed at random within strata, from the formula of sampling
 * without replacement.
 *
 * `strata` must be centred; `taken` is the number of labelled units per stratum.
 *
 * @example permutationVariances({starts: Int32Array.of(0, 2), values: Float64Array.of(-2, 2), columns: 1}, [1]) // Float64Array.of(4)
 */
export function permutationVariances({starts, values, columns}: Strata, taken: ArrayLike<number>): Float64Array {
  const variances = new Float64Array(columns)
  for (let stratum = 0; stratum + 1 < starts.length; stratum++) {
    const from = starts[stratum]!, to = starts[stratum + 1]!, n = to - from, k = taken[stratum]!
    if (n < 2) continue
    for (let at = from * columns; at < to * columns; at++) variances[at % columns]! += values[at]! * values[at]! * k * (n - k) / (n * (n - 1))
  }
  return variances
}

function countLabels(starts: Int32Array, labelled: Uint8Array): Int32Array {
  const taken = new Int32Array(starts.length - 1)
  for (let stratum = 0; stratum < taken.length; stratum++) {
    for (let unit = starts[stratum]!; unit < starts[stratum + 1]!; unit++) taken[stratum]! += labelled[unit]!
  }
  return taken
}

function sumsOf({values, columns}: Strata, labelled: Uint8Array): Float64Array {
  const sums = new Float64Array(columns)
  labelled.forEach((label, unit) => {
    if (label === 0) return
    for (let column = 0; column < columns; column++) sums[column]! += values[unit * columns + column]!
  })
  return sums
}

/** How far out a sum must be to count: as far as the one that is seen, less what rounding may take off. */
function limitsOf({values, columns}: Strata, seen: Float64Array): Float64Array {
  const size = new Float64Array(columns)
  values.forEach((value, at) => { size[at % columns]! += Math.abs(value) })
  return seen.map((sum, column) => Math.abs(sum) - SAME * size[column]!)
}

function shareBeyond(sums: Float64Array, limits: Float64Array): Float64Array {
  const columns = limits.length, beyond = new Float64Array(columns)
  for (let at = 0; at < sums.length; at++) if (Math.abs(sums[at]!) >= limits[at % columns]!) beyond[at % columns]!++
  return beyond.map((count) => count * columns / sums.length)
}

/** A draw places the labels that are fewer in each stratum; the sum over the others is the same with the other sign. */
function unitsToPlace(starts: Int32Array, taken: Int32Array): number {
  return taken.reduce((sum, k, stratum) => sum + Math.min(k, starts[stratum + 1]! - starts[stratum]! - k), 0)
}

function normalP(sum: number, variance: number): number {
  return variance === 0 ? 1 : Math.max(Number.MIN_VALUE, chiSquareTail(sum * sum / variance, 1))
}

interface Sampling {
  readonly labelled: Uint8Array
  readonly taken: Int32Array
  readonly limits: Float64Array
  readonly random: () => number
}

/** Columns are dropped from the sums once their p is settled: each draw then costs what the open ones cost. */
function sampledP(strata: Strata, {labelled, taken, limits, random}: Sampling): Float64Array {
  const draw = createDrawer(strata.starts, {labelled, taken, random}), beyond = new Int32Array(limits.length), p = new Float64Array(limits.length)
  let open = Int32Array.from(limits, (_limit, column) => column), part = strata
  for (let draws = 1; draws <= MOST_DRAWS && open.length > 0; draws++) {
    const sums = draw(part)
    let settled = 0
    for (let place = 0; place < open.length; place++) {
      const column = open[place]!
      if (Math.abs(sums[place]!) < limits[column]! || ++beyond[column]! < ENOUGH_BEYOND) continue
      p[column] = ENOUGH_BEYOND / draws
      settled++
    }
    if (settled === 0) continue
    open = open.filter((column) => p[column] === 0)
    part = pickColumns(strata, open)
  }
  return p.map((value, column) => value === 0 ? (1 + beyond[column]!) / (1 + MOST_DRAWS) : value)
}

/**
 * A function that gives the sums of the columns over one random arrangement. The units that are drawn are the same whichever side is called
 * first, only the signs turn round.
 */
function createDrawer(starts: Int32Array, {labelled, taken, random}: Omit<Sampling, 'limits'>): (strata: Strata) => Float64Array {
  const order = Int32Array.from({length: starts.at(-1)!}, (_none, unit) => unit)
  return ({values, columns}) => {
    const sums = new Float64Array(columns)
    for (let stratum = 0; stratum < taken.length; stratum++) {
      const from = starts[stratum]!, n = starts[stratum + 1]! - from, k = taken[stratum]!, fewer = Math.min(k, n - k)
      const sign = 2 * k < n || (2 * k === n && labelled[from] === 1) ? 1 : -1
      for (let place = 0; place < fewer; place++) {
        const other = from + place + Math.floor(random() * (n - place)), unit = order[other]!
        order[other] = order[from + place]!
        order[from + place] = unit
        for (let column = 0, at = unit * columns; column < columns; column++) sums[column]! += sign * values[at + column]!
      }
    }
    return sums
  }
}

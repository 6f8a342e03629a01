import {chiSquareTail} from './gamma.ts'
import type {Strata} from './strata.ts'
import {centred, pickColumns, pickFrom} from './strata.ts'

const MOST_DRAWS = 9_999, ENOUGH_BEYOND = 100
/** Above this many units in all, the distribution of the statistic is taken from its mean and variance. */
const SAMPLED_UP_TO = 3_000
const SAME = 1e-9

export interface OmnibusResult {
  /** Per column; never 0; 1 where nothing varies within strata. */
  readonly p: Float64Array
  readonly method: 'sampled' | 'chi-square'
}

/** Which group each unit is of, 0 to `groups` − 1. */
export interface Grouping {
  readonly group: Int32Array
  readonly groups: number
}

/**
 * Whether any of several groups differs from the others, where all labels could have been placed otherwise within each stratum. The
 * statistic adds up, over groups, the squared distance of the group's sum from its mean by its variance (both over all placements), so
 * that no group counts more for being large.
 *
 * Labels are shuffled until 100 placements are at least as far out or 9,999 are drawn, as in `permutationTest`. With over 3,000 units a
 * chi-square with the mean and variance of the statistic stands in (Satterthwaite 1946).
 *
 * @example
 * const strata = {starts: Int32Array.of(0, 4), values: Float64Array.of(1, 1, 1, 1), columns: 1}
 * omnibusTest(strata, {group: Int32Array.of(0, 1, 2, 2), groups: 3}, seededRandom(1)).p[0] // 1
 */
export function omnibusTest(given: Strata, grouping: Grouping, random: () => number): OmnibusResult {
  const strata = centred(given), weights = weightsOf(strata, grouping), seen = statisticsOf(strata, grouping, weights)
  if (grouping.group.length > SAMPLED_UP_TO) {
    return {p: seen.map((value, column) => approximateP(value, covariances(strata, grouping, column), grouping.groups)), method: 'chi-square'}
  }
  return {p: sampledP(strata, grouping, {weights, seen, random}), method: 'sampled'}
}

/** One by the variance of each group's sum, per column; 0 where it cannot vary. */
function weightsOf(strata: Strata, {group, groups}: Grouping): Float64Array {
  const {starts, values, columns} = strata, variances = new Float64Array(groups * columns)
  for (let stratum = 0; stratum + 1 < starts.length; stratum++) {
    const from = starts[stratum]!, to = starts[stratum + 1]!, n = to - from, sizes = sizesOf(group, from, to), squares = squaresOf(strata, from, to)
    if (n < 2) continue
    for (const [of, size] of sizes) {
      for (let column = 0; column < columns; column++) variances[of * columns + column]! += squares[column]! * size * (n - size) / (n * (n - 1))
    }
  }
  const largest = new Float64Array(columns)
  values.forEach((value, at) => { largest[at % columns] = Math.max(largest[at % columns]!, value * value) })
  return variances.map((variance, at) => variance <= SAME * largest[at % columns]! ? 0 : 1 / variance)
}

function sizesOf(group: Int32Array, from: number, to: number): Map<number, number> {
  const sizes = new Map<number, number>()
  for (let unit = from; unit < to; unit++) sizes.set(group[unit]!, (sizes.get(group[unit]!) ?? 0) + 1)
  return sizes
}

function squaresOf({values, columns}: Strata, from: number, to: number): Float64Array {
  const squares = new Float64Array(columns)
  for (let at = from * columns; at < to * columns; at++) squares[at % columns]! += values[at]! ** 2
  return squares
}

function statisticsOf({values, columns}: Strata, {group, groups}: Grouping, weights: Float64Array): Float64Array {
  const sums = new Float64Array(groups * columns), statistics = new Float64Array(columns)
  for (let unit = 0; unit < group.length; unit++) {
    const to = group[unit]! * columns, from = unit * columns
    for (let column = 0; column < columns; column++) sums[to + column]! += values[from + column]!
  }
  for (let at = 0; at < sums.length; at++) statistics[at % columns]! += sums[at]! * sums[at]! * weights[at]!
  return statistics
}

interface Sampling {
  readonly weights: Float64Array
  readonly seen: Float64Array
  readonly random: () => number
}

/** As in `permutationTest`, columns are dropped once their p is settled. */
function sampledP(strata: Strata, {group, groups}: Grouping, {weights, seen, random}: Sampling): Float64Array {
  const shuffled = Int32Array.from(group), beyond = new Int32Array(seen.length), p = new Float64Array(seen.length)
  let open = Int32Array.from(seen, (_value, column) => column), part = {strata, weights}
  for (let draws = 1; draws <= MOST_DRAWS && open.length > 0; draws++) {
    shuffleWithin(shuffled, strata.starts, random)
    const drawn = statisticsOf(part.strata, {group: shuffled, groups}, part.weights)
    let settled = 0
    for (let place = 0; place < open.length; place++) {
      const column = open[place]!
      if (drawn[place]! < seen[column]! * (1 - SAME) || ++beyond[column]! < ENOUGH_BEYOND) continue
      p[column] = ENOUGH_BEYOND / draws
      settled++
    }
    if (settled === 0) continue
    open = open.filter((column) => p[column] === 0)
    part = {strata: pickColumns(strata, open), weights: pickFrom(weights, seen.length, open)}
  }
  return p.map((value, column) => value === 0 ? (1 + beyond[column]!) / (1 + MOST_DRAWS) : value)
}

function shuffleWithin(labels: Int32Array, starts: Int32Array, random: () => number): void {
  for (let stratum = 0; stratum + 1 < starts.length; stratum++) {
    const from = starts[stratum]!
    for (let last = starts[stratum + 1]! - 1; last > from; last--) {
      const other = from + Math.floor(random() * (last - from + 1)), label = labels[last]!
      labels[last] = labels[other]!
      labels[other] = label
    }
  }
}

/** Covariances between the groups' sums of one column over all placements. */
function covariances(strata: Strata, {group, groups}: Grouping, column: number): Float64Array {
  const {starts, values, columns} = strata, matrix = new Float64Array(groups * groups)
  for (let stratum = 0; stratum + 1 < starts.length; stratum++) {
    const from = starts[stratum]!, to = starts[stratum + 1]!, n = to - from, sizes = [...sizesOf(group, from, to)]
    let squares = 0
    for (let unit = from; unit < to; unit++) squares += values[unit * columns + column]! ** 2
    if (n < 2) continue
    for (const [a, sizeA] of sizes) {
      for (const [b, sizeB] of sizes) matrix[a * groups + b]! += squares * sizeA * (a === b ? n - sizeA : -sizeB) / (n * (n - 1))
    }
  }
  return matrix
}

/** The statistic's mean is the number of groups that can vary, its variance twice the sum of their squared correlations. */
function approximateP(value: number, matrix: Float64Array, groups: number): number {
  let mean = 0, squares = 0
  for (let a = 0; a < groups; a++) {
    if (matrix[a * groups + a]! === 0) continue
    mean++
    for (let b = 0; b < groups; b++) {
      const both = matrix[a * groups + a]! * matrix[b * groups + b]!
      if (both > 0) squares += matrix[a * groups + b]! ** 2 / both
    }
  }
  return mean === 0 ? 1 : Math.max(Number.MIN_VALUE, chiSquareTail(value * mean / squares, mean * mean / squares))
}

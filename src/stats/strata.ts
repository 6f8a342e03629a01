/**
 * Units in strata, with several numbers each: articles in events, say, with one number per measure. A stratum is what labels are permuted
 * within; units of different strata never change places.
 */
export interface Strata {
  /** First unit of each stratum, then the number of all units. */
  readonly starts: Int32Array
  /** The numbers of unit 0, then those of unit 1, and so on. */
  readonly values: Float64Array
  /** How many numbers each unit has. */
  readonly columns: number
}

/**
 * The same strata with every number less the mean of its column in its stratum, so that each column adds up to 0 in each stratum. Any sum
 * over some units of a stratum then has mean 0 over all ways to choose that many.
 *
 * @example centred({starts: Int32Array.of(0, 2), values: Float64Array.of(1, 5), columns: 1}).values // Float64Array.of(-2, 2)
 */
export function centred({starts, values, columns}: Strata): Strata {
  const moved = Float64Array.from(values)
  for (let stratum = 0; stratum + 1 < starts.length; stratum++) {
    const from = starts[stratum]!, to = starts[stratum + 1]!
    for (let column = 0; column < columns; column++) {
      let sum = 0
      for (let unit = from; unit < to; unit++) sum += values[unit * columns + column]!
      for (let unit = from; unit < to; unit++) moved[unit * columns + column]! -= sum / (to - from)
    }
  }
  return {starts, values: moved, columns}
}

/**
 * In how many ways `taken[s]` units can be chosen of each stratum s: the product of the binomial coefficients.
 *
 * Shape: a whole number, `Infinity` where it is beyond 2^53 or so.
 *
 * @example arrangementsOf(Int32Array.of(0, 4, 7), [2, 1]) // 18
 */
export function arrangementsOf(starts: Int32Array, taken: ArrayLike<number>): number {
  let product = 1
  for (let stratum = 0; stratum + 1 < starts.length; stratum++) {
    product *= choose(starts[stratum + 1]! - starts[stratum]!, taken[stratum]!)
    if (product > Number.MAX_SAFE_INTEGER) return Infinity
  }
  return product
}

function choose(n: number, k: number): number {
  const fewer = Math.min(k, n - k)
  let ways = 1
  for (let step = 1; step <= fewer; step++) {
    ways = ways * (n - fewer + step) / step
    if (ways > Number.MAX_SAFE_INTEGER) return Infinity
  }
  return Math.round(ways)
}

/**
 * The same strata with some of their columns, in the order asked for.
 *
 * @example pickColumns({starts: Int32Array.of(0, 2), values: Float64Array.of(1, 2, 3, 4), columns: 2}, [1]).values // Float64Array.of(2, 4)
 */
export function pickColumns({starts, values, columns}: Strata, picked: ArrayLike<number>): Strata {
  return {starts, values: pickFrom(values, columns, picked), columns: picked.length}
}

/**
 * Some of the columns of a table whose rows stand one after the other.
 *
 * @example pickFrom(Float64Array.of(1, 2, 3, 4), 2, [1, 0]) // Float64Array.of(2, 1, 4, 3)
 */
export function pickFrom(values: Float64Array, columns: number, picked: ArrayLike<number>): Float64Array<ArrayBuffer> {
  const rows = values.length / columns, kept = new Float64Array(rows * picked.length)
  for (let row = 0, at = 0; row < rows; row++) for (let column = 0; column < picked.length; column++) kept[at++] = values[row * columns + picked[column]!]!
  return kept
}

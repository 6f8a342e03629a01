import type {Strata} from './strata.ts'

/**
 * The sums of every column over every way to choose `taken[s]` units of each stratum s: what a permutation test is made of when the ways
 * are few. One row of column sums per way.
 *
 * Not for many ways: time and memory grow with their number (see `arrangementsOf`).
 *
 * @example arrangementSums({starts: Int32Array.of(0, 3), values: Float64Array.of(1, 2, 4), columns: 1}, [2]) // Float64Array.of(3, 5, 6)
 */
export function arrangementSums(strata: Strata, taken: ArrayLike<number>): Float64Array {
  let sums = new Float64Array(strata.columns)
  for (let stratum = 0; stratum + 1 < strata.starts.length; stratum++) sums = crossSums(sums, choices(strata, stratum, taken[stratum]!), strata.columns)
  return sums
}

/** Every row of `a` plus every row of `b`. */
function crossSums(a: Float64Array, b: Float64Array, columns: number): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(a.length / columns * b.length)
  let at = 0
  for (let left = 0; left < a.length; left += columns) {
    for (let right = 0; right < b.length; right += columns) {
      for (let column = 0; column < columns; column++) sums[at++] = a[left + column]! + b[right + column]!
    }
  }
  return sums
}

/** Column sums over every choice of `k` units of one stratum, in the order of the units. */
function choices({starts, values, columns}: Strata, stratum: number, k: number): Float64Array {
  const from = starts[stratum]!, n = starts[stratum + 1]! - from, sums: number[] = []
  const chosen = Array.from({length: k}, (_none, index) => index)
  for (;;) {
    for (let column = 0; column < columns; column++) {
      let sum = 0
      for (const unit of chosen) sum += values[(from + unit) * columns + column]!
      sums.push(sum)
    }
    let last = k - 1
    while (last >= 0 && chosen[last] === n - k + last) last--
    if (last < 0) return Float64Array.from(sums)
    chosen[last]!++
    for (let after = last + 1; after < k; after++) chosen[after] = chosen[after - 1]! + 1
  }
}

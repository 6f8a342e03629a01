/** What differs by less than this part of a bit is the same, added up in another order. */
const DIGITS = 1e12

/**
 * The Jensen-Shannon divergence between some of a multitude and the rest of it, for many ways to part the same multitude: `divergence` with
 * the logarithms of whole numbers looked up.
 *
 * @example new CountedDivergence(Int32Array.of(1, 3)).of(Int32Array.of(1, 0)) // 1
 */
export class CountedDivergence {
  readonly #all: Int32Array
  readonly #sum: number
  /** n · log2 n of each whole number that can occur. */
  readonly #logs: Float64Array

  constructor(all: Int32Array) {
    this.#all = all
    this.#sum = all.reduce((sum, n) => sum + n, 0)
    this.#logs = Float64Array.from({length: all.reduce((most, n) => Math.max(most, n), 0) + 1}, (_none, n) => n === 0 ? 0 : n * Math.log2(n))
  }

  /** Unit: bits, from 0 to 1; the same for the rest; `null` where a side counts nothing. */
  of(some: ArrayLike<number>): number | null {
    const all = this.#all, logs = this.#logs
    let size = 0, ofSome = 0, ofRest = 0, ofBoth = 0
    for (let i = 0; i < all.length; i++) size += some[i]!
    const rest = this.#sum - size
    if (size === 0 || rest === 0) return null
    const logSize = Math.log2(size), logRest = Math.log2(rest)
    for (let i = 0; i < all.length; i++) {
      const a = some[i]!, b = all[i]! - a
      ofSome += logs[a]!
      ofRest += logs[b]!
      if (a > 0 && b > 0) ofBoth += both(a / size + b / rest)
      else if (a > 0) ofBoth += (logs[a]! - a * logSize) / size - a / size
      else if (b > 0) ofBoth += (logs[b]! - b * logRest) / rest - b / rest
    }
    return Math.max(0, Math.round((ofSome / size - logSize + ofRest / rest - logRest - ofBoth) / 2 * DIGITS) / DIGITS)
  }
}

/** (p + q) · log2 of half of it. */
function both(sum: number): number {
  return sum * Math.log2(sum / 2)
}

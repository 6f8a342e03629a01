/**
 * What is fixed before a comparison is made. `compare:` in `parallax.yaml` sets it; sensitivity.csv tells what other choices would give.
 */
export interface CompareOptions {
  /** Articles that carry an agency's credit line: `in` or `out` of every comparison. */
  readonly wire: 'in' | 'out'
  /** Articles that repeat another one of their outlet. */
  readonly repeats: 'in' | 'out'
  /**
   * How p becomes q: Benjamini and Hochberg, or Benjamini and Yekutieli, who promise the same whatever the tests have to do with each
   * other.
   */
  readonly correction: 'benjamini-hochberg' | 'benjamini-yekutieli'
  /** Names of measures; all of them where it is empty. Fewer measures make a smaller family. */
  readonly measures: readonly string[]
  /** Most pairs of outlets that are compared. */
  readonly pairs: number
  /** Fewest words of a side on the shared events for a test. */
  readonly fewestWords: number
  readonly seed: number
}

export const DEFAULT_COMPARE: CompareOptions = {
  wire: 'in', repeats: 'out', correction: 'benjamini-hochberg', measures: [], pairs: 1000, fewestWords: 200, seed: 1,
}

/** Two whole numbers of one side in one stratum: how much, and out of how much. */
export interface Part {
  readonly hits: number
  readonly of: number
}

/**
 * What one stratum gives to a difference, as a pair of addends: Σx / Σy over the strata is the mean difference of the rates of `a` and
 * `b`, each stratum with the weight of the smaller side (Mantel and Haenszel; Greenland and Robins, Biometrics 1985). A stratum where one
 * side has nothing to divide by gives 0 and 0.
 *
 * @example differenceTerms({hits: 6, of: 100}, {hits: 1, of: 100}) // {x: 2.5, y: 50}
 */
export function differenceTerms(a: Part, b: Part): {x: number, y: number} {
  const all = a.of + b.of
  return all === 0 ? {x: 0, y: 0} : {x: (a.hits * b.of - b.hits * a.of) / all, y: a.of * b.of / all}
}

/**
 * What one stratum gives to a rate ratio: Σx / Σy over the strata is how many times as often `a` has it as `b` (Mantel and Haenszel for
 * rates; Rothman and Boice 1982). It is 1 where the difference is 0.
 *
 * @example ratioTerms({hits: 6, of: 100}, {hits: 1, of: 300}) // {x: 4.5, y: 0.25}
 */
export function ratioTerms(a: Part, b: Part): {x: number, y: number} {
  const all = a.of + b.of
  return all === 0 ? {x: 0, y: 0} : {x: a.hits * b.of / all, y: b.hits * a.of / all}
}

/**
 * What one stratum gives to an odds ratio of shares: Σx / Σy over the strata is Mantel and Haenszel's common odds ratio (1959). It is 1
 * where the difference is 0.
 *
 * @example oddsTerms({hits: 6, of: 10}, {hits: 1, of: 10}) // {x: 2.7, y: 0.2}
 */
export function oddsTerms(a: Part, b: Part): {x: number, y: number} {
  const all = a.of + b.of
  return all === 0 ? {x: 0, y: 0} : {x: a.hits * (b.of - b.hits) / all, y: b.hits * (a.of - a.hits) / all}
}

/**
 * Natural logarithm of how many times as often `a` has it as `b`, with ½ added to each count so that none is 0 (Haldane; Anscombe 1956).
 *
 * Shape: one number, above 0 where `a` has more; `null` where a side has nothing to divide by.
 *
 * @example logRatio({hits: 2, of: 100}, {hits: 0, of: 100}).toFixed(4) // '1.6094'
 */
export function logRatio(a: Part, b: Part): number | null {
  return a.of === 0 || b.of === 0 ? null : Math.log((a.hits + 0.5) / a.of) - Math.log((b.hits + 0.5) / b.of)
}

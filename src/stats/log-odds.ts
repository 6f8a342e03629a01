/** How often something occurs among how many words. */
export interface Usage {
  readonly hits: number
  readonly of: number
}

/** How often it is expected among the words of the prior. */
export interface Prior {
  readonly hits: number
  readonly of: number
}

/**
 * How much more one side uses a term than the other: the log-odds ratio with an informative Dirichlet prior, as a z score (Monroe, Colaresi
 * and Quinn, "Fightin' Words", Political Analysis 2008, eq. 16, 20 and 22).
 *
 * The prior shrinks rare terms towards equal use: `prior.hits` of `prior.of` words are added to each side. Unit: standard errors. Shape:
 * positive where `a` uses it more; the sign flips when the sides are swapped. It takes words for independent: a term that one article
 * repeats scores high, so read it beside the number of articles and the permutation test.
 *
 * @example logOddsZ({hits: 5, of: 100}, {hits: 5, of: 100}, {hits: 1, of: 50}) // 0
 */
export function logOddsZ(a: Usage, b: Usage, prior: Prior): number {
  const one = a.hits + prior.hits, other = b.hits + prior.hits
  const delta = Math.log(one / (a.of + prior.of - one)) - Math.log(other / (b.of + prior.of - other))
  return delta / Math.sqrt(1 / one + 1 / other)
}

/**
 * Logarithm to base 2 of the ratio of two rates, with ½ added to each count, so that a term of one side alone has one too.
 *
 * Unit: doublings (1 = twice as often). Shape: positive where `a` uses it more; `null` where a side has no words.
 *
 * @example logRatio({hits: 7, of: 100}, {hits: 3, of: 100}).toFixed(4) // '1.0995'
 */
export function logRatio(a: Usage, b: Usage): number | null {
  return a.of === 0 || b.of === 0 ? null : Math.log2((a.hits + 0.5) / a.of) - Math.log2((b.hits + 0.5) / b.of)
}

/**
 * Log-likelihood ratio G² of a two-by-two table: term or not, one side or the other (Dunning 1993).
 *
 * Unit: none; chi-square with one degree of freedom if words were independent, which they are not. Shape: from 0 up, whichever side uses it
 * more.
 *
 * @example logLikelihood({hits: 10, of: 100}, {hits: 20, of: 200}) // 0
 */
export function logLikelihood(a: Usage, b: Usage): number {
  const hits = a.hits + b.hits, of = a.of + b.of
  let sum = 0
  for (const side of [a, b]) {
    for (const [seen, all] of [[side.hits, hits], [side.of - side.hits, of - hits]] as const) if (seen > 0) sum += seen * Math.log(seen * of / (all * side.of))
  }
  return 2 * sum
}

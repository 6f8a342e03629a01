import type {WeightedWords} from './weigh-words.ts'

/** Two articles, as indices, and how alike they are: millionths, so that sums are exact in any order. */
export type Near = readonly [earlier: number, later: number, alike: number]

export interface NearOptions {
  /** Days between two articles that are still compared. */
  readonly days: number
  /** Share of likeness that is kept per day between them. */
  readonly keptPerDay: number
  /** Likeness in millionths under which two articles have nothing to do with each other. */
  readonly least: number
}

/**
 * All pairs of articles that are near in time and alike in words, by an index from terms to the articles of the last days: an article
 * is only compared with those that share a term.
 *
 * `days` (of the calendar, one an article) must not fall; articles are given in that order.
 */
export function nearArticles(articles: readonly WeightedWords[], days: readonly number[], options: NearOptions): Near[] {
  const index = new Map<number, Posting>(), sums = new Float64Array(articles.length), near: Near[] = []
  articles.forEach(({terms, weights}, later) => {
    const oldest = days[later]! - options.days, touched: number[] = []
    terms.forEach((term, t) => {
      let posting = index.get(term)
      if (posting === undefined) index.set(term, posting = {articles: [], weights: [], from: 0})
      while (posting.from < posting.articles.length && days[posting.articles[posting.from]!]! < oldest) posting.from++
      for (let p = posting.from; p < posting.articles.length; p++) {
        const earlier = posting.articles[p]!
        if (sums[earlier] === 0) touched.push(earlier)
        sums[earlier]! += weights[t]! * posting.weights[p]!
      }
      posting.articles.push(later)
      posting.weights.push(weights[t]!)
    })
    for (const earlier of touched) {
      const alike = Math.round(1e6 * sums[earlier]! * options.keptPerDay ** (days[later]! - days[earlier]!))
      if (alike >= options.least) near.push([earlier, later, alike])
      sums[earlier] = 0
    }
  })
  return near
}

/** Articles with a term, and where the last days begin among them. */
interface Posting {
  readonly articles: number[]
  readonly weights: number[]
  from: number
}

import type {Tally} from '../tally.ts'
import type {NeedsReviewRow} from './tables/needs-review.ts'

/** Rows of the whole file: what a person reads in an afternoon. */
const ROWS = 500

type Unranked = Omit<NeedsReviewRow, 'rank'>

/**
 * Rows of needs-review.csv, the most consequential first: those whose doubtful words are the largest part of what sources say in the outlet.
 * The mean of all outlets is added to what the words of an outlet are divided by, or outlets with a handful of attributions would take
 * all the first places.
 */
export function reviewRows(tally: Tally): NeedsReviewRow[] {
  const rows = [...tally.review].flatMap(([outlet]) => rowsOf(outlet, tally))
  const mean = meanWords(tally)
  const weight = ({item, outletWords}: Unranked): number => item.doubtfulWords / (outletWords + mean)
  rows.sort((a, b) => weight(b) - weight(a) || compare(a.item.article.outlet, b.item.article.outlet))
  return rows.slice(0, ROWS).map((row, index) => ({...row, rank: index + 1}))
}

function rowsOf(outlet: string, {cells, review, sources}: Tally): Unranked[] {
  let outletWords = 0, outletDoubt = 0, covered = 0
  for (const {counts} of cells.get(outlet)?.values() ?? []) {
    outletWords += counts.words_attributed
    outletDoubt += counts.words_doubtful
  }
  return (review.get(outlet) ?? []).map((item) => {
    const {speaker} = item.attribution
    covered += item.doubtfulWords
    return {item, outletWords, outletDoubt, covered, sourceWords: speaker === null ? null : sources.get(outlet)?.get(speaker)?.words ?? null}
  })
}

/** Attributed words of an outlet, in the mean. */
function meanWords({cells}: Tally): number {
  let words = 0
  for (const events of cells.values()) for (const {counts} of events.values()) words += counts.words_attributed
  return words / cells.size
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import type {ReviewItem, Tally} from '../tally.ts'
import type {NeedsReviewRow} from './tables/needs-review.ts'

/**
 * Rows of needs-review.csv: those first that put the largest part of their outlet's attributed words in doubt. `covered` adds up what of the
 * outlet's doubt the rows down to this one hold.
 */
export function reviewRows({cells, review, sources}: Tally): NeedsReviewRow[] {
  const rows = [...review].flatMap(([outlet, items]) => {
    let words = 0, doubt = 0, covered = 0
    for (const {counts} of cells.get(outlet)?.values() ?? []) {
      words += counts.words_attributed
      doubt += counts.words_doubtful
    }
    const sourceWords = ({attribution: {speaker}}: ReviewItem): number | null => speaker === null ? null : sources.get(outlet)?.get(speaker)?.words ?? null
    return items.map((item) => {
      covered += stakeOf(item)
      return {item, outletWords: words, outletDoubt: doubt, covered, sourceWords: sourceWords(item)}
    })
  })
  rows.sort((a, b) => stakeOf(b.item) / b.outletWords - stakeOf(a.item) / a.outletWords || compare(a.item.article.outlet, b.item.article.outlet))
  return rows.map((row, index) => ({...row, rank: index + 1}))
}

function stakeOf({speech: {words, doubt}}: ReviewItem): number {
  return words * doubt
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

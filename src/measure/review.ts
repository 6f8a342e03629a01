import type {ReviewItem, Tally} from '../tally.ts'
import {cutRanges} from '../text/cut-ranges.ts'
import type {Analysed, Attribution, Speech} from '../types.ts'
import {reviewReasons} from './review-reasons.ts'

/** Attributions per outlet to look at: more than a person reads in an afternoon. */
export const REVIEWED = 200

type Doubt = Pick<ReviewItem, 'speech'> & {readonly article: {readonly id: string}, readonly attribution: {readonly id: string}}

/** Words that are expected to be with a wrong source, in thousandths: the order of review within an outlet. */
function doubtfulWords({speech: {words, doubt}}: Doubt): number {
  return words * doubt
}

/** The most doubtful words first, then by id: a whole order, so that the same items are chosen on any number of machines. */
function order(a: Doubt, b: Doubt): number {
  return doubtfulWords(b) - doubtfulWords(a) || compare(a.article.id, b.article.id) || compare(a.attribution.id, b.attribution.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * A function that picks the attributions of an article which are worth a look: those that are among the `REVIEWED` most doubtful ones of
 * their outlet so far. It remembers them, so that the more articles it has seen the less it picks, and no choice depends on the order of articles once the
 * picks of all are merged.
 */
export function createReviewPicker(): (analysed: Analysed) => ReviewItem[] {
  const most = new Map<string, Doubt[]>()
  return (analysed) => {
    const {article: {id, outlet}, attributions, speech} = analysed
    const kept = most.get(outlet) ?? []
    most.set(outlet, kept)
    return attributions.flatMap((attribution, index) => {
      const doubt = {article: {id}, attribution: {id: attribution.id}, speech: speech[index]!}
      return doubtfulWords(doubt) > 0 && insert(kept, doubt) ? [itemOf(analysed, attribution, speech[index]!)] : []
    })
  }
}

/** Adds picked items to those of a tally, in place, and keeps the most doubtful ones of each outlet. Associative and commutative. */
export function mergeReview(into: Tally['review'], from: ReadonlyMap<string, readonly ReviewItem[]>): void {
  for (const [outlet, items] of from) {
    const kept = into.get(outlet) ?? []
    for (const item of items) insert(kept, item)
    into.set(outlet, kept)
  }
}

/** Puts an item in its place; `false` where the list is full of more doubtful ones. */
function insert<T extends Doubt>(items: T[], item: T): boolean {
  let low = 0, high = items.length
  if (high === REVIEWED && order(items[high - 1]!, item) <= 0) return false
  while (low < high) {
    const middle = (low + high) >> 1
    if (order(items[middle]!, item) <= 0) low = middle + 1
    else high = middle
  }
  items.splice(low, 0, item)
  if (items.length > REVIEWED) items.pop()
  return true
}

function itemOf({article, attributions}: Analysed, attribution: Attribution, speech: Speech): ReviewItem {
  const {id, outlet, event, date} = article, whole = attribution.part === 'title' ? article.title : article.text
  const source = cutRanges(whole, attribution.source)
  return {
    article: {id, outlet, event, date}, attribution, speech, source, cue: cutRanges(whole, attribution.cue), content: cutRanges(whole, attribution.content),
    sentence: whole.slice(...speech.sentence),
    reasons: reviewReasons({attribution, speech, source, parent: attributions.find((one) => one.id === attribution.parent) ?? null}),
  }
}

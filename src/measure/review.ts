import type {ReviewItem, Tally} from '../tally.ts'
import {cutRanges} from '../text/cut-ranges.ts'
import type {Analysed, Attribution, Speech} from '../types.ts'
import {reviewReasons} from './review-reasons.ts'
import {firstPlace} from '../text/first-place.ts'

/** Attributions per outlet to look at: what a person reads in an hour or so. */
export const REVIEWED = 100

type Doubt = Pick<ReviewItem, 'doubtfulWords'> & {readonly article: {readonly id: string}, readonly attribution: {readonly id: string}}

/** The most doubtful words first, then by id: a whole order, so that the same items are chosen on any number of machines. */
function order(a: Doubt, b: Doubt): number {
  return b.doubtfulWords - a.doubtfulWords || compare(a.article.id, b.article.id) || compare(a.attribution.id, b.attribution.id)
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
    const kept = most.get(outlet) ?? [], picked: ReviewItem[] = []
    most.set(outlet, kept)
    attributions.forEach((attribution, index) => {
      const doubtfulWords = speech[index]!.words * speech[index]!.doubt
      if (doubtfulWords === 0 || (kept.length === REVIEWED && doubtfulWords < kept.at(-1)!.doubtfulWords)) return
      if (insert(kept, {article: {id}, attribution: {id: attribution.id}, doubtfulWords})) picked.push(itemOf(analysed, attribution, speech[index]!))
    })
    return picked
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
  if (items.length === REVIEWED && order(items.at(-1)!, item) <= 0) return false
  items.splice(firstPlace(items.length, (place) => order(items[place]!, item) <= 0), 0, item)
  if (items.length > REVIEWED) items.pop()
  return true
}

function itemOf({article, attributions}: Analysed, attribution: Attribution, speech: Speech): ReviewItem {
  const {id, outlet, event, date} = article, whole = attribution.part === 'title' ? article.title : article.text
  const source = cutRanges(whole, attribution.source)
  return {
    article: {id, outlet, event, date}, attribution, speech, doubtfulWords: speech.words * speech.doubt, source, cue: cutRanges(whole, attribution.cue), content: cutRanges(whole, attribution.content),
    sentence: whole.slice(...speech.sentence),
    reasons: reviewReasons({attribution, speech, source, parent: attributions.find((one) => one.id === attribution.parent) ?? null}),
  }
}

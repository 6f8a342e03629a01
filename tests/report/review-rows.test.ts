import {describe, expect, it} from 'vitest'
import {emptyCounts, emptyTally} from '../../src/measure/tally.ts'
import {reviewRows} from '../../src/report/review-rows.ts'
import type {ReviewItem, Tally} from '../../src/tally.ts'

function item(outlet: string, id: string, words: number): ReviewItem {
  return {
    article: {id, outlet, event: null, date: null}, source: '', cue: '', content: '', sentence: '', reasons: [], doubtfulWords: words * 500,
    attribution: {
      id: 'a1', part: 'text', content: [], source: [], cue: [], kind: 'direct', speaker: null, sourceType: null, title: null, anonymous: false, anonymityReason: null, affiliation: null, country: null, silence: null, via: null, speakerConfidence: 1,
      negated: false, parent: null, verbClass: null, confidence: 0.5, rule: 'r',
    },
    speech: {words, verbatim: 0, first: false, last: false, inHeadline: false, doubt: 500, sentence: [0, 0]},
  }
}

/** Outlets with so many attributed words, half of them doubtful, and rows to review of so many words each. */
function tallyOf(outlets: Readonly<Record<string, readonly [attributed: number, rows: readonly number[]]>>): Tally {
  const tally = emptyTally()
  for (const [outlet, [attributed, rows]] of Object.entries(outlets)) {
    const counts = {...emptyCounts(), words_attributed: attributed, words_doubtful: attributed * 500}
    tally.cells.set(outlet, new Map([['', {articles: 1, counts, speakers: new Map<string, number>()}]]))
    tally.review.set(outlet, rows.map((words, index) => item(outlet, `${outlet}${index}`, words)))
  }
  return tally
}

describe('the order of review', () => {
  it('does not let an outlet with a handful of words come first', () => {
    // Mean of outlets: (996 + 4) / 2 = 500. Large: 30 / 1496 and 1 / 1496; small: 4 / 504.
    const rows = reviewRows(tallyOf({large: [996, [60, 2]], small: [4, [4]]}))
    expect(rows.map(({rank, item: {article}}) => [rank, article.id])).toEqual([[1, 'large0'], [2, 'small0'], [3, 'large1']])
  })

  it('puts the same doubt first where it weighs more', () => {
    expect(reviewRows(tallyOf({large: [900, [10]], small: [100, [10]]})).map(({item: {article}}) => article.outlet)).toEqual(['small', 'large'])
  })

  it('keeps the order of an outlet, and outlets of the same weight in code unit order', () => {
    expect(reviewRows(tallyOf({b: [50, [9, 9]], a: [50, [9]]})).map(({item: {article}}) => article.id)).toEqual(['a0', 'b0', 'b1'])
  })

  it('ends after 500 rows', () => {
    const hundred = Array.from({length: 100}, () => 5)
    const rows = reviewRows(tallyOf(Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((outlet) => [outlet, [1000, hundred] as const]))))
    expect([rows.length, rows.at(-1)!.rank]).toEqual([500, 500])
  })

  it('adds up what is covered: 30 and 31 of 50 doubtful words', () => {
    expect(reviewRows(tallyOf({a: [100, [60, 2]]})).map(({covered, outletDoubt}) => [covered, outletDoubt])).toEqual([[30_000, 50_000], [31_000, 50_000]])
  })

  it('is empty where there is nothing to review', () => { expect(reviewRows(emptyTally())).toEqual([]) })
})

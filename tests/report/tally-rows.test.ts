import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {addToTally, emptyTally, mergeTally} from '../../src/measure/tally.ts'
import {outletEventRows, outletRows, sourceRows, termRows} from '../../src/report/tally-rows.ts'
import type {Tally} from '../../src/tally.ts'
import {analysedOf, SMALL} from './small-corpus.ts'

const rowsOf = (tally: Tally): unknown => [outletRows(tally), outletEventRows(tally), termRows(tally), sourceRows(tally)]
const tallyOf = (articles: typeof SMALL): Tally => {
  const tally = emptyTally()
  for (const article of articles) addToTally(tally, article)
  return tally
}

describe('the rows made of a tally', () => {
  it('are the same whatever the order of the articles and however they were shared out', () => {
    const expected = rowsOf(tallyOf(SMALL))
    fc.assert(fc.property(fc.shuffledSubarray([...SMALL], {minLength: SMALL.length}), fc.nat(SMALL.length), (articles, cut) => {
      const left = tallyOf(articles.slice(0, cut))
      mergeTally(left, tallyOf(articles.slice(cut)))
      expect(rowsOf(left)).toEqual(expected)
    }))
  })

  it('stand in the order of UTF-16 code units, which no language setting changes', () => {
    const names = ['zeta', 'Zeta', 'äther', 'Alpha', 'alpha', '10', '9', '😀', '\uff21']
    const tally = tallyOf(names.map((outlet, i) => analysedOf({id: `${i}`, outlet, event: null, text: 'x', words: [1, 0, 0, 0]})))
    expect(outletRows(tally).map(({outlet}) => outlet)).toEqual(['10', '9', 'Alpha', 'Zeta', 'alpha', 'zeta', 'äther', '😀', '\uff21'])
  })

  it('count an event as one cluster and an article without one as another, where there is something to divide by', () => {
    const article = (id: string, event: string | null, own: number): (typeof SMALL)[number] =>
      analysedOf({id, outlet: 'A', event, text: 'the regime', words: [own, 0, 0, 0], loaded: [['regime', 'outlet']]})
    const [row] = outletRows(tallyOf([article('1', 'e', 10), article('2', 'e', 20), article('3', 'f', 5), article('4', null, 7),
      article('5', null, 8), article('6', null, 0)]))
    expect(row).toMatchObject({articles: 6, events: 2})
    // Clusters of own-voice words and hits: (30, 2), (5, 1), (7, 1), (8, 1); article 6 has no words.
    expect(row!.clusters[0]).toEqual({n: 4, x: 50, y: 5, xx: 900 + 25 + 49 + 64, yy: 7, xy: 60 + 5 + 7 + 8})
  })
})

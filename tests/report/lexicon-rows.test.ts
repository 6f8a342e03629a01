import {describe, expect, it} from 'vitest'
import {addToTally, emptyTally, mergeTally} from '../../src/measure/tally.ts'
import {agreementRows, lexiconRows} from '../../src/report/lexicon-rows.ts'
import {analysedOf} from './small-corpus.ts'

/** An article whose own voice two lexicons score: stretches that hold a word, and the sum of their scores. */
function article(id: string, outlet: string, event: string | null, scores: Readonly<Record<string, readonly [scored: number, sum: number]>>): ReturnType<typeof analysedOf> {
  const lexicons = Object.entries(scores).map(([lexicon, [scored, sum]]) => ({lexicon, sum, scored, segments: 50, words: 2 * scored, quotedSum: 0, quotedScored: 0}))
  return {...analysedOf({id, outlet, event, text: 'x', words: [200, 0, 0, 0]}), lexicons}
}

const ARTICLES = [
  article('1', 'A', 'e', {toy: [20, 4000], other: [20, -2000]}), article('2', 'A', 'f', {toy: [20, 2000], other: [20, -2000]}),
  article('3', 'B', 'e', {toy: [40, -4000], other: [40, 4000]}), article('4', 'C', null, {toy: [40, 0], other: [40, 0]}),
  article('5', 'D', 'e', {toy: [3, 900], other: [0, 0]}),
]

function tallyOf(articles: typeof ARTICLES): ReturnType<typeof emptyTally> {
  const tally = emptyTally()
  for (const one of articles) addToTally(tally, one)
  return tally
}

describe('lexiconRows', () => {
  const rows = lexiconRows(tallyOf(ARTICLES), ['toy', 'other'])

  it('sum the articles of an outlet under each lexicon, the declared one first', () => {
    expect(rows.slice(0, 2).map(({outlet, lexicon, declared, sum, scored, segments, words, ownWords, clusters: {n}}) => [outlet, lexicon, declared, sum, scored, segments, words, ownWords, n]))
      .toEqual([['A', 'toy', true, 6000, 40, 100, 80, 400, 2], ['A', 'other', false, -4000, 40, 100, 80, 400, 2]])
  })

  it('rank outlets by their mean, and give none to those with fewer than 30 scored stretches', () => {
    expect(rows.map(({outlet, lexicon, rank}) => [outlet, lexicon, rank])).toEqual([
      ['A', 'toy', 1], ['A', 'other', 3], ['B', 'toy', 3], ['B', 'other', 1], ['C', 'toy', 2], ['C', 'other', 2], ['D', 'toy', null], ['D', 'other', null],
    ])
  })

  it('are the same whatever the order and grouping of the articles', () => {
    const merged = emptyTally()
    for (const one of ARTICLES.toReversed()) mergeTally(merged, tallyOf([one]))
    expect(lexiconRows(merged, ['toy', 'other'])).toEqual(rows)
  })

  it('agree or not in the order of outlets: A, C, B against B, C, A is the opposite', () => {
    expect(agreementRows(rows, ['toy', 'other'])).toEqual([{first: 'toy', second: 'other', outlets: 3, tau: -1, pairs: 3, turned: 3}])
  })
})

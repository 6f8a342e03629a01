import {describe, expect, it} from 'vitest'
import {addToTally, emptyTally} from '../../src/measure/tally.ts'
import {bound} from '../../src/report/compute-evidence.ts'
import {frameRows, frameSponsorRows, namingOutletRows, namingRows} from '../../src/report/use-rows.ts'
import type {Sketch} from './small-corpus.ts'
import {analysedOf, NAMED} from './small-corpus.ts'

function tallyOf(articles: readonly (typeof NAMED)[number][]): ReturnType<typeof emptyTally> {
  const tally = emptyTally()
  for (const article of articles) addToTally(tally, article)
  return tally
}

const sketch = (id: string, event: string, more: Partial<Sketch>): Sketch =>
  ({id, outlet: 'A', event, text: 'The regime and the government and the junta spoke of war and peace.', words: [10, 5, 0, 0], ...more})

describe('namingRows', () => {
  it('divides a name by the names for the same referent, in the outlet\'s own voice', () => {
    const rows = namingRows(tallyOf([
      analysedOf(sketch('1', 'e', {named: [['regime', 'outlet', 'Syria'], ['government', 'outlet', 'Iraq'], ['junta', 'quoted', 'Syria']]})),
      analysedOf(sketch('2', 'e', {named: [['regime', 'outlet', 'Syria'], ['government', 'outlet', 'Syria']]})),
    ]))
    expect(rows.map(({use: {referent, term, own, quoted, articles}, of}) => [referent, term, own, quoted, articles, of.own])).toEqual([
      ['Iraq', 'government', 1, 0, 1, 1],
      ['Syria', 'regime', 2, 0, 2, 3], ['Syria', 'government', 1, 0, 1, 3], ['Syria', 'junta', 0, 1, 1, 3],
    ])
  })

  it('keeps events apart, and names without a referent', () => {
    const rows = namingRows(tallyOf([
      analysedOf(sketch('1', 'e', {named: [['regime', 'outlet', 'Syria'], ['junta', 'outlet', null]]})),
      analysedOf(sketch('2', 'f', {named: [['regime', 'outlet', 'Syria']]})),
    ]))
    expect(rows.map(({use: {event, referent, term}, of}) => [event, referent, term, of.own]))
      .toEqual([['e', '', 'junta', 1], ['e', 'Syria', 'regime', 1], ['f', 'Syria', 'regime', 1]])
  })
})

describe('namingOutletRows', () => {
  /**
   * Kestrian Mail on Kestria: "regime" once in each of seven events, "neighbours" in three of them, "clique" in two articles without an event.
   * Clusters (x of all, y of "regime"): (1, 1) four times, (2, 1) three times, (1, 0) twice; r = 7 / 12. The squares of y − r·x sum to
   * 4 × 0.17361 + 3 × 0.02778 + 2 × 0.34028 = 1.45833; half width 2.306 × √(1.45833 × 9 / 8) / 12 = 0.24614.
   */
  it('takes events, and articles without one, as the clusters of the interval', () => {
    const row = namingOutletRows(tallyOf(NAMED)).find(({use}) => use.term === 'regime')!
    expect([row.use.own, row.of.own, row.clusters.n]).toEqual([7, 12, 9])
    const share = {name: 's', numerator: [], denominator: [], per: 1, unit: '', range: [0, 1], formula: '', tells: ''} as const
    expect([bound(share, row.clusters, 'low'), bound(share, row.clusters, 'high')]).toEqual([0.3372, 0.8295])
  })
})

describe('frameRows', () => {
  it('count a frame by voice, and articles once however often it occurs', () => {
    const rows = frameRows(tallyOf([
      analysedOf(sketch('1', 'e', {framed: [['war', 'outlet'], ['peace', 'outlet']]})), analysedOf(sketch('2', 'e', {framed: [['war', 'reported']]})),
      analysedOf(sketch('3', 'e', {})),
    ]))
    expect(rows.map(({use: {label, own, reported, articles}, ofSet, articles: all, ownWords}) => [label, own, reported, articles, ofSet, all, ownWords]))
      .toEqual([['strife', 2, 1, 2, 2, 3, 30]])
  })
})

describe('frameSponsorRows', () => {
  const speech = [['peace', 'Anna Berg']] as const

  it('tell which source carries a frame; unknown sources and the outlet carry none', () => {
    const rows = frameSponsorRows(tallyOf([
      analysedOf(sketch('1', 'e', {speech, framed: [['war', 'quoted'], ['peace', 'reported'], ['junta', 'outlet']]})),
      analysedOf(sketch('2', 'f', {speech: [['peace', 'Tom Ash']], framed: [['war', 'quoted']]})),
      analysedOf(sketch('3', 'f', {speech: [['peace', null]], framed: [['war', 'quoted']]})),
      analysedOf(sketch('4', 'f', {speech, framed: [['war', 'uncertain']]})),
    ]))
    expect(rows.map(({sponsor: {source, hits, articles}, ofSource, ofFrame}) => [source, hits, articles, ofSource, ofFrame]))
      .toEqual([['Anna Berg', 2, 1, 2, 3], ['Tom Ash', 1, 1, 1, 3]])
  })
})

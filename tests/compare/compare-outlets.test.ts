import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compareOutlets} from '../../src/compare/compare-outlets.ts'
import type {CompareOptions} from '../../src/compare/options.ts'
import {DEFAULT_COMPARE} from '../../src/compare/options.ts'
import type {ComparisonRow, CorpusArticle} from '../../src/findings.ts'
import {article, corpora, NO_COPIES} from './articles.ts'

const compare = (articles: readonly CorpusArticle[], options: Partial<CompareOptions> = {}): ComparisonRow[] =>
  compareOutlets(articles, NO_COPIES, {...DEFAULT_COMPARE, ...options})

/** The row of two outlets, or of one against the rest. */
function rowOf(rows: readonly ComparisonRow[], measure: string, [a, b]: readonly [string, string]): ComparisonRow {
  return rows.find((row) => row.measure === measure && row.outletA === a && row.outletB === b)!
}

/** Six events, two articles an outlet on each: Clarion has 20 loaded words in 1,000, Herald 10 in 1,000; an event doubles both. */
const TWO_TO_ONE = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((event, e) => [0, 1].flatMap((n) => [
  article(`c${event}${n}`, 'Clarion', event, {words: 1000, words_own: 1000, loaded_own: 20 * (1 + e % 2) + n}),
  article(`h${event}${n}`, 'Herald', event, {words: 1000, words_own: 1000, loaded_own: 10 * (1 + e % 2) + n}),
]))

describe('compareOutlets', () => {
  it('gives ratio, difference and p that can be worked out by hand', () => {
    const row = rowOf(compare(TWO_TO_ONE), 'loaded_per_1000_own', ['Clarion', 'Herald'])
    // Three events with 41 against 21 and three with 81 against 41 in 2,000 words each; all weights are alike.
    expect(row).toMatchObject({contrast: 'pair', events: 6, articlesA: 12, articlesB: 12, wordsA: 12_000, wordsB: 12_000, effectKind: 'rate ratio', cliffsDelta: 1, reason: ''})
    expect(row.valueA).toBeCloseTo(1000 * (3 * 41 + 3 * 81) / 12_000, 10)
    expect(row.effect).toBeCloseTo((3 * 41 + 3 * 81) / (3 * 21 + 3 * 41), 10)
    expect(row.difference).toBeCloseTo((3 * 20 + 3 * 40) / 12, 10)
    expect([row.lowest, row.highest]).toEqual([10, 20])
    expect(row.meanLogRatio).toBeCloseTo((Math.log(41.5 / 21.5) + Math.log(81.5 / 41.5)) / 2, 10)
    // In each event one placement out of six has both of Clarion's articles on top, and one both below: 2 of 6^6 = 46,656 placements.
    expect(row.method).toContain('sampled')
    expect(row.p).toBeLessThan(0.001)
    expect(row.low).toBeGreaterThan(1)
    expect(row.high).toBeLessThan(3)
  })

  it('does not see a difference where one outlet only covers events that are rich in loaded words', () => {
    // Each outlet writes as the event asks, but Clarion has nine articles on the rich event and Herald one.
    const rows = [['rich', 40, 9, 1], ['poor', 4, 1, 9]] as const
    const articles = rows.flatMap(([event, loaded, ofClarion, ofHerald]) => [
      ...Array.from({length: ofClarion}, (_none, n) => article(`c${event}${n}`, 'Clarion', event, {words: 1000, words_own: 1000, loaded_own: loaded + n % 2})),
      ...Array.from({length: ofHerald}, (_none, n) => article(`h${event}${n}`, 'Herald', event, {words: 1000, words_own: 1000, loaded_own: loaded + n % 2})),
    ])
    const row = rowOf(compare(articles), 'loaded_per_1000_own', ['Clarion', 'Herald'])
    expect(row.pooledRatio).toBeGreaterThan(4)
    expect(row.effect).toBeGreaterThan(0.9)
    expect(row.effect).toBeLessThan(1.1)
    expect(row.p).toBeGreaterThan(0.5)
  })

  it('has every test of the table in one family', () => {
    const rows = compare(TWO_TO_ONE), tested = rows.filter(({p}) => p !== null)
    expect(new Set(rows.filter(({measure}) => measure !== '').map(({tests}) => tests))).toEqual(new Set([tested.length]))
    for (const {p, q} of tested) expect(q).toBeGreaterThanOrEqual(p!)
    expect(rows.filter(({p, q}) => p === null && q !== null)).toEqual([])
  })

  it('makes a smaller family of fewer measures, and a stricter one by Benjamini and Yekutieli', () => {
    const one = compare(TWO_TO_ONE, {measures: ['loaded_per_1000_own']}), strict = compare(TWO_TO_ONE, {correction: 'benjamini-yekutieli'})
    expect(new Set(one.map(({measure}) => measure))).toEqual(new Set(['loaded_per_1000_own']))
    const q = (rows: readonly ComparisonRow[]): number => rowOf(rows, 'loaded_per_1000_own', ['Clarion', 'Herald']).q!
    expect(q(strict)).toBeGreaterThanOrEqual(q(compare(TWO_TO_ONE)))
  })

  it('turns every sign and inverts every ratio when two outlets swap their names', () => {
    fc.assert(fc.property(corpora, (articles) => {
      const swapped = articles.map((one) => ({...one, article: {...one.article, outlet: {Clarion: 'Herald', Herald: 'Clarion'}[one.article.outlet] ?? one.article.outlet}}))
      const before = compare(articles), after = compare(swapped)
      for (const row of before.filter(({outletA, outletB}) => outletA === 'Clarion' && outletB === 'Herald')) {
        const other = after.find(({measure, outletA, outletB}) => measure === row.measure && outletA === 'Clarion' && outletB === 'Herald')!
        expect(other.p).toBe(row.p)
        expect([other.events, other.articlesA, other.wordsB, other.valueA]).toEqual([row.events, row.articlesB, row.wordsA, row.valueB])
        near(other.difference, row.difference === null ? null : -row.difference)
        near(other.lowest, row.highest === null ? null : -row.highest)
        near(other.differenceLow, row.differenceHigh === null ? null : -row.differenceHigh)
        near(other.meanLogRatio, row.meanLogRatio === null ? null : -row.meanLogRatio)
        near(other.cliffsDelta, row.cliffsDelta === null ? null : -row.cliffsDelta)
        near(other.hedgesG, row.hedgesG === null ? null : -row.hedgesG)
        if (row.effectKind === 'difference') near(other.effect, row.effect === null ? null : -row.effect)
        else if (row.effect !== null && row.effect !== 0) near(other.effect, 1 / row.effect)
        if (row.effectKind !== 'difference') near(other.low, row.high === null ? null : 1 / row.high)
      }
    }), {numRuns: 40})
  })

  it('gives the same rows whatever the order of the articles', () => {
    fc.assert(fc.property(corpora, fc.integer(), (articles, seed) => {
      const shuffled = fc.sample(fc.shuffledSubarray(articles, {minLength: articles.length, maxLength: articles.length}), {numRuns: 1, seed})[0]!
      expect(compare(shuffled)).toEqual(compare(articles))
    }), {numRuns: 30})
  })

  it('says why it has no answer, in every row that has none', () => {
    fc.assert(fc.property(corpora, (articles) => {
      for (const row of compare(articles)) {
        if (row.p === null || (row.contrast !== 'all' && row.low === null)) expect(row.reason).not.toBe('')
        for (const value of [row.effect, row.low, row.high, row.p, row.q, row.valueA, row.difference]) expect(value === null || Number.isFinite(value)).toBe(true)
      }
    }), {numRuns: 60})
  })
})

/** Equal but for the order in which floating-point numbers were added. */
function near(value: number | null, expected: number | null): void {
  if (value === null || expected === null) expect(value).toBe(expected)
  else expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)))
}

describe('what cannot be compared', () => {
  const words = {words: 400, words_own: 400, loaded_own: 3}
  const reasonsOf = (articles: readonly CorpusArticle[], options: Partial<CompareOptions> = {}): string[] => [...new Set(compare(articles, options).map(({reason}) => reason))]

  it('is everything where there is no article, no event, one outlet, or no event with two outlets', () => {
    expect(reasonsOf([])).toEqual([expect.stringContaining('no article has an event')])
    expect(reasonsOf([article('1', 'Clarion', null, words), article('2', 'Herald', null, words)])).toEqual([expect.stringContaining('no article has an event')])
    expect(reasonsOf([article('1', 'Clarion', 'a', words), article('2', 'Clarion', 'b', words)])).toEqual(['nothing to compare: only one outlet has articles with an event'])
    expect(reasonsOf([article('1', 'Clarion', 'a', words), article('2', 'Herald', 'b', words)])).toEqual(['nothing to compare: no event is covered by two outlets'])
  })

  it('is a single event with one article a side: no placement of two labels can be rare', () => {
    const [row] = compare([article('1', 'Clarion', 'a', words), article('2', 'Herald', 'a', {...words, loaded_own: 9})])
    expect(row).toMatchObject({outletA: 'Clarion', outletB: 'Herald', measure: 'loaded_per_1000_own', effect: 1 / 3, p: null, low: null})
    expect(row!.reason).toContain('fewer than 20 ways')
    expect(row!.reason).toContain('under 6 shared events')
  })

  it('is each measure of a pair with one shared event, where over 50 pairs would need a row each', () => {
    // Eleven outlets with one article each on one event are 55 pairs; each placement of two labels is one of two.
    const outlets = Array.from({length: 11}, (_none, n) => `Outlet ${String(n).padStart(2, '0')}`)
    const pairs = compare(outlets.map((outlet, n) => article(outlet, outlet, 'a', {...words, loaded_own: n}))).filter(({contrast}) => contrast === 'pair')
    expect(pairs).toHaveLength(55)
    for (const row of pairs) expect(row).toMatchObject({measure: '', events: 1, articlesA: 1, reason: expect.stringContaining('one shared event and too few articles on it') as string})
    expect(compare(outlets.slice(1).map((outlet, n) => article(outlet, outlet, 'a', {...words, loaded_own: n}))).filter(({contrast, measure}) => contrast === 'pair' && measure === '')).toEqual([])
  })

  it('is a difference between articles that are all the same', () => {
    const same = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].flatMap((event) => ['Clarion', 'Herald'].map((outlet) => article(event + outlet, outlet, event, words)))
    const row = rowOf(compare(same), 'loaded_per_1000_own', ['Clarion', 'Herald'])
    expect(row).toMatchObject({effect: 1, difference: 0, p: null, q: null, low: null})
    expect(row.reason).toContain('no article differs')
  })

  it('is a side with few words, a measure without anything to divide by, and a side that has none of it', () => {
    const short = TWO_TO_ONE.map((one) => one.article.outlet === 'Herald' ? {...one, counts: {...one.counts, words: 5, words_own: 5, loaded_own: 0}} : one)
    expect(rowOf(compare(short), 'loaded_per_1000_own', ['Clarion', 'Herald']).reason).toContain('under 200 words')
    expect(rowOf(compare(TWO_TO_ONE), 'direct_share', ['Clarion', 'Herald'])).toMatchObject({effect: null, p: null, reason: expect.stringContaining('nothing to divide by') as string})
    const none = TWO_TO_ONE.map((one) => one.article.outlet === 'Herald' ? {...one, counts: {...one.counts, loaded_own: 0}} : one)
    const row = rowOf(compare(none), 'loaded_per_1000_own', ['Clarion', 'Herald'])
    expect(row).toMatchObject({effect: null, low: null, reason: expect.stringContaining('a side has none of it') as string})
    expect(row.differenceLow).toBeGreaterThan(0)
  })

  it('is told of outlets without an event, pairs without a shared one, and pairs beyond the limit', () => {
    const four = [
      ...TWO_TO_ONE, article('t1', 'Tribune', 'a', words), article('t2', 'Tribune', 'x', words), article('w', 'Wire', 'x', words), article('q', 'Quiet', null, words),
    ]
    const rows = compare(four, {pairs: 1})
    expect(rows.filter(({reason}) => reason === 'no shared event').map(({outletA, outletB}) => [outletA, outletB])).toEqual([['Clarion', 'Wire'], ['Herald', 'Wire']])
    expect(rows.find(({outletA}) => outletA === 'Quiet')!.reason).toContain('no article with an event')
    expect(rows.find(({reason}) => reason.includes('further pairs'))!.reason).toBe('not compared: 3 further pairs of outlets, which share at most 1 events each (compare: pairs: N raises the limit)')
  })

  it('leaves out articles that repeat another, and wire copy where that is asked for', () => {
    const copies = {repeats: new Set(['ca1']), wire: new Set(['hb0', 'hb1'])}
    expect(rowOf(compareOutlets(TWO_TO_ONE, copies, DEFAULT_COMPARE), 'loaded_per_1000_own', ['Clarion', 'Herald'])).toMatchObject({articlesA: 11, articlesB: 12, events: 6})
    expect(rowOf(compareOutlets(TWO_TO_ONE, copies, {...DEFAULT_COMPARE, wire: 'out'}), 'loaded_per_1000_own', ['Clarion', 'Herald'])).toMatchObject({articlesA: 9, articlesB: 10, events: 5})
  })
})

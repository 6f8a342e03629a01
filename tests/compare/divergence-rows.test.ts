import {describe, expect, it} from 'vitest'
import type {QuotingArticle} from '../../src/compare/divergence-corpora.ts'
import {divergenceRows} from '../../src/compare/divergence-rows.ts'
import {TermSource} from '../../src/compare/term-source.ts'
import {TermTable} from '../../src/compare/term-table.ts'
import {seededRandom} from '../../src/stats/seeded-random.ts'

const OPTIONS = {agencies: [], seed: 1} as const
const OUTLETS = ['Clarion', 'Herald', 'Ledger']

/** Eight events with an article of every outlet; `heard` says whom an outlet hears on an event. */
function corpus(heard: (outlet: string, event: number) => readonly string[], verbs: (outlet: string, event: number) => readonly string[] = () => []): QuotingArticle[] {
  return Array.from({length: 8}, (_none, event) => OUTLETS.map((outlet) =>
    ({id: `${outlet}-${event}`, outlet, event: `e${event}`, sources: heard(outlet, event), verbClasses: verbs(outlet, event)}))).flat()
}

const rows = (articles: readonly QuotingArticle[]) => divergenceRows(articles, new TermSource(articles, new TermTable()), OPTIONS)
const clarion = (articles: readonly QuotingArticle[], level: string) => rows(articles).find((row) => row.level === level && row.outlet === 'Clarion' && row.against === '' && row.event === null)!

describe('divergenceRows', () => {
  it('tells an outlet with sources of its own from the others, and names them', () => {
    const row = clarion(corpus((outlet) => outlet === 'Clarion' ? ['solvay', 'solvay', 'torvik'] : ['ashdown', 'ashdown', 'marsh']), 'sources')
    // Nothing in common: 1 bit. 24 attributions against 48.
    expect(row.value).toBeCloseTo(1, 12)
    expect(row).toMatchObject({events: 8, articles: 8, restArticles: 16, size: 24, restSize: 48, drivers: ['solvay', 'torvik'], restDrivers: ['ashdown', 'marsh'], reason: ''})
    expect(row.expected).toBeLessThan(0.2)
    expect(row.p).toBe(0.01)
  })

  it('sees that small samples diverge by chance', () => {
    const random = seededRandom(3), names = ['solvay', 'ashdown', 'marsh', 'torvik', 'haal', 'berg']
    const row = clarion(corpus(() => Array.from({length: 3}, () => names[Math.floor(random() * names.length)]!)), 'sources')
    expect(row.value).toBeGreaterThan(0)
    expect(row.p).toBeGreaterThan(0.05)
  })

  it('is 0 where all have the same shares', () => { expect(clarion(corpus(() => [], () => ['neutral', 'doubt']), 'verb_classes')).toMatchObject({value: 0, expected: 0, p: 1, drivers: [], restDrivers: []}) })

  it('compares pairs that share three events or more, with the value the same from either side', () => {
    const articles = corpus((outlet) => [outlet === 'Clarion' ? 'solvay' : 'ashdown', 'haal'])
    const pairs = rows(articles).filter(({level, against, event}) => level === 'sources' && against !== '' && event === null)
    expect(pairs.map(({outlet, against}) => `${outlet} ${against}`)).toEqual(['Clarion Herald', 'Clarion Ledger', 'Herald Ledger'])
    // Shares ½, ½, 0 and 0, ½, ½: half of the mass is apart.
    expect(pairs.map(({value}) => value)).toEqual([0.5, 0.5, 0])
  })

  it('says why it tells nothing, or no p', () => {
    const articles = corpus((outlet) => outlet === 'Ledger' ? ['haal'] : ['haal', 'berg'])
    expect(rows(articles).find(({level, outlet, against}) => level === 'sources' && outlet === 'Ledger' && against === '')).toMatchObject({value: null, p: null, reason: 'a side has fewer than 10 attributions'})
    const one = corpus(() => Array.from({length: 12}, () => 'haal')).filter(({event}) => event === 'e0')
    expect(rows(one).find(({level, outlet}) => level === 'sources' && outlet === 'Ledger')).toMatchObject({value: 0, p: null, reason: 'fewer than 20 ways to place the articles: no p'})
  })

  it('says that there is nothing to compare where no event has two outlets', () => {
    for (const articles of [corpus(() => ['haal']).filter(({outlet}) => outlet === 'Ledger'), []]) {
      expect(rows(articles).map(({level, outlet, value, reason}) => [level, outlet, value, reason])).toEqual(['terms', 'sources', 'verb_classes'].map((level) => [level, '', null, 'nothing to compare: no event has own copy of two outlets']))
    }
  })

  it('gives the same whatever the order of the articles', () => {
    const articles = corpus((outlet, event) => [outlet === 'Clarion' ? 'solvay' : 'ashdown', `haal${event}`])
    expect(rows([...articles].reverse())).toEqual(rows(articles))
  })
})

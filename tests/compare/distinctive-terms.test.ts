import {describe, expect, it} from 'vitest'
import type {TermOptions} from '../../src/compare/distinctive-terms.ts'
import {distinctiveTerms} from '../../src/compare/distinctive-terms.ts'
import type {TermArticle} from '../../src/compare/term-corpus.ts'
import {TermSource} from '../../src/compare/term-source.ts'
import {TermTable} from '../../src/compare/term-table.ts'
import {createTermSketcher} from '../../src/measure/sketch-terms.ts'
import {seededRandom} from '../../src/stats/seeded-random.ts'
import {documentOf} from '../text/read.ts'

const sketch = createTermSketcher(), OPTIONS = {contrasts: 'rest', agencies: ['Associated Press'], seed: 1} as const
const MORE = 'grain harbour minister talks envoy border treaty vessel convoy permit summit council statement delegation inspection'.split(' ')

/** Text of common words in an order that differs from article to article. */
function prose(seed: number, words: number): string {
  const random = seededRandom(seed)
  return Array.from({length: words}, () => MORE[Math.floor(random() * MORE.length)]!).join(' and ')
}

/** Eight events, each with an article of every outlet; `text` says what an outlet prints on an event. */
function corpus(text: (outlet: string, event: number) => string, outlets = ['Clarion', 'Herald', 'Ledger']): {articles: TermArticle[], table: TermTable} {
  const table = new TermTable(), articles: TermArticle[] = []
  for (let event = 0; event < 8; event++) {
    for (const outlet of outlets) {
      const id = `${outlet}-${event}`, document = documentOf(text(outlet, event))
      table.add(id, sketch(document, {title: new Uint8Array(0), body: new Uint8Array(document.body.size)}))
      articles.push({id, outlet, event: `e${event}`})
    }
  }
  return {articles, table}
}

const distinctiveTermsOf = (articles: readonly TermArticle[], table: TermTable, options: TermOptions) => distinctiveTerms(new TermSource(articles, table), options)

const told = (given: ReturnType<typeof corpus>, outlet: string): string[] =>
  distinctiveTermsOf(given.articles, given.table, OPTIONS).filter((row) => row.outlet === outlet && row.voice === 'own' && row.term !== '').map(({term}) => term)

const WORDS = (outlet: string, event: number): string => prose(100 * event + outlet.length, 40)
/** The Clarion writes "regime" twice in each article, each time between other words. */
const REGIME = (outlet: string, event: number): string => `${WORDS(outlet, event)}. ` +
  (outlet === 'Clarion' ? `${prose(event + 7, 3)} regime ${prose(event + 31, 3)} regime ${prose(event + 57, 3)}.` : prose(event + 90, 9))
const planted = corpus(REGIME)

describe('distinctiveTerms', () => {
  it('finds the word that an outlet alone uses on every event', () => {
    const [first] = distinctiveTermsOf(planted.articles, planted.table, OPTIONS).filter(({outlet, voice}) => outlet === 'Clarion' && voice === 'own')
    expect(first).toMatchObject({term: 'regime', rank: 1, hits: 16, restHits: 0, inArticles: 8, restArticles: 0, events: 8, articles: 8, fewArticles: false})
    expect(first!.z).toBeGreaterThan(2)
    expect(first!.low).toBeGreaterThan(0)
    expect(first!.kept).toBe(1)
    // One of three articles of each event: chance gives all eight to the outlet once in 3^8 = 6,561.
    expect(first!.p).toBeLessThan(0.005)
  })

  it('gives the same whatever the order of articles', () => {
    const again = corpus(REGIME)
    expect(distinctiveTermsOf([...again.articles].reverse(), again.table, OPTIONS)).toEqual(distinctiveTermsOf(planted.articles, planted.table, OPTIONS))
  })

  it('leaves out a phrase that is printed again and again, and keeps its words where they stand elsewhere', () => {
    const given = corpus((outlet, event) => `${WORDS(outlet, event)}.${outlet === 'Clarion' ? '\n\nStory continues below advertisement space.' : ''}\n\n${WORDS(outlet, event + 50)}.`)
    expect(told(given, 'Clarion')).not.toContain('below')
    expect(told(given, 'Clarion').filter((term) => /story|continues|below|space/.test(term))).toEqual([])
  })

  it('leaves out the name of the outlet and of agencies', () => {
    const given = corpus((outlet, event) => `${WORDS(outlet, event)}. ${outlet === 'Clarion' ? `${MORE[event]} told ${MORE[event + 2]} Clarion ${MORE[event + 1]} of Associated Press ${MORE[event + 4]}` : ''}.`)
    expect(told(given, 'Clarion').filter((term) => /clarion|associated|press/.test(term))).toEqual([])
  })

  it('marks a term that two articles carry', () => {
    const given = corpus((outlet, event) => `${WORDS(outlet, event)}. ${outlet === 'Clarion' && event < 2 ? `A typhoon ${MORE[event]} typhoon ${MORE[event + 1]} typhoon ${MORE[event + 2]} came.` : ''}`)
    const row = distinctiveTermsOf(given.articles, given.table, OPTIONS).find(({outlet, term}) => outlet === 'Clarion' && term === 'typhoon')
    expect(row).toMatchObject({inArticles: 2, fewArticles: true, topTwoShare: 1})
  })

  it('says why an outlet was not compared', () => {
    const {articles, table} = planted
    const few = articles.filter(({outlet, event}) => outlet !== 'Ledger' || event < 'e2')
    expect(distinctiveTermsOf(few, table, OPTIONS).find(({outlet}) => outlet === 'Ledger')).toMatchObject({term: '', z: null, reason: 'only 2 shared events; 3 are needed'})
    expect(distinctiveTermsOf(articles.filter(({outlet}) => outlet === 'Ledger'), table, OPTIONS)[0]).toMatchObject({term: '', reason: 'no shared events; 3 are needed'})
    expect(distinctiveTermsOf([], table, OPTIONS).map(({voice, outlet, term, reason}) => [voice, outlet, term, reason])).toEqual(['own', 'quoted'].map((voice) => [voice, '', '', 'nothing to compare: no article on an event is an outlet\'s own copy']))
  })

  it('compares pairs on request, with the sign towards the outlet of the row', () => {
    const rows = distinctiveTermsOf(planted.articles, planted.table, {...OPTIONS, contrasts: 'rest and pairs'})
    expect(rows.find(({outlet, against, term}) => outlet === 'Clarion' && against === 'Herald' && term === 'regime')!.z).toBeGreaterThan(0)
    expect(rows.find(({outlet, against, term}) => outlet === 'Herald' && against === 'Clarion' && term === 'regime')).toBeUndefined()
  })
})

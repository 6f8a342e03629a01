import {createHash} from 'node:crypto'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import type {CorpusFindings} from '../../../src/findings.ts'
import {NO_FINDINGS} from '../../../src/findings.ts'
import {createSampler, mergeSample} from '../../../src/measure/sample.ts'
import {addToTally, emptyTally} from '../../../src/measure/tally.ts'
import type {Manifest} from '../../../src/report/manifest.ts'
import type {PageData} from '../../../src/report/page/page-data.ts'
import type {PageFile} from '../../../src/report/page/page-context.ts'
import {writePage} from '../../../src/report/page/write-page.ts'
import type {Analysed} from '../../../src/types.ts'
import {smallFindings} from '../small-findings.ts'
import {analysedOf, NAMED, RUN, SMALL, writeReport} from '../small-corpus.ts'
import {HOSTILE_TEXT} from './hostile-article.ts'
import {readHtml} from './read-html.ts'

function pageOf(articles: readonly Analysed[], findings: Partial<CorpusFindings> = {}): readonly PageFile[] {
  const tally = emptyTally(), sample = createSampler()
  for (const analysed of articles) {
    addToTally(tally, analysed)
    mergeSample(tally.sample, sample(analysed))
  }
  return writePage({articles, tally, findings: {...NO_FINDINGS, ...findings}, run: {...RUN, counts: {read: articles.length, accepted: articles.length, rejected: {}}}})
}

const htmlOfPage = (articles: readonly Analysed[], findings: Partial<CorpusFindings> = {}): string => pageOf(articles, findings)[0]!.text
const dataOf = (html: string): PageData => JSON.parse(readHtml(html).querySelector('#data')!.textContent) as PageData

const on = (name: string, outlet: string, loaded: number): Analysed => analysedOf({
  id: `${outlet}${name}`, outlet, event: name, text: 'The regime met.', words: [100, 0, 0, 0], loaded: Array.from({length: loaded}, () => ['regime', 'outlet'] as const),
})

describe('the page', () => {
  it('is the same for any order of the articles', () => {
    const again = pageOf(SMALL.toReversed())
    pageOf(SMALL).forEach(({name, text}, index) => { expect([name, again[index]!.text === text]).toEqual([again[index]!.name, true]) })
  })

  it('says what was compared and on how much', () => {
    // SMALL: two outlets, seven events, nine articles of one and one of the other; words 7 × 133 + (0 + … + 6) × 8 = 1099, then 6 + 7 + 2.
    expect(readHtml(htmlOfPage(SMALL)).querySelector('.lead')!.textContent).toContain('2 outlets on 7 events: 10 articles, 1,114 words')
  })

  it('names its script and style by their hash, and lets nothing else work', () => {
    const html = htmlOfPage(SMALL), page = readHtml(html), policy = page.querySelector('meta[http-equiv]')!.getAttribute('content')!
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const script = /<script type="module">([\s\S]*?)<\/script>/.exec(html)![1]!, style = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!
    expect(policy).toBe(`default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`)
    expect(/ (?:style|on[a-z]+)="/.exec(html)?.[0]).toBeUndefined()
  })

  it('opens from every number the sentences that it counts', () => {
    const page = readHtml(htmlOfPage(SMALL)), data = dataOf(htmlOfPage(SMALL)), outlet = data.outlets.indexOf('Daily Clarion')
    // Each of the nine articles of the outlet has loaded words of its own: 2, 1, 2, 1, 2, 1, 2, then 1 and 1.
    const link = [...page.querySelectorAll('#outlets a.n')].find((one) => one.getAttribute('href')!.startsWith(`#k=loaded&v=own&o=${outlet}&`))!
    expect(link.getAttribute('href')).toContain('&n=13&')
    expect(data.excerpts.filter(({kind, voice}) => kind === 'hit' && voice === 'outlet')).toHaveLength(13)
    expect(data.excerpts.find(({kind}) => kind === 'hit')!.pieces).toContainEqual(['regime', 'words'])
  })

  it('says why nothing can be said: one outlet, few events, overlap', () => {
    const nothing = (articles: readonly Analysed[]): string | null => readHtml(htmlOfPage(articles)).querySelector('.nothing')?.textContent ?? null
    expect(nothing([on('e', 'A', 1)])).toContain('one outlet only')
    expect(nothing([on('e', 'A', 1), on('e', 'B', 1)])).toContain('1 is the most')
    const alike = ['1', '2', '3', '4', '5', '6', '7'].flatMap((e, index) => ['A', 'B'].map((outlet) => on(e, outlet, index % 3)))
    expect(nothing(alike)).toContain('no outlet stands apart')
  })

  it('names the outlet that stands apart, with its interval and what it rests on', () => {
    const apart = ['1', '2', '3', '4', '5', '6', '7'].flatMap((e, index) => [on(e, 'A', 4 + index % 2), on(e, 'B', index % 2)])
    const text = readHtml(htmlOfPage(apart)).querySelector('.findings')!.textContent
    // A: 4, 5, 4, 5, 4, 5, 4 in 700 words: 44.3 per 1,000. B: 3 in 700: 4.3.
    expect(text).toContain('A has the highest loaded words per 1,000 words of its own voice: 44.3')
    expect(text).toContain('Next is B with 4.3')
    expect(text).toContain('Fragile: rests on 7 events')
  })

  it('runs nothing that a corpus holds', () => {
    const hostile = analysedOf({
      id: HOSTILE_TEXT, outlet: HOSTILE_TEXT, event: HOSTILE_TEXT, title: HOSTILE_TEXT, text: `${HOSTILE_TEXT} regime`, words: [20, 1, 1, 1],
      loaded: [['regime', 'outlet']], speech: [['isolated', HOSTILE_TEXT]], scare: ['lone'],
    })
    const files = pageOf([hostile, ...SMALL]), page = readHtml(files[0]!.text)
    expect([...page.querySelectorAll('script')].map((script) => script.getAttribute('type'))).toEqual(['application/json', 'module'])
    expect([...page.querySelectorAll('img, iframe, object, embed, link, base')]).toEqual([])
    const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/
    for (const {name, text} of files) expect([name, hidden.exec(text)?.index]).toEqual([name, undefined])
    for (const {name, text} of files.slice(1)) expect([name, /<script|<img|<svg onload/i.test(text)]).toEqual([name, false])
  })
})

const cellsIn = (page: ReturnType<typeof readHtml>, selector: string): string[][] => [...page.querySelectorAll(`${selector} tbody tr`)].map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent))

describe('the sections of the page', () => {
  const named = (id: string, outlet: string, event: string, ...names: ('regime' | 'clique')[]): Analysed =>
    analysedOf({id, outlet, event, text: 'The regime and the clique met.', words: [6, 0, 0, 0], named: names.map((name) => [name, 'outlet', 'Kestria'])})

  it('set out what outlets call the same thing, over all and on each event', () => {
    const page = readHtml(htmlOfPage([named('1', 'A', 'e', 'regime', 'clique'), named('2', 'A', 'f', 'regime'), named('3', 'B', 'e', 'regime'), named('4', 'C', 'f', 'regime')]))
    // A: two of its three names are "regime"; B and C have that name alone. Where two names are as common, they go by the alphabet.
    expect(page.querySelector('#naming caption')!.textContent).toBe('Kestria (rule), own voice')
    expect(cellsIn(page, '#naming')).toEqual([['A', '67 % (2)', '33 % (1)', '0'], ['B', '100 % (1)', '0', '0'], ['C', '100 % (1)', '0', '0']])
    const [onE, onF] = [...page.querySelectorAll('details.event')].map((event) => [...event.querySelectorAll('h4')].filter((title) => title.textContent === 'What the same thing is called').length)
    expect([onE, onF]).toEqual([1, 0])
  })

  it('are silent about names where all outlets have the same', () => {
    expect(readHtml(htmlOfPage([named('1', 'A', 'e', 'regime'), named('2', 'B', 'e', 'regime')])).querySelector('#naming')).toBeNull()
  })

  it('tell frames with the sources that speak in them, and outlets that do not use them', () => {
    const html = htmlOfPage([...NAMED, named('1', 'B', 'e')]), page = readHtml(html), data = dataOf(html)
    // Kestrian Mail has 7 × 9 + 2 × 6 = 75 own words and the frame 3 times in its own voice; three hits in the words of Berg, once as "A. Berg".
    expect(cellsIn(page, '#frames')).toEqual([['Kestrian Mail', '3', '40.0', '3', 'Anna Berg 2, A. Berg 1'], ['B', '0', '0.0', '0', '']])
    const link = [...page.querySelectorAll('#frames td a')].find((one) => one.textContent === '2')!
    expect(link.getAttribute('href')).toBe(`#k=label&o=1&l=${data.labels.findIndex(({label}) => label === 'strife')}&s=${data.speakers.indexOf('Anna Berg')}&v=sources&n=2`)
  })

  it('tell scare terms, divergence, who was first, and persons with several names', () => {
    const tally = emptyTally()
    for (const analysed of SMALL) addToTally(tally, analysed)
    const found = smallFindings(SMALL, tally), identity = {name: 'officials', identity: 'Anna Berg', confirmed: false, attributions: 4, outlets: 1, events: 4, sourceType: null, reason: '', alternatives: []}
    const page = readHtml(htmlOfPage(SMALL, {...found, identities: [identity, {...identity, name: 'Anna Berg'}]}))
    expect(cellsIn(page, '#scare')).toEqual([['reform', 'Daily Clarion', 'summit', '1', '1', '0', "=cmd()|' /C calc'!A0"]])
    expect(cellsIn(page, '#divergence')).toEqual([['Daily Clarion', 'all others', '7', '0.30', '0.20', '0.10', '0.020', 'berg', 'reuel']])
    expect(cellsIn(page, '#coverage')[0]!.slice(0, 3)).toEqual(['summit', '2', "2024-03-05: =cmd()|' /C calc'!A0, Daily Clarion"])
    expect(cellsIn(page, '#sources details')[0]!.slice(0, 3)).toEqual(['Anna Berg', 'Daily Clarion', 'Anna Berg, officials'])
  })

  it('open what a comparison rests on: an outlet, both sides, all but it', () => {
    const tally = emptyTally()
    for (const analysed of SMALL) addToTally(tally, analysed)
    const {divergence: [sources], distinctiveTerms} = smallFindings(SMALL, tally)
    const page = readHtml(htmlOfPage(SMALL, {divergence: [{...sources!, level: 'terms'}, {...sources!, level: 'terms', against: "=cmd()|' /C calc'!A0"}], distinctiveTerms}))
    const opened = (selector: string): (string | null)[] => [...page.querySelectorAll(`${selector} a.n`)].map((link) => link.getAttribute('href'))
    // By name, "=cmd()…" is outlet 0 and Daily Clarion, which the rows are about, outlet 1. First it stands against all others, then against the other alone.
    expect(opened('#divergence')).toEqual([
      '#k=article&o=1', '#k=article', '#k=article', '#k=word&o=1&v=own&w=berg', '#k=word&u=1&v=own&w=reuel',
      '#k=article&o=1', '#k=article&o=1&p=0', '#k=article&o=1&p=0', '#k=word&o=1&v=own&w=berg', '#k=word&o=0&v=own&w=reuel',
    ])
    // "regime": 7 times in it, twice elsewhere, 9 times in all; in 7 of its articles.
    expect(opened('#distinctive')).toEqual(['#k=word&w=regime&v=own&o=1&n=7', '#k=word&w=regime&v=own&u=1&n=2', '#k=word&w=regime&v=own&n=9', '#k=word&w=regime&v=own&o=1'])
  })

  it('show copies beside what they were taken from', () => {
    const source = named('1', 'Wire', 'e'), copy = named('2', 'Mail', 'e')
    const wireCopies = [{copy, agency: 'Wire', basis: 'text of the agency' as const, source, share: 931, ownShare: null, keptShare: 650}]
    const page = readHtml(htmlOfPage([source, copy], {wireCopies, duplicates: new Map()}))
    expect(cellsIn(page, '#copies').at(-1)).toEqual(['Mail', '2', 'Wire: text of the agency', 'Wire', '93 %', '65 %'])
    expect(page.querySelector('#copies a[href*="a="]')!.getAttribute('href')).toBe('#k=article&a=1-0')
  })
})

describe('a report with a page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-page-'))
  afterAll(() => { rmSync(folder, {recursive: true}) })

  it('lists page and figures in its manifest', () => {
    const out = join(folder, 'report')
    writeReport(out, SMALL, {page: (content) => writePage({...content, articles: SMALL})})
    const {files} = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest
    const figures = readdirSync(join(out, 'figures')).map((name) => `figures/${name}`)
    expect(figures.length).toBeGreaterThan(9)
    expect(files.map(({name}) => name).filter((name) => !/csv|json/.test(name)).sort()).toEqual([...figures, 'report.html'].sort())
  })
})

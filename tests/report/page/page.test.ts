import {createHash} from 'node:crypto'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {NO_FINDINGS} from '../../../src/findings.ts'
import {createSampler, mergeSample} from '../../../src/measure/sample.ts'
import {addToTally, emptyTally} from '../../../src/measure/tally.ts'
import type {Manifest} from '../../../src/report/manifest.ts'
import type {PageData} from '../../../src/report/page/page-data.ts'
import type {PageFile} from '../../../src/report/page/page-context.ts'
import {writePage} from '../../../src/report/page/write-page.ts'
import type {Analysed} from '../../../src/types.ts'
import {analysedOf, RUN, SMALL, writeReport} from '../small-corpus.ts'
import {HOSTILE_TEXT} from './hostile-article.ts'
import {readHtml} from './read-html.ts'

function pageOf(articles: readonly Analysed[]): readonly PageFile[] {
  const tally = emptyTally(), sample = createSampler()
  for (const analysed of articles) {
    addToTally(tally, analysed)
    mergeSample(tally.sample, sample(analysed))
  }
  return writePage({articles, tally, findings: NO_FINDINGS, run: {...RUN, counts: {read: articles.length, accepted: articles.length, rejected: {}}}})
}

const htmlOfPage = (articles: readonly Analysed[]): string => pageOf(articles)[0]!.text
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

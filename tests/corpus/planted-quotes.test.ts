import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {findOmissions} from '../../src/corpus/find-omissions.ts'
import {findSharedQuotes} from '../../src/corpus/find-shared-quotes.ts'
import {readWording} from '../../src/corpus/wording.ts'
import type {OmissionLevel, QuoteVersion} from '../../src/findings.ts'
import {isContent} from '../../src/text/empty-words.ts'
import {sampleCorpus} from './sample-corpus.ts'

interface PlantedQuote {
  readonly event: string
  readonly speaker: string
  readonly versions: readonly {readonly article: string, readonly wording: string, readonly change: string, readonly notFound?: string}[]
}

interface PlantedOmission {
  readonly event: string
  readonly item: string
  readonly missingIn: readonly string[]
  /** What stands for it in the table, or why no row can. */
  readonly found?: {readonly level: OmissionLevel, readonly item: string, readonly outlets: readonly string[]}
  readonly notFound?: string
}

const planted = JSON.parse(readFileSync(new URL('../../datasets/sample/planted.json', import.meta.url), 'utf8')) as {readonly sharedQuotes: readonly PlantedQuote[], readonly omissions: readonly PlantedOmission[]}
const articles = sampleCorpus().map(({article, counts, sketch: {statements, loaded, facts}}) => ({article, wire: null, words: counts.words, statements, loaded, facts}))
const versions = findSharedQuotes(articles), omissions = findOmissions(articles, versions, [])

const contentOf = (wording: string): Set<string> => new Set(readWording(wording).tokens.flatMap(({form}) => isContent(form) ? [form] : []))

/** A version that has most of the content words of a planted wording, in its article. */
function isVersion({article, wording}: QuoteVersion, {article: asked, wording: given}: PlantedQuote['versions'][number]): boolean {
  const want = contentOf(given), have = contentOf(wording)
  return article === asked && [...want].filter((word) => have.has(word)).length >= Math.max(1, want.size / 2)
}

/** The quotation of the table that holds most of the planted versions, and those that it lacks. */
function match({versions: asked, event}: PlantedQuote): {readonly quote: string, readonly lacks: readonly string[]} {
  const quotes = [...new Set(versions.filter((version) => version.event === event).map(({quote}) => quote))]
  const lacking = (quote: string): string[] => asked.filter((one) => !versions.some((version) => version.quote === quote && isVersion(version, one))).map(({article, wording}) => `${article}: ${wording}`)
  /** Share of the words of a quotation of the table that are planted. */
  const likeness = (quote: string): number => {
    const words = versions.flatMap((version) => version.quote === quote ? [...contentOf(version.wording)] : [])
    return words.filter((word) => asked.some(({wording}) => contentOf(wording).has(word))).length / words.length
  }
  const [best] = quotes.map((quote) => ({quote, lacks: lacking(quote)})).sort((a, b) => a.lacks.length - b.lacks.length || likeness(b.quote) - likeness(a.quote))
  return best!
}

describe('in the built-in corpus', () => {
  it.each(planted.sharedQuotes)('the versions of what $speaker says on $event are found, but for those of which planted.json says why not ($versions.0.wording)', (asked) => {
    const excused = asked.versions.filter(({notFound}) => notFound !== undefined).map(({article, wording}) => `${article}: ${wording}`)
    expect(match(asked).lacks.filter((version) => !excused.includes(version))).toEqual([])
  })

  it('no shared quotation is invented', () => {
    const known = new Set(planted.sharedQuotes.map((asked) => match(asked).quote))
    expect(versions.filter(({quote}) => !known.has(quote)).map(({article, wording}) => `${article}: ${wording}`)).toEqual([])
  })

  it.each(planted.omissions)('the omission "$item" is found, unless planted.json says why not', ({event, found}) => {
    if (found === undefined) return
    const lacking = omissions.filter((row) => row.event === event && row.level === found.level && row.item.includes(found.item)).map(({outlet}) => outlet)
    expect(lacking.filter((outlet) => found.outlets.includes(outlet))).toEqual([...found.outlets].sort())
  })

  it('each planted omission is found or has a reason why it is not', () => { expect(planted.omissions.filter(({found, notFound}) => (found === undefined) === (notFound === undefined))).toEqual([]) })

  it('no outlet is said to lack a source, name or number that stands in its articles', () => {
    const texts = new Map<string, string>()
    for (const {article: {outlet, event}, statements, facts} of articles) texts.set(`${outlet} ${event}`, `${texts.get(`${outlet} ${event}`) ?? ''}\n${statements}\n${facts}`)
    const invented = omissions.filter(({level, item, outlet, event, mentioned}) => (level === 'fact' || (level === 'source' && !mentioned)) && texts.get(`${outlet} ${event}`)!.includes(item))
    expect(invented).toEqual([])
  })
})

import type {Range} from '../../types.ts'
import type {GoldAttribution} from '../train/gold.ts'
import type {CodedArticle, GoldRow} from './coded-article.ts'
import {articleOf, faultIn, rangeIn, unitedRanges} from './coded-article.ts'

/**
 * An article with its attributions, as `annotate` writes it: `{id, outlet, text, attributions: [{source, cue, content: [[start, end],
 * …]}]}`, UTF-16 offsets. Attributions of the headline are left out: training reads the text.
 *
 * @example
 * const record = {id: 'a', text: 'He said no.', attributions: [{source: [[0, 2]], cue: [[3, 7]], content: [[8, 10]], kind: 'indirect'}]}
 * parseCodedRow({file: 'gold.jsonl', line: 1, record}).attributions[0].content // [[8, 10]]
 */
export function parseCodedRow(row: GoldRow): CodedArticle {
  const article = articleOf(row), given = row.record['attributions']
  if (!Array.isArray(given)) throw faultIn(row, 'a list of attributions is required in "attributions"')
  return {...article, attributions: given.filter((one) => !isOfHeadline(one)).map((one) => parseAttribution(row, article, one))}
}

function isOfHeadline(one: unknown): boolean {
  return typeof one === 'object' && one !== null && 'part' in one && one.part === 'title'
}

function parseAttribution(row: GoldRow, article: {readonly text: string}, one: unknown): GoldAttribution {
  if (typeof one !== 'object' || one === null) throw faultIn(row, `an attribution is an object with source, cue and content; given ${JSON.stringify(one)}`)
  const parts = one as Readonly<Record<string, unknown>>, kind = parts['kind']
  const ranges = (name: 'source' | 'cue' | 'content'): Range[] => {
    const given = parts[name] ?? []
    if (!Array.isArray(given) || !given.every(Array.isArray)) throw faultIn(row, `${name} is a list of [start, end]; given ${JSON.stringify(given)}`)
    return unitedRanges(given.map(([start, end]: unknown[]) => rangeIn(row, article, start, end)))
  }
  return {source: ranges('source'), cue: ranges('cue'), content: ranges('content'), kind: typeof kind === 'string' ? kind : ''}
}

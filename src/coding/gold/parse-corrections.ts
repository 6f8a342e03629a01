import {InputError} from '../../errors.ts'
import type {Article, Range} from '../../types.ts'
import type {GoldAttribution} from '../train/gold.ts'
import type {CodedArticle, GoldRow} from './coded-article.ts'
import {faultIn, rangeIn} from './coded-article.ts'
import {locateWords} from './locate-words.ts'

/** Columns of `attributions.csv` that training reads. */
export const GOLD_COLUMNS = ['article', 'part', 'source', 'cue', 'content', 'kind', 'spans'] as const

const MOST_FAULTS = 20

/**
 * The articles of an `attributions.csv` that a person has corrected, in a spreadsheet or elsewhere: rows in any order, wrong ones deleted,
 * missing ones added.
 *
 * Every article with a row is taken to be corrected as a whole; the others are left out. Rows of the headline are passed over, since
 * training reads the text. Where `spans` holds offsets, they count, and the words of the cells must be those that stand there; an empty
 * cell says that there is no such part. Where it holds none, as in an added row, the words are looked up in the article. Throws one
 * `InputError` with the faults of all rows, up to twenty.
 */
export function parseCorrections(rows: readonly GoldRow[], articles: ReadonlyMap<string, Article>): CodedArticle[] {
  const byArticle = new Map<string, GoldAttribution[]>(), faults: string[] = []
  for (const row of rows) {
    try {
      const article = articleNamed(row, articles), own = byArticle.get(article.id) ?? []
      byArticle.set(article.id, own)
      if (row.record['part'] !== 'title') own.push(parseCorrection(row, article))
    } catch (thrown) {
      if (!(thrown instanceof InputError)) throw thrown
      faults.push(thrown.message)
    }
  }
  if (faults.length > MOST_FAULTS) faults.splice(MOST_FAULTS, Infinity, `… and ${faults.length - MOST_FAULTS} more rows`)
  if (faults.length > 0) throw new InputError(faults.join('\n'))
  return [...byArticle].map(([id, attributions]) => {
    const {outlet, title, text} = articles.get(id)!
    return {id, outlet, title, text, attributions: attributions.sort((a, b) => a.content[0]![0] - b.content[0]![0])}
  })
}

function articleNamed(row: GoldRow, articles: ReadonlyMap<string, Article>): Article {
  const id = cell(row, 'article'), article = id === null ? undefined : articles.get(id)
  if (article !== undefined) return article
  if (id === null) throw faultIn(row, 'a column "article" with the id of the article is required')
  throw faultIn(row, `the corpus has no article "${id}"; spreadsheets may change ids that look like numbers or dates`)
}

/** One row as an attribution. */
function parseCorrection(row: GoldRow, article: Article): GoldAttribution {
  const given = parseSpans(row, article), content = placesOf(row, article, {role: 'content', given: given['content'] ?? [], near: null})
  if (content.length === 0) throw faultIn(row, 'an attribution needs the words of its content in "content"; delete the row where there is none')
  const other = (role: 'source' | 'cue'): Range[] => placesOf(row, article, {role, given: given[role] ?? [], near: content})
  return {content, source: other('source'), cue: other('cue'), kind: cell(row, 'kind') ?? ''}
}

function placesOf(row: GoldRow, {id, text}: Article, {role, given, near}: {readonly role: string, readonly given: readonly Range[], readonly near: readonly Range[] | null}): Range[] {
  const words = cell(row, role)
  if (words === null) return [...given]
  if (words === '') return []
  if (given.length > 0) {
    const there = given.map(([start, end]) => text.slice(start, end)).join(' … ')
    if (alike(words, there) || words.includes(' … [cut: ')) return [...given]
    throw faultIn(row, `the words "${words}" of ${role} do not stand at ${given.map((range) => range.join('-')).join('+')} of article "${id}", ` +
      `where "${there}" stands; mend the words, or empty the cell "spans" to have all words of the row looked up`)
  }
  const found = locateWords(text, words, near)
  if (Array.isArray(found)) return found
  throw faultIn(row, `the words "${words}" of ${role} ${found === 'missing' ? 'do not stand in' : 'stand more than once in'} article "${id}"; ` +
    'copy them from the text as they stand there' + (found === 'missing' ? '' : ', and more of them, or give offsets in "spans"'))
}

/** Reads `content:10-20+30-40 source:1-5 cue:6-9`. */
function parseSpans(row: GoldRow, article: Article): Record<string, Range[]> {
  const spans = cell(row, 'spans') ?? ''
  return Object.fromEntries(spans.split(' ').filter((part) => part !== '').map((part) => {
    const [, role, ranges] = /^(content|source|cue):(\d+-\d+(?:\+\d+-\d+)*)$/.exec(part) ?? []
    if (role === undefined || ranges === undefined) throw faultIn(row, `spans must read like "content:10-20+30-40 source:1-5 cue:6-9"; given "${spans}"`)
    return [role, ranges.split('+').map((range) => { const [start, end] = range.split('-'); return rangeIn(row, article, Number(start), Number(end)) })]
  }))
}

/** A cell without spaces around it; `null` where the table has no such column. Cells of a table are strings. */
function cell({record}: GoldRow, column: string): string | null {
  const value = record[column]
  return typeof value === 'string' ? value.trim() : null
}

/** Spreadsheets may change the kind of white space. */
function alike(a: string, b: string): boolean {
  return a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim()
}

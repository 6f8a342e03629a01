import {MEASURES} from '../../measures.ts'
import type {Excerpt} from '../../tally.ts'
import {showHidden} from '../guard-text.ts'
import {excerptText} from './excerpt-text.ts'
import {measureTitle} from './measure-titles.ts'
import type {NameList} from './name-list.ts'
import {nameList, termKey} from './name-list.ts'
import type {PageArticle, PageData} from './page-data.ts'
import type {PagedArticle} from './paged-article.ts'
import {stretchesOf} from './stretches.ts'
import type {DrawnSample} from './drawn-sample.ts'

/** Most articles that are listed behind the number of articles; of more, those that excerpts come from. */
const MOST_LISTED = 3000

/** The lists that links of the page point into. */
export interface PageLists {
  readonly outlets: NameList
  readonly events: NameList
  readonly speakers: NameList
  readonly terms: NameList
}

/** The data of the page: what was drawn, with everything named by its place in the lists. */
export function buildData({excerpts, readable, complete}: DrawnSample, {outlets, events, speakers, terms}: PageLists, rows: readonly PagedArticle[]): PageData {
  const drawn = new Set([...excerpts, ...readable].map(({article}) => article.id))
  const readablePlaces = new Map(readable.map(({article}, place) => [article.id, place]))
  const listed = rows.filter(({article}) => rows.length <= MOST_LISTED || drawn.has(article.id)).toSorted((a, b) => a.article.id < b.article.id ? -1 : 1)
  const articles = listed.map(({article: {id, outlet, event, date, title, url}, counts}): PageArticle => ({
    id: showHidden(id), outlet: outlets.placeOf(outlet), event: events.placeOf(event ?? ''), date: date ?? '', title: showHidden(title), url: webAddress(url), words: counts.words,
    readable: readablePlaces.get(id) ?? -1,
  }))
  const placeOf = new Map(listed.map(({article}, place) => [article.id, place]))
  return {
    outlets: outlets.names.map(showHidden), events: events.names.map(showHidden), speakers: speakers.names.map(showHidden), complete,
    terms: terms.names.map((key) => {
      const [set, label, term] = JSON.parse(key) as [string, string, string]
      return {set: showHidden(set), label: showHidden(label), term: showHidden(term)}
    }),
    measures: MEASURES.map((measure) => ({title: measureTitle(measure), formula: measure.formula, per: measure.per, column: measure.name})),
    articles,
    excerpts: excerpts.map((excerpt) => excerptText(excerpt, {article: placeOf.get(excerpt.article.id) ?? -1, speakers, terms})),
    readable: readable.map((one) => ({article: placeOf.get(one.article.id) ?? -1, ...stretchesOf(one)})),
  }
}

/** Everything that the links of a page may name: also what is too rare to have been drawn. */
export function listsOf(rows: readonly PagedArticle[], excerpts: readonly Excerpt[], shown: {readonly speakers: readonly string[], readonly terms: readonly string[]}): PageLists {
  return {
    outlets: nameList(rows.map(({article}) => article.outlet)), events: nameList(rows.map(({article}) => article.event ?? '')),
    speakers: nameList([...shown.speakers, ...excerpts.flatMap(({speaker}) => speaker ?? [])]),
    terms: nameList([...shown.terms, ...excerpts.flatMap(({labelSet, label, term}) => labelSet === null || term === null ? [] : termKey({labelSet, label: label ?? '', term}))]),
  }
}

/**
 * An address of the web, or `''` for anything else.
 *
 * @example webAddress('javascript:alert(1)') // ''
 */
export function webAddress(url: string | null): string {
  return url !== null && /^https?:\/\/[^\s"'<>\\]+$/i.test(url) ? url : ''
}

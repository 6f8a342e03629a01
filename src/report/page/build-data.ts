import {MEASURES} from '../../measures.ts'
import {showHidden} from '../guard-text.ts'
import {excerptText, keyOfTerm} from './excerpt-text.ts'
import {measureTitle} from './measure-titles.ts'
import type {NameList} from './name-list.ts'
import {labelKey, nameList} from './name-list.ts'
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
  readonly labels: NameList
  readonly referents: NameList
  /** Ids of the articles that the page lists. */
  readonly articles: NameList
}

/** The data of the page: what was drawn, with everything named by its place in the lists. */
export function buildData({excerpts, readable, complete}: DrawnSample, {outlets, events, speakers, terms, labels, referents, articles: ids}: PageLists, rows: readonly PagedArticle[]): PageData {
  const readablePlaces = new Map(readable.map(({article}, place) => [article.id, place]))
  const listed = rows.filter(({article}) => ids.placeOf(article.id) >= 0).toSorted((a, b) => a.article.id < b.article.id ? -1 : 1)
  const articles = listed.map(({article: {id, outlet, event, date, title, url}, counts}): PageArticle => ({
    id: showHidden(id), outlet: outlets.placeOf(outlet), event: events.placeOf(event ?? ''), date: date ?? '', title: showHidden(title), url: webAddress(url), words: counts.words,
    readable: readablePlaces.get(id) ?? -1,
  }))
  return {
    outlets: outlets.names.map(showHidden), events: events.names.map(showHidden), speakers: speakers.names.map(showHidden), referents: referents.names.map(showHidden), complete,
    labels: labels.names.map((key) => {
      const [set, label] = JSON.parse(key) as [string, string]
      return {set: showHidden(set), label: showHidden(label)}
    }),
    terms: terms.names.map((key) => {
      const [set, label, term] = JSON.parse(key) as [string, string, string]
      return {set: showHidden(set), label: showHidden(label), term: showHidden(term)}
    }),
    measures: MEASURES.map((measure) => ({title: measureTitle(measure), formula: measure.formula, per: measure.per, column: measure.name})),
    articles,
    excerpts: excerpts.map((excerpt) => excerptText(excerpt, {article: ids.placeOf(excerpt.article.id), speakers, terms, referents})),
    readable: readable.map((one) => ({article: ids.placeOf(one.article.id), ...stretchesOf(one)})),
  }
}

/** What the sections of the page link to. */
export interface ShownNames {
  readonly speakers: readonly string[]
  readonly terms: readonly string[]
  readonly labels: readonly string[]
  readonly referents: readonly string[]
}

/** Everything that the links of a page may name: also what is too rare to have been drawn. */
export function listsOf(rows: readonly PagedArticle[], {excerpts, readable}: DrawnSample, shown: ShownNames): PageLists {
  const drawn = new Set([...excerpts, ...readable].map(({article}) => article.id))
  return {
    outlets: nameList(rows.map(({article}) => article.outlet)), events: nameList(rows.map(({article}) => article.event ?? '')),
    speakers: nameList([...shown.speakers, ...excerpts.flatMap(({speaker}) => speaker ?? [])]),
    terms: nameList([...shown.terms, ...excerpts.flatMap((excerpt) => keyOfTerm(excerpt) ?? [])]),
    labels: nameList([...shown.labels, ...excerpts.flatMap(({labelSet, label}) => labelSet === null ? [] : labelKey({labelSet, label: label ?? ''}))]),
    referents: nameList(['', ...shown.referents, ...excerpts.flatMap(({referent}) => referent ?? [])]),
    articles: nameList(rows.flatMap(({article: {id}}) => rows.length <= MOST_LISTED || drawn.has(id) ? id : [])),
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

import type {CorpusArticle, CoverageGap, EventSummary, TextState} from '../findings.ts'
import {dayNumber} from './day-number.ts'
import {byDate} from './by-date.ts'

export interface EventContext {
  readonly gaps: readonly CoverageGap[]
  /** Articles that are not all there, by id. */
  readonly incomplete: ReadonlyMap<string, TextState>
  /** Articles that are not an outlet's own copy, by id. */
  readonly copies: ReadonlyMap<string, unknown>
}

/**
 * What each event is made of: who wrote about it, who first and how many days later the others, between which dates; which outlets have a gap
 * in the corpus in that time, so that their silence tells nothing; and which have only part of their text. Sorted by first date and name.
 *
 * Dates are days: outlets whose first articles are of the same day are first together.
 */
export function describeEvents(articles: readonly CorpusArticle[], context: EventContext): EventSummary[] {
  const events = new Map<string, CorpusArticle[]>()
  for (const one of articles) {
    if (one.article.event === null) continue
    const known = events.get(one.article.event)
    if (known === undefined) events.set(one.article.event, [one])
    else known.push(one)
  }
  return [...events].map(([event, members]) => describe(event, members, context)).sort(byFirst)
}

function describe(event: string, members: readonly CorpusArticle[], {gaps, incomplete, copies}: EventContext): EventSummary {
  const sorted = members.toSorted((a, b) => byDate(a.article, b.article)), dates = sorted.flatMap(({article: {date}}) => date ?? []), first = dates[0] ?? null, last = dates.at(-1) ?? null
  return {
    event, articles: members.length, undated: members.length - dates.length, ownCopies: members.filter(({article: {id}}) => !copies.has(id)).length,
    outlets: outletsOf(sorted), first, last, firstArticle: first === null ? null : sorted[0]!.article.id, lags: first === null ? [] : lagsOf(sorted, first),
    withoutDate: outletsOf(members.filter(({article: {date}}) => date === null)), withGap: first === null || last === null ? [] : outletsWithGap(gaps, first, last),
    withCutText: outletsOf(members.filter(({article: {id}}) => incomplete.has(id))),
  }
}

/** Days from the first article of the event to the first one of each outlet, the quickest first. */
function lagsOf(sorted: readonly CorpusArticle[], first: string): EventSummary['lags'] {
  const days = new Map<string, number>()
  for (const {article: {outlet, date}} of sorted) {
    if (date !== null && !days.has(outlet)) days.set(outlet, dayNumber(date) - dayNumber(first))
  }
  return [...days].map(([outlet, lag]) => ({outlet, days: lag})).sort((a, b) => a.days - b.days || (a.outlet < b.outlet ? -1 : 1))
}

function outletsWithGap(gaps: readonly CoverageGap[], first: string, last: string): string[] {
  return [...new Set(gaps.filter((gap) => gap.from <= last && gap.to >= first).map(({outlet}) => outlet))].sort()
}

function outletsOf(articles: readonly CorpusArticle[]): string[] {
  return [...new Set(articles.map(({article: {outlet}}) => outlet))].sort()
}

/** Without a date last. */
function byFirst(a: EventSummary, b: EventSummary): number {
  if (a.first !== b.first) return a.first === null ? 1 : b.first === null || a.first < b.first ? -1 : 1
  return a.event < b.event ? -1 : 1
}

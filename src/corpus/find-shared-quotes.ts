import type {QuoteVersion} from '../findings.ts'
import {compareWordings} from './compare-wordings.ts'
import {dayNumber} from './day-number.ts'
import {linkQuotes} from './link-quotes.ts'
import type {QuotePart, StatedArticle} from './quote-part.ts'
import {PartReader} from './quote-part.ts'
import type {KnownNames} from './source-names.ts'
import {createSpeakerTie} from './source-names.ts'
import type {Wording} from './wording.ts'
import {readWording} from './wording.ts'
import {byDate} from './by-date.ts'

/** Days between two articles without an event that may still have one quotation. */
const DAYS = 3

/**
 * The same words of a source in several outlets: each version beside the longest one. Articles are compared within their event, those
 * without one within three days. A quotation is listed if at least two outlets have words of it in marks.
 *
 * `known` are names that are one person's, or several people's. The result is the same whatever the order of the articles.
 */
export function findSharedQuotes(articles: readonly StatedArticle[], known: KnownNames = []): QuoteVersion[] {
  const reader = new PartReader(), tie = createSpeakerTie(known), versions: QuoteVersion[] = []
  let quotes = 0
  for (const together of byEvent(articles)) {
    if (!hasTwoOutlets(together)) continue
    const days = together.map(({article: {event, date}}) => event === null ? dayNumber(date!) : null)
    for (const group of linkQuotes(together, {reader, tie}, reachOf(days))) {
      if (!hasTwoOutlets(group.map(({article}) => together[article]!))) continue
      const members = group.map(({article, line}) => reader.at(together[article]!, line))
      if (hasTwoOutlets(members.flatMap(({verbatim, from}) => verbatim ? [from] : []))) versions.push(...versionsOf(members, {quote: `q${++quotes}`, together, days}))
    }
  }
  return versions
}

function hasTwoOutlets(articles: readonly StatedArticle[]): boolean {
  return articles.some(({article: {outlet}}) => outlet !== articles[0]!.article.outlet)
}

/** The first article that each may be compared with: of those without an event, one at most three days older. */
function reachOf(days: readonly (number | null)[]): Int32Array {
  let first = 0
  return Int32Array.from(days, (day) => {
    while (day !== null && day - days[first]! > DAYS) first++
    return first
  })
}

/** Articles of one event, by date and id; at last those without an event. Texts that were printed twice meet themselves: the caller leaves them out. */
export function byEvent<A extends StatedArticle>(articles: readonly A[]): A[][] {
  const events = new Map<string, A[]>(), alone: A[] = []
  for (const one of articles) {
    const {event} = one.article
    if (event === null) alone.push(one)
    else {
      const known = events.get(event)
      if (known === undefined) events.set(event, [one])
      else known.push(one)
    }
  }
  const sorted = [...events.keys()].sort().map((event) => events.get(event)!)
  return [...sorted, alone.filter(({article}) => article.date !== null)].map((together) => together.sort((a, b) => byDate(a.article, b.article)))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

interface Found {
  readonly quote: string
  /** The articles that it was looked for in, and the day of each where only days tell who could have had it. */
  readonly together: readonly StatedArticle[]
  readonly days: readonly (number | null)[]
}

/** One version per article and part. */
function versionsOf(members: readonly QuotePart[], {quote, together, days}: Found): QuoteVersion[] {
  const places = new Map<string, QuotePart[]>()
  for (const member of members) {
    const place = `${member.from.article.id}\u0000${partOf(member)}\u0000${member.verbatim ? 'verbatim' : 'paraphrase'}`
    const there = places.get(place)
    if (there === undefined) places.set(place, [member])
    else there.push(member)
  }
  const drafts = [...places.values()].map((there) => ({there, wording: joined(there)}))
  const longest = drafts.filter(({there}) => there[0]!.verbatim).reduce((best, draft) => draft.wording.tokens.length > best.wording.tokens.length ? draft : best)
  const about = {quote, speaker: commonest(members.map(({statement}) => statement.speaker)), ...presence(members, {together, days})}
  return drafts.map(({there, wording}) => ({
    ...about, ...describe(there, wording), longest: wording === longest.wording,
    change: wording === longest.wording || !there[0]!.verbatim ? null : compareWordings(longest.wording, wording),
  }))
}

function partOf({statement}: QuotePart): 'title' | 'text' {
  return statement.flags.includes('t') ? 'title' : 'text'
}

function joined(there: readonly QuotePart[]): Wording {
  return there.length === 1 ? there[0]!.wording : readWording(there.map(({wording}) => wording.text).join(' … '))
}

function describe(there: readonly QuotePart[], wording: Wording): Omit<QuoteVersion, 'quote' | 'speaker' | 'outlets' | 'missingIn' | 'longest' | 'change'> {
  const {from: {article: {id, outlet, date, event}, wire}, verbatim} = there[0]!
  const different = (field: 'id' | 'speaker' | 'cue' | 'verbClass' | 'kind'): string[] => [...new Set(there.map(({statement}) => statement[field]))].filter((value) => value !== '')
  return {
    event, outlet, article: id, date, part: partOf(there[0]!), attributions: different('id'), credited: different('speaker'), wording: wording.text,
    words: new Set(wording.tokens.map(({start}) => start)).size, how: verbatim ? 'verbatim' : 'paraphrase', cues: different('cue'), verbClasses: different('verbClass'),
    kinds: different('kind'), wire,
  }
}

/** Which outlets have it, and which could have had it. */
function presence(members: readonly QuotePart[], {together, days}: Pick<Found, 'together' | 'days'>): Pick<QuoteVersion, 'outlets' | 'missingIn'> {
  const outlets = new Set(members.map(({from}) => from.article.outlet)), had = members.flatMap(({from: {article: {date, event}}}) => event === null ? [dayNumber(date!)] : [])
  const missing = new Set<string>()
  for (const [from, to] of had.length === 0 ? [[0, together.length] as const] : had.map((day) => [firstFrom(days, day - DAYS), firstFrom(days, day + DAYS + 1)] as const)) {
    for (let i = from; i < to; i++) if (!outlets.has(together[i]!.article.outlet)) missing.add(together[i]!.article.outlet)
  }
  return {outlets: [...outlets].sort(), missingIn: [...missing].sort()}
}

/** Place of the first article of a day or later. */
function firstFrom(days: readonly (number | null)[], day: number): number {
  let low = 0, high = days.length
  while (low < high) {
    const middle = low + high >> 1
    if (days[middle]! < day) low = middle + 1
    else high = middle
  }
  return low
}

/** The name that most give; of equally common ones the longest, then the first by letters. */
function commonest(names: readonly string[]): string {
  const times = new Map<string, number>()
  for (const name of names) if (name !== '') times.set(name, (times.get(name) ?? 0) + 1)
  const sorted = [...times].sort(([a, m], [b, n]) => n - m || b.length - a.length || compare(a, b))
  return sorted[0]?.[0] ?? ''
}

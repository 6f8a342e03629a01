import type {QuoteVersion} from '../findings.ts'
import {compareWordings} from './compare-wordings.ts'
import {dayNumber} from './day-number.ts'
import {linkQuotes} from './link-quotes.ts'
import type {QuotePart, StatedArticle} from './quote-part.ts'
import {quotePartsOf} from './quote-part.ts'
import type {Wording} from './wording.ts'
import {readWording} from './wording.ts'
import {byDate} from './by-date.ts'

/** Days between two articles without an event that may still have one quotation. */
const DAYS = 3

/**
 * The same words of a source in several outlets: each version beside the longest one. Articles are compared within their event, those
 * without one within three days. A quotation is listed if at least two outlets have words of it in marks.
 *
 * The result is the same whatever the order of the articles.
 */
export function findSharedQuotes(articles: readonly StatedArticle[]): QuoteVersion[] {
  const versions: QuoteVersion[] = []
  let quotes = 0
  for (const together of byEvent(articles)) {
    const parts = together.flatMap(quotePartsOf)
    for (const members of groupsOf(parts, linkQuotes(parts, mayMeet))) {
      if (new Set(members.filter(({verbatim}) => verbatim).map(({from}) => from.article.outlet)).size < 2) continue
      versions.push(...versionsOf(members, {quote: `q${++quotes}`, together}))
    }
  }
  return versions
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

function mayMeet({from: {article: a}, statement: x}: QuotePart, {from: {article: b}, statement: y}: QuotePart): boolean {
  if (a.id === b.id) return x.flags.includes('t') !== y.flags.includes('t')
  return a.event !== null || Math.abs(dayNumber(a.date!) - dayNumber(b.date!)) <= DAYS
}

function groupsOf(parts: readonly QuotePart[], group: readonly number[]): QuotePart[][] {
  const groups = new Map<number, QuotePart[]>()
  parts.forEach((part, i) => {
    const members = groups.get(group[i]!)
    if (members === undefined) groups.set(group[i]!, [part])
    else members.push(part)
  })
  return [...groups.values()].filter(({length}) => length > 1)
}

/** One version per article and part. */
function versionsOf(members: readonly QuotePart[], {quote, together}: {readonly quote: string, readonly together: readonly StatedArticle[]}): QuoteVersion[] {
  const places = new Map<string, QuotePart[]>()
  for (const member of members) {
    const place = `${member.from.article.id}\u0000${partOf(member)}\u0000${member.verbatim ? 'verbatim' : 'paraphrase'}`
    const there = places.get(place)
    if (there === undefined) places.set(place, [member])
    else there.push(member)
  }
  const drafts = [...places.values()].map((there) => ({there, wording: joined(there)}))
  const longest = drafts.filter(({there}) => there[0]!.verbatim).reduce((best, draft) => draft.wording.tokens.length > best.wording.tokens.length ? draft : best)
  const about = {quote, speaker: commonest(members.map(({statement}) => statement.speaker)), ...presence(members, together)}
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
function presence(members: readonly QuotePart[], together: readonly StatedArticle[]): Pick<QuoteVersion, 'outlets' | 'missingIn'> {
  const outlets = new Set(members.map(({from}) => from.article.outlet)), days = members.flatMap(({from: {article: {date, event}}}) => event === null ? [dayNumber(date!)] : [])
  const near = ({article: {date, event}}: StatedArticle): boolean => event !== null || days.some((day) => Math.abs(day - dayNumber(date!)) <= DAYS)
  const missing = new Set(together.filter((one) => !outlets.has(one.article.outlet) && near(one)).map(({article}) => article.outlet))
  return {outlets: [...outlets].sort(), missingIn: [...missing].sort()}
}

/** The name that most give; of equally common ones the longest, then the first by letters. */
function commonest(names: readonly string[]): string {
  const times = new Map<string, number>()
  for (const name of names) if (name !== '') times.set(name, (times.get(name) ?? 0) + 1)
  const sorted = [...times].sort(([a, m], [b, n]) => n - m || b.length - a.length || compare(a, b))
  return sorted[0]?.[0] ?? ''
}

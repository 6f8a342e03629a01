import type {EventSummary, Omission, QuoteVersion} from '../findings.ts'
import {chanceOfNone} from '../stats/chance-of-none.ts'
import type {EventItem, FactArticle} from './event-items.ts'
import {factItems, factsOf, loadedItems, Namers, quoteItems, sourceItems} from './event-items.ts'
import {backgroundFacts} from './background-facts.ts'
import {byEvent} from './find-shared-quotes.ts'
import {speakerKey} from './same-speaker.ts'
import type {KnownNames, SourceNamer} from './source-names.ts'
import {createSourceNamer} from './source-names.ts'

/** Outlets that may have missed something of an event because the corpus has not all of what they printed. */
export type Excuses = Pick<EventSummary, 'event' | 'withGap' | 'withCutText'>

/** Outlets that must have an item before it is missed anywhere. */
const FEWEST_OUTLETS = 2

/**
 * What an outlet left out: sources, quotations, loaded terms, names and numbers that at least two other outlets report within an event.
 *
 * Each comes with the chance that an outlet with so many words would miss it by volume alone, and with what excuses it. Articles without an
 * event are left out: there is nothing that they could have missed. An outlet that mentions the item in another way (a source that is
 * named, but not quoted) is listed for sources and quotations, and marked; for names and numbers a mention is enough, and those on a tenth of
 * all events are left out.
 */
export function findOmissions(articles: readonly FactArticle[], versions: readonly QuoteVersion[], events: readonly Excuses[], names: KnownNames = []): Omission[] {
  const nameSources = createSourceNamer(names), excuses = new Map(events.map((one) => [one.event, one])), quotes = new Map<string, QuoteVersion[]>()
  for (const version of versions) {
    if (version.event === null) continue
    const known = quotes.get(version.event)
    if (known === undefined) quotes.set(version.event, [version])
    else known.push(version)
  }
  const outletNames = [...new Set(articles.map(({article}) => article.outlet))]
  const groups = byEvent(articles), isCommon = backgroundFacts(groups.filter(([first]) => first !== undefined && first.article.event !== null).map(factsOf))
  return groups.flatMap((together) => {
    const event = together[0]?.article.event ?? null
    return event === null ? [] : omissionsIn(together, {event, outletNames, versions: quotes.get(event) ?? [], excuses: excuses.get(event), nameSources, isCommon})
  })
}

/**
 * Why nothing is missed anywhere, in words, for a corpus in which `findOmissions` finds nothing.
 *
 * @example whyNoOmissions([]) // 'nothing to compare: no article has an event: give a column "event", or let events be proposed (parallax events, report --propose-events)'
 */
export function whyNoOmissions(articles: readonly Pick<FactArticle, 'article'>[]): string {
  const outlets = new Map<string, Set<string>>()
  for (const {article: {event, outlet}} of articles) {
    if (event !== null) outlets.set(event, (outlets.get(event) ?? new Set()).add(outlet))
  }
  if (outlets.size === 0) return 'nothing to compare: no article has an event: give a column "event", or let events be proposed (parallax events, report --propose-events)'
  return [...outlets.values()].every(({size}) => size <= FEWEST_OUTLETS)
    ? 'nothing to compare: no event is covered by three outlets; an item counts as missed where two others have it'
    : 'nothing is missed: on no event do two outlets have a source, quotation, loaded term, name or number that a third lacks'
}

interface EventContext {
  readonly event: string
  /** All outlets of the corpus: their names are no facts of an event. */
  readonly outletNames: readonly string[]
  readonly versions: readonly QuoteVersion[]
  readonly excuses: Excuses | undefined
  readonly nameSources: SourceNamer
  /** Whether a name or number belongs to no event in particular. */
  readonly isCommon: (fact: string) => boolean
}

function omissionsIn(articles: readonly FactArticle[], {event, outletNames, versions, excuses, nameSources, isCommon}: EventContext): Omission[] {
  const outlets = outletsOf(articles)
  if (outlets.size <= FEWEST_OUTLETS) return []
  const namers = new Namers(articles), sources = sourceItems(articles, namers, nameSources)
  const facts = factItems(articles, namers, new Set([...sources.filter((item) => outletsWith(item).size >= FEWEST_OUTLETS).map(({item}) => item), ...outletNames].map(speakerKey)))
  return [sources, quoteItems(articles, versions), loadedItems(articles), facts.filter(({item}) => !isCommon(item))].flatMap((items) => items.sort(byItem).flatMap((item) => missing(item, {event, outlets, excuses})))
}

function outletsWith({places}: Pick<EventItem, 'places'>): Set<string> {
  return new Set([...places.keys()].map(({article}) => article.outlet))
}

interface Coverage {
  readonly words: number
  readonly last: string | null
}

function outletsOf(articles: readonly FactArticle[]): Map<string, Coverage> {
  const outlets = new Map<string, Coverage>()
  for (const {article: {outlet, date}, words} of articles) {
    const known = outlets.get(outlet)
    outlets.set(outlet, {words: words + (known?.words ?? 0), last: later(known?.last ?? null, date)})
  }
  return new Map([...outlets].sort(([a], [b]) => a < b ? -1 : 1))
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a
}

function byItem(a: EventItem, b: EventItem): number {
  return a.item < b.item ? -1 : a.item > b.item ? 1 : 0
}

interface Around extends Pick<EventContext, 'event' | 'excuses'> {
  readonly outlets: ReadonlyMap<string, Coverage>
}

/** One row per outlet that lacks the item. */
function missing({level, item, places, mentioned}: EventItem, {event, outlets, excuses}: Around): Omission[] {
  const having = outletsWith({places})
  if (having.size < FEWEST_OUTLETS) return []
  const dates = [...places.keys()].flatMap(({article: {date}}) => date === null ? [] : [date]).sort()
  const all = [...outlets.values()].reduce((sum, {words}) => sum + words, 0)
  return [...outlets].flatMap(([outlet, {words, last}]) => {
    const isMentioned = mentioned.has(outlet)
    if (having.has(outlet) || (level === 'fact' && isMentioned)) return []
    return [{
      event, level, item, outlet, presentIn: [...having].sort(), articles: places.size, words, wordsElsewhere: all - words,
      chance: chanceOfNone({marked: places.size, own: words, all}), mentioned: isMentioned,
      publishedBefore: last !== null && dates.length > 0 && last < dates[0]!, inGap: excuses?.withGap.includes(outlet) ?? false, cutText: excuses?.withCutText.includes(outlet) ?? false,
      evidence: [...places].map(([{article}, id]) => id === '' ? article.id : `${article.id} ${id}`).sort(),
    }]
  })
}

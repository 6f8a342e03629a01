import {MEASURES, valueOf} from '../../measures.ts'
import {poissonInterval} from '../../stats/poisson-interval.ts'
import type {OutletEventRow} from '../tables/outlet-events.ts'
import {dataTable, restNote} from './data-table.ts'
import {evidenceAddress, evidenceLink} from './evidence-link.ts'
import {heardOn} from './heard-on.ts'
import type {Child, Markup} from './markup.ts'
import {foreign, tag} from './markup.ts'
import {measureQuery} from './measure-query.ts'
import {counted, decimal, digitsOf, intervalText, whole} from './numbers.ts'
import {namesOn} from './names-on.ts'
import {omissionsList} from './omissions-list.ts'
import type {PageContext} from './page-context.ts'
import {sharedQuotesList} from './shared-quotes-list.ts'

/** Events that are laid out: those that most outlets cover, then those with most articles. And outlets on each. */
const MOST_EVENTS = 40, MOST_OUTLETS = 25
const LOADED = MEASURES.findIndex(({name}) => name === 'loaded_per_1000_own')
const COLUMNS = ['loaded_per_1000_sources', 'sentiment_own', 'attributions_per_1000', 'anonymous_share'].map((name) => MEASURES.findIndex((measure) => measure.name === name))

/** Outlets on the same event: the fair place to compare. Each event is folded; the first is open. */
export function eventsSection(context: PageContext): Markup | null {
  const byEvent = new Map<string, OutletEventRow[]>()
  for (const row of context.outletEvents) {
    if (row.event !== '') byEvent.set(row.event, [...byEvent.get(row.event) ?? [], row])
  }
  if (byEvent.size === 0) return null
  const articles = (rows: readonly OutletEventRow[]): number => rows.reduce((sum, row) => sum + row.articles, 0)
  const shown = [...byEvent].sort(([nameA, a], [nameB, b]) => b.length - a.length || articles(b) - articles(a) || (nameA < nameB ? -1 : 1)).slice(0, MOST_EVENTS)
  return tag('section', {'id': 'events', 'aria-labelledby': 'events-title'},
    tag('h2', {id: 'events-title'}, 'Event by event'),
    tag('p', {}, 'Here outlets write about the same thing. A line is the 95 % interval of the count (Poisson): what chance alone does to a number of this size. One event tells how it was covered; it does not tell what an outlet '
      + 'always does.'),
    restNote(shown.length, byEvent.size, 'events, those that most outlets cover', 'outlet-events.csv'),
    shown.map(([event, rows], index) => eventPanel(event, rows, {context, open: index === 0})))
}

function eventPanel(event: string, all: readonly OutletEventRow[], {context, open}: {readonly context: PageContext, readonly open: boolean}): Markup {
  const e = context.lists.events.placeOf(event)
  const kept = new Set(all.toSorted((a, b) => b.counts.words - a.counts.words || (a.outlet < b.outlet ? -1 : 1)).slice(0, MOST_OUTLETS))
  const rows = all.filter((row) => kept.has(row))
  return tag('details', {'class': 'event', 'data-e': e, open},
    tag('summary', {}, tag('h3', {}, foreign(event)), ' ', tag('span', {class: 'note'}, `${counted(all.length, 'outlet')}, ${counted(all.reduce((sum, row) => sum + row.articles, 0), 'article')}`)),
    tag('p', {class: 'answer'}, answer(rows, context)),
    tag('div', {class: 'beside'}, chart(event, rows, context), table(event, rows, context)),
    restNote(rows.length, all.length, 'outlets, those with most words', 'outlet-events.csv'),
    heardOn(event, rows, context),
    sharedQuotesList(context.findings.sharedQuotes.filter((version) => version.event === event), context),
    namesOn(event, context.naming.filter(({use}) => use.event === event), context),
    omissionsList(event, context.findings.omissions.filter((omission) => omission.event === event), context))
}

interface Rate {
  readonly row: OutletEventRow
  readonly value: number
  readonly interval: readonly [number, number]
}

function rateOf(row: OutletEventRow): Rate | null {
  const {loaded_own: hits, words_own: words} = row.counts
  if (words === 0) return null
  const [low, high] = poissonInterval(hits)
  return {row, value: 1000 * hits / words, interval: [1000 * low / words, 1000 * high / words]}
}

/** Which outlet uses most loaded words of its own here, and how sure that is. */
function answer(rows: readonly OutletEventRow[], {lists}: PageContext): Child {
  const rates = rows.flatMap((row) => rateOf(row) ?? []).sort((a, b) => b.value - a.value || (a.row.outlet < b.row.outlet ? -1 : 1)), [first] = rates
  if (first === undefined || first.value === 0) return 'No outlet uses a loaded word of its own here.'
  const {row: {outlet, event, counts}, value, interval} = first
  const query = measureQuery(MEASURES[LOADED]!, LOADED, counts, {o: lists.outlets.placeOf(outlet), e: lists.events.placeOf(event)})
  const below = rates.filter((rate) => rate.interval[1] < interval[0]), near = rates.filter((rate) => rate !== first && !below.includes(rate))
  const names = (list: readonly Rate[]): Child => list.map(({row}, index) => [index === 0 ? null : index === list.length - 1 ? ' and ' : ', ', foreign(row.outlet)])
  return [
    'Most loaded words of its own: ', tag('strong', {}, foreign(outlet)), ', ',
    evidenceLink(query, `${whole(counts.loaded_own)} in ${counted(counts.words_own, 'own word')}`),
    ' (', evidenceLink(query, decimal(value, 1)), ` per 1,000, ${intervalText(interval, 1)}). `,
    below.length === 0 ? null : ['Beyond chance above ', names(below), '. '],
    near.length === 0 ? null : ['Not told apart from ', names(near), ': their intervals share values.'],
  ]
}

function chart(event: string, rows: readonly OutletEventRow[], context: PageContext): Markup {
  const title = 'Loaded words in the outlet’s own voice, per 1,000 own words', e = context.lists.events.placeOf(event)
  const drawn = rows.map((row) => {
    const rate = rateOf(row)
    return {
      name: row.outlet, value: rate?.value ?? null, interval: rate?.interval ?? null,
      href: evidenceAddress(measureQuery(MEASURES[LOADED]!, LOADED, row.counts, {o: context.lists.outlets.placeOf(row.outlet), e})),
      label: `${row.outlet}: ${rate === null ? 'not measured' : `${decimal(rate.value, 1)}, 95 % interval ${intervalText(rate.interval, 1)}`}`,
    }
  })
  return tag('figure', {}, tag('figcaption', {}, title), context.draw(`event-${e}-loaded_per_1000_own`, `${title}: ${event}`, drawn, 'from zero'))
}

function table(event: string, rows: readonly OutletEventRow[], context: PageContext): Markup {
  const e = context.lists.events.placeOf(event)
  return dataTable({
    caption: `Outlets on ${event}`,
    head: ['Outlet', 'Articles#', 'Own words#', 'Loaded, own voice#', 'Per 1,000 own words#', 'Per 1,000 of sources#', 'Sentiment, own#', 'Attributions per 1,000#', 'Unnamed, share#'],
    rows: rows.map((row) => {
      const of = {o: context.lists.outlets.placeOf(row.outlet), e}, rate = rateOf(row)
      return {outlet: of.o, event: e, cells: [
        foreign(row.outlet), evidenceLink({k: 'article', ...of}, whole(row.articles)), evidenceLink({k: 'article', ...of}, whole(row.counts.words_own)),
        evidenceLink(measureQuery(MEASURES[LOADED]!, LOADED, row.counts, of), whole(row.counts.loaded_own)),
        rate === null ? '–' : [evidenceLink(measureQuery(MEASURES[LOADED]!, LOADED, row.counts, of), decimal(rate.value, 1)), ' ', tag('span', {class: 'interval'}, intervalText(rate.interval, 1))],
        ...COLUMNS.map((place) => {
          const measure = MEASURES[place]!, value = valueOf(measure, row.counts)
          return value === null ? '–' : evidenceLink(measureQuery(measure, place, row.counts, of), decimal(value, digitsOf(measure)))
        }),
      ]}
    }),
  })
}

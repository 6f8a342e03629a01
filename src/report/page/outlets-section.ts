import type {Measure} from '../../measures.ts'
import {MEASURES} from '../../measures.ts'
import type {OutletRow} from '../tables/outlets.ts'
import {dataTable, folded, restNote} from './data-table.ts'
import {evidenceAddress, evidenceLink} from './evidence-link.ts'
import type {Measured} from './interval-findings.ts'
import {measured} from './interval-findings.ts'
import type {Child, Markup} from './markup.ts'
import {foreign, tag} from './markup.ts'
import {measureTitle, SHOWN_MEASURES} from './measure-titles.ts'
import {measureQuery} from './measure-query.ts'
import {decimal, digitsOf, intervalText, whole} from './numbers.ts'
import type {PageContext} from './page-context.ts'

/** Outlets that the charts have room for, and those that the tables of the page list: the ones with most words. */
const MOST_DRAWN = 20, MOST_LISTED = 150

/** Outlets side by side: every measure with its interval, drawn and as a table. */
export function outletsSection(context: PageContext): Markup {
  const listed = largest(context.outlets, MOST_LISTED), drawn = largest(context.outlets, MOST_DRAWN)
  const places = MEASURES.flatMap((measure, place) => SHOWN_MEASURES.includes(measure.name) ? [{measure, place}] : [])
  const others = MEASURES.flatMap((measure, place) => SHOWN_MEASURES.includes(measure.name) ? [] : [{measure, place}])
  return tag('section', {'id': 'outlets', 'aria-labelledby': 'outlets-title'},
    tag('h2', {id: 'outlets-title'}, 'Outlets side by side'),
    tag('p', {}, 'Over all articles of each outlet. A line is a 95 % interval over events: where the truth may lie, had the outlet covered other events of the same kind. No line: fewer than 6 events, or no '
      + 'spread between them. Every dot and number opens its sentences.'),
    overview(listed, context),
    restNote(listed.length, context.outlets.length, 'outlets, those with most words', 'outlets.csv'),
    tag('div', {class: 'charts'}, places.map(({measure, place}) => figure({measure, place, drawn, listed}, context))),
    restNote(drawn.length, context.outlets.length, 'outlets in the charts, those with most words', 'outlets.csv'),
    folded('Further measures', others.map(({measure, place}) => measureTable(measure, place, listed, context))))
}

function largest(outlets: readonly OutletRow[], most: number): OutletRow[] {
  const kept = new Set(outlets.toSorted((a, b) => b.counts.words - a.counts.words || (a.outlet < b.outlet ? -1 : 1)).slice(0, most))
  return outlets.filter((outlet) => kept.has(outlet))
}

const OVERVIEW = ['loaded_per_1000_own', 'loaded_per_1000_sources', 'sentiment_own', 'attributions_per_1000', 'anonymous_share']

function overview(outlets: readonly OutletRow[], context: PageContext): Markup {
  const places = OVERVIEW.map((name) => MEASURES.findIndex((measure) => measure.name === name))
  return dataTable({
    caption: 'Outlets, with the 95 % interval of each measure',
    head: ['Outlet', 'Articles#', 'Events#', 'Words#', 'Loaded words per 1,000 own#', 'Loaded words per 1,000 of sources#', 'Sentiment, own words#', 'Attributions per 1,000 words#', 'Unnamed sources, share#'],
    rows: outlets.map((outlet) => {
      const o = context.lists.outlets.placeOf(outlet.outlet)
      return {outlet: o, cells: [
        foreign(outlet.outlet), evidenceLink({k: 'article', o}, whole(outlet.articles)), evidenceLink({k: 'article', o}, whole(outlet.events)), evidenceLink({k: 'article', o}, whole(outlet.counts.words)),
        ...places.map((place) => withInterval(outlet, MEASURES[place]!, place, context)),
      ]}
    }),
  })
}

function withInterval(outlet: OutletRow, measure: Measure, place: number, {lists}: PageContext): Child {
  const found = measured(outlet, measure, place), digits = digitsOf(measure)
  if (found === null) return '–'
  return [evidenceLink(measureQuery(measure, place, outlet.counts, {o: lists.outlets.placeOf(outlet.outlet)}), decimal(found.value, digits)), ' ',
    found.interval === null ? null : tag('span', {class: 'interval'}, intervalText(found.interval, digits))]
}

interface Panel {
  readonly measure: Measure
  readonly place: number
  readonly drawn: readonly OutletRow[]
  readonly listed: readonly OutletRow[]
}

function figure({measure, place, drawn, listed}: Panel, context: PageContext): Markup {
  const digits = digitsOf(measure), title = measureTitle(measure)
  const rows = drawn.map((outlet) => {
    const found = measured(outlet, measure, place)
    return {
      name: outlet.outlet, value: found?.value ?? null, interval: found?.interval ?? null,
      href: evidenceAddress(measureQuery(measure, place, outlet.counts, {o: context.lists.outlets.placeOf(outlet.outlet)})),
      label: `${outlet.outlet}: ${described(found, digits)}`,
    }
  })
  return tag('figure', {}, tag('figcaption', {}, title), context.draw(`outlets-${measure.name}`, title, rows, measure.range[0] < 0 ? 'zero inside' : 'from zero'),
    tag('p', {class: 'note'}, measure.tells), folded('The numbers', measureTable(measure, place, listed, context)))
}

function described(found: Measured | null, digits: number): string {
  if (found === null) return 'not measured'
  return `${decimal(found.value, digits)}${found.interval === null ? ', no interval' : `, 95 % interval ${intervalText(found.interval, digits)}`}`
}

function measureTable(measure: Measure, place: number, outlets: readonly OutletRow[], context: PageContext): Markup {
  const digits = digitsOf(measure)
  return dataTable({
    caption: `${measureTitle(measure)} (${measure.name} in outlets.csv)`, head: ['Outlet', 'Value#', 'Low#', 'High#', 'Clusters#'],
    rows: outlets.map((outlet) => {
      const found = measured(outlet, measure, place), o = context.lists.outlets.placeOf(outlet.outlet)
      const interval = found === null ? null : found.interval
      const bound = (side: 0 | 1): string => interval === null ? '–' : decimal(interval[side], digits)
      return {outlet: o, cells: [
        foreign(outlet.outlet), found === null ? '–' : evidenceLink(measureQuery(measure, place, outlet.counts, {o}), decimal(found.value, digits)),
        bound(0), bound(1), found === null ? '–' : whole(found.clusters),
      ]}
    }),
  })
}

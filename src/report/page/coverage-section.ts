import type {CoverageGap, EventSummary} from '../../findings.ts'
import {commaList} from './comma-list.ts'
import {dataTable, restNote} from './data-table.ts'
import {evidenceLink} from './evidence-link.ts'
import type {Child, Markup} from './markup.ts'
import {foreign, tag} from './markup.ts'
import {counted, decimal, whole} from './numbers.ts'
import type {PageContext} from './page-context.ts'

const MOST_EVENTS = 60, MOST_GAPS = 30, MOST_NAMED = 4

/** Who was first on each event and how much later the others came, and where the corpus lacks days of an outlet. */
export function coverageSection(context: PageContext): Markup | null {
  const {events, coverage} = context.findings, shown = events.filter(({first}) => first !== null)
    .toSorted((a, b) => b.outlets.length - a.outlets.length || b.articles - a.articles || (a.event < b.event ? -1 : 1)).slice(0, MOST_EVENTS)
  const gaps = [...new Set(coverage.flatMap(({gap}) => gap ?? []))].sort((a, b) => b.expected - a.expected || (`${a.outlet}${a.from}` < `${b.outlet}${b.from}` ? -1 : 1)), drawn = gaps.slice(0, MOST_GAPS)
  if (shown.length === 0 && gaps.length === 0) return null
  return tag('section', {'id': 'coverage', 'aria-labelledby': 'coverage-title'},
    tag('h2', {id: 'coverage-title'}, 'Who was first, and what is missing'),
    shown.length > 0 && [
      tag('p', {}, 'Days from the first article of the corpus on an event to the first of each outlet. An outlet that is missing may not have written, or the corpus may not hold it.'),
      table(shown, context), restNote(shown.length, events.length, 'events, those that most outlets cover', 'events.csv'),
    ],
    tag('h3', {}, 'Gaps in the corpus'),
    gaps.length === 0 ? tag('p', {}, 'No outlet has a run of days without an article that its own rhythm makes unlikely. Outlets with few articles have no rhythm to go by.') : [
      tag('p', {}, 'Days in a row on which an outlet has no article although its own rhythm makes one expect some: more likely a hole in the collection than silence. What it “leaves out” in these days says nothing.'),
      gapTable(drawn, context), restNote(drawn.length, gaps.length, 'gaps, those with most articles expected', 'coverage.csv'),
    ])
}

function table(events: readonly EventSummary[], {lists}: PageContext): Markup {
  return dataTable({
    caption: 'Events: who was first', head: ['Event', 'Articles#', 'First', 'Days later', 'To keep in mind'],
    rows: events.map((one) => {
      const e = lists.events.placeOf(one.event), firsts = one.lags.filter(({days}) => days === 0), later = one.lags.filter(({days}) => days > 0)
      return {event: e, cells: [
        foreign(one.event), evidenceLink({k: 'article', e}, whole(one.articles)), [`${one.first ?? ''}: `, linked(firsts, e, lists)],
        later.length === 0 ? '–' : linked(later, e, lists), doubts(one),
      ]}
    }),
  })
}

function linked(lags: EventSummary['lags'], e: number, {outlets}: PageContext['lists']): Child {
  return commaList(lags.map(({outlet, days}) => days === 0 ? evidenceLink({k: 'article', o: outlets.placeOf(outlet), e}, foreign(outlet))
    : [foreign(outlet), ' ', evidenceLink({k: 'article', o: outlets.placeOf(outlet), e}, `+${days}`, `${outlet}, ${counted(days, 'day')} later`)]))
}

function doubts({undated, withGap, withCutText}: EventSummary): Child {
  const told = [
    ...undated > 0 ? [`${counted(undated, 'article')} without a date`] : [], ...withGap.length > 0 ? [['gap in the corpus: ', some(withGap)]] : [],
    ...withCutText.length > 0 ? [['cut text: ', some(withCutText)]] : [],
  ]
  return told.length === 0 ? '–' : told.map((one, index) => [index === 0 ? null : '; ', one])
}

function some(outlets: readonly string[]): Child {
  return [commaList(outlets.slice(0, MOST_NAMED).map(foreign)), outlets.length > MOST_NAMED && ` and ${outlets.length - MOST_NAMED} more`]
}

function gapTable(gaps: readonly CoverageGap[], {lists}: PageContext): Markup {
  return dataTable({
    caption: 'Days without articles', head: ['Outlet', 'From', 'To', 'Days#', 'Articles expected#', 'By chance#'],
    rows: gaps.map(({outlet, from, to, days, expected, chance}) => ({outlet: lists.outlets.placeOf(outlet), cells: [
      foreign(outlet), from, to, whole(days), decimal(expected, 1), chance < 0.001 ? 'under 0.001' : decimal(chance, 3),
    ]})),
  })
}

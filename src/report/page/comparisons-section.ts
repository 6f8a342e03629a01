import type {ComparisonRow} from '../../findings.ts'
import {dataTable, folded, restNote} from './data-table.ts'
import {evidenceLink} from './evidence-link.ts'
import type {Child, Markup} from './markup.ts'
import {foreign, tag} from './markup.ts'
import {behind} from './measure-query.ts'
import {measureTitle} from './measure-titles.ts'
import {decimal, intervalText, whole} from './numbers.ts'
import type {PageContext} from './page-context.ts'
import type {EvidenceQuery} from './page-data.ts'
import {bothSides, otherSide} from './two-sides.ts'

const AT_SIGHT = 12, MOST_ROWS = 300

/** Outlets against each other on the events that they share, those with the least q first. */
export function comparisonsSection(context: PageContext): Markup | null {
  const {comparisons} = context.findings, tested = comparisons.filter(({contrast, p}) => contrast !== 'all' && p !== null)
  if (tested.length === 0) return null
  const shown = tested.toSorted((a, b) => (a.q ?? 1) - (b.q ?? 1) || (a.p ?? 1) - (b.p ?? 1) || order(nameOf(a), nameOf(b))).slice(0, MOST_ROWS)
  const untested = comparisons.length - comparisons.filter(({p}) => p !== null).length
  return tag('section', {'id': 'comparisons', 'aria-labelledby': 'comparisons-title'},
    tag('h2', {id: 'comparisons-title'}, 'Compared within events'),
    tag('p', {}, 'Every number is over the events that both sides cover. The effect is how the first side stands to the second: a ratio of rates (1: the same), a ratio of odds, or a difference of scores (0: the same). q allows '
      + `for all ${whole(tested[0]!.tests)} tests: up to 0.05 it holds.`),
    table('Comparisons with the least q', shown.slice(0, AT_SIGHT), context),
    shown.length > AT_SIGHT && folded('Further comparisons', table('Further comparisons', shown.slice(AT_SIGHT), context)),
    restNote(shown.length, tested.length, 'comparisons, those with the least q', 'comparisons.csv'),
    untested === 0 ? null : tag('p', {class: 'note'}, `${whole(untested)} rows of comparisons.csv have no test; their column reason says why.`))
}

function table(caption: string, rows: readonly ComparisonRow[], context: PageContext): Markup {
  return dataTable({
    caption, head: ['Outlet', 'Against', 'Measure', 'Its value#', 'The other#', 'Effect#', '95 % interval#', 'q#', 'Events#'],
    rows: rows.map((row) => ({outlet: context.lists.outlets.placeOf(row.outletA), cells: cellsOf(row, context)})),
  })
}

function cellsOf({outletA, outletB, measure, valueA, valueB, effect, effectKind, low, high, q, events}: ComparisonRow, {lists}: PageContext): Child[] {
  const number = (value: number | null): string => value === null ? '–' : decimal(value, 2)
  const sides = {outlet: outletA, against: outletB}
  const linked = (of: Pick<EvidenceQuery, 'o' | 'p' | 'u'>, value: number | null): Child => value === null ? '–' : evidenceLink(behind({name: measure}, of), number(value))
  return [
    foreign(outletA), outletB === '' ? 'all others' : foreign(outletB), measureTitle({name: measure}),
    linked({o: lists.outlets.placeOf(outletA)}, valueA), linked(otherSide(sides, lists.outlets), valueB),
    effect === null ? '–' : [linked(bothSides(sides, lists.outlets), effect), tag('span', {class: 'interval'}, ` ${effectKind}`)],
    low === null || high === null ? '–' : intervalText([low, high], 2), q === null ? '–' : q < 0.001 ? 'under 0.001' : q.toFixed(3), whole(events),
  ]
}

function nameOf({outletA, outletB, measure}: ComparisonRow): string {
  return `${measure}\u0000${outletA}\u0000${outletB}`
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

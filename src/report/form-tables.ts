/**
 * The measures of outlets.csv and outlet-events.csv in two further forms. Long: a row per outlet, event and measure, as statistics programs want it. Wide: a row
 * per measure, a column per outlet, as a page in a paper wants it; its columns are the outlets of the corpus.
 */
import {MEASURES} from '../measures.ts'
import type {Measure} from '../measures.ts'
import type {CellValue, Column, Table} from './table.ts'
import {NEVER} from './tables/shared-columns.ts'
import type {OutletEventRow} from './tables/outlet-events.ts'
import {OUTLET_EVENTS} from './tables/outlet-events.ts'
import type {OutletRow} from './tables/outlets.ts'
import {OUTLETS} from './tables/outlets.ts'

export const FORMS = ['long', 'wide'] as const
export type Form = (typeof FORMS)[number]

type Row = Readonly<Record<string, CellValue>>

/** A table whose columns depend on the corpus, with its rows. */
export interface FormTable {
  readonly table: Table<Row>
  readonly rows: readonly Row[]
}

/** The tables of the forms that were asked for. */
export function formTables(forms: readonly Form[], outlets: readonly OutletRow[], events: readonly OutletEventRow[]): FormTable[] {
  return [
    ...forms.includes('long') ? [longTable(outlets, events)] : [],
    ...forms.includes('wide') ? [wideOutlets(outlets), wideEvents(events)] : [],
  ]
}

function longTable(outlets: readonly OutletRow[], events: readonly OutletEventRow[]): FormTable {
  const ofOutlets = outlets.flatMap((row) => MEASURES.map(({name, unit}) => ({
    scope: 'all events', outlet: row.outlet, event: null, measure: name, unit, value: cell(OUTLETS, name, row), low: cell(OUTLETS, `${name}_low`, row), high: cell(OUTLETS, `${name}_high`, row),
    clusters: cell(OUTLETS, `${name}_clusters`, row),
  })))
  const ofEvents = events.flatMap((row) => MEASURES.map(({name, unit}) => ({scope: 'one event', outlet: row.outlet, event: row.event, measure: name, unit, value: cell(OUTLET_EVENTS, name, row)})))
  const table: Table<Row> = {
    name: 'measures-long', key: ['scope', 'outlet', 'event', 'measure'],
    about: 'One row per outlet, event and measure: the measures of outlets.csv (scope all events, with intervals) and outlet-events.csv (scope one event) in long form.',
    columns: [
      {...text('scope', 'Whether all events of the outlet are meant.', NEVER), formula: 'all events or one event'}, text('outlet', 'Who published it.', NEVER), text('event', 'What is reported on.', 'all events of the outlet together, or its articles without an event: see scope'), MEASURE, UNIT,
      value('value', 'as in the codebook of outlets.csv', 'The measure.', 'it has nothing to divide by'),
      value('low', 'lower bound of the 95 % interval', 'How sure it is.', 'no interval: one event, or fewer than six'),
      value('high', 'upper bound of the 95 % interval', 'How sure it is.', 'no interval: one event, or fewer than six'),
      {...value('clusters', 'events, and articles without one, that the interval rests on', 'How much the interval rests on.', 'one event'), type: 'integer'},
    ],
  }
  return {table, rows: [...ofOutlets, ...ofEvents]}
}

function wideOutlets(outlets: readonly OutletRow[]): FormTable {
  const names = columnNames(outlets.map(({outlet}) => outlet))
  const rows = MEASURES.map(({name, unit}) =>
    ({measure: name, unit, ...Object.fromEntries(outlets.map((row) => [names.get(row.outlet)!, cell(OUTLETS, name, row)]))}))
  return {
    rows, table: {name: 'outlets-wide', key: ['measure'], about: 'One row per measure of outlets.csv, one column per outlet.', columns: [MEASURE, UNIT, ...outletColumns(names)]},
  }
}

function wideEvents(events: readonly OutletEventRow[]): FormTable {
  const names = columnNames([...new Set(events.map(({outlet}) => outlet))]), all = [...new Set(events.map(({event}) => event))].sort()
  const rows = all.flatMap((event) => MEASURES.map((measure) => wideEvent(measure, events.filter((row) => row.event === event), names)))
  return {
    rows, table: {
      name: 'outlet-events-wide', key: ['event', 'measure'], about: 'One row per event and measure of outlet-events.csv, one column per outlet.',
      columns: [text('event', 'What is reported on.', 'articles without an event'), MEASURE, UNIT, ...outletColumns(names)],
    },
  }
}

function wideEvent({name, unit}: Measure, rows: readonly OutletEventRow[], names: ReadonlyMap<string, string>): Row {
  return {event: rows[0]?.event ?? '', measure: name, unit, ...Object.fromEntries(rows.map((row) => [names.get(row.outlet)!, cell(OUTLET_EVENTS, name, row)]))}
}

const MEASURE = text('measure', 'Which measure; a column of outlets.csv.', NEVER), UNIT = text('unit', 'What one of it is.', NEVER)
const OWN = ['event', 'measure', 'unit']

/** An outlet is a column by its name, unless the table has a column of that name. */
function columnNames(outlets: readonly string[]): ReadonlyMap<string, string> {
  return new Map(outlets.map((outlet) => [outlet, OWN.includes(outlet) ? `${outlet} (outlet)` : outlet]))
}

function outletColumns(names: ReadonlyMap<string, string>): Column<Row>[] {
  return [...names].map(([outlet, name]) => value(name, `the measure of the outlet ${outlet}`, 'The measure of this outlet.', 'it has nothing to divide by, or no article on the event'))
}

function text(name: string, tells: string, empty: string): Column<Row> {
  return {name, type: 'string', unit: 'name', formula: 'as in outlets.csv and outlet-events.csv', tells, empty, value: (row) => row[name] ?? null}
}

function value(name: string, formula: string, tells: string, empty: string): Column<Row> {
  return {name, type: 'number', unit: 'see the column unit', formula, tells, empty, value: (row) => row[name] ?? null}
}

function cell<R>(table: Table<R>, name: string, row: R): CellValue {
  return table.columns.find((column) => column.name === name)?.value(row) ?? null
}

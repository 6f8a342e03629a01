/** A comparison of two reports as text for a terminal, or as CSV with a row per number and cause. */
import {formatHeader, formatRow} from '../format-cell.ts'
import type {Profile} from '../profile.ts'
import type {Column, Table} from '../table.ts'
import {NEVER} from '../tables/shared-columns.ts'
import {primary} from '../evidence.ts'
import type {ChangedNumber, ReportDiff} from './diff-reports.ts'
import type {Cause} from './trace-number.ts'

const MOST_NAMES = 6

/** `limit`: numbers to show of each table; all are counted. */
export function printDiff({making, numbers, compared, evidence}: ReportDiff, limit: number): string {
  const tables = [...new Set(numbers.map(({table}) => table))]
  const lines = [
    making.length === 0 ? 'The same inputs, label sets, options and versions made both reports.' : 'What differs in the making:',
    ...making.map(({what, name, before, after}) => `  ${what} ${name}: ${short(before)} → ${short(after)}`), '',
    ...evidence.map(({table, removed, added}) => `  ${table}.csv: ${removed} rows only in the first, ${added} only in the second`),
    ...evidence.length === 0 ? [] : [''],
    numbers.length === 0 ? `All ${compared} numbers are the same.` : `${numbers.length} of ${compared} numbers differ:`,
    ...tables.flatMap((table) => tableLines(table, numbers.filter((one) => one.table === table), limit)),
  ]
  return `${lines.join('\n')}\n`
}

function tableLines(table: string, numbers: readonly ChangedNumber[], limit: number): string[] {
  const more = numbers.length > limit ? [`  … and ${numbers.length - limit} more in ${table}.csv (--limit, --csv)`] : []
  return ['', `${table}.csv: ${numbers.length}`, ...numbers.slice(0, limit).flatMap(numberLines), ...more]
}

function numberLines({row, column, before, after, causes}: ChangedNumber): string[] {
  const where = Object.entries(row).map(([name, value]) => `${name}="${value}"`).join(' ')
  if (column === '') return [`  ${where}: only in the ${before === '' ? 'second' : 'first'}`]
  const change = changeOf(before, after)
  return [`  ${where} ${column}: ${short(before)} → ${short(after)}${change === null ? '' : `  (${signed(change)})`}`, ...causes.map((cause) => `      ${inWords(cause)}`)]
}

function inWords({of, table, kind, names, removed, added, effect}: Cause): string {
  const about = names.length === 0 ? '' : ` (${names.slice(0, MOST_NAMES).join('; ')}${names.length > MOST_NAMES ? `; and ${names.length - MOST_NAMES} more` : ''})`
  const rows = [...removed === 0 ? [] : [`−${removed}`], ...added === 0 ? [] : [`+${added}`]].join(' ')
  return `${of === 'sum' ? '' : `${of}: `}${effect === null ? '' : `${signed(effect)} by `}${kind}${about}: ${rows} rows of ${table}.csv`
}

/** After − before, in the digits that both have. */
function changeOf(before: string, after: string): number | null {
  return before === '' || after === '' ? null : Number((Number(after) - Number(before)).toFixed(6))
}

function signed(value: number): string {
  return value < 0 ? `−${-value}` : `+${value}`
}

function short(value: string): string {
  return value === '' ? '(none)' : value.length > 160 ? `${value.slice(0, 159)}…` : value
}

interface DiffRow extends ChangedNumber {
  readonly cause: Cause | null
}

/** The comparison as CSV: a row per number and cause, or one row where no cause is known. */
export function diffCsv({numbers}: ReportDiff, profile: Profile): string {
  let csv = (profile.bom ? '\ufeff' : '') + formatHeader(DIFF, profile)
  for (const changed of numbers) {
    for (const cause of changed.causes.length === 0 ? [null] : changed.causes) csv += formatRow(DIFF, {...changed, cause}, profile)
  }
  return csv
}

const NO_CAUSE = 'the number is not made of rows of other tables, or only one report has the row'

const DIFF: Table<DiffRow> = {
  name: 'diff', about: 'One row per number that differs and cause.', key: [],
  columns: [
    text('table', 'name of the table', NEVER, ({table}) => table),
    text('row', 'key of the row', NEVER, ({row}) => Object.entries(row).map(([name, value]) => `${name}=${value}`).join('; ')),
    text('column', 'column of the number', 'only one report has the row', ({column}) => column),
    text('before', 'the cell in the first report', 'empty, or no such row', ({before}) => before),
    text('after', 'the cell in the second report', 'empty, or no such row', ({after}) => after),
    number('difference', 'after − before', 'one of them is empty', ({before, after, column}) => column === '' ? null : changeOf(before, after)),
    text('of', 'part of the number: sum, numerator or denominator', NO_CAUSE, ({cause}) => cause?.of ?? null),
    text('evidence', 'table of the rows that changed', NO_CAUSE, ({cause}) => cause?.table ?? null),
    text('cause', 'what changed them', NO_CAUSE, ({cause}) => cause?.kind ?? null),
    text('names', 'the articles, entries or label sets, divided by " | "', 'none is meant', ({cause}) => cause?.names.join(' | ') ?? null),
    number('rows_removed', 'rows that only the first report has', NO_CAUSE, ({cause}) => cause?.removed ?? null),
    number('rows_added', 'rows that only the second report has', NO_CAUSE, ({cause}) => cause?.added ?? null),
    number('effect', 'by how much the part grew for this cause', 'no amount belongs to a single row', ({cause}) => cause?.effect ?? null),
  ],
}

function text(name: string, formula: string, empty: string, value: (row: DiffRow) => string | null): Column<DiffRow> {
  return {name, type: 'string', unit: 'text', formula, tells: 'What differs.', empty, value}
}

function number(name: string, formula: string, empty: string, value: (row: DiffRow) => number | null): Column<DiffRow> {
  return {name, type: 'number', unit: 'as the number', formula, tells: 'What differs.', empty, evidence: primary('a comparison of two reports'), value}
}

/** Compares two reports: which numbers changed, and which inputs, label entries, options or versions changed them. */
import type {ColumnAbout, TableAbout} from '../table.ts'
import {TABLES} from '../tables.ts'
import type {Cells} from '../read-table.ts'
import {changedRows, evidenceColumns} from './changed-rows.ts'
import type {ChangedRows} from './changed-rows.ts'
import type {EntryChanges, MakingDifference} from './compare-making.ts'
import {compareEntries, compareMaking, namesOfEntries} from './compare-making.ts'
import type {ReportCopy} from './open-copy.ts'
import {openPair, rowsIn} from './open-copy.ts'
import {createCauseFinder} from './row-cause.ts'
import type {Cause, Tracer} from './trace-number.ts'
import {createTracer} from './trace-number.ts'

/** A number that differs, or a row that only one report has (`column` is empty then). */
export interface ChangedNumber {
  readonly table: string
  /** The key of its row. */
  readonly row: Readonly<Record<string, string>>
  readonly column: string
  readonly before: string
  readonly after: string
  readonly causes: readonly Cause[]
}

export interface ReportDiff {
  readonly making: readonly MakingDifference[]
  readonly numbers: readonly ChangedNumber[]
  /** Numbers that were compared. */
  readonly compared: number
  /** Rows of evidence that only one report has, by table; tables whose numbers are compared are not among them. */
  readonly evidence: readonly {readonly table: string, readonly removed: number, readonly added: number}[]
}

/** Tables whose rows are evidence or remarks; their rows are counted, their cells not compared. */
const NOT_COMPARED = ['attributions', 'needs-review', 'hits', 'scare-quotes', 'sentiment', 'problems', 'codebook']

/**
 * Compares two reports, given by their folders. Rows are paired by their key, and every number of the tables that hold sums, rates and comparisons is
 * compared; the profile they were written in does not matter. Throws a `UsageError` where a folder is no report.
 */
export async function diffReports(before: string, after: string): Promise<ReportDiff> {
  const [left, right] = openPair(before, after), entries = compareEntries(left, right)
  const making = [...compareMaking(left, right), ...await entryDifferences(left, right, entries)]
  const changed = new Map<string, ChangedRows>()
  for (const table of evidenceColumns().keys()) changed.set(table, await changedRows(left, right, table))
  const trace = createTracer(changed, await createCauseFinder(left, right, {making, entries}))
  const numbers: ChangedNumber[] = []
  let compared = 0
  for (const table of TABLES) {
    if (NOT_COMPARED.includes(table.name) || table.key.length === 0) continue
    const found = await diffTable(table, {left, right, trace})
    numbers.push(...found.numbers)
    compared += found.compared
  }
  const evidence = [...changed].filter(([table]) => NOT_COMPARED.includes(table)).map(([table, rows]) => ({table, removed: rows.removed.length, added: rows.added.length}))
  return {making, numbers, compared, evidence: evidence.filter(({removed, added}) => removed + added > 0)}
}

interface Pair {
  readonly left: ReportCopy
  readonly right: ReportCopy
  readonly trace: Tracer
}

async function diffTable(table: TableAbout, {left, right, trace}: Pair): Promise<{numbers: ChangedNumber[], compared: number}> {
  const keyOf = (row: Cells): string => JSON.stringify(table.key.map((name) => row[name] ?? ''))
  const numeric = table.columns.filter(({type, evidence}) => evidence !== undefined || type === 'integer' || type === 'number')
  const rows = new Map<string, Cells>(), numbers: ChangedNumber[] = []
  let compared = 0
  for await (const row of rowsIn(left, table.name)) rows.set(keyOf(row), row)
  const about = (row: Cells): Pick<ChangedNumber, 'table' | 'row'> => ({table: table.name, row: Object.fromEntries(table.key.map((name) => [name, row[name] ?? '']))})
  for await (const after of rowsIn(right, table.name)) {
    const key = keyOf(after), before = rows.get(key)
    rows.delete(key)
    if (before === undefined) {
      numbers.push({...about(after), column: '', before: '', after: 'row', causes: []})
      continue
    }
    compared += numeric.length
    for (const column of numeric) {
      const [was, is] = [before[column.name] ?? '', after[column.name] ?? '']
      if (was !== is) numbers.push({...about(after), column: column.name, before: was, after: is, causes: causesOf(column, {before, after, trace})})
    }
  }
  for (const before of rows.values()) numbers.push({...about(before), column: '', before: 'row', after: '', causes: []})
  return {numbers, compared}
}

function causesOf({evidence}: ColumnAbout, {before, after, trace}: {before: Cells, after: Cells, trace: Tracer}): Cause[] {
  return evidence === undefined || evidence.kind === 'primary' ? [] : trace({evidence, before, after})
}

async function entryDifferences(left: ReportCopy, right: ReportCopy, {removed, added, sets}: EntryChanges): Promise<MakingDifference[]> {
  const before = await namesOfEntries(left, removed), after = await namesOfEntries(right, added)
  return [...sets].sort().map((set) => ({what: 'label entries', name: set, before: inShort(set, removed, before), after: inShort(set, added, after)}))
}

/** How many entries of a set only one report has, and the terms of those that were used. */
function inShort(set: string, keys: ReadonlySet<string>, names: ReadonlyMap<string, string>): string {
  const own = [...keys].filter((key) => key.slice(0, -13) === set), used = own.flatMap((key) => names.get(key) ?? []).sort()
  return own.length === 0 ? '' : `${own.length} only here${used.length === 0 ? ', none of them used' : `, used: ${used.join(', ')}`}`
}

/** Which rows of an evidence table stand in one report and not in the other, as far as any number is made of them. */
import type {Sum} from '../evidence.ts'
import {sumsOf} from '../gather-evidence.ts'
import type {Cells} from '../read-table.ts'
import {TABLES} from '../tables.ts'
import type {ReportCopy} from './open-copy.ts'
import {rowsIn} from './open-copy.ts'

export interface ChangedRows {
  /** Rows of the first report that the second lacks. */
  readonly removed: readonly Cells[]
  readonly added: readonly Cells[]
}

/** Columns that say which article and which entry of a label set a row belongs to. */
const ORIGIN = ['article', 'label_set', 'label', 'term']

/** The tables that numbers of other tables are made of, each with the columns that matter to a number or to its cause. */
export function evidenceColumns(): ReadonlyMap<string, readonly string[]> {
  const used = new Map<string, Set<string>>()
  for (const {table, where, take} of allSums()) {
    const columns = used.get(table) ?? new Set<string>()
    for (const {column} of where) columns.add(column)
    if (take.how !== 'rows') columns.add(take.column)
    used.set(table, columns)
  }
  return new Map([...used].map(([table, columns]) => {
    const own = TABLES.find(({name}) => name === table)?.columns.map(({name}) => name) ?? []
    return [table, own.filter((name) => columns.has(name) || ORIGIN.includes(name))]
  }))
}

/** Rows count as often as they stand there. Both reports are read as streams; only the rows that differ are kept. */
export async function changedRows(before: ReportCopy, after: ReportCopy, table: string): Promise<ChangedRows> {
  const columns = evidenceColumns().get(table) ?? []
  const keyOf = (row: Cells): string => JSON.stringify(columns.map((name) => row[name] ?? ''))
  const counts = new Map<string, number>()
  for await (const row of rowsIn(before, table)) add(counts, keyOf(row), 1)
  const added: Cells[] = [], removed: Cells[] = []
  for await (const row of rowsIn(after, table)) {
    const key = keyOf(row)
    if ((counts.get(key) ?? 0) > 0) add(counts, key, -1)
    else added.push(row)
  }
  for await (const row of rowsIn(before, table)) {
    const key = keyOf(row)
    if ((counts.get(key) ?? 0) === 0) continue
    add(counts, key, -1)
    removed.push(row)
  }
  const short = (row: Cells): Cells => Object.fromEntries(columns.map((name) => [name, row[name] ?? '']))
  return {removed: removed.map(short), added: added.map(short)}
}

function allSums(): Sum[] {
  return TABLES.flatMap(({columns}) => columns.flatMap(({evidence}) => evidence === undefined ? [] : sumsOf(evidence).map(([, sum]) => sum)))
}

function add(counts: Map<string, number>, key: string, by: number): void {
  const left = (counts.get(key) ?? 0) + by
  if (left === 0) counts.delete(key)
  else counts.set(key, left)
}

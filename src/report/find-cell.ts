import {UsageError} from '../errors.ts'
import {guardText} from './guard-text.ts'
import type {Profile} from './profile.ts'
import type {Cells} from './read-table.ts'
import {profileOf, readTable} from './read-table.ts'
import type {ColumnAbout, TableAbout} from './table.ts'
import {tableOf, TABLES} from './tables.ts'

/** Which cell. `where` picks the row by its cells; a number is the row that a spreadsheet shows at its left edge (the header is 1). */
export interface CellQuery {
  readonly table: string
  readonly where: Readonly<Record<string, string>> | number
  readonly column: string
  /** Evidence rows to keep per sum; the sums always take all of them. */
  readonly limit?: number
}

/** A cell of a report folder, with its row. */
export interface FoundCell {
  readonly table: TableAbout
  readonly column: ColumnAbout
  readonly row: Cells
  /** The cell as it stands in the file. */
  readonly value: string
  readonly profile: Profile
}

/** Looks a cell up. Throws a `UsageError` where it cannot be found. */
export async function findCell(folder: string, query: CellQuery): Promise<FoundCell> {
  const table = tableNamed(query.table), column = columnNamed(table, query.column), profile = profileOf(folder)
  const row = await findRow(folder, table, {where: query.where, profile})
  return {table, column, row, value: row[column.name] ?? '', profile}
}

function tableNamed(name: string): TableAbout {
  const table = tableOf(name.replace(/\.csv$/, ''))
  if (table === undefined) throw new UsageError(`there is no table ${name}; there are ${TABLES.map((each) => each.name).join(', ')}`)
  return table
}

function columnNamed({name: table, columns}: TableAbout, name: string): ColumnAbout {
  const column = columns.find((each) => each.name === name)
  if (column !== undefined) return column
  throw new UsageError(`${table} has no column ${name}; it has ${columns.map((each) => each.name).join(', ')}`)
}

interface RowQuery {
  readonly where: CellQuery['where']
  readonly profile: Profile
}

async function findRow(folder: string, table: TableAbout, {where, profile}: RowQuery): Promise<Cells> {
  const cells = typeof where === 'number' ? [] : Object.entries(where)
  checkNames(table, cells.map(([name]) => name))
  const wanted = cells.map(([name, value]) => `${name}="${value}"`).join(' and ')
  const asked = typeof where === 'number' ? `row ${where}` : `a row with ${wanted}`
  let line = 1, found: Cells | null = null, count = 0
  for await (const row of readTable(folder, table.name, profile)) {
    line++
    const meets = typeof where === 'number' ? line === where : cells.every(([name,
      value]) => row[name] === value || row[name] === guardText(value, profile))
    if (!meets) continue
    found ??= row
    count++
  }
  if (found === null) throw new UsageError(`${table.name}.csv has ${line - 1} rows below the header, but not ${asked}`)
  if (count > 1) {
    const key = table.key.join(', ') || 'its columns'
    throw new UsageError(`${table.name}.csv has ${count} rows like ${asked}: name more of ${key}, or give the number of the row`)
  }
  return found
}

function checkNames({name: table, columns}: TableAbout, names: readonly string[]): void {
  const unknown = names.find((name) => columns.every((column) => column.name !== name))
  if (unknown !== undefined) throw new UsageError(`${table} has no column ${unknown}; it has ${columns.map(({name}) => name).join(', ')}`)
}

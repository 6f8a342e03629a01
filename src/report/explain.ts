import {UsageError} from '../errors.ts'
import type {Evidence} from './evidence.ts'
import {formatCell} from './format-cell.ts'
import type {ClusterShare, GatheredSum, GatherOptions, GroupShare} from './gather-evidence.ts'
import {clusterShares, compute, Gatherer, sharesOf, sumsOf} from './gather-evidence.ts'
import {guardText} from './guard-text.ts'
import type {Profile} from './profile.ts'
import type {Cells} from './read-table.ts'
import {profileOf, readTable} from './read-table.ts'
import type {ColumnAbout, TableAbout} from './table.ts'
import {NEVER} from './tables/shared-columns.ts'
import {tableOf, TABLES} from './tables.ts'

/** Which cell. `where` picks the row by its cells; a number is the row that a spreadsheet shows at its left edge (the header is 1). */
export interface CellQuery {
  readonly table: string
  readonly where: Readonly<Record<string, string>> | number
  readonly column: string
  /** Evidence rows to keep per sum; the sums always take all of them. */
  readonly limit?: number
}

/**
 * Where a number comes from. `reproduced`: the evidence rows give the same number again. `differs`: they do not, so that the folder was
 * changed or a formula is wrong. `primary`: the number is read off the article, and `row` is the evidence. `text`: the cell holds no number, and `column` says
 * how it comes about.
 */
export interface Explanation {
  readonly table: string
  readonly column: ColumnAbout
  readonly row: Cells
  /** The cell as it stands in the file. */
  readonly value: string
  readonly state: 'reproduced' | 'differs' | 'primary' | 'text'
  /** The number made again from the evidence, as a cell; empty for `primary` and `text`. */
  readonly again: string
  readonly sums: readonly GatheredSum[]
  /** For the bounds of an interval: the events, or articles without one, whose spread makes it. Empty for every other number. */
  readonly clusters: readonly ClusterShare[]
  /** For an index of balance: what each source has, the most first. Empty for every other number. */
  readonly shares: readonly GroupShare[]
  /** What the evidence is, in words, where it is the article itself. */
  readonly source: string | null
}

/**
 * Explains one cell of a report folder: how it is made and, for a number, the rows of the evidence tables that it is made of, and whether they make it again.
 * Reads the CSV files only, one row at a time. Throws a `UsageError` where the cell cannot be found.
 */
export async function explain(folder: string, query: CellQuery): Promise<Explanation> {
  const table = tableNamed(query.table), column = columnNamed(table, query.column)
  const {evidence} = column
  const profile = profileOf(folder)
  const row = await findRow(folder, table, {where: query.where, profile})
  const value = row[column.name] ?? ''
  const found = {table: table.name, column, row, value}
  if (evidence === undefined) return {...found, state: 'text', again: '', sums: [], clusters: [], shares: [], source: null}
  if (evidence.kind === 'primary') return {...found, state: 'primary', again: '', sums: [], clusters: [], shares: [], source: evidence.from}
  const gatherers = await gather(folder, evidence, {
    explained: row, profile, limit: query.limit ?? 100, ...evidence.kind === 'balance' ? {by: evidence.by} : {},
  })
  const sums = gatherers.map((gatherer) => gatherer.result())
  const isAboutNothing = value === '' && column.empty !== NEVER && sums.every(({count}) => count === 0)
  const again = isAboutNothing ? '' : formatCell(compute(evidence, gatherers), profile)
  const clusters = ['low', 'high', 'clusters'].includes(evidence.kind) ? clusterShares(gatherers) : []
  const shares = evidence.kind === 'balance' ? sharesOf(gatherers) : []
  return {...found, clusters, shares, state: again === value ? 'reproduced' : 'differs', again, sums, source: null}
}

/** Every evidence table is read once, however many sums are made from it. */
async function gather(folder: string, evidence: Evidence, options: GatherOptions): Promise<Gatherer[]> {
  const gatherers = sumsOf(evidence).map(([of, sum]) => new Gatherer(of, sum, options))
  for (const table of new Set(gatherers.map(({sum}) => sum.table))) {
    const ofTable = gatherers.filter(({sum}) => sum.table === table)
    for await (const row of readTable(folder, table, options.profile)) {
      for (const gatherer of ofTable) gatherer.take(row)
    }
  }
  return gatherers
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

import {InputError} from '../errors.ts'
import {aliasRank} from './column-aliases.ts'
import {FIELDS, type Field} from './corpus.ts'
import {quoteList, quoteValue} from './quote-value.ts'
import {readField, readText, type RawRecord} from './read-field.ts'

/** Which column holds which field of the articles of one file. */
export interface ColumnMap {
  readonly columns: Readonly<Partial<Record<Field, string>>>
  /** Top-level columns that a field is taken from; all others become labels. */
  readonly used: ReadonlySet<string>
  /** Columns that would also do for the text, the chosen one first; empty where there was no choice. */
  readonly rivals: readonly string[]
}

export interface ColumnSample {
  readonly file: string
  readonly columns: readonly string[]
  readonly rows: readonly RawRecord[]
  readonly map: Readonly<Record<string, string>>
}

/**
 * Finds the column of each field: the one that the user named, else the best of the known names.
 *
 * For the text, the best name wins too, unless another known name holds texts that are more than twice as long in the first rows
 * (a teaser under `text`, the article under `content`). Throws an `InputError` where there is no text, and
 * for a column that the user named and that neither the header nor any row of the sample has.
 */
export function mapColumns(sample: ColumnSample): ColumnMap {
  const columns: Partial<Record<Field, string>> = {}
  let rivals: readonly string[] = []
  const taken = new Set(Object.values(sample.map))
  for (const field of FIELDS) {
    const named = Object.hasOwn(sample.map, field) ? sample.map[field] : undefined
    if (named !== undefined) {
      if (!isPresent(sample, named)) throw noColumn(sample, field, `there is no column ${quoteValue(named)} for the ${field}`)
      columns[field] = named
      continue
    }
    const known = knownColumns(sample.columns, field).filter((column) => !taken.has(column))
    const best = field === 'text' ? longestText(known, sample.rows) : known[0]
    if (best === undefined) continue
    columns[field] = best
    if (field === 'text' && known.length > 1) rivals = [best, ...known.filter((column) => column !== best)]
  }
  if (columns.text === undefined) throw noColumn(sample, 'text', 'no column with a known name holds the text')
  return {columns, used: usedColumns(Object.values(columns), sample.columns), rivals}
}

/**
 * The columns that hold the given columns and paths: of a path, its first key, unless a column has the whole path as its name.
 *
 * @example [...usedColumns(['date', 'content.main'], ['date', 'content'])] // ["date","content"]
 */
export function usedColumns(named: readonly string[], columns: readonly string[]): ReadonlySet<string> {
  return new Set(named.map((column) => columns.includes(column) ? column : column.split('.')[0]!))
}

/**
 * The columns that can hold a field, the best name first.
 *
 * @example knownColumns(['source', 'Outlet', 'bias'], 'outlet') // ["Outlet","source"]
 */
export function knownColumns(columns: readonly string[], field: Field): readonly string[] {
  return columns.filter((column) => aliasRank(field, column) >= 0).sort((a, b) => aliasRank(field, a) - aliasRank(field, b))
}

function longestText(known: readonly string[], rows: readonly RawRecord[]): string | undefined {
  let best = known[0]
  if (best === undefined || known.length === 1) return best
  let longest = lengthOf(best, rows)
  for (const column of known.slice(1)) {
    const length = lengthOf(column, rows)
    const factor = aliasRank('text', column) === aliasRank('text', best) ? 1 : 2
    if (length > longest * factor) [best, longest] = [column, length]
  }
  return best
}

function lengthOf(column: string, rows: readonly RawRecord[]): number {
  return rows.reduce((sum, row) => sum + (readText(row[column])?.length ?? 0), 0)
}

function isPresent(sample: ColumnSample, column: string): boolean {
  return sample.columns.includes(column) || sample.rows.some((row) => readField(row, column) !== undefined)
}

function noColumn({file, columns}: ColumnSample, field: Field, what: string): InputError {
  return new InputError(`${file}: ${what}; the columns are ${quoteList(columns)}; name one with --map ${field}=COLUMN`)
}

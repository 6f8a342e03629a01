import type {Evidence} from './evidence.ts'

/** What a cell may hold. `null` is "not measured" and becomes an empty cell; it is never 0. */
export type CellValue = string | number | boolean | null

export const COLUMN_TYPES = ['string', 'integer', 'number', 'boolean', 'date'] as const
export type ColumnType = (typeof COLUMN_TYPES)[number]

/** What a reader is told about a column. Numeric columns say which rows make the number. */
export interface ColumnAbout {
  /** Stable, snake_case. */
  readonly name: string
  readonly type: ColumnType
  readonly unit: string
  /** How the value comes about, in the words of other columns where it can be. */
  readonly formula: string
  /** What it tells about coverage. */
  readonly tells: string
  /** The meaning of an empty cell. */
  readonly empty: string
  readonly evidence?: Evidence
}

export interface Column<Row> extends ColumnAbout {
  readonly value: (row: Row) => CellValue
  /** The value is the same for all rows of an article, so that it need not be written anew for each. */
  readonly ofArticle?: true
}

/** A table without its rows: all that codebook, data package and explain need. */
export interface TableAbout {
  /** File name without `.csv`. */
  readonly name: string
  readonly about: string
  /** Columns that together tell its rows apart; empty where rows may repeat. */
  readonly key: readonly string[]
  readonly columns: readonly ColumnAbout[]
}

/** A table is data: its CSV, its part of the codebook and of the data package all come from here, so they cannot disagree. */
export interface Table<Row> extends TableAbout {
  readonly columns: readonly Column<Row>[]
}

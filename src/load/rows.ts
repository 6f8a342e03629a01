import type {Complaint} from './problem-codes.ts'
import type {RawRecord} from './read-field.ts'

/** One article as its format gives it, or the place of one that could not be read. `line` is where it begins. */
export type Row = ReadRow | BrokenRow

export interface ReadRow {
  readonly line: number
  readonly record: RawRecord
  /** Some of its bytes do not belong to the encoding of the file. */
  readonly isDamaged: boolean
  /** Which of the articles that begin on its line it is, from 1; a format with one article a line leaves it out. */
  readonly nth?: number
}

export interface BrokenRow {
  readonly line: number
  readonly broken: Complaint
}

/** Readers hand over what one chunk of the file holds at a time. */
export type RowBatches = AsyncIterable<readonly Row[]>

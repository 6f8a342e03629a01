import {InputError} from '../errors.ts'
import {decodeChunks, decodeHead} from './decode-chunks.ts'
import {detectEncoding} from './detect-encoding.ts'
import {listInputs} from './list-inputs.ts'
import {openInput} from './open-input.ts'
import type {RawRecord} from './read-field.ts'
import {readRows} from './read-rows.ts'
import {endingOf, sniffFormat} from './sniff-format.ts'

/** A file of records that are no articles: codings by people, as a table, as JSON lines or as a JSON list. */
export interface RecordFile {
  readonly name: string
  readonly sha256: string
  readonly isTable: boolean
  readonly rows: readonly {readonly line: number, readonly record: RawRecord}[]
}

/**
 * Reads a file of records whole. `columns` are names that its table may have, to tell the delimiter by. Throws an `InputError` with file
 * and line at the first record that cannot be read: half a coding is worse than none.
 */
export async function readRecords(path: string, columns: readonly string[]): Promise<RecordFile> {
  const input = listInputs([path])[0]
  if (input === undefined || input.folder !== null) throw new InputError(`${path}: one file is required, a table or JSON lines; given a folder`)
  const source = await openInput(input), {encoding} = detectEncoding(source.head), sample = decodeHead(source.head, encoding)
  const format = sniffFormat(endingOf(input.name), sample, columns), rows: {line: number, record: RawRecord}[] = []
  if (format === 'text') throw new InputError(`${input.name}: a table (CSV) or JSON lines are required; given running text`)
  const map = Object.fromEntries(columns.map((column) => [column, column]))
  for await (const batch of readRows({name: input.name, format, chunks: decodeChunks(source.chunks, encoding), sample, map, pathValues: {}})) {
    for (const row of batch.rows) {
      if ('broken' in row) throw new InputError(`${input.name}:${row.line}: ${row.broken.message}; ${row.broken.fix}`)
      rows.push({line: row.line, record: row.record})
    }
  }
  return {name: input.name, sha256: source.sha256(), isTable: format === 'csv', rows}
}

import {FIELDS, type Format} from './corpus.ts'
import type {ColumnMap} from './map-columns.ts'
import {readCsv} from './read-csv.ts'
import type {RawRecord} from './read-field.ts'
import {readJson} from './read-json.ts'
import {readJsonl} from './read-jsonl.ts'
import {readTextFile} from './read-text-file.ts'
import {readWhole} from './read-whole.ts'
import type {ReadRow, Row} from './rows.ts'
import {sniffDialect} from './sniff-delimiter.ts'

export interface RowSource {
  readonly name: string
  readonly format: Format
  /** The file in UTF-8. */
  readonly chunks: AsyncIterable<Buffer>
  /** Its beginning as text. */
  readonly sample: string
  readonly map: Readonly<Record<string, string>>
  /** What the path of a text file says. */
  readonly pathValues: Readonly<Record<string, string>>
}

export interface RowBatch {
  readonly rows: readonly Row[]
  /** The columns seen so far; for a table all of them, without regard to the rows. */
  readonly columns: readonly string[]
}

/** The columns of a record made from a text file: every field that it gives has its own name. */
export function mapTextFile(record: RawRecord): ColumnMap {
  const fields = FIELDS.filter((field) => Object.hasOwn(record, field))
  return {columns: Object.fromEntries(fields.map((field) => [field, field])), used: new Set(fields), rivals: []}
}

const SAMPLE_ROWS = 100

/** The rows of a file in batches; the first batch holds enough of them to tell the columns by, where the file has as many. */
export async function* readRows(source: RowSource): AsyncGenerator<RowBatch> {
  const columns = new Set<string>()
  const batches = batchesOf(source, (header) => { for (const column of header) columns.add(column) })
  let pending: Row[] | null = []
  for await (const batch of batches) {
    if (pending === null) {
      yield {rows: batch, columns: [...columns]}
      continue
    }
    for (const row of batch) {
      pending.push(row)
      if ('record' in row) for (const column of Object.keys(row.record)) columns.add(column)
    }
    if (pending.length >= SAMPLE_ROWS) {
      yield {rows: pending, columns: [...columns]}
      pending = pending.some(isRead) ? null : []
    }
  }
  if (pending !== null) yield {rows: pending, columns: [...columns]}
}

/** The records among some rows. */
export function recordsOf(rows: readonly Row[]): readonly RawRecord[] {
  return rows.filter(isRead).map((row) => row.record)
}

async function* batchesOf(source: RowSource, onHeader: (columns: readonly string[]) => void): AsyncGenerator<readonly Row[]> {
  const {name, chunks, sample, map} = source
  switch (source.format) {
    case 'jsonl': yield* readJsonl(chunks); break
    case 'csv': yield* readCsv({name, chunks, dialect: sniffDialect(sample, Object.values(map)), onHeader}); break
    case 'json': yield readJson(await readWhole(name, chunks), map); break
    case 'text': {
      const whole = await readWhole(name, chunks)
      if (whole.text.trim() !== '') yield [readTextFile({whole, values: source.pathValues, id: idOf(name)})]
      break
    }
  }
}

/** The name of a text file without its ending; below a folder that was given, with the folders in between. */
function idOf(name: string): string {
  return name.replace(/(?:\.(?:txt|text))?(?:\.gz)?$/i, '')
}

function isRead(row: Row): row is ReadRow {
  return 'record' in row
}

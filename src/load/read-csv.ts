import {parse, type CsvError, type Parser} from 'csv-parse'
import {InputError, messageOf} from '../errors.ts'
import {countLines} from './locate-elements.ts'
import {quoteList, quoteValue} from './quote-value.ts'
import {RECORD_DELIMITERS, type CsvDialect} from './sniff-delimiter.ts'
import type {Row} from './rows.ts'

export interface CsvSource {
  readonly name: string
  readonly chunks: AsyncIterable<Buffer>
  readonly dialect: CsvDialect
  /** Called with the column names before the first row is handed over. */
  readonly onHeader: (columns: readonly string[]) => void
}

/**
 * Reads a table row by row. A row with more or fewer cells than the header is a broken row; lines without any content are passed over.
 *
 * Broken quoting throws: behind it, nobody can tell where the next article begins. Every row carries the line it begins on, counted here:
 * csv-parse counts a CR LF inside quotation marks twice.
 */
export async function* readCsv(source: CsvSource): AsyncGenerator<readonly Row[]> {
  const {name, dialect} = source
  let records: string[][] = []
  const parser = parse({
    delimiter: dialect.delimiter, quote: dialect.quote, record_delimiter: RECORD_DELIMITERS,
    // The width is checked below, where nothing is lost: without columns, a record holds every cell of its row.
    columns: false, relax_column_count: true,
    on_record: (record: string[]) => { records.push(record); return null },
  })
  parser.on('error', () => undefined).resume()
  const table = new TableRows(source)
  for await (const chunk of withoutSepLine(source.chunks, dialect)) {
    const error = await feed(parser, chunk)
    const rows = table.take(records)
    records = []
    if (rows.length > 0) yield rows
    if (error !== null) throw quotingError(name, table.line, error)
  }
  const error = await feed(parser, null)
  const rows = table.take(records)
  if (rows.length > 0) yield rows
  if (error !== null) throw quotingError(name, table.line, error)
}

function feed(parser: Parser, chunk: Buffer | null): Promise<Error | null> {
  return new Promise((resolve) => {
    const done = (error?: Error | null): void => { resolve(error ?? null) }
    if (chunk === null) {
      parser.once('error', done).once('end', done).end()
    } else {
      parser.write(chunk, done)
    }
  })
}

/** Turns the cells of each row into a record and counts lines. */
class TableRows {
  line: number
  #columns: readonly string[] | null = null
  readonly #source: CsvSource

  constructor(source: CsvSource) {
    this.#source = source
    this.line = source.dialect.hasSepLine ? 2 : 1
  }

  take(records: readonly (readonly string[])[]): readonly Row[] {
    const rows: Row[] = []
    for (const record of records) {
      const line = this.line
      this.line += 1 + record.reduce((lines, cell) => lines + linesIn(cell), 0)
      if (record.every((cell) => cell.trim() === '')) continue
      if (this.#columns === null) this.#begin(record, line)
      else rows.push(rowOf(record, this.#columns, line))
    }
    return rows
  }

  #begin(header: readonly string[], line: number): void {
    const twice = header.filter((column, i) => column !== '' && header.indexOf(column) !== i)
    if (twice.length > 0) {
      const names = quoteList([...new Set(twice)])
      throw new InputError(
        `${this.#source.name}, line ${line}: every column needs a name of its own; ${names} stands there more than once; rename one`)
    }
    this.#columns = header
    this.#source.onHeader(header)
  }
}

function rowOf(record: readonly string[], columns: readonly string[], line: number): Row {
  if (record.length === columns.length) {
    return {
      line, record: Object.fromEntries(record.map((cell, i) => [columns[i]!, cell])),
      isDamaged: record.some((cell) => cell.includes('\ufffd')),
    }
  }
  return {line, broken: {
    code: 'row-ragged', field: null,
    message: `the row has ${record.length} cells, the header has ${columns.length}; the row begins ${quoteValue(record[0])}`,
    fix: 'Put cells that hold the delimiter or a line end between double quotation marks, or export the table again.',
  }}
}

function linesIn(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? countLines(cell, 0, cell.length) : 0
}

async function* withoutSepLine(chunks: AsyncIterable<Buffer>, dialect: CsvDialect): AsyncGenerator<Buffer> {
  let isFirst = dialect.hasSepLine
  for await (const chunk of chunks) {
    yield isFirst ? chunk.subarray(/^[^\r\n]*(?:\r\n|\n|\r)?/.exec(chunk.subarray(0, 16).toString('latin1'))![0].length) : chunk
    isFirst = false
  }
}

function quotingError(name: string, line: number, error: Error): InputError {
  const what: Record<string, string> = {
    CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed, so that all the rest of the file would be one cell',
    CSV_INVALID_CLOSING_QUOTE: 'a cell in quotation marks holds a quotation mark that is not doubled',
    INVALID_OPENING_QUOTE: 'a cell that is not in quotation marks holds one',
  }
  const code: string | undefined = (error as CsvError).code
  const reason = code !== undefined && Object.hasOwn(what, code) ? what[code]! : messageOf(error)
  const fix = 'put the cell between double quotation marks and write each one inside it twice'
  return new InputError(`${name}, row at line ${line}: ${reason}; ${fix}`)
}

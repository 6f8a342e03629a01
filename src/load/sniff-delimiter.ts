import {parse} from 'csv-parse/sync'
import {aliasRank} from './column-aliases.ts'
import {FIELDS} from './corpus.ts'

export const RECORD_DELIMITERS = ['\r\n', '\n', '\r']
const DELIMITERS = [',', ';', '\t', '|'] as const
const SAMPLE_ROWS = 50

export interface CsvDialect {
  readonly delimiter: string
  /** `null` where quotation marks are letters like others, as in plain tab-separated files. */
  readonly quote: '"' | null
  /** The first line is `sep=;` and belongs to the spreadsheet program, not to the table. */
  readonly hasSepLine: boolean
}

/**
 * Finds out how a table is written from its beginning: by a first line `sep=;`, else by the delimiter that gives the most columns with
 * known names, then the most rows as wide as the first, then the most columns.
 */
export function sniffDialect(sample: string, names: readonly string[]): CsvDialect {
  const sep = /^sep=(.)\r?(?:\n|\r|$)/i.exec(sample)
  if (sep !== null) return {delimiter: sep[1]!, quote: '"', hasSepLine: true}
  let best = {delimiter: ',' as string, score: [-1, -1, -1] as Score}
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(readSample(sample, {delimiter, quote: '"'}).rows, names)
    if (isHigher(score, best.score)) best = {delimiter, score}
  }
  return {delimiter: best.delimiter, quote: quoteOf(sample, best.delimiter), hasSepLine: false}
}

/** Whether a beginning looks like a table with a known column at all, and not like running text. */
export function looksLikeTable(sample: string, names: readonly string[]): boolean {
  if (/^sep=./i.test(sample)) return true
  return DELIMITERS.some((delimiter) => {
    const [known, , width] = scoreOf(readSample(sample, {delimiter, quote: '"'}).rows, names)
    return known >= 1 && width >= 2
  })
}

type Score = readonly [known: number, even: number, width: number]

function scoreOf(rows: readonly (readonly string[])[], names: readonly string[]): Score {
  const header = rows[0] ?? []
  const known = header.filter((name) => names.includes(name) || FIELDS.some((field) => aliasRank(field, name) >= 0)).length
  const even = rows.filter((row) => row.length === header.length).length
  return [known, header.length > 1 ? Math.round(even / rows.length * 100) : 0, header.length]
}

function isHigher(a: Score, b: Score): boolean {
  const at = a.findIndex((value, i) => value !== b[i])
  return at >= 0 && a[at]! > b[at]!
}

/**
 * Quotation marks are plain letters only between tabs, where they cannot be read as quoting, no cell is wholly inside a pair of them and
 * every row is as wide as the first without quoting.
 */
function quoteOf(sample: string, delimiter: string): '"' | null {
  if (delimiter !== '\t' || !readSample(sample, {delimiter, quote: '"'}).isBroken) return '"'
  const {rows} = readSample(sample, {delimiter, quote: null})
  const width = rows[0]?.length ?? 0
  const isPlain = rows.every((row) => row.length === width && !row.some((cell) => /^".*"$/s.test(cell)))
  return width > 1 && rows.length > 1 && isPlain ? null : '"'
}

interface Sample {
  readonly rows: readonly (readonly string[])[]
  readonly isBroken: boolean
}

/** The first whole rows of the sample; a quotation that the end of the sample cuts off is no fault. */
function readSample(sample: string, dialect: {readonly delimiter: string, readonly quote: '"' | null}): Sample {
  const rows: string[][] = []
  const end = Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'))
  try {
    parse(end > 0 ? sample.slice(0, end) : sample, {
      ...dialect, record_delimiter: RECORD_DELIMITERS, relax_column_count: true, skip_empty_lines: true, to: SAMPLE_ROWS,
      on_record: (row: string[]) => { rows.push(row); return null },
    })
  } catch (thrown) {
    return {rows, isBroken: (thrown as {code?: string}).code !== 'CSV_QUOTE_NOT_CLOSED'}
  }
  return {rows, isBroken: false}
}

import type {Format} from './corpus.ts'
import {looksLikeTable} from './sniff-delimiter.ts'

const ENDINGS: Readonly<Record<string, Format>> = {
  csv: 'csv', tsv: 'csv', tab: 'csv', psv: 'csv', jsonl: 'jsonl', ndjson: 'jsonl', json: 'json', txt: 'text', text: 'text',
}

/** File types that people have and that must be turned into another one first, with the way to do it. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  docx: 'save the articles as plain text (.txt)', doc: 'save the articles as plain text (.txt)',
  odt: 'save the articles as plain text (.txt)', rtf: 'save the articles as plain text (.txt)',
  pdf: 'turn it into plain text (.txt), for instance with pdftotext', html: 'save the articles as plain text (.txt)',
  htm: 'save the articles as plain text (.txt)', zip: 'unpack it and give the folder', tar: 'unpack it and give the folder',
  tgz: 'unpack it and give the folder', '7z': 'unpack it and give the folder', xlsx: 'save the sheet as CSV UTF-8',
  xls: 'save the sheet as CSV UTF-8', ods: 'save the sheet as CSV UTF-8', parquet: 'export the table as CSV or JSON lines',
  sqlite: 'export the table as CSV or JSON lines', db: 'export the table as CSV or JSON lines',
  xml: 'export the articles as JSON lines or CSV',
  rds: 'export the table as CSV', rdata: 'export the table as CSV',
}

const MAGIC: readonly (readonly [bytes: string, ending: string])[] = [
  ['PK\u0003\u0004', 'zip'], ['%PDF-', 'pdf'], ['PAR1', 'parquet'], ['SQLite format 3', 'sqlite'], ['\u00d0\u00cf\u0011\u00e0', 'doc'],
  ['{\\rtf', 'rtf'],
]

/**
 * The ending of a file name in lower case, without a last `.gz`; `''` where there is none.
 *
 * @example endingOf('Articles.CSV.gz') // "csv"
 */
export function endingOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name.replace(/\.gz$/i, ''))?.[1]!.toLowerCase() ?? ''
}

/**
 * What to do with a file that cannot be read; `null` for one that can.
 *
 * @example wayOutOf('zip') // "unpack it and give the folder"
 */
export function wayOutOf(ending: string): string | null {
  return Object.hasOwn(UNSUPPORTED, ending) ? UNSUPPORTED[ending]! : null
}

/** Whether files with this ending are read when they lie in a folder. */
export function isKnownEnding(ending: string): boolean {
  return Object.hasOwn(ENDINGS, ending)
}

/** The ending that the first bytes call for where they belong to a type that cannot be read, else `null`. */
export function binaryEnding(head: Buffer): string | null {
  const start = head.subarray(0, 16).toString('latin1')
  return MAGIC.find(([bytes]) => start.startsWith(bytes))?.[1] ?? null
}

/**
 * The format of a file: by its ending, else by its beginning. Files named `.json` that hold JSON lines, and the other way round, are
 * read as what they are.
 */
export function sniffFormat(ending: string, sample: string, names: readonly string[]): Format {
  const named = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending]! : null
  if (named === 'csv' || named === 'text') return named
  const shape = jsonShape(sample)
  if (named === 'jsonl') return shape === 'array' ? 'json' : 'jsonl'
  if (named === 'json') return shape === 'lines' ? 'jsonl' : 'json'
  if (shape !== null) return shape === 'lines' || shape === 'long' ? 'jsonl' : 'json'
  return looksLikeTable(sample, names) ? 'csv' : 'text'
}

const LONG_SAMPLE = 60_000

/**
 * `lines`: one object a line. `object`: one object. `long`: one whose first line is longer than the sample. `array`: a list. `null`: none.
 */
function jsonShape(sample: string): 'lines' | 'object' | 'long' | 'array' | null {
  const start = sample.trimStart()
  if (/^\[\s*(?:[{\]]|$)/.test(start)) return 'array'
  if (!/^\{\s*(?:["}]|$)/.test(start)) return null
  const lines = start.split('\n', 12).filter((line) => line.trim() !== '')
  if (lines.length === 1) return sample.length > LONG_SAMPLE ? 'long' : 'object'
  const whole = lines.filter(isObject).length
  return whole * 2 >= lines.length || (whole > 0 && isObject(lines[0]!)) ? 'lines' : 'object'
}

function isObject(line: string): boolean {
  if (!line.startsWith('{')) return false
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}

import {guardText, LONGEST_CELL} from './guard-text.ts'
import {looksLikeValue} from './looks-like-value.ts'
import type {Profile} from './profile.ts'
import type {CellValue, Column, Table, TableAbout} from './table.ts'

/** A text with none of these inside needs neither quoting nor care in any profile. */
const INSIDE = /["\\,;\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/
/** A text that starts like this may be taken for a number. */
const DIGIT = /^\s*[\d.,$€£¥]/
const DAY = /^\d{4}-\d\d-\d\d$/
/** A text that starts like this may be run as a formula. */
const FIRST = /^['\s=+\-@＝＋－＠]/

/**
 * One field of a CSV file (RFC 4180). Texts pass `guardText`; numbers never do, so −1 stays a number. `null` is an empty field. Quoted is what
 * must be, and, for programs, a text that looks like a number: LibreOffice can be told to take quoted cells as text ("007").
 *
 * csv-stringify would do the quoting, and a property test holds this equal to it, byte for byte. But 120,000 rows of hits.csv took it 0.5 s
 * instead of 0.22 s; for all evidence rows of a corpus that was more than a quarter of the time of the whole report.
 *
 * @example formatCell('a, b', PROFILES.plain) // '"a, b"'
 */
export function formatCell(value: CellValue, profile: Profile): string {
  if (typeof value === 'string') return formatText(value, profile)
  if (value === null) return ''
  return typeof value === 'number' ? formatNumber(value, profile) : String(value)
}

/** The header line of a table. */
export function formatHeader({columns}: TableAbout, profile: Profile): string {
  return columns.map(({name}) => formatCell(name, profile)).join(profile.delimiter) + profile.newline
}

/** One line of a table, with its line end. */
export function formatRow<Row>({columns}: Table<Row>, row: Row, profile: Profile): string {
  let line = formatIn(columns[0]!, row, profile)
  for (let i = 1; i < columns.length; i++) line += profile.delimiter + formatIn(columns[i]!, row, profile)
  return line + profile.newline
}

function formatIn<Row>(column: Column<Row>, row: Row, profile: Profile): string {
  return formatValue(column, column.value(row), profile)
}

/** A day is no text, but what spreadsheets and programs are to take for a date. */
function formatValue({type}: {readonly type: string}, cell: CellValue, profile: Profile): string {
  return type === 'date' && typeof cell === 'string' && DAY.test(cell) ? cell : formatCell(cell, profile)
}

/**
 * A function that formats the rows of a table, and makes the cells of an article's own columns once for as long as the rows are of one article.
 * A text that stands in the row before too (the sentence around two hits, the id of a label set) is looked at once. Gives the same bytes as `formatRow`.
 */
export function createRowFormatter<Row extends {readonly article: object}>({columns}: Table<Row>, profile: Profile): (row: Row) => string {
  const {delimiter, newline} = profile
  const first = Math.max(0, columns.findIndex(({ofArticle}) => ofArticle === true)), after = columns.findLastIndex(({ofArticle}) => ofArticle === true) + 1
  if (columns.slice(first, after).some(({ofArticle}) => ofArticle !== true)) throw new Error('the columns of the article must stand together')
  const ends = columns.map((_, i) => i + 1 < columns.length ? delimiter : newline)
  const texts = columns.map(() => ''), cellsOfTexts = columns.map((column, i) => formatValue(column, '', profile) + ends[i]!)
  const cellOf = (i: number, row: Row): string => {
    const column = columns[i]!, value = column.value(row)
    if (typeof value !== 'string') return formatCell(value, profile) + ends[i]!
    if (value !== texts[i]) {
      texts[i] = value
      cellsOfTexts[i] = formatValue(column, value, profile) + ends[i]!
    }
    return cellsOfTexts[i]!
  }
  const format = (row: Row, from: number, to: number): string => {
    let cells = ''
    for (let i = from; i < to; i++) cells += cellOf(i, row)
    return cells
  }
  let article: object | null = null, shared = ''
  return (row) => {
    if (row.article !== article) {
      article = row.article
      shared = format(row, first, after)
    }
    return format(row, 0, first) + shared + format(row, after, columns.length)
  }
}

function formatText(text: string, profile: Profile): string {
  const isProgram = profile.reader === 'program'
  if (!INSIDE.test(text) && !FIRST.test(text)) {
    if (isProgram) return DIGIT.test(text) && looksLikeValue(text) ? `"${text}"` : text
    if (text.length <= LONGEST_CELL && !looksLikeValue(text)) return text
  }
  const safe = guardText(text, profile)
  if (safe.includes('"')) return `"${safe.replaceAll('"', '""')}"`
  const {delimiter} = profile, mustQuote = safe.includes(delimiter) || safe.includes('\n') || safe.includes('\r')
  return mustQuote || (isProgram && DIGIT.test(safe) && looksLikeValue(safe)) ? `"${safe}"` : safe
}

function formatNumber(value: number, {decimal}: Profile): string {
  if (!Number.isFinite(value)) throw new RangeError(`a cell must hold a finite number, not ${value}; what cannot be computed is null`)
  const plain = String(value === 0 ? 0 : value)
  return decimal === '.' ? plain : plain.replace('.', decimal)
}

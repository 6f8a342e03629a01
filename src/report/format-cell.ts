import {guardText, LONGEST_CELL} from './guard-text.ts'
import type {Profile} from './profile.ts'
import type {CellValue, Table, TableAbout} from './table.ts'

/** A text without any of these needs nothing done to it in any profile. */
const CARE = /^['\s=+\-@＝＋－＠]|["\\,;\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/

/**
 * One field of a CSV file (RFC 4180: quoted only where it must be). Texts pass `guardText`; numbers never do, so −1 stays a number.
 *
 * csv-stringify would do the quoting, and a property test holds this equal to it; but it took about as long for the evidence rows as reading
 * and analysing the articles, because it looks at every field with every option. `null` is an empty field.
 *
 * @example formatCell('a, b', PROFILES.plain) // '"a, b"'
 */
export function formatCell(value: CellValue, profile: Profile): string {
  if (typeof value === 'string') return value.length <= LONGEST_CELL && !CARE.test(value) ? value : quote(guardText(value), profile)
  if (value === null) return ''
  return typeof value === 'number' ? formatNumber(value, profile) : String(value)
}

/** The header line of a table. */
export function formatHeader({columns}: TableAbout, {delimiter, newline}: Profile): string {
  return columns.map(({name}) => name).join(delimiter) + newline
}

/** One line of a table, with its line end. */
export function formatRow<Row>({columns}: Table<Row>, row: Row, profile: Profile): string {
  let line = formatCell(columns[0]!.value(row), profile)
  for (let i = 1; i < columns.length; i++) line += profile.delimiter + formatCell(columns[i]!.value(row), profile)
  return line + profile.newline
}

function quote(text: string, {delimiter}: Profile): string {
  if (text.includes('"')) return `"${text.replaceAll('"', '""')}"`
  return text.includes(delimiter) || text.includes('\n') || text.includes('\r') ? `"${text}"` : text
}

function formatNumber(value: number, {decimal}: Profile): string {
  if (!Number.isFinite(value)) throw new RangeError(`a cell must hold a finite number, not ${value}; what cannot be computed is null`)
  const plain = String(value === 0 ? 0 : value)
  return decimal === '.' ? plain : plain.replace('.', decimal)
}

/**
 * One sheet of a workbook: a table with a frozen header, a filter and typed cells. A text is always written as text, so no cell can be a
 * formula; a date is a real date, so that it can be sorted and grouped. Truth values are texts: LibreOffice makes formulas of real ones.
 */
import {cutCell, openText, showHidden} from '../guard-text.ts'
import type {Profile} from '../profile.ts'
import {numberIn} from '../read-table.ts'
import type {ColumnAbout} from '../table.ts'
import {STYLES, styleOf} from './styles.ts'
import {columnName, escapeXml, XML_HEAD} from './xml.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The element that a sheet stands in. */
export const SHEET_HEAD = `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">`

/** A table, or a part of it that fits on a sheet. `rows` counts those of the sheet, without its header. */
export interface SheetPlan {
  readonly name: string
  readonly columns: readonly ColumnAbout[]
  readonly rows: number
}

/** The XML of a sheet, piece by piece. `rows` are cells as the CSV file of the table holds them. */
export function* sheetXml({columns, rows: count}: SheetPlan, rows: Iterable<readonly string[]>, profile: Profile): Generator<string> {
  const range = `A1:${columnName(columns.length - 1)}${count + 1}`
  yield `${SHEET_HEAD}<dimension ref="${range}"/><sheetViews><sheetView workbookViewId="0">`
    + '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>'
    + `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.map(widthXml).join('')}</cols><sheetData>`
  yield `<row r="1">${columns.map(({name}, at) => textCell(`${columnName(at)}1`, cutCell(showHidden(name)), STYLES.header)).join('')}</row>`
  const cells = columns.map(cellWriter)
  let line = 1
  for (const row of rows) {
    line++
    let xml = `<row r="${line}">`
    for (let at = 0; at < cells.length; at++) xml += row[at] === '' ? '' : cells[at]!(row[at]!, line, profile)
    yield `${xml}</row>`
  }
  yield `</sheetData><autoFilter ref="${range}"/><legacyDrawing r:id="rId1"/></worksheet>`
}

/** A cell that holds a text. */
export function textCell(place: string, text: string, style: number): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`
}

type CellWriter = (cell: string, line: number, profile: Profile) => string

function cellWriter(column: ColumnAbout, at: number): CellWriter {
  const letters = columnName(at), style = styleOf(column)
  const asText: CellWriter = (cell, line) => textCell(`${letters}${line}`, cutCell(openText(cell)), STYLES.text)
  switch (column.type) {
    case 'string':
    case 'boolean': return asText
    case 'integer':
    case 'number': return (cell, line, profile) => `<c r="${letters}${line}" s="${style}"><v>${numberIn(cell, profile)}</v></c>`
    case 'date': return (cell, line, profile) => {
      const day = serialDay(cell)
      return day === null ? asText(cell, line, profile) : `<c r="${letters}${line}" s="${style}"><v>${day}</v></c>`
    }
  }
}

/** Day 61 of spreadsheets, the first on which all of them agree: they count a 29 February 1900, which never was. */
const DAY_61 = Date.UTC(1900, 2, 1), DAY = 86_400_000

/**
 * The number by which spreadsheets know a day; `null` for days before March 1900, which they cannot tell, and for what is no day.
 *
 * @example serialDay('2024-05-15') // 45427
 */
export function serialDay(date: string): number | null {
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN
  return time >= DAY_61 ? 61 + (time - DAY_61) / DAY : null
}

function widthXml({name, type, unit}: ColumnAbout, at: number): string {
  const inside = type === 'date' ? 11 : type === 'string' ? (unit === 'text' ? 40 : 18) : 9
  return `<col min="${at + 1}" max="${at + 1}" width="${Math.max(inside, Math.min(30, name.length + 4))}" customWidth="1"/>`
}

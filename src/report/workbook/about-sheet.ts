/** The first sheet of a workbook: what it is, a link to each table, and what did not fit. */
import {SHEET_HEAD, textCell} from './sheet-xml.ts'
import {STYLES} from './styles.ts'
import {escapeXml} from './xml.ts'

export const ABOUT = 'about'

/** A table as the first sheet lists it. */
export interface AboutLine {
  readonly sheet: string
  readonly rows: number
  readonly about: string
  /** What did not fit, or `''`. */
  readonly note: string
}

/** The XML of the first sheet. `intro` are lines above the list. */
export function aboutXml(title: string, intro: readonly string[], lines: readonly AboutLine[]): string {
  const header = intro.length + 3
  const rows = [
    row(1, [[title, STYLES.title]]),
    ...intro.map((text, at) => row(at + 2, [[text, STYLES.text]])),
    row(header, ['sheet', 'rows', 'one row per', 'what did not fit'].map((name) => [name, STYLES.header])),
    ...lines.map(({sheet, rows: count, about, note}, at) =>
      row(header + 1 + at, [[sheet, STYLES.link], [count, STYLES.count], [about, STYLES.wrapped], [note, STYLES.wrapped]])),
  ]
  const links = lines.map(({sheet}, at) =>
    `<hyperlink ref="A${header + 1 + at}" location="'${escapeXml(sheet)}'!A1" display="${escapeXml(sheet)}"/>`)
  return `${SHEET_HEAD}<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>`
    + '<cols><col min="1" max="1" width="24" customWidth="1"/><col min="2" max="2" width="10" customWidth="1"/>'
    + '<col min="3" max="3" width="90" customWidth="1"/><col min="4" max="4" width="50" customWidth="1"/></cols>'
    + `<sheetData>${rows.join('')}</sheetData><hyperlinks>${links.join('')}</hyperlinks></worksheet>`
}

function row(line: number, cells: readonly (readonly [value: string | number, style: number])[]): string {
  const xml = cells.map(([value, style], at) => {
    const place = `${'ABCD'[at]!}${line}`
    return typeof value === 'number' ? `<c r="${place}" s="${style}"><v>${value}</v></c>` : value === '' ? '' : textCell(place, value, style)
  })
  return `<row r="${line}">${xml.join('')}</row>`
}

/**
 * The looks of the cells of a workbook: one number per kind of cell, which is its place in `styles.xml`. Formats change what is shown; the cell
 * holds the number with all its digits.
 */
import type {ColumnAbout} from '../table.ts'
import {XML_HEAD} from './xml.ts'

/** Text cells have the format "text" (@): what is typed into them later is not taken for a formula or number either. */
export const STYLES = {plain: 0, header: 1, text: 2, count: 3, place: 4, rate: 5, share: 6, date: 7, title: 8, link: 9, wrapped: 10} as const

/** The style of a column's cells. */
export function styleOf({type, unit}: ColumnAbout): number {
  switch (type) {
    case 'string': return STYLES.text
    case 'boolean': return STYLES.text
    case 'date': return STYLES.date
    case 'integer': return /unit|line|row|rank/i.test(unit) ? STYLES.place : STYLES.count
    case 'number': return /share|probab|chance|\b[pq]\b/i.test(unit) ? STYLES.share : STYLES.rate
  }
}

const FONTS = ['<sz val="11"/>', '<b/><sz val="11"/>', '<b/><sz val="16"/>', '<u/><sz val="11"/><color rgb="FF0563C1"/>']
const FORMATS = {rate: 164, share: 165, date: 166}

interface Look {
  readonly format?: number
  readonly font?: number
  readonly fill?: number
  readonly alignment?: string
}

/** In the order of `STYLES`. */
const LOOKS: readonly Look[] = [
  {}, {format: 49, font: 1, fill: 2, alignment: '<alignment vertical="top"/>'}, {format: 49}, {format: 3}, {format: 1},
  {format: FORMATS.rate}, {format: FORMATS.share}, {format: FORMATS.date}, {format: 49, font: 2}, {format: 49, font: 3},
  {format: 49, alignment: '<alignment vertical="top" wrapText="1"/>'},
]

/** `styles.xml`. */
export const STYLES_XML = XML_HEAD + '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
  + `<numFmts count="3"><numFmt numFmtId="${FORMATS.rate}" formatCode="#,##0.000"/><numFmt numFmtId="${FORMATS.share}" formatCode="0.0000"/>`
  + `<numFmt numFmtId="${FORMATS.date}" formatCode="yyyy\\-mm\\-dd"/></numFmts>`
  + `<fonts count="${FONTS.length}">${FONTS.map((font) => `<font>${font}<name val="Calibri"/><family val="2"/></font>`).join('')}</fonts>`
  + '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
  + '<fill><patternFill patternType="solid"><fgColor rgb="FFE7ECF2"/><bgColor indexed="64"/></patternFill></fill></fills>'
  + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
  + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
  + `<cellXfs count="${LOOKS.length}">${LOOKS.map(lookXml).join('')}</cellXfs>`
  + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

function lookXml({format = 0, font = 0, fill = 0, alignment = ''}: Look): string {
  const xf = `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"`
  return alignment === '' ? `${xf}/>` : `${xf} applyAlignment="1">${alignment}</xf>`
}

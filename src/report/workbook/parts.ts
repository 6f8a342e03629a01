/** The parts of a workbook that say what the others are: kinds of content, sheets in their order, and which drawing belongs to which sheet. */
import type {SheetPlan} from './sheet-xml.ts'
import {columnName, escapeXml, XML_HEAD} from './xml.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** `sheets` counts all sheets; the first has no comments, the others each have some. */
export function contentTypesXml(sheets: number): string {
  const parts = Array.from({length: sheets}, (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`
    + (at === 0 ? '' : `<Override PartName="/xl/comments${at + 1}.xml" ContentType="${SPREADSHEET}.comments+xml"/>`))
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
    + '<Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>'
    + `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>`
    + `${parts.join('')}</Types>`
}

export const PACKAGE_LINKS_XML = linksXml([['rId1', 'officeDocument', 'xl/workbook.xml']])

export function workbookLinksXml(sheets: number): string {
  const links = Array.from({length: sheets}, (_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const)
  return linksXml([...links, [`rId${sheets + 1}`, 'styles', 'styles.xml']])
}

/** Comments and their boxes belong to a sheet, which counts from 1. */
export function sheetLinksXml(sheet: number): string {
  return linksXml([['rId1', 'vmlDrawing', `../drawings/vmlDrawing${sheet}.vml`], ['rId2', 'comments', `../comments${sheet}.xml`]])
}

/** The sheets in their order, `first` before those of the tables, and the range that each filter covers. */
export function workbookXml(first: string, sheets: readonly SheetPlan[]): string {
  const names = [first, ...sheets.map(({name}) => name)].map((name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  const filters = sheets.map(({name, columns, rows}, at) =>
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${at + 1}" hidden="1">'${escapeXml(name)}'!$A$1:$${columnName(columns.length - 1)}$${rows + 1}</definedName>`)
  return `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>`
    + `<sheets>${names.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`
}

function linksXml(links: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const all = links.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`
}

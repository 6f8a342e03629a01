/**
 * `report.xlsx`: the tables of a report as one workbook, a sheet per table, made from their finished CSV files. It streams: a hundred thousand rows
 * take as little memory as ten. (write-excel-file holds all cells and their XML: 100,000 rows of hits.csv took it 17 s and 650 MB.)
 */
import {join} from 'node:path'
import type {Run} from '../manifest.ts'
import type {Profile} from '../profile.ts'
import type {FileSummary} from '../report-file.ts'
import {ReportFile} from '../report-file.ts'
import type {TableAbout} from '../table.ts'
import {LONGEST_CELL} from '../guard-text.ts'
import type {AboutLine} from './about-sheet.ts'
import {ABOUT, aboutXml} from './about-sheet.ts'
import {boxesXml, commentsXml} from './comments.ts'
import {contentTypesXml, PACKAGE_LINKS_XML, sheetLinksXml, workbookLinksXml, workbookXml} from './parts.ts'
import {readCells} from './read-cells.ts'
import type {SheetPlan} from './sheet-xml.ts'
import {sheetXml} from './sheet-xml.ts'
import {STYLES_XML} from './styles.ts'
import {ZipFile} from './zip-file.ts'

export const WORKBOOK = 'report.xlsx'
/** Rows of a sheet, its header among them, in every spreadsheet of today. */
const SHEET_ROWS = 1_048_576

export interface WorkbookRequest {
  /** Where the CSV files stand, and where the workbook will. */
  readonly folder: string
  readonly tables: readonly TableAbout[]
  /** The summaries of the CSV files. */
  readonly files: readonly FileSummary[]
  readonly profile: Profile
  readonly run: Run
  /** Rows of a sheet, for tests. */
  readonly sheetRows?: number
}

/** A sheet and the table it belongs to. */
interface Part extends SheetPlan {
  readonly table: TableAbout
}

/** Writes the workbook of a report and gives its summary. Where a table has more rows than a sheet, it goes on on a further sheet. */
export function writeWorkbook({folder, tables, files, profile, run, sheetRows = SHEET_ROWS}: WorkbookRequest): FileSummary {
  const file = new ReportFile(join(folder, WORKBOOK), WORKBOOK)
  try {
    const zip = new ZipFile(file), parts = tables.flatMap((table) => partsOf(table, rowsOf(table, files), sheetRows - 1))
    zip.add('[Content_Types].xml', [contentTypesXml(parts.length + 1)])
    zip.add('_rels/.rels', [PACKAGE_LINKS_XML])
    zip.add('xl/workbook.xml', [workbookXml(ABOUT, parts)])
    zip.add('xl/_rels/workbook.xml.rels', [workbookLinksXml(parts.length + 1)])
    zip.add('xl/styles.xml', [STYLES_XML])
    const lines = addTables(zip, parts, {folder, profile})
    zip.add('xl/worksheets/sheet1.xml', [aboutXml('Framing report', introOf(run), lines)])
    zip.finish()
    return {...file.close(), rows: 0}
  } finally {
    file.abandon()
  }
}

/** Adds the sheets of all tables, and says what the first sheet says of them. */
function addTables(zip: ZipFile, parts: readonly Part[], {folder, profile}: Pick<WorkbookRequest, 'folder' | 'profile'>): AboutLine[] {
  let rows: Generator<string[]> | null = null
  return parts.map((part, at) => {
    const sheet = at + 2
    if (parts[at - 1]?.table !== part.table) rows = readCells(join(folder, `${part.table.name}.csv`), profile)
    const cuts = {count: 0}
    zip.add(`xl/worksheets/sheet${sheet}.xml`, sheetXml(part, countCuts(take(rows!, part.rows), cuts), profile))
    zip.add(`xl/worksheets/_rels/sheet${sheet}.xml.rels`, [sheetLinksXml(sheet)])
    zip.add(`xl/comments${sheet}.xml`, [commentsXml(part.columns)])
    zip.add(`xl/drawings/vmlDrawing${sheet}.vml`, [boxesXml(part.columns, sheet)])
    return {sheet: part.name, rows: part.rows, about: part.table.about, note: noteOn(part, cuts.count)}
  })
}

function rowsOf({name}: TableAbout, files: readonly FileSummary[]): number {
  const file = files.find((one) => one.name === `${name}.csv`)
  if (file === undefined) throw new Error(`writeWorkbook: no summary of ${name}.csv`)
  return file.rows
}

/** The sheets of a table: one, or as many as its rows need. */
function partsOf(table: TableAbout, rows: number, most: number): Part[] {
  const {name, columns} = table, count = Math.max(1, Math.ceil(rows / most))
  return Array.from({length: count}, (_, at) =>
    ({table, columns, name: at === 0 ? name : `${name} (${at + 1})`, rows: Math.min(most, rows - at * most)}))
}

/** The next rows of a table; the rest stays for the next sheet. */
function* take(rows: Generator<string[]>, count: number): Generator<string[]> {
  for (let taken = 0; taken < count; taken++) {
    const next = rows.next()
    if (next.done === true) throw new Error('writeWorkbook: a table has fewer rows than its summary says')
    yield next.value
  }
}

/** Counts the cells that are too long for a sheet, while they go by. */
function* countCuts(rows: Iterable<string[]>, cuts: {count: number}): Generator<string[]> {
  for (const row of rows) {
    for (const cell of row) if (cell.length >= LONGEST_CELL) cuts.count++
    yield row
  }
}

function noteOn({table, name}: Part, cuts: number): string {
  const notes = [
    ...name === table.name ? [] : [`goes on from the sheet before: a sheet holds ${SHEET_ROWS} rows`],
    ...cuts === 0 ? [] : [`${cuts} ${cuts === 1 ? 'cell is' : 'cells are'} cut to ${LONGEST_CELL} characters, the most that a cell holds`],
  ]
  return notes.join('; ')
}

function introOf({version, counts, inputs, labelSets}: Run): string[] {
  return [
    `Parallax ${version}: ${counts.read} articles read, ${counts.accepted} analysed. Read from ${inputs.map(({name}) => name).join(', ')}.`,
    `Label sets: ${labelSets.map(({id, version: of}) => `${id} ${of}`).join(', ')}. The CSV files beside this workbook hold the same tables.`,
    'An empty cell means "not measured", never 0. The comment on a header says what the column tells and how it is made.',
  ]
}

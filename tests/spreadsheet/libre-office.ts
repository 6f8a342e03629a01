/**
 * Opens files in the real LibreOffice, without a window, and tells what stands in their cells: its own flat XML says of each cell whether it is a
 * text, a number, a date or a formula.
 */
import {execFile, execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, extname, join} from 'node:path'
import {promisify} from 'node:util'
import {DOMParser} from 'linkedom'

/** Whether LibreOffice is there. Debian: `apt-get install libreoffice-calc-nogui`. */
export const HAS_LIBRE_OFFICE = isThere()
if (!HAS_LIBRE_OFFICE) console.log('skipped: tests that open files in LibreOffice, which is not installed (Debian: libreoffice-calc-nogui)')

export interface OpenedCell {
  readonly type: 'string' | 'float' | 'date' | 'boolean' | 'percentage' | 'empty'
  /** The text as shown, or the exact value. */
  readonly value: string
  readonly formula: string | null
  readonly comment: string | null
}

export interface OpenedSheet {
  readonly name: string
  readonly rows: readonly (readonly OpenedCell[])[]
  readonly hasFilter: boolean
}

/** How a CSV file is read: what the dialog of LibreOffice would be told. `quotedIsText`: quoted cells stay text. */
export interface CsvReading {
  readonly delimiter: ',' | ';'
  readonly language: 'en-US' | 'de-DE'
  readonly quotedIsText: 'yes' | 'no'
}

/** What is needed of a parsed document. */
interface XmlNode {
  readonly nodeType: number
  readonly localName: string
  readonly textContent: string | null
  readonly children: Iterable<XmlNode>
  readonly childNodes: Iterable<XmlNode>
  getAttribute: (name: string) => string | null
  querySelector: (selector: string) => XmlNode | null
  querySelectorAll: (selector: string) => Iterable<XmlNode>
}

/** The empty rest of a row counts to the last column there is; no table has so many. */
const MOST_COLUMNS = 300

const LANGUAGES = {'en-US': 1033, 'de-DE': 1031}

/** The sheets of files, by path. All are opened by one process with the same reading. */
export async function openInLibreOffice(paths: readonly string[], reading: CsvReading | null): Promise<ReadonlyMap<string, readonly OpenedSheet[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-office-'))
  const filter = reading === null ? [] : [`--infilter=Text - txt - csv (StarCalc):${[
    reading.delimiter.charCodeAt(0), 34, 76, 1, '', LANGUAGES[reading.language], reading.quotedIsText === 'yes', reading.quotedIsText === 'no',
  ].join(',')}`]
  await promisify(execFile)('soffice', [
    `-env:UserInstallation=file://${folder}/profile`, '--headless', ...filter, '--convert-to', 'fods', '--outdir', folder, ...paths,
  ], {timeout: 120_000})
  return new Map(paths.map((path) => [path, sheetsIn(readFileSync(join(folder, `${basename(path, extname(path))}.fods`), 'utf8'))]))
}

function isThere(): boolean {
  try {
    execFileSync('which', ['soffice'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}

function sheetsIn(xml: string): OpenedSheet[] {
  const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as XmlNode
  const filtered = Array.from(document.querySelectorAll('table\\:database-range'), (range) => range.getAttribute('table:target-range-address') ?? '')
  return Array.from(document.querySelectorAll('table\\:table'), (table) => {
    const name = table.getAttribute('table:name') ?? ''
    const rows = Array.from(table.querySelectorAll('table\\:table-row'), (row) => Array.from(row.children, cellsIn).flat())
    while (rows.at(-1)?.every(({type}) => type === 'empty') === true) rows.pop()
    return {name, rows, hasFilter: filtered.some((range) => range.replaceAll("'", '').startsWith(`${name}.`))}
  })
}

function cellsIn(cell: XmlNode): OpenedCell[] {
  const type = (cell.getAttribute('office:value-type') ?? 'empty') as OpenedCell['type']
  const note = cell.querySelector('office\\:annotation')
  const value = cell.getAttribute('office:value') ?? cell.getAttribute('office:date-value') ?? cell.getAttribute('office:boolean-value')
    ?? paragraphs(cell)
  const opened = {type, value, formula: cell.getAttribute('table:formula'), comment: note === null ? null : paragraphs(note)}
  const times = Math.min(Number(cell.getAttribute('table:number-columns-repeated') ?? 1), MOST_COLUMNS)
  return Array.from({length: times}, () => opened)
}

function paragraphs(element: XmlNode): string {
  return [...element.children].filter(({localName}) => localName === 'text:p').map(textOf).join('\n')
}

/** Repeated spaces, tabs and line breaks are elements of their own. */
function textOf(element: XmlNode): string {
  if (element.nodeType === 3) return element.textContent ?? ''
  if (element.localName === 'text:s') return ' '.repeat(Number(element.getAttribute('text:c') ?? 1))
  if (element.localName === 'text:tab') return '\t'
  if (element.localName === 'text:line-break') return '\n'
  return Array.from(element.childNodes, textOf).join('')
}

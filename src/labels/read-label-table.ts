import {parse} from 'csv-parse/sync'

/** One line of data as a spreadsheet would show it; `line` counts from 1 in the file. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A `# name: value` line above the header. */
export interface TableComment {
  readonly line: number
  readonly text: string
}

/** A label-set file taken apart: `# name: value` lines, the delimiter, the header line and the rows under it. */
export interface LabelTable {
  readonly comments: ReadonlyMap<string, TableComment>
  readonly delimiter: Delimiter
  readonly header: TableRow | null
  readonly rows: readonly TableRow[]
}

type Delimiter = ',' | ';' | '\t'

/**
 * Reads a CSV whatever a spreadsheet or an editor did to it: byte-order mark, CRLF or CR, `;` or tab, a first line `sep=;`, comment lines
 * padded with delimiters or put in quotation marks, empty lines, empty columns, quotation marks made curly, `true` and `false` made TRUE and
 * FALSE. A row under the header that is nothing but `# …` is a comment too.
 *
 * Throws what `csv-parse` throws where the quoting is broken; its `lines` counts from the header line, not from the top of the file.
 *
 * @example readLabelTable('# id: x;;\nterm;label\nregime;names\n').rows[0].cells // ["regime", "names"]
 */
export function readLabelTable(content: string): LabelTable {
  const lines = content.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  const top = lines.findIndex((line) => !/^[\s,;"“”]*(?:#.*|sep=.)?[\s,;"”]*$/i.test(line))
  const head = lines.slice(0, top < 0 ? lines.length : top)
  const comments = new Map(head.flatMap((line, index) => commentOf(line, index + 1)))
  if (top < 0) return {comments, delimiter: ',', header: null, rows: []}
  const delimiter = delimiterOf(lines[top]!)
  const records = parse(straighten(lines.slice(top).join('\n'), delimiter), {
    delimiter, info: true, relax_column_count: true, skip_empty_lines: true, record_delimiter: ['\n'],
  }) as unknown as readonly {record: readonly string[], info: {lines: number}}[]
  const rows = records.map(({record, info}) => ({line: firstLine(record, info.lines) + top, cells: record.map(cleanCell)}))
  const [header = null, ...rest] = rows.filter(({cells}) => cells.some((cell) => cell !== '') && !isRemark(cells))
  return {comments, delimiter, header, rows: rest}
}

/** `csv-parse` counts to the last line of a record; a cell with line breaks starts further up. */
function firstLine(record: readonly string[], last: number): number {
  return last - record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
}

function commentOf(line: string, number: number): [string, TableComment][] {
  const text = line.replace(/[,;\t\s]+$/, '').replace(/^\s*["“”]([^]*)["”]$/, '$1').replaceAll('""', '"')
  const parts = /^\s*#\s*([\w-]+)\s*:\s*(.*)$/.exec(text)
  return parts === null ? [] : [[parts[1]!.toLowerCase(), {line: number, text: parts[2]!.trim()}]]
}

function delimiterOf(header: string): Delimiter {
  const count = (sign: string): number => header.split(sign).length
  const [best] = ([',', ';', '\t'] as const).toSorted((a, b) => count(b) - count(a))
  return best!
}

/** Where an editor made every quotation mark curly, those round a whole cell are the quoting. */
function straighten(table: string, delimiter: Delimiter): string {
  if (table.includes('"') || !/[“”„]/.test(table)) return table
  return table.replace(new RegExp(`(^|${delimiter})[ ]*[“”„]([^“”„\n]*)[“”][ ]*(?=${delimiter}|$)`, 'gm'), '$1"$2"')
}

function isRemark(cells: readonly string[]): boolean {
  return /^#\s/.test(cells[0]!) && cells.slice(1).every((cell) => cell === '')
}

function cleanCell(cell: string): string {
  const text = cell.replaceAll('\u00a0', ' ').trim().replace(/^“([^“”]*)”$/, '$1').trim()
  return text === 'TRUE' || text === 'FALSE' ? text.toLowerCase() : text
}

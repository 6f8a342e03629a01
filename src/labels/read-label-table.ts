import {parse} from 'csv-parse/sync'

/** One line of data as a spreadsheet would show it; `line` counts from 1 in the file. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A label-set file taken apart: `# name: value` lines, the delimiter, the header line and the rows under it. */
export interface LabelTable {
  readonly comments: ReadonlyMap<string, string>
  readonly delimiter: ',' | ';' | '\t'
  readonly header: TableRow | null
  readonly rows: readonly TableRow[]
}

/**
 * Reads a CSV whatever a spreadsheet did to it: byte-order mark, CRLF, `;` or tab, comment lines padded with delimiters or put in
 * quotation marks, empty lines, empty columns at the end, cells wrapped in curly quotation marks.
 *
 * Throws what `csv-parse` throws where the quoting is broken; its `lines` counts from the header line, not from the top of the file.
 *
 * @example readLabelTable('# id: x;;\nterm;label\nregime;names\n').rows[0].cells // ["regime", "names"]
 */
export function readLabelTable(content: string): LabelTable {
  const lines = content.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  const top = lines.findIndex((line) => !/^[\s,;"]*(?:#.*)?$/.test(line))
  const comments = new Map(lines.slice(0, top < 0 ? lines.length : top).flatMap(commentOf))
  if (top < 0) return {comments, delimiter: ',', header: null, rows: []}
  const delimiter = delimiterOf(lines[top]!)
  const records = parse(lines.slice(top).join('\n'), {
    delimiter, info: true, relax_column_count: true, skip_empty_lines: true, record_delimiter: ['\n'],
  }) as unknown as readonly {record: readonly string[], info: {lines: number}}[]
  const rows = records.map(({record, info}) => ({line: firstLine(record, info.lines) + top, cells: record.map(cleanCell)}))
  const [header = null, ...rest] = rows.filter(({cells}) => cells.some((cell) => cell !== ''))
  return {comments, delimiter, header, rows: rest}
}

/** `csv-parse` counts to the last line of a record; a cell with line breaks starts further up. */
function firstLine(record: readonly string[], last: number): number {
  return last - record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
}

function commentOf(line: string): [string, string][] {
  const text = line.replace(/[,;\t\s]+$/, '').replace(/^\s*"([^]*)"$/, '$1').replaceAll('""', '"')
  const parts = /^\s*#\s*([\w-]+)\s*:\s*(.*)$/.exec(text)
  return parts === null ? [] : [[parts[1]!.toLowerCase(), parts[2]!.trim()]]
}

function delimiterOf(header: string): ',' | ';' | '\t' {
  const count = (sign: string): number => header.split(sign).length
  const [best] = ([',', ';', '\t'] as const).toSorted((a, b) => count(b) - count(a))
  return best!
}

function cleanCell(cell: string): string {
  return cell.trim().replace(/^“([^“”]*)”$/, '$1').trim()
}

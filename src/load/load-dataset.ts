import {readFileSync} from 'node:fs'
import {parse} from 'csv-parse/sync'
import {InputError, messageOf} from '../errors.ts'
import {hashBytes} from './hash-file.ts'
import {quoteList} from './quote-value.ts'

/** The folder of the project's own data; it lies two levels above this file in `src` and in `dist`. */
const DATASETS = new URL('../../datasets/', import.meta.url)

/**
 * Reads one of the project's own tables, such as `outlets.csv`, at once. Every row has the columns of the header, as strings.
 * Throws an `InputError` where the table is not there or is not a clean one.
 */
export function loadDataset(name: string): readonly Readonly<Record<string, string>>[] {
  let content: string
  try {
    content = readFileSync(new URL(name, DATASETS), 'utf8')
  } catch (thrown) {
    throw new InputError(`datasets/${name}: the table cannot be read: ${messageOf(thrown)}`)
  }
  return parseDataset(name, content)
}

/**
 * The rows of a table in CSV with a header.
 *
 * @example parseDataset('outlets.csv', 'outlet,country\nHerald,UK\n') // [{"outlet":"Herald","country":"UK"}]
 */
export function parseDataset(name: string, content: string): readonly Readonly<Record<string, string>>[] {
  const rows = rowsOf(name, content)
  const header = rows[0] ?? []
  const twice = header.filter((column, i) => column === '' || header.indexOf(column) !== i)
  if (twice.length > 0) throw new InputError(`datasets/${name}: every column needs a name of its own; given are ${quoteList(header)}`)
  return rows.slice(1).map((row) => Object.fromEntries(row.map((cell, i) => [header[i]!, cell])))
}

/** Cells of a table. One without a quotation mark needs no parser, which would take most of the time that the program takes to start. */
function rowsOf(name: string, content: string): string[][] {
  if (!/["\r\ufeff]/.test(content)) {
    const rows = content.split('\n').filter((line) => line !== '').map((line) => line.split(','))
    if (rows.every((row) => row.length === rows[0]!.length)) return rows
  }
  try {
    return parse(content, {bom: true, skip_empty_lines: true})
  } catch (thrown) {
    throw new InputError(`datasets/${name}: ${messageOf(thrown)}`)
  }
}

/** SHA-256 of one of the project's own tables, in hex, for the manifest. */
export function hashDataset(name: string): string {
  return hashBytes(readFileSync(new URL(name, DATASETS)))
}

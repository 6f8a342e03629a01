import {readFileSync} from 'node:fs'
import {parse} from 'csv-parse/sync'
import {InputError, messageOf, UsageError} from '../errors.ts'

const YES = new Set(['yes', 'y', 'true', '1', 'x'])

/**
 * Reads which articles a person has given to which event: the rows of a file of `parallax events` (columns `id`, `event`, `confirmed`) that are
 * confirmed; with `all`, every row that names an event. A cell that was guarded against spreadsheets with ' in front is given without it.
 */
export function loadEvents(path: string, which: 'confirmed' | 'all' = 'confirmed'): ReadonlyMap<string, string> {
  const events = new Map<string, string>()
  for (const {record, info} of rowsOf(path)) {
    const {id, event, confirmed} = record
    if (id === undefined || event === undefined || confirmed === undefined) throw new InputError(`${path}: needs the columns id, event and confirmed; given are ${Object.keys(record).join(', ')}`)
    const name = event.trim(), article = unguarded(id), isConfirmed = YES.has(confirmed.trim().toLowerCase())
    if (!isConfirmed && (which === 'confirmed' || name === '')) continue
    if (name === '') throw new InputError(`${path}:${info.lines}: article "${article}" is confirmed without an event; name one or empty confirmed`)
    const other = events.get(article)
    if (other !== undefined && other !== unguarded(name)) throw new InputError(`${path}:${info.lines}: article "${article}" is ${which === 'all' ? 'given' : 'confirmed for'} two events, "${other}" and "${name}"`)
    events.set(article, unguarded(name))
  }
  return events
}

interface Row {
  readonly record: Readonly<Record<string, string | undefined>>
  readonly info: {readonly lines: number}
}

function rowsOf(path: string): Row[] {
  let content: string
  try {
    content = readFileSync(path, 'utf8')
  } catch (thrown) {
    throw new UsageError(`--events ${path} cannot be read: ${messageOf(thrown)}`)
  }
  try {
    return parse(content, {bom: true, columns: true, info: true, skip_empty_lines: true, delimiter: [',', ';', '\t']}) as unknown as Row[]
  } catch (thrown) {
    throw new InputError(`${path}: ${messageOf(thrown)}`)
  }
}

function unguarded(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}

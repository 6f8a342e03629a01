import {readFileSync} from 'node:fs'
import {parse} from 'csv-parse/sync'
import {InputError, messageOf, UsageError} from '../errors.ts'

const YES = new Set(['yes', 'y', 'true', '1', 'x'])

/** What a file that a person has edited says: the columns of key and value, what the key is called in messages, the option that names the file. */
export interface Confirmable {
  readonly key: string
  readonly value: string
  /** What several of it are called. */
  readonly values: string
  readonly what: string
  readonly option: string
  /** Confirmed rows alone, or all that have a value. */
  readonly which?: 'confirmed' | 'all'
}

/**
 * Reads what a person has confirmed in a file of proposals: key → value of the rows whose column `confirmed` says yes. A cell that was guarded
 * against spreadsheets with ' in front is given without it.
 */
export function readConfirmed(path: string, {key, value, values, what, option, which = 'confirmed'}: Confirmable): ReadonlyMap<string, string> {
  const confirmed = new Map<string, string>()
  for (const {name, text, line} of confirmedRows(path, {key, value, option, which})) {
    const row = `${path}:${line}: ${what} "${name}" is`
    if (text === '') throw new InputError(`${row} confirmed without an ${value}; name one or empty confirmed`)
    const other = confirmed.get(name)
    if (other !== undefined && other !== text) throw new InputError(`${row} ${which === 'all' ? 'given' : 'confirmed for'} two ${values}, "${other}" and "${text}"`)
    confirmed.set(name, text)
  }
  return confirmed
}

/** The confirmed rows of such a file, with the line of each. */
export function confirmedRows(path: string, {key, value, option, which}: Pick<Confirmable, 'key' | 'value' | 'option' | 'which'>): {readonly name: string, readonly text: string, readonly line: number}[] {
  return rowsOf(path, option).flatMap(({record, info}) => {
    const own = record[key], meant = record[value], said = record['confirmed']
    if (own === undefined || meant === undefined || said === undefined) throw new InputError(`${path}: needs the columns ${key}, ${value} and confirmed; given are ${Object.keys(record).join(', ')}`)
    const isMeant = YES.has(said.trim().toLowerCase()) || (which === 'all' && meant.trim() !== '')
    return isMeant ? [{name: unguarded(own), text: unguarded(meant.trim()), line: info.lines}] : []
  })
}

interface Row {
  readonly record: Readonly<Record<string, string | undefined>>
  readonly info: {readonly lines: number}
}

function rowsOf(path: string, option: string): Row[] {
  let content: string
  try {
    content = readFileSync(path, 'utf8')
  } catch (thrown) {
    throw new UsageError(`${option} ${path} cannot be read: ${messageOf(thrown)}`)
  }
  try {
    return parse(content, {bom: true, columns: true, info: true, skip_empty_lines: true, delimiter: delimiterOf(content)}) as unknown as Row[]
  } catch (thrown) {
    throw new InputError(`${path}: ${messageOf(thrown)}`)
  }
}

/** The sign that the header line has most of: a spreadsheet may have saved the file with another one, and headlines hold all of them. */
function delimiterOf(content: string): string {
  const header = /^[^\r\n]*/.exec(content)![0]
  const count = (sign: string): number => header.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => count(sign) > count(best) ? sign : best)
}

function unguarded(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}

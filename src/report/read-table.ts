import {createReadStream, existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'csv-parse'
import {UsageError} from '../errors.ts'
import type {Profile} from './profile.ts'
import {PROFILES} from './profile.ts'
import {MANIFEST} from './report-folder.ts'

/** A row of a CSV file, cells as they stand there. */
export type Cells = Readonly<Record<string, string>>

/** The profile that a report was written in. Throws a `UsageError` where the folder is no report. */
export function profileOf(folder: string): Profile {
  const path = join(folder, MANIFEST)
  if (!existsSync(path)) throw new UsageError(`${folder} is not a report: it has no ${MANIFEST}`)
  const {profile} = JSON.parse(readFileSync(path, 'utf8')) as {profile?: unknown}
  const known = Object.values(PROFILES).find(({name}) => name === profile)
  if (known === undefined) throw new UsageError(`${path} names the profile ${String(profile)}, which this version does not know`)
  return known
}

/** The options that a report was made with, as its manifest has them. */
export function optionsOf(folder: string): Readonly<Record<string, unknown>> {
  const {options} = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as {options?: Readonly<Record<string, unknown>>}
  return options ?? {}
}

/** The rows of a table of a report, one after the other, whatever its size. */
export async function* readTable(folder: string, table: string, profile: Profile): AsyncGenerator<Cells> {
  const path = join(folder, `${table}.csv`)
  if (!existsSync(path)) throw new UsageError(`${folder} has no ${table}.csv`)
  const {delimiter, newline} = profile
  const rows = createReadStream(path).pipe(parse({bom: true, columns: true, delimiter, record_delimiter: newline}))
  for await (const row of rows) yield row as Cells
}

/** The number in a cell. */
export function numberIn(cell: string, {decimal}: Profile): number {
  return Number(decimal === '.' ? cell : cell.replace(decimal, '.'))
}

/** A finished report as `diff` and `--from` read it: what its manifest says, its label entries, and the rows of its tables. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {messageOf, UsageError} from '../../errors.ts'
import {unguardText} from '../guard-text.ts'
import type {LabelEntries} from '../label-entries.ts'
import {LABEL_ENTRIES} from '../label-entries.ts'
import type {Manifest} from '../manifest.ts'
import type {Profile} from '../profile.ts'
import type {Cells} from '../read-table.ts'
import {profileOf, readTable} from '../read-table.ts'
import {MANIFEST} from '../report-folder.ts'
import {tableOf} from '../tables.ts'

export interface ReportCopy {
  readonly folder: string
  readonly profile: Profile
  readonly manifest: Manifest
  readonly labelEntries: LabelEntries
  /** Ids of label sets by which the other report knows them: a set that extends one counts as a version of it. */
  readonly setNames: ReadonlyMap<string, string>
}

/** Opens two reports to be compared. Throws a `UsageError` where a folder is no report. */
export function openPair(before: string, after: string): readonly [ReportCopy, ReportCopy] {
  const left = openCopy(before), right = openCopy(after)
  return [{...left, setNames: namesOf(left, right)}, {...right, setNames: namesOf(right, left)}]
}

/** Opens a report. Throws a `UsageError` where the folder is none. */
export function openCopy(folder: string): ReportCopy {
  const profile = profileOf(folder)
  return {folder, profile, manifest: readJson(join(folder, MANIFEST)) as Manifest, labelEntries: entriesIn(folder), setNames: new Map()}
}

/** The rows of a table as the plain profile would hold them before it guards them; none where this report lacks the table. */
export async function* rowsIn({folder, profile, setNames}: ReportCopy, table: string): AsyncGenerator<Cells> {
  if (!existsSync(join(folder, `${table}.csv`))) return
  const columns = tableOf(table)?.columns ?? [], texts = new Set(columns.filter(({type}) => type === 'string').map(({name}) => name))
  const numbers = new Set(columns.filter(({type}) => type === 'number').map(({name}) => name))
  for await (const row of readTable(folder, table, profile)) {
    yield Object.fromEntries(Object.entries(row).map(([name, cell]) => {
      if (name === 'label_set') return [name, setNames.get(cell) ?? cell]
      return [name, texts.has(name) ? unguardText(cell) : numbers.has(name) && profile.decimal !== '.' ? cell.replace(profile.decimal, '.') : cell]
    }))
  }
}

function namesOf({manifest}: ReportCopy, other: ReportCopy): ReadonlyMap<string, string> {
  const own = new Set(manifest.labelSets.map(({id}) => id)), theirs = new Set(other.manifest.labelSets.map(({id}) => id))
  return new Map(manifest.labelSets.flatMap(({id, extends: base}) =>
    base !== undefined && theirs.has(base.id) && !theirs.has(id) && !own.has(base.id) ? [[id, base.id] as const] : []))
}

function entriesIn(folder: string): LabelEntries {
  const path = join(folder, LABEL_ENTRIES)
  return existsSync(path) ? readJson(path) as LabelEntries : {}
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (thrown) {
    throw new UsageError(`${path} cannot be read as JSON: ${messageOf(thrown)}`)
  }
}

import {InputError, messageOf} from '../errors.ts'
import type {LabelEntry, LabelSet, LabelSetKind} from '../types.ts'
import {LABEL_SET_KINDS} from '../types.ts'
import {changeEntries, foldTerm} from './change-entries.ts'
import type {Complain} from './label-columns.ts'
import {findColumns} from './label-columns.ts'
import type {LabelRow} from './read-label-row.ts'
import {readLabelRow} from './read-label-row.ts'
import type {LabelTable} from './read-label-table.ts'
import {readLabelTable} from './read-label-table.ts'

/** Gives the label set that another one extends, by its id or path. Throws `UsageError` or `InputError` where there is none. */
export type FindBase = (name: string) => LabelSet

/**
 * Reads a label set and checks it. Needed are the columns `term` and `label`; every other one may be missing or empty.
 *
 * `match` is empty or `words` (whatever the case, with globs), `case` or `stem`. A term may hold alternatives (`(regime|junta) of *`) and rules
 * (`NEAR/5`, `BEFORE/5`, `AFTER/5`, each with `NOT` before it); `except` names terms that void it. Exceptions and examples in one cell are
 * separated by ` | `. In sets of the kinds `frame` and `other` a term may stand under several labels. Comment
 * lines above the header give id (else the name of the file), kind (else `loaded`, or that of the set extended), version, licence, language,
 * description and `extends`: the id or path of a set whose entries the rows add to, remove or replace (column `change`). All that is wrong is
 * told in one `InputError`, each with file, line, column and a way out.
 *
 * @example parseLabelSet('own.csv', 'term,label\nregime,names', '').entries[0].label // 'names'
 */
export function parseLabelSet(file: string, content: string, hash: string, findBase: FindBase | null = null): LabelSet {
  const complaints: string[] = []
  const complain: Complain = (line, column, what, fix) => {
    complaints.push(`${file}:${line}${column === '' ? '' : `, column ${column}`}: ${what}; ${fix}`)
  }
  const table = tableOf(file, content)
  const comment = (name: string, missing: string): string => table.comments.get(name)?.text || missing
  const base = baseOf(table, findBase, complain)
  const rows = rowsOf(table, base !== null, complain)
  const entries = changeEntries(base?.entries ?? [], rows, {file, complain})
  if (complaints.length === 0 && entries.length === 0) complain(1, '', 'the label set has no entry', 'add a row with a term and a label')
  const kind = kindOf(table, base?.kind ?? 'loaded', complain)
  reportDuplicates(entries, {file, complain, severalLabels: SEVERAL_LABELS.includes(kind)})
  if (complaints.length > 0) throw new InputError(complaints.join('\n'))
  return {
    id: comment('id', file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')), kind, entries, file, hash, description: comment('description', ''),
    version: comment('version', '0'), licence: comment('licence', ''), language: comment('language', base?.language ?? 'en'),
    base: base === null ? null : {id: base.id, version: base.version, licence: base.licence, hash: base.hash, base: base.base},
  }
}

function tableOf(file: string, content: string): LabelTable {
  try {
    return readLabelTable(content)
  } catch (error) {
    const fix = 'put cells that hold a quotation mark or a delimiter in "…" and double the marks inside'
    throw new InputError(`${file}: not readable as CSV (${messageOf(error)}); ${fix}`)
  }
}

function baseOf({comments}: LabelTable, findBase: FindBase | null, complain: Complain): LabelSet | null {
  const named = comments.get('extends')
  if (named === undefined || named.text === '') return null
  if (findBase !== null) return findBase(named.text)
  complain(named.line, 'extends', `"${named.text}" cannot be looked up here`, 'read the label set from its file')
  return null
}

function rowsOf(table: LabelTable, extending: boolean, complain: Complain): LabelRow[] {
  const {header, delimiter} = table
  if (header === null) {
    if (!extending) complain(1, '', 'the file has no header line', 'start it with a line "term,label"')
    return []
  }
  const places = findColumns({...table, header}, complain)
  const rows = table.rows.flatMap((row) => readLabelRow(row, {places, delimiter, complain}))
  if (extending) return rows
  for (const {change, line} of rows) {
    if (change !== 'add') complain(line, 'change', `nothing to ${change}: the set extends no other`, 'add a line "# extends: " with its id or path')
  }
  return rows.filter(({change}) => change === 'add')
}

/** Kinds of label sets in which a term may stand under several labels, each of which then counts. In the others a place counts once. */
const SEVERAL_LABELS: readonly LabelSetKind[] = ['frame', 'other']

interface DuplicateContext {
  readonly file: string
  readonly complain: Complain
  readonly severalLabels: boolean
}

function reportDuplicates(entries: readonly LabelEntry[], {file: own, complain, severalLabels}: DuplicateContext): void {
  const seen = new Map<string, LabelEntry>()
  for (const entry of entries) {
    const {term, match, label, file, line} = entry
    const key = `${severalLabels ? label : ''}\n${match} ${match === 'case' ? term.replace(/\s+/g, ' ') : foldTerm(term)}`
    const first = seen.get(key)
    if (first === undefined) seen.set(key, entry)
    else if (file !== own || first.file !== own) {
      complain(line, 'term', `"${term}" stands already in ${first.file}:${first.line}`, 'write replace in the column "change", or remove the row')
    } else complain(line, 'term', `"${term}" stands already in line ${first.line}`, 'remove one of the two')
  }
}

function kindOf({comments}: LabelTable, missing: LabelSetKind, complain: Complain): LabelSetKind {
  const given = comments.get('kind'), name = given?.text || missing
  const kind = LABEL_SET_KINDS.find((known) => known === name.toLowerCase())
  if (kind === undefined) {
    complain(given?.line ?? 1, 'kind', `"${name}" is not a kind of label set`, `write "# kind: " and one of ${LABEL_SET_KINDS.join(', ')}`)
  }
  return kind ?? 'other'
}

import {InputError, messageOf} from '../errors.ts'
import {foldForm} from '../text/vocabulary.ts'
import type {LabelEntry, LabelSet, LabelSetKind, MatchMode} from '../types.ts'
import {LABEL_SET_KINDS, MATCH_MODES} from '../types.ts'
import type {LabelTable, TableRow} from './read-label-table.ts'
import {readLabelTable} from './read-label-table.ts'
import {hasWord} from './read-term.ts'

export const LABEL_COLUMNS = [
  'term', 'label', 'match', 'weight', 'alternative', 'definition', 'note', 'must_match', 'must_not_match',
] as const

type Column = (typeof LABEL_COLUMNS)[number]

/** One thing wrong in a label set. */
type Complain = (line: number, column: string, what: string, fix: string) => void

/**
 * Reads a label set and checks it. Needed are the columns `term` and `label`; every other one may be missing or empty.
 *
 * `match` is empty or `words` (whatever the case, with globs), `case` or `stem`. Examples in one cell are separated by ` | `. Comment
 * lines above the header give id (else the name of the file), kind (else `loaded`), version, licence and language. All that is wrong is
 * told in one `InputError`, each with file, line, column and a way out.
 *
 * @example parseLabelSet('own.csv', 'term,label\nregime,names', '').entries[0].label // 'names'
 */
export function parseLabelSet(file: string, content: string, hash: string): LabelSet {
  const complaints: string[] = []
  const complain: Complain = (line, column, what, fix) => {
    complaints.push(`${file}:${line}${column === '' ? '' : `, column ${column}`}: ${what}; ${fix}`)
  }
  const table = tableOf(file, content)
  const places = table.header === null ? null : placesOf(table.header, table.rows, complain)
  if (places === null) complain(1, '', 'the file has no header line', 'start it with a line "term,label"')
  const entries = places === null ? [] : table.rows.flatMap((row) => entryOf(row, places, table.delimiter, complain))
  if (complaints.length === 0 && entries.length === 0) complain(1, '', 'the label set has no entry', 'add a row with a term and a label')
  reportDuplicates(entries, complain)
  const kind = kindOf(table, complain)
  if (complaints.length > 0) throw new InputError(complaints.join('\n'))
  const comment = (name: string, missing: string): string => table.comments.get(name) || missing
  return {
    id: comment('id', file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')), kind, entries, file, hash,
    version: comment('version', '0'), licence: comment('licence', ''), language: comment('language', 'en'),
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

function placesOf(header: TableRow, rows: readonly TableRow[], complain: Complain): ReadonlyMap<Column, number> {
  const places = new Map<Column, number>()
  const width = Math.max(header.cells.length, ...rows.map(({cells}) => cells.length))
  for (let place = 0; place < width; place++) {
    const name = (header.cells[place] ?? '').toLowerCase().replaceAll(' ', '_')
    const column = LABEL_COLUMNS.find((known) => known === name)
    const filled = rows.find(({cells}) => (cells[place] ?? '') !== '')
    if (column === undefined) {
      if (name !== '') complain(header.line, name, 'unknown column', `use one of ${LABEL_COLUMNS.join(', ')}, or remove it`)
      else if (filled !== undefined) {
        const fix = 'put cells that hold the delimiter in quotation marks, or name the column'
        complain(filled.line, String(place + 1), 'a cell stands in a column without a name', fix)
      }
    } else if (places.has(column)) complain(header.line, column, 'the column occurs twice', 'remove one')
    else places.set(column, place)
  }
  for (const needed of ['term', 'label'] as const) {
    if (!places.has(needed)) complain(header.line, needed, 'the column is missing', `add a column "${needed}"`)
  }
  return places
}

function entryOf(row: TableRow, places: ReadonlyMap<Column, number>, delimiter: string, complain: Complain): LabelEntry[] {
  const cell = (column: Column): string => row.cells[places.get(column) ?? -1] ?? ''
  const term = cell('term'), label = cell('label'), match = cell('match').toLowerCase() || 'words'
  const weight = Number(delimiter === ',' ? cell('weight') || '1' : (cell('weight') || '1').replace(',', '.'))
  if (places.has('term') && term === '') complain(row.line, 'term', 'the term is missing', 'fill it in or remove the row')
  else if (places.has('term') && !hasWord(term)) {
    complain(row.line, 'term', `"${term}" can never match: it has no word in it`, 'write at least one letter or digit')
  }
  if (places.has('label') && label === '') {
    complain(row.line, 'label', `the label of "${term}" is missing`, 'name the category that the term belongs to')
  }
  if (!Number.isFinite(weight)) {
    complain(row.line, 'weight', `"${cell('weight')}" is not a number`, 'write a number such as 1 or 0.5, or leave it empty for 1')
  }
  if (!isMatchMode(match)) {
    complain(row.line, 'match', `"${cell('match')}" is not a way to match`, `use ${MATCH_MODES.join(', ')}, or leave it empty for words`)
    return []
  }
  if (term === '') return []
  return [{
    term, label, match, weight, line: row.line, alternative: cell('alternative'), definition: cell('definition'), note: cell('note'),
    mustMatch: examples(cell('must_match')), mustNotMatch: examples(cell('must_not_match')),
  }]
}

function isMatchMode(name: string): name is MatchMode {
  return (MATCH_MODES as readonly string[]).includes(name)
}

function examples(cell: string): string[] {
  return cell.split(/\s\|\s/).map((example) => example.trim()).filter((example) => example !== '')
}

function reportDuplicates(entries: readonly LabelEntry[], complain: Complain): void {
  const seen = new Map<string, number>()
  for (const {term, match, line} of entries) {
    const key = `${match} ${match === 'case' ? term : foldForm(term)}`.replace(/\s+/g, ' ')
    const first = seen.get(key)
    if (first === undefined) seen.set(key, line)
    else complain(line, 'term', `"${term}" stands already in line ${first}`, 'remove one of the two')
  }
}

function kindOf(table: LabelTable, complain: Complain): LabelSetKind {
  const given = table.comments.get('kind') || 'loaded'
  const kind = LABEL_SET_KINDS.find((known) => known === given.toLowerCase())
  if (kind === undefined) {
    complain(1, 'kind', `"${given}" is not a kind of label set`, `write "# kind: " and one of ${LABEL_SET_KINDS.join(', ')}`)
  }
  return kind ?? 'other'
}

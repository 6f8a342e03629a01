import type {LabelEntry, MatchMode} from '../types.ts'
import {MATCH_MODES} from '../types.ts'
import type {Complain, LabelColumn} from './label-columns.ts'
import type {TableRow} from './read-label-table.ts'
import {parseRule, ruleFault} from './parse-rule.ts'

export const CHANGES = ['add', 'remove', 'replace'] as const

/** What a row does to the label set that is extended. */
export type Change = (typeof CHANGES)[number]

/** A row of the file: its term, and those of its cells that are filled. */
export interface LabelRow {
  readonly change: Change
  readonly term: string
  readonly line: number
  readonly given: Partial<Omit<LabelEntry, 'term' | 'file' | 'line'>>
}

export interface RowContext {
  readonly places: ReadonlyMap<LabelColumn, number>
  readonly delimiter: string
  readonly complain: Complain
}

/** Reads a row and checks each of its cells; an empty list where it cannot be used at all. */
export function readLabelRow(row: TableRow, context: RowContext): LabelRow[] {
  const {places, complain} = context
  const cell = (column: LabelColumn): string => row.cells[places.get(column) ?? -1] ?? ''
  for (const column of places.keys()) {
    const fix = 'write the words again and save; a cell that starts with -, +, = or @ needs a \' before it in a spreadsheet'
    if (/^#(?:NAME|REF|VALUE|N\/A|DIV\/0|NUM|NULL)[?!]?$/.test(cell(column))) complain(row.line, column, `"${cell(column)}" is what a spreadsheet made of the words`, fix)
  }
  const change = readChoice(cell('change') || 'add', CHANGES)
  if (change === null) complain(row.line, 'change', `"${cell('change')}" is not a change`, `use ${CHANGES.join(', ')}, or leave it empty for add`)
  const match = readChoice(cell('match') || 'words', MATCH_MODES)
  if (match === null) complain(row.line, 'match', `"${cell('match')}" is not a way to match`, `use ${MATCH_MODES.join(', ')}, or leave it empty for words`)
  const term = cell('term').replace(/^'(?=[-+=@])/, '')
  checkTerm(term, row.line, context)
  checkExceptions(cell('except'), row.line, context)
  const weight = readWeight(cell('weight'), row.line, context)
  if (change === 'add' && places.has('label') && cell('label') === '') {
    complain(row.line, 'label', `the label of "${term}" is missing`, 'name the category that the term belongs to')
  }
  if (term === '' || change === null || match === null) return []
  return [{change, term, line: row.line, given: {
    ...filled('label', cell('label')), ...(cell('match') === '' ? {} : {match}), ...(weight === null ? {} : {weight}),
    ...filled('alternative', cell('alternative')), ...filled('definition', cell('definition')), ...filled('source', cell('source')),
    ...filled('note', cell('note')), ...several('mustMatch', cell('must_match')), ...several('mustNotMatch', cell('must_not_match')),
    ...several('except', cell('except')),
  }}]
}

/**
 * The entry that a row makes of what was there before; cells that are empty stay as they were.
 *
 * @example entryFrom({change: 'add', term: 'regime', line: 2, given: {label: 'names'}}, 'own.csv').weight // 1
 */
export function entryFrom({term, line, given}: LabelRow, file: string, before: Partial<LabelEntry> = {}): LabelEntry {
  return {...BLANK, ...before, ...given, term, file, line}
}

const BLANK = {
  label: '', match: 'words' as MatchMode, weight: 1, alternative: '', definition: '', source: '', note: '', mustMatch: [], mustNotMatch: [], except: [],
}

function readChoice<T extends string>(cell: string, known: readonly T[]): T | null {
  return known.find((name) => name === cell.toLowerCase()) ?? null
}

function checkTerm(term: string, line: number, {places, complain}: RowContext): void {
  if (!places.has('term')) return
  if (term === '') complain(line, 'term', 'the term is missing', 'fill it in or remove the row')
  else {
    const fault = ruleFault(term)
    if (fault !== null) complain(line, 'term', fault.what, fault.fix)
  }
}

/** An exception is words only: a rule in one would be a rule of a rule. */
function checkExceptions(cell: string, line: number, {complain}: RowContext): void {
  for (const exception of several('except', cell).except ?? []) {
    const fault = ruleFault(exception)
    if (fault !== null) complain(line, 'except', fault.what, fault.fix)
    else if (parseRule(exception).conditions.length > 0) complain(line, 'except', `"${exception}" is a rule`, 'put it into the term, as in NOT NEAR/5 …')
  }
}

/** A number as a spreadsheet writes it: decimal comma where the delimiter is no comma, minus signs and dashes as minus. */
function readWeight(cell: string, line: number, {delimiter, complain}: RowContext): number | null {
  if (cell === '') return null
  const plain = cell.replace(/^[−–—‐‑]/, '-'), weight = Number(delimiter === ',' ? plain : plain.replace(',', '.'))
  if (Number.isFinite(weight)) return weight
  complain(line, 'weight', `"${cell}" is not a number`, 'write a number such as 1 or 0.5, or leave it empty for 1')
  return null
}

function filled(name: 'label' | 'alternative' | 'definition' | 'source' | 'note', cell: string): LabelRow['given'] {
  return cell === '' ? {} : {[name]: cell}
}

/** Several texts in one cell, with ` | ` between them. */
function several(name: 'mustMatch' | 'mustNotMatch' | 'except', cell: string): LabelRow['given'] {
  const list = cell.split(/\s\|\s/).map((text) => text.trim()).filter((text) => text !== '')
  return list.length === 0 ? {} : {[name]: list}
}

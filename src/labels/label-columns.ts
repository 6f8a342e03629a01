import type {LabelTable, TableRow} from './read-label-table.ts'

/** The columns of a label set, in the order in which they are written. Only `term` and `label` are needed. */
export const LABEL_COLUMNS = [
  'change', 'term', 'label', 'match', 'weight', 'alternative', 'definition', 'source', 'note', 'except', 'must_match', 'must_not_match',
] as const

export type LabelColumn = (typeof LABEL_COLUMNS)[number]

/** Other spellings that are understood. */
const ALIASES: Readonly<Record<string, LabelColumn>> = {alternatives: 'alternative', definitions: 'definition', notes: 'note', exceptions: 'except'}

/** One thing wrong in a label set. */
export type Complain = (line: number, column: string, what: string, fix: string) => void

/**
 * Which place of a row each column stands at. Empty columns without a name, which spreadsheets add, are passed over; anything else that is not
 * known is told, with the way out.
 */
export function findColumns({header, rows}: LabelTable & {readonly header: TableRow}, complain: Complain): ReadonlyMap<LabelColumn, number> {
  const places = new Map<LabelColumn, number>()
  const width = Math.max(header.cells.length, ...rows.map(({cells}) => cells.length))
  for (let place = 0; place < width; place++) {
    const name = columnName(header.cells[place] ?? ''), column = ALIASES[name] ?? LABEL_COLUMNS.find((known) => known === name)
    if (column !== undefined) {
      if (places.has(column)) complain(header.line, column, 'the column occurs twice', 'remove one')
      else places.set(column, place)
    } else if (name !== '') complain(header.line, name, 'unknown column', `use one of ${LABEL_COLUMNS.join(', ')}, or remove it`)
    else {
      const filled = rows.find(({cells}) => (cells[place] ?? '') !== '')
      const fix = 'put cells that hold the delimiter in quotation marks, or name the column'
      if (filled !== undefined) complain(filled.line, String(place + 1), 'a cell stands in a column without a name', fix)
    }
  }
  for (const needed of places.has('change') ? ['term'] as const : ['term', 'label'] as const) {
    if (!places.has(needed)) complain(header.line, needed, 'the column is missing', `add a column "${needed}"`)
  }
  return places
}

/**
 * The name of a column as it is looked up: spaces, hyphens and the dashes that a program makes of them are underscores.
 *
 * @example columnName('Must–match') // 'must_match'
 */
export function columnName(header: string): string {
  return header.toLowerCase().replace(/[\s\u00a0‐-―-]+/g, '_')
}

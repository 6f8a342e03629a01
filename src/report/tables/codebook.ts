import type {ColumnAbout, Table} from '../table.ts'
import {NEVER} from './shared-columns.ts'

/** A column of a table, described. */
export interface CodebookRow {
  readonly table: string
  readonly column: ColumnAbout
}

export const CODEBOOK: Table<CodebookRow> = {
  name: 'codebook',
  about: 'One row per column of every table. In every table a text that a spreadsheet would run as a formula has \' in front (numbers '
    + 'never do), signs that hide or break text stand as \\u and four hex digits. Where a spreadsheet opens the file itself (--excel), a text that looks '
    + 'like a number has \' in front too, and one of more than 32,767 characters is cut and says so.',
  key: ['table', 'column'],
  columns: [
    text('table', 'name of the file without .csv', 'Which table.', ({table}) => table),
    text('column', 'name of the column', 'Which column.', ({column}) => column.name),
    text('type', 'string, integer, number, boolean or date', 'How to read the cells.', ({column}) => column.type),
    text('unit', 'what one is, or what the text is', 'How to read the cells.', ({column}) => column.unit),
    text('formula', 'how the value comes about, in the words of other columns', 'How to make it again.', ({column}) => column.formula),
    text('tells', 'in words', 'What the column tells about coverage.', ({column}) => column.tells),
    text('empty', 'in words', 'What an empty cell means; it never means 0.', ({column}) => column.empty),
  ],
}

type Text = readonly [name: string, formula: string, tells: string, value: (row: CodebookRow) => string]

function text(...[name, formula, tells, value]: Text): Column {
  return {name, type: 'string', unit: 'text', formula, tells, empty: NEVER, value}
}

type Column = Table<CodebookRow>['columns'][number]

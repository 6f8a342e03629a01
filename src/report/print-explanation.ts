import type {Explanation} from './explain.ts'
import type {GatheredSum} from './gather-evidence.ts'
import type {Cells} from './read-table.ts'
import {tableOf} from './tables.ts'

/** Columns that say which row of an evidence table it is and what it holds, in their order of use; the rest stays in the file. */
const SHOWN = ['article', 'id', 'outlet', 'event', 'speaker', 'label', 'words', 'voice', 'state', 'cue', 'content', 'score', 'text',
  'sentence', 'part', 'start', 'end']

/** An explanation as lines of text for a terminal: the number, how it is made, the rows that make it, and whether they do. */
export function printExplanation(explanation: Explanation): string {
  const {table, column, row, value, state, again, sums, source} = explanation
  const lines = [
    `${table}.csv  ${keyOf(table, row)}`,
    `${column.name} = ${value === '' ? `(empty: ${column.empty})` : `${value}  (${column.unit})`}`,
    `  made as: ${column.formula}`,
    `  tells:   ${column.tells}`,
    ...sums.flatMap((sum) => ['', ...linesOf(sum, column.name)]),
    '',
    verdict(),
  ]
  return lines.join('\n') + '\n'

  function verdict(): string {
    if (state === 'primary') return `This number is ${source}: the row above is its evidence.`
    const made = again === '' ? 'no number' : again
    if (state === 'reproduced') return `The evidence rows give ${made}: the same.`
    const stands = value === '' ? 'an empty cell' : value
    return `The evidence rows give ${made}, NOT ${stands}: a file of this report was changed, or the number is wrong.`
  }
}

function linesOf({of, table, conditions, sum, count, rows}: GatheredSum, column: string): string[] {
  const from = `${count} ${count === 1 ? 'row' : 'rows'} of ${table}.csv where ${conditions.join(' and ')}`
  const title = `${of === 'sum' ? column : of}: ${sum} from ${from}`
  const more = count > rows.length ? [`  … and ${count - rows.length} more`] : []
  return [title, ...rows.map((row) => `  ${cellsOf(row)}`), ...more]
}

function keyOf(table: string, row: Cells): string {
  const key = tableOf(table)?.key ?? []
  return inWords(key.length === 0 ? Object.keys(row) : key, row)
}

function cellsOf(row: Cells): string {
  return inWords(SHOWN.filter((name) => row[name] !== undefined && row[name] !== ''), row)
}

function inWords(names: readonly string[], row: Cells): string {
  return names.map((name) => `${name}="${oneLine(row[name] ?? '')}"`).join(' ')
}

function oneLine(text: string): string {
  const flat = text.replace(/\s+/g, ' ')
  return flat.length > 160 ? `${flat.slice(0, 159)}…` : flat
}

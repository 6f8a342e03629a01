import type {ComparisonEvidence} from './comparison-evidence.ts'
import type {Explanation} from './explain.ts'
import type {GatheredSum} from './gather-evidence.ts'
import {comparisonLines} from './print-comparison.ts'
import type {Cells} from './read-table.ts'
import {tableOf} from './tables.ts'

/** Columns that say which row of an evidence table it is and what it holds, in their order of use; the rest stays in the file. */
const SHOWN = ['article', 'id', 'outlet', 'event', 'speaker', 'label', 'words', 'voice', 'state', 'cue', 'content', 'score', 'text',
  'sentence', 'part', 'start', 'end']

/** What tells rows of comparisons.csv apart; those without a measure may repeat. */
const COMPARED = ['contrast', 'measure', 'outlet_a', 'outlet_b']

/** An explanation as lines of text for a terminal: the number, how it is made, the rows that make it, and whether they do. */
export function printExplanation(explanation: Explanation): string {
  const {table, column, row, value, state, again, sums, clusters, shares, comparison, source} = explanation
  const lines = [
    `${table}.csv  ${keyOf(table, row)}`,
    `${column.name} = ${value === '' ? `(empty: ${column.empty})` : `${value}  (${unitOf(column.unit, row)})`}`,
    `  made as: ${column.formula}`,
    `  tells:   ${column.tells}`,
    ...comparison === null ? [] : [...comparisonLines(comparison, row['effect_kind'] ?? ''), ...sideLines(comparison)],
    ...comparison === null ? sums.flatMap((sum, i) => ['', ...linesOf(sum, column.name, sums.slice(0, i))]) : [],
    ...clusterLines(clusters),
    ...shareLines(shares),
    '',
    verdict(),
  ]
  return lines.join('\n') + '\n'

  function verdict(): string {
    if (state === 'text') return `This cell holds no number to add up. Its row:\n  ${cellsOf(row, Object.keys(row))}`
    if (state === 'primary') return `This number is ${source}: the row above is its evidence.`
    const made = again === '' ? 'no number' : again
    if (state === 'reproduced') return `The evidence rows give ${made}: the same.`
    const stands = value === '' ? 'an empty cell' : value
    return `The evidence rows give ${made}, NOT ${stands}: a file of this report was changed, or the number is wrong.`
  }
}

const MOST_CLUSTERS = 50

function sideLines({sides}: ComparisonEvidence): string[] {
  return sides.flatMap(({name, articles, sums}) => [
    '', `${oneLine(name)}: ${articles} ${articles === 1 ? 'article' : 'articles'} on these events`, ...sums.flatMap((sum, i) => linesOf(sum, '', sums.slice(0, i))),
  ])
}

function shareLines(shares: Explanation['shares']): string[] {
  if (shares.length === 0) return []
  const more = shares.length > MOST_CLUSTERS ? [`  … and ${shares.length - MOST_CLUSTERS} more`] : []
  return ['', `it is shared out over ${shares.length}:`, ...shares.slice(0, MOST_CLUSTERS).map(({name, amount}) => `  ${oneLine(name)}: ${amount}`), ...more]
}

function clusterLines(clusters: Explanation['clusters']): string[] {
  if (clusters.length === 0) return []
  const more = clusters.length > MOST_CLUSTERS ? [`  … and ${clusters.length - MOST_CLUSTERS} more`] : []
  const lines = clusters.slice(0, MOST_CLUSTERS).map(({cluster, numerator, denominator}) => `  ${oneLine(cluster)}: ${numerator} / ${denominator}`)
  return ['', `the interval rests on how these ${clusters.length} differ (numerator / denominator of each):`, ...lines, ...more]
}

/** A sum with its rows; rows that an earlier sum has shown already are not shown again. */
function linesOf(gathered: GatheredSum, column: string, earlier: readonly GatheredSum[]): string[] {
  const {of, what, table, sum, scale, count, rows} = gathered
  const title = `${of === 'sum' ? column : of} = ${sum / scale}: ${what}, ${count} ${count === 1 ? 'row' : 'rows'} of ${placeOf(gathered)}`
  const isShown = (other: GatheredSum): boolean => placeOf(other) === placeOf(gathered) && [null, other.column].includes(gathered.column)
  if (earlier.some(isShown)) return [title, '  (the rows above)']
  const shown = gathered.column === null || SHOWN.includes(gathered.column) ? SHOWN : [...SHOWN, gathered.column]
  const more = count > rows.length ? [`  … and ${count - rows.length} more in ${table}.csv`] : []
  return [title, ...rows.map((row) => `  ${cellsOf(row, shown)}`), ...more]
}

/** Comparisons name their unit in another column. */
function unitOf(unit: string, row: Cells): string {
  return {'see effect_kind': row['effect_kind'], 'unit of the measure': row['unit']}[unit] ?? unit
}

function placeOf({table, conditions}: GatheredSum): string {
  return `${table}.csv${conditions.length === 0 ? '' : ` where ${conditions.join(' and ')}`}`
}

function keyOf(table: string, row: Cells): string {
  const key = table === 'comparisons' ? COMPARED : tableOf(table)?.key ?? []
  return inWords(key.length === 0 ? Object.keys(row) : key, row)
}

function cellsOf(row: Cells, shown: readonly string[]): string {
  return inWords(shown.filter((name) => row[name] !== undefined && row[name] !== ''), row)
}

function inWords(names: readonly string[], row: Cells): string {
  return names.map((name) => `${name}="${oneLine(row[name] ?? '')}"`).join(' ')
}

function oneLine(text: string): string {
  const flat = text.replace(/\s+/g, ' ')
  return flat.length > 160 ? `${flat.slice(0, 159)}…` : flat
}

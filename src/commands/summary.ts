import {join} from 'node:path'
import type {ReportOutcome} from '../index.ts'
import {MEASURES, valueOf} from '../measures.ts'
import {outletRows} from '../report/tally-rows.ts'
import {alignColumns} from './print-columns.ts'

const MOST_OUTLETS = 20, LONGEST_NAME = 40

/** What the terminal shows of a finished report: how much was read, a short table of the outlets with most articles, and where to look. */
export function summaryLines({read, accepted, problems, tally, files}: ReportOutcome, out: string): string[] {
  const rows = outletRows(tally).sort((a, b) => b.articles - a.articles)
  const shown = rows.slice(0, MOST_OUTLETS)
  const value = (name: string, row: (typeof rows)[number], digits: number): string => {
    const measure = MEASURES.find((one) => one.name === name)
    const number = measure === undefined ? null : valueOf(measure, row.counts)
    return number === null ? '' : number.toFixed(digits)
  }
  const table = [
    ['outlet', 'articles', 'words', 'loaded/1000 own', 'loaded/1000 sources', 'sentiment own', 'attributions/1000', 'anonymous'],
    ...shown.map((row) => [
      row.outlet, String(row.articles), String(row.counts.words), value('loaded_per_1000_own', row, 1), value('loaded_per_1000_sources', row, 1),
      value('sentiment_own', row, 2), value('attributions_per_1000', row, 1), value('anonymous_share', row, 2),
    ]),
  ]
  const more = rows.length > shown.length ? [`… and ${rows.length - shown.length} more outlets in outlets.csv`] : []
  return [
    ...alignColumns(table.map(([outlet, ...cells]) => [shorten(outlet ?? ''), ...cells])), ...more, '',
    `${read} articles read = ${accepted} analysed + ${read - accepted} rejected; ${problems} rows in problems.csv`,
    ...files.some(({name}) => name === 'report.html') ? [`Open ${join(out, 'report.html')} in a browser: what holds, and the sentences behind every number.`] : [],
    `Tables: ${out} (start with outlets.csv; codebook.csv says what each column means; parallax explain leads from a number to its words)`,
  ]
}

function shorten(outlet: string): string {
  return outlet.length > LONGEST_NAME ? `${outlet.slice(0, LONGEST_NAME - 1)}…` : outlet
}

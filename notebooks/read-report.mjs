import {readFileSync} from 'node:fs'
import {parse} from 'csv-parse/sync'

/** The rows of a CSV file, every cell as the text that stands there. */
export function readRows(path) {
  return parse(readFileSync(path), {bom: true, columns: true})
}

/**
 * A table of a report as plain columns: numbers where the codebook of the report says so, `null` for an empty cell.
 *
 * Numbers are told by the codebook, not by their look: an event called "2024" stays a string.
 */
export function readColumns(report, table) {
  const rows = readRows(`${report}/${table}.csv`)
  const described = readRows(`${report}/codebook.csv`).filter((row) => row.table === table)
  return Object.fromEntries(described.map(({column, type}) => {
    const isNumber = type === 'integer' || type === 'number'
    return [column, rows.map(({[column]: cell}) => cell === '' ? null : isNumber ? Number(cell) : cell)]
  }))
}

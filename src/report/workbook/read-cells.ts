/** Reads a table of a report back from its file, piece by piece, so that memory stays flat whatever the number of rows. */
import {closeSync, openSync, readSync} from 'node:fs'
import {parse} from 'csv-parse/sync'
import type {Profile} from '../profile.ts'

const BYTES = 1 << 20, QUOTE = 34, NEWLINE = 10

/** The rows below the header, as cells. The file must be as this program writes it. */
export function* readCells(path: string, {delimiter, newline}: Profile): Generator<string[]> {
  const handle = openSync(path, 'r')
  try {
    let header = true
    for (const piece of wholeRows(handle)) {
      const rows: string[][] = parse(piece, {bom: true, delimiter, record_delimiter: newline})
      yield* header ? rows.slice(1) : rows
      header = false
    }
  } finally {
    closeSync(handle)
  }
}

/** Pieces of the file that end with a row. */
function* wholeRows(handle: number): Generator<Buffer> {
  let rest = Buffer.alloc(0), quoted = false
  for (;;) {
    const piece = Buffer.allocUnsafe(BYTES), read = readSync(handle, piece, 0, BYTES, null)
    if (read === 0) break
    let end = -1
    for (let at = 0; at < read; at++) {
      if (piece[at] === QUOTE) quoted = !quoted
      else if (piece[at] === NEWLINE && !quoted) end = at + 1
    }
    if (end < 0) {
      rest = Buffer.concat([rest, piece.subarray(0, read)])
      continue
    }
    yield Buffer.concat([rest, piece.subarray(0, end)])
    rest = Buffer.from(piece.subarray(end, read))
  }
  if (rest.length > 0) yield rest
}

import type {Sentences} from './sentences.ts'
import type {SparseMatrix} from './sparse-matrix.ts'
import {compressRows} from './sparse-matrix.ts'

/** Places of the words that make the company of a word. */
const PLACES = [-2, -1, 1, 2]

/** Which words are counted, and which of them count as contexts. */
export interface ContextOptions {
  /** Row of each word; the others have none. */
  readonly ids: ReadonlyMap<string, number>
  /** Place of each row among the context words, −1 for a rarer word. */
  readonly rank: Int32Array
  readonly rows: number
  readonly contexts: number
}

/**
 * How often each word has each word two or one places before or after it. Column: index of the place × (contexts + 2), + 0 for the edge of
 * the sentence, + 1 for a rarer word, else + 2 + rank.
 *
 * @example
 * const options = {ids: new Map([['a', 0], ['b', 1]]), rank: Int32Array.of(0, -1), rows: 2, contexts: 1}
 * [...countContexts([[['a', 'b']]], options).column] // [0, 3, 7, 9, 0, 5, 6, 9]
 */
export function countContexts(documents: Sentences, {ids, rank, rows, contexts}: ContextOptions): SparseMatrix {
  const width = contexts + 2, cells: Map<number, number>[] = Array.from({length: rows}, () => new Map<number, number>())
  for (const document of documents) for (const sentence of document) {
    const line = Int32Array.from(sentence, (word) => ids.get(word) ?? -1)
    line.forEach((id, at) => {
      if (id < 0) return
      const row = cells[id]!
      PLACES.forEach((place, index) => {
        const other = at + place, inside = other >= 0 && other < line.length, next = inside ? line[other]! : -1
        const column = index * width + (!inside ? 0 : next < 0 || rank[next]! < 0 ? 1 : 2 + rank[next]!)
        row.set(column, (row.get(column) ?? 0) + 1)
      })
    })
  }
  return compressRows(cells, PLACES.length * width)
}

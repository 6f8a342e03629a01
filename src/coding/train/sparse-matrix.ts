/** A sparse matrix by rows: row `r` has the cells `offset[r] … offset[r + 1] − 1`, in ascending order of their columns. */
export interface SparseMatrix {
  readonly rows: number
  readonly columns: number
  readonly offset: Int32Array
  readonly column: Int32Array
  readonly value: Float32Array
}

/**
 * A sparse matrix from its rows, each a map from column to value.
 *
 * @example [...compressRows([new Map([[2, 5], [0, 1]])], 3).column] // [0, 2]
 */
export function compressRows(cells: readonly ReadonlyMap<number, number>[], columns: number): SparseMatrix {
  const offset = new Int32Array(cells.length + 1)
  cells.forEach((row, at) => { offset[at + 1] = offset[at]! + row.size })
  const size = offset[cells.length]!, column = new Int32Array(size), value = new Float32Array(size)
  let at = 0
  for (const row of cells) for (const [where, count] of [...row].sort((a, b) => a[0] - b[0])) {
    column[at] = where
    value[at++] = count
  }
  return {rows: cells.length, columns, offset, column, value}
}

/**
 * Product with a dense matrix of `width` columns, row by row.
 *
 * @example [...multiply(compressRows([new Map([[1, 2]])], 2), Float64Array.of(3, 4), 1)] // [8]
 */
export function multiply({rows, offset, column, value}: SparseMatrix, right: Float64Array, width: number): Float64Array<ArrayBuffer> {
  const out = new Float64Array(rows * width)
  for (let row = 0; row < rows; row++) for (let k = offset[row]!; k < offset[row + 1]!; k++) {
    const v = value[k]!, from = column[k]! * width, to = row * width
    if (v !== 0) for (let d = 0; d < width; d++) out[to + d]! += v * right[from + d]!
  }
  return out
}

/**
 * Product of the transposed matrix with a dense one of `width` columns.
 *
 * @example [...multiplyTransposed(compressRows([new Map([[1, 2]])], 2), Float64Array.of(3), 1)] // [0, 6]
 */
export function multiplyTransposed({rows, columns, offset, column, value}: SparseMatrix, left: Float64Array, width: number): Float64Array<ArrayBuffer> {
  const out = new Float64Array(columns * width)
  for (let row = 0; row < rows; row++) for (let k = offset[row]!; k < offset[row + 1]!; k++) {
    const v = value[k]!, to = column[k]! * width, from = row * width
    if (v !== 0) for (let d = 0; d < width; d++) out[to + d]! += v * left[from + d]!
  }
  return out
}

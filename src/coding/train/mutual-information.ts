import type {SparseMatrix} from './sparse-matrix.ts'

/**
 * Positive pointwise mutual information of the rows and columns of a table of counts; the shares of the columns are raised to 0.75, which
 * keeps rare contexts from counting too much (O. Levy, Y. Goldberg and I. Dagan, 2015).
 *
 * Unit: nats. Shape: the cells of the table, none below 0.
 */
export function mutualInformation(counts: SparseMatrix): SparseMatrix {
  const {rows, columns, offset, column, value} = counts
  const rowSum = new Float64Array(rows), columnSum = new Float64Array(columns)
  let total = 0
  for (let row = 0; row < rows; row++) for (let k = offset[row]!; k < offset[row + 1]!; k++) {
    rowSum[row]! += value[k]!
    columnSum[column[k]!]! += value[k]!
    total += value[k]!
  }
  const smooth = columnSum.map((n) => n ** 0.75), norm = total / smooth.reduce((a, b) => a + b, 0)
  const information = new Float32Array(value.length)
  for (let row = 0; row < rows; row++) for (let k = offset[row]!; k < offset[row + 1]!; k++) {
    information[k] = Math.max(0, Math.log(value[k]! * total / (rowSum[row]! * smooth[column[k]!]! * norm)))
  }
  return {...counts, value: information}
}

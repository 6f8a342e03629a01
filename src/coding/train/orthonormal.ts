/**
 * Makes the columns of a dense matrix orthonormal, one after the other (modified Gram–Schmidt), in place.
 *
 * @example [...orthonormal(Float64Array.of(3, 4), 1)] // [0.6000000000000001, 0.8]
 */
export function orthonormal(matrix: Float64Array<ArrayBuffer>, width: number): Float64Array<ArrayBuffer> {
  const rows = matrix.length / width, byColumn = new Float64Array(matrix.length)
  for (let r = 0; r < rows; r++) for (let d = 0; d < width; d++) byColumn[d * rows + r] = matrix[r * width + d]!
  for (let d = 0; d < width; d++) {
    const own = byColumn.subarray(d * rows, (d + 1) * rows)
    for (let e = 0; e < d; e++) {
      const other = byColumn.subarray(e * rows, (e + 1) * rows)
      let dot = 0
      for (let r = 0; r < rows; r++) dot += own[r]! * other[r]!
      for (let r = 0; r < rows; r++) own[r]! -= dot * other[r]!
    }
    let norm = 0
    for (let r = 0; r < rows; r++) norm += own[r]! * own[r]!
    const inverse = 1 / Math.sqrt(norm + 1e-300)
    for (let r = 0; r < rows; r++) own[r]! *= inverse
  }
  for (let r = 0; r < rows; r++) for (let d = 0; d < width; d++) matrix[r * width + d] = byColumn[d * rows + r]!
  return matrix
}

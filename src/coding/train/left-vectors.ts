import {orthonormal} from './orthonormal.ts'
import type {SparseMatrix} from './sparse-matrix.ts'
import {multiply, multiplyTransposed} from './sparse-matrix.ts'
import {symmetricEigen} from './symmetric-eigen.ts'

/** Columns beyond those wanted, and rounds: with them the wanted ones settle. */
const SPARE = 16, ROUNDS = 5

/**
 * Left singular vectors of a sparse matrix times the roots of the singular values, each row scaled to length 1.
 *
 * By randomised subspace iteration (N. Halko, P. Martinsson and J. Tropp, 2011). Shape: `dimensions` cells a row. The sign of a column
 * depends on `random`.
 */
export function leftVectors(matrix: SparseMatrix, dimensions: number, random: () => number): Float32Array {
  const width = dimensions + SPARE
  let right = Float64Array.from({length: matrix.columns * width}, () => random() - 0.5), left = new Float64Array(0)
  for (let round = 0; round < ROUNDS; round++) {
    left = orthonormal(multiply(matrix, right, width), width)
    right = multiplyTransposed(matrix, left, width)
    if (round < ROUNDS - 1) right = orthonormal(right, width)
  }
  const {vectors, values} = symmetricEigen(gram(right, width), width)
  const out = new Float32Array(matrix.rows * dimensions)
  for (let row = 0; row < matrix.rows; row++) {
    let norm = 1e-12
    for (let d = 0; d < dimensions; d++) {
      let sum = 0
      for (let k = 0; k < width; k++) sum += left[row * width + k]! * vectors[k * width + d]!
      const cell = sum * Math.sqrt(Math.sqrt(values[d]!))
      out[row * dimensions + d] = cell
      norm += cell * cell
    }
    norm = Math.sqrt(norm)
    for (let d = 0; d < dimensions; d++) out[row * dimensions + d]! /= norm
  }
  return out
}

/** The products of all pairs of columns. */
function gram(matrix: Float64Array, width: number): Float64Array {
  const out = new Float64Array(width * width)
  for (let row = 0; row < matrix.length; row += width) for (let a = 0; a < width; a++) for (let b = 0; b < width; b++) {
    out[a * width + b]! += matrix[row + a]! * matrix[row + b]!
  }
  return out
}

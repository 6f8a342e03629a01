import {seededRandom} from './random.ts'

export interface EmbedOptions {
  readonly seed: number
  /** Fewest documents that a word must occur in. */
  readonly fewest: number
  /** Number of context words. */
  readonly contexts: number
  readonly dimensions: number
}

export interface Embedding {
  /** In ascending order. */
  readonly words: readonly string[]
  /** One unit vector a word, row by row. */
  readonly vectors: Float32Array
  readonly dimensions: number
  /** log(1 + occurrences) of each word. */
  readonly weights: Float32Array
}

const PLACES = [-2, -1, 1, 2]

/** A sparse matrix by rows. */
interface Sparse {
  readonly rows: number
  readonly columns: number
  readonly offset: Int32Array
  readonly column: Int32Array
  readonly value: Float32Array
}

/** Words as vectors: left singular vectors of the positive pointwise mutual information of words and contexts. */
export function embedWords(documents: readonly (readonly (readonly string[])[])[], options: EmbedOptions): Embedding {
  const {words, ids, order, occurrences} = countVocabulary(documents, options.fewest)
  const rank = new Int32Array(words.length).fill(-1)
  order.slice(0, options.contexts).forEach((id, at) => { rank[id] = at })
  const matrix = mutualInformation(countContexts(documents, {ids, rank, rows: words.length, contexts: options.contexts}))
  const vectors = leftVectors(matrix, options.dimensions, seededRandom(options.seed))
  return {words, vectors, dimensions: options.dimensions, weights: occurrences.map((n) => Math.log1p(n))}
}

function countVocabulary(documents: readonly (readonly (readonly string[])[])[], fewest: number) {
  const seenIn = new Map<string, number>(), total = new Map<string, number>()
  for (const document of documents) {
    const seen = new Set<string>()
    for (const sentence of document) for (const word of sentence) {
      total.set(word, (total.get(word) ?? 0) + 1)
      seen.add(word)
    }
    for (const word of seen) seenIn.set(word, (seenIn.get(word) ?? 0) + 1)
  }
  const words = [...seenIn].filter(([, n]) => n >= fewest).map(([word]) => word).sort()
  const ids = new Map(words.map((word, id) => [word, id]))
  const occurrences = Float32Array.from(words, (word) => total.get(word) ?? 0)
  const order = words.map((_, id) => id).sort((a, b) => occurrences[b]! - occurrences[a]! || a - b)
  return {words, ids, order, occurrences}
}

interface ContextOptions {
  readonly ids: ReadonlyMap<string, number>
  readonly rank: Int32Array
  readonly rows: number
  readonly contexts: number
}

/** Counts of words by context: column = place × (contexts + 2) + 0 for the edge of the sentence, 1 for a rarer word, else 2 + rank. */
function countContexts(documents: readonly (readonly (readonly string[])[])[], {ids, rank, rows, contexts}: ContextOptions): Sparse {
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
  return compress(cells, PLACES.length * width)
}

function compress(cells: readonly ReadonlyMap<number, number>[], columns: number): Sparse {
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

/** Positive pointwise mutual information, context shares raised to 0.75 (Levy and Goldberg). */
function mutualInformation(counts: Sparse): Sparse {
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

/** Left singular vectors times the root of the singular values, each row scaled to length 1 (randomised subspace iteration). */
function leftVectors(matrix: Sparse, dimensions: number, random: () => number): Float32Array {
  const width = dimensions + 16
  let right = Float64Array.from({length: matrix.columns * width}, () => random() - 0.5), left = new Float64Array(0)
  for (let round = 0; round < 5; round++) {
    left = orthonormal(times(matrix, right, width), width)
    right = timesTransposed(matrix, left, width)
    if (round < 4) right = orthonormal(right, width)
  }
  const {vectors, values} = eigen(gram(right, width), width)
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

function times({rows, offset, column, value}: Sparse, right: Float64Array, width: number): Float64Array<ArrayBuffer> {
  const out = new Float64Array(rows * width)
  for (let row = 0; row < rows; row++) for (let k = offset[row]!; k < offset[row + 1]!; k++) {
    const v = value[k]!, from = column[k]! * width, to = row * width
    if (v !== 0) for (let d = 0; d < width; d++) out[to + d]! += v * right[from + d]!
  }
  return out
}

function timesTransposed({rows, columns, offset, column, value}: Sparse, left: Float64Array, width: number): Float64Array<ArrayBuffer> {
  const out = new Float64Array(columns * width)
  for (let row = 0; row < rows; row++) for (let k = offset[row]!; k < offset[row + 1]!; k++) {
    const v = value[k]!, to = column[k]! * width, from = row * width
    if (v !== 0) for (let d = 0; d < width; d++) out[to + d]! += v * left[from + d]!
  }
  return out
}

/** Columns made orthonormal one after the other (modified Gram–Schmidt), in place. */
function orthonormal(matrix: Float64Array<ArrayBuffer>, width: number): Float64Array<ArrayBuffer> {
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

function gram(matrix: Float64Array, width: number): Float64Array {
  const out = new Float64Array(width * width)
  for (let row = 0; row < matrix.length; row += width) for (let a = 0; a < width; a++) for (let b = 0; b < width; b++) {
    out[a * width + b]! += matrix[row + a]! * matrix[row + b]!
  }
  return out
}

/** Eigenvalues of a symmetric matrix in descending order and their vectors as columns (cyclic Jacobi). */
function eigen(symmetric: Float64Array, width: number): {vectors: Float64Array, values: Float64Array} {
  const a = symmetric.slice(), v = new Float64Array(width * width)
  for (let i = 0; i < width; i++) v[i * width + i] = 1
  for (let sweep = 0; sweep < 12; sweep++) for (let p = 0; p < width; p++) for (let q = p + 1; q < width; q++) rotate(a, v, width, [p, q])
  const order = Array.from({length: width}, (_, i) => i).sort((x, y) => a[y * width + y]! - a[x * width + x]!)
  const vectors = new Float64Array(width * width)
  order.forEach((from, to) => { for (let k = 0; k < width; k++) vectors[k * width + to] = v[k * width + from]! })
  return {vectors, values: Float64Array.from(order, (i) => Math.max(0, a[i * width + i]!))}
}

function rotate(a: Float64Array, v: Float64Array, width: number, [p, q]: readonly [number, number]): void {
  const off = a[p * width + q]!
  if (Math.abs(off) < 1e-12) return
  const theta = (a[q * width + q]! - a[p * width + p]!) / (2 * off), t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1), s = t * c
  for (let k = 0; k < width; k++) {
    const x = a[k * width + p]!, y = a[k * width + q]!
    a[k * width + p] = c * x - s * y
    a[k * width + q] = s * x + c * y
  }
  for (let k = 0; k < width; k++) {
    const x = a[p * width + k]!, y = a[q * width + k]!
    a[p * width + k] = c * x - s * y
    a[q * width + k] = s * x + c * y
    const m = v[k * width + p]!, n = v[k * width + q]!
    v[k * width + p] = c * m - s * n
    v[k * width + q] = s * m + c * n
  }
}

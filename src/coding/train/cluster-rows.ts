import {seededRandom} from '../../stats/seeded-random.ts'

export interface ClusterOptions {
  /** Unit vectors, row by row. */
  readonly vectors: Float32Array
  readonly dimensions: number
  readonly weights: Float32Array
  readonly count: number
  readonly seed: number
  readonly rounds: number
}

/** Spherical k-means with weights: cluster of each row. Starts from rows drawn by weight; an empty cluster keeps its centre. */
export function clusterRows({vectors, dimensions, weights, count, seed, rounds}: ClusterOptions): Int32Array {
  const size = weights.length, random = seededRandom(seed), centres = drawRows(vectors, {dimensions, weights, count}, random)
  const of = new Int32Array(size)
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < size; row++) of[row] = nearest(vectors, row * dimensions, centres, dimensions)
    moveCentres({vectors, dimensions, weights}, of, centres)
  }
  return of
}

interface Rows {
  readonly vectors: Float32Array
  readonly dimensions: number
  readonly weights: Float32Array
}

function drawRows(vectors: Float32Array, {dimensions, weights, count}: {readonly dimensions: number, readonly weights: Float32Array, readonly count: number}, random: () => number): Float32Array {
  const keys = Array.from(weights, (weight, row) => ({row, key: -Math.log(random() + 1e-12) / (weight + 1e-9)})).sort((a, b) => a.key - b.key)
  const centres = new Float32Array(count * dimensions)
  keys.slice(0, count).forEach(({row}, at) => centres.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), at * dimensions))
  return centres
}

function nearest(vectors: Float32Array, from: number, centres: Float32Array, dimensions: number): number {
  let best = 0, most = -Infinity
  for (let c = 0, o = 0; o < centres.length; c++, o += dimensions) {
    let x = 0, y = 0, z = 0, w = 0
    for (let d = 0; d < dimensions; d += 4) {
      x += vectors[from + d]! * centres[o + d]!
      y += vectors[from + d + 1]! * centres[o + d + 1]!
      z += vectors[from + d + 2]! * centres[o + d + 2]!
      w += vectors[from + d + 3]! * centres[o + d + 3]!
    }
    const dot = x + y + z + w
    if (dot > most) { most = dot; best = c }
  }
  return best
}

function moveCentres({vectors, dimensions, weights}: Rows, of: Int32Array, centres: Float32Array): void {
  const sums = new Float64Array(centres.length), seen = new Uint8Array(centres.length / dimensions)
  of.forEach((cluster, row) => {
    seen[cluster] = 1
    for (let d = 0; d < dimensions; d++) sums[cluster * dimensions + d]! += weights[row]! * vectors[row * dimensions + d]!
  })
  seen.forEach((any, cluster) => {
    if (any === 0) return
    let norm = 1e-12
    for (let d = 0; d < dimensions; d++) norm += sums[cluster * dimensions + d]! ** 2
    for (let d = 0; d < dimensions; d++) centres[cluster * dimensions + d] = sums[cluster * dimensions + d]! / Math.sqrt(norm)
  })
}

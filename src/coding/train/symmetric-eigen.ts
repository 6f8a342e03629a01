/** Passes over all pairs of rows; a dozen bring the largest matrix used here to machine precision. */
const SWEEPS = 12

/**
 * Eigenvalues of a positive semidefinite matrix in descending order, and their vectors as columns (cyclic Jacobi rotations).
 *
 * @example [...symmetricEigen(Float64Array.of(1, 0, 0, 4), 2).values] // [4, 1]
 */
export function symmetricEigen(symmetric: Float64Array, width: number): {vectors: Float64Array, values: Float64Array} {
  const a = symmetric.slice(), v = new Float64Array(width * width)
  for (let i = 0; i < width; i++) v[i * width + i] = 1
  for (let sweep = 0; sweep < SWEEPS; sweep++) for (let p = 0; p < width; p++) for (let q = p + 1; q < width; q++) rotate(a, v, width, [p, q])
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

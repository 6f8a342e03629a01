import {EDGES, LABELS, mayFollow} from './labels.ts'

const TABLE = LABELS * LABELS

/** e to the power of each transition weight, 0 where a label may not follow; edge × 49 + previous × 7 + next. */
export function transitionFactors(weights: Float64Array): Float64Array {
  const factors = new Float64Array(EDGES * TABLE)
  for (let cell = 0; cell < factors.length; cell++) {
    const pair = cell % TABLE
    factors[cell] = mayFollow(Math.floor(pair / LABELS), pair % LABELS) ? Math.exp(weights[cell]!) : 0
  }
  return factors
}

/**
 * Marginal probabilities of a linear chain over the seven labels: forward and backward pass, written out, scaled at every place.
 *
 * Fill `emission` (e to the power of the score, up to a factor per place; 7 cells a place) up to a size, then call `run`. `forward` and
 * `backward` then hold the two messages; their product, normalised, is the marginal.
 */
export class Chain {
  emission = new Float64Array(0)
  forward = new Float64Array(0)
  backward = new Float64Array(0)
  scale = new Float64Array(0)
  factors: Float64Array

  constructor(factors: Float64Array) {
    this.factors = factors
  }

  reserve(size: number): void {
    if (size * LABELS <= this.emission.length) return
    const cells = size * 2 * LABELS
    this.emission = new Float64Array(cells)
    this.forward = new Float64Array(cells)
    this.backward = new Float64Array(cells)
    this.scale = new Float64Array(size * 2)
  }

  run(size: number, edge: Uint8Array): void {
    if (size === 0) return
    this.#runForward(size, edge)
    this.#runBackward(size, edge)
  }

  #runForward(size: number, edge: Uint8Array): void {
    const {emission, forward, scale, factors: f} = this
    let a0 = emission[0]!, a1 = emission[1]!, a2 = 0, a3 = emission[3]!, a4 = 0, a5 = emission[5]!, a6 = 0
    let inverse = 1 / (a0 + a1 + a3 + a5)
    a0 *= inverse; a1 *= inverse; a3 *= inverse; a5 *= inverse
    forward[0] = a0; forward[1] = a1; forward[2] = 0; forward[3] = a3; forward[4] = 0; forward[5] = a5; forward[6] = 0
    scale[0] = inverse
    for (let t = 1, o = LABELS; t < size; t++, o += LABELS) {
      const e = edge[t]! * TABLE
      const n0 = (a0 * f[e]! + a1 * f[e + 7]! + a2 * f[e + 14]! + a3 * f[e + 21]! + a4 * f[e + 28]! + a5 * f[e + 35]! + a6 * f[e + 42]!) * emission[o]!
      const n1 = (a0 * f[e + 1]! + a1 * f[e + 8]! + a2 * f[e + 15]! + a3 * f[e + 22]! + a4 * f[e + 29]! + a5 * f[e + 36]! + a6 * f[e + 43]!) * emission[o + 1]!
      const n3 = (a0 * f[e + 3]! + a1 * f[e + 10]! + a2 * f[e + 17]! + a3 * f[e + 24]! + a4 * f[e + 31]! + a5 * f[e + 38]! + a6 * f[e + 45]!) * emission[o + 3]!
      const n5 = (a0 * f[e + 5]! + a1 * f[e + 12]! + a2 * f[e + 19]! + a3 * f[e + 26]! + a4 * f[e + 33]! + a5 * f[e + 40]! + a6 * f[e + 47]!) * emission[o + 5]!
      const n2 = (a1 * f[e + 9]! + a2 * f[e + 16]!) * emission[o + 2]!
      const n4 = (a3 * f[e + 25]! + a4 * f[e + 32]!) * emission[o + 4]!
      const n6 = (a5 * f[e + 41]! + a6 * f[e + 48]!) * emission[o + 6]!
      inverse = 1 / (n0 + n1 + n2 + n3 + n4 + n5 + n6)
      scale[t] = inverse
      forward[o] = a0 = n0 * inverse; forward[o + 1] = a1 = n1 * inverse; forward[o + 2] = a2 = n2 * inverse; forward[o + 3] = a3 = n3 * inverse
      forward[o + 4] = a4 = n4 * inverse; forward[o + 5] = a5 = n5 * inverse; forward[o + 6] = a6 = n6 * inverse
    }
  }

  #runBackward(size: number, edge: Uint8Array): void {
    const {emission, backward, scale, factors: f} = this
    let b0 = 1, b1 = 1, b2 = 1, b3 = 1, b4 = 1, b5 = 1, b6 = 1
    backward.fill(1, (size - 1) * LABELS, size * LABELS)
    for (let t = size - 2, o = t * LABELS; t >= 0; t--, o -= LABELS) {
      const e = edge[t + 1]! * TABLE, s = scale[t + 1]!
      const c0 = emission[o + 7]! * b0 * s, c1 = emission[o + 8]! * b1 * s, c2 = emission[o + 9]! * b2 * s, c3 = emission[o + 10]! * b3 * s,
        c4 = emission[o + 11]! * b4 * s, c5 = emission[o + 12]! * b5 * s, c6 = emission[o + 13]! * b6 * s
      backward[o] = b0 = f[e]! * c0 + f[e + 1]! * c1 + f[e + 3]! * c3 + f[e + 5]! * c5
      backward[o + 1] = b1 = f[e + 7]! * c0 + f[e + 8]! * c1 + f[e + 9]! * c2 + f[e + 10]! * c3 + f[e + 12]! * c5
      backward[o + 2] = b2 = f[e + 14]! * c0 + f[e + 15]! * c1 + f[e + 16]! * c2 + f[e + 17]! * c3 + f[e + 19]! * c5
      backward[o + 3] = b3 = f[e + 21]! * c0 + f[e + 22]! * c1 + f[e + 24]! * c3 + f[e + 25]! * c4 + f[e + 26]! * c5
      backward[o + 4] = b4 = f[e + 28]! * c0 + f[e + 29]! * c1 + f[e + 31]! * c3 + f[e + 32]! * c4 + f[e + 33]! * c5
      backward[o + 5] = b5 = f[e + 35]! * c0 + f[e + 36]! * c1 + f[e + 38]! * c3 + f[e + 40]! * c5 + f[e + 41]! * c6
      backward[o + 6] = b6 = f[e + 42]! * c0 + f[e + 43]! * c1 + f[e + 45]! * c3 + f[e + 47]! * c5 + f[e + 48]! * c6
    }
  }
}

import {B_CONTENT, B_CUE, B_SOURCE, I_CONTENT, I_CUE, I_SOURCE, LABELS, OUTSIDE} from './labels.ts'

/** Keeps a marginal of 0 from ruling out a whole path. */
const FLOOR = 1e-7

/**
 * Labels of one paragraph by posterior Viterbi: the path that may be taken (a further token only after its own kind) with the highest product
 * of marginals. `outside` multiplies the marginal of no label: below 1 it finds more, for the linker to sort out.
 */
export class PosteriorDecoder {
  #back = new Uint8Array(4096)

  /** Reads 7 marginals a token from cell `from` on; writes `size` labels from `at` on. */
  decode(marginals: Float32Array | Float64Array, {from, size, outside}: {readonly from: number, readonly size: number, readonly outside: number}, labels: Uint8Array, at: number): void {
    if (size * 4 > this.#back.length) this.#back = new Uint8Array(size * 8)
    const last = this.#forward(marginals, from, size, outside)
    this.#trace(last, size, labels, at)
  }

  #forward(m: Float32Array | Float64Array, from: number, size: number, outside: number): number {
    const back = this.#back
    let p0 = 0, p1 = 0, p2 = 0, p3 = 0, p4 = 0, p5 = 0, p6 = 0
    for (let i = 0, o = from, k = 0; i < size; i++, o += LABELS, k += 4) {
      let most = p0, best = OUTSIDE
      if (p1 > most) { most = p1; best = B_SOURCE }
      if (p2 > most) { most = p2; best = I_SOURCE }
      if (p3 > most) { most = p3; best = B_CUE }
      if (p4 > most) { most = p4; best = I_CUE }
      if (p5 > most) { most = p5; best = B_CONTENT }
      if (p6 > most) { most = p6; best = I_CONTENT }
      const inverse = i === 0 ? 0 : 1 / most
      back[k] = best
      back[k + 1] = p1 > p2 ? B_SOURCE : I_SOURCE
      back[k + 2] = p3 > p4 ? B_CUE : I_CUE
      back[k + 3] = p5 > p6 ? B_CONTENT : I_CONTENT
      p2 = (p1 > p2 ? p1 : p2) * inverse * (m[o + 2]! + FLOOR)
      p4 = (p3 > p4 ? p3 : p4) * inverse * (m[o + 4]! + FLOOR)
      p6 = (p5 > p6 ? p5 : p6) * inverse * (m[o + 6]! + FLOOR)
      p0 = (m[o]! + FLOOR) * outside
      p1 = m[o + 1]! + FLOOR
      p3 = m[o + 3]! + FLOOR
      p5 = m[o + 5]! + FLOOR
    }
    return argmax(p0, p1, p2, p3, p4, p5, p6)
  }

  #trace(last: number, size: number, labels: Uint8Array, at: number): void {
    const back = this.#back
    let label = last
    for (let i = size - 1; i >= 0; i--) {
      labels[at + i] = label
      label = back[i * 4 + (label !== OUTSIDE && label % 2 === 0 ? label / 2 : 0)]!
    }
  }
}

function argmax(...values: readonly number[]): number {
  let best = 0
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i
  return best
}

import {ROW_ADDER} from './row-adder-code.ts'

/** What is used of WebAssembly; its types come with those of browsers only. */
declare const WebAssembly: {
  readonly Memory: new (size: {readonly initial: number}) => Memory
  readonly Module: new (code: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => {readonly exports: Readonly<Record<string, unknown>>}
}

interface Memory {
  readonly buffer: ArrayBuffer
  readonly grow: (pages: number) => number
}

/** How many bytes of feature keys and of vector addresses a token has, 4 bytes each. */
export interface TokenLayout {
  readonly keys: number
  readonly vectors: number
}

/** Bytes of a row, and of a vector. */
export const ROW_BYTES = 8, VECTOR_BYTES = 16

/** Bytes by which memory grows. */
const PAGE = 65536

/**
 * Adds up rows of weights, eight sums of 16 bits at a time, by WebAssembly: a row is read for each of some sixty features of each token, and
 * JavaScript knows no eight additions at once.
 *
 * A row is eight signed bytes; the rows stand in `buffer` from byte 0 on. A vector is eight signed numbers of 16 bits, at an address that is a
 * multiple of 16. Everything else in `buffer` belongs to the caller.
 */
export class RowAdder {
  readonly #memory: Memory
  /** In the order of `ROW_ADDER`. */
  readonly #add: (...numbers: readonly number[]) => void
  readonly #shift: number

  /** For 2 to the power of `bits` rows, with at least `size` bytes of memory. */
  constructor(bits: number, size: number) {
    this.#memory = new WebAssembly.Memory({initial: Math.ceil(size / PAGE)})
    const {exports} = new WebAssembly.Instance(new WebAssembly.Module(ROW_ADDER), {parallax: {memory: this.#memory}})
    this.#add = exports['add'] as (...numbers: readonly number[]) => void
    this.#shift = 32 - bits
  }

  /** The memory; another one after it has grown. */
  get buffer(): ArrayBuffer {
    return this.#memory.buffer
  }

  /** Makes room for `size` bytes in all. */
  reserve(size: number): void {
    const missing = size - this.buffer.byteLength
    if (missing > 0) this.#memory.grow(Math.ceil(missing / PAGE))
  }

  /**
   * Reads the tokens that stand from address `from` up to `to`: of each the keys of its features, then the addresses of its vectors. Writes the sum
   * of the rows of those keys and of those vectors, a vector a token, from address `out` on. `spread` says which row a key has.
   */
  add([from, to]: readonly [number, number], {keys, vectors}: TokenLayout, out: number): void {
    this.#add(from, to, keys, vectors, out, this.#shift)
  }
}

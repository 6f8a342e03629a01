import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {spread} from '../../../src/attribute/tagger/hash.ts'
import {ROW_BYTES, RowAdder, VECTOR_BYTES} from '../../../src/attribute/tagger/row-adder.ts'

const BITS = 4, ROWS = ROW_BYTES << BITS, VECTORS = 1024, NUMBERS = 2048, OUT = 8192

/** An adder whose rows hold `weight(row, lane)` and whose vectors, from byte `VECTORS` on, hold 300, 301, …, 307 and then twice that. */
function adderWith(weight: (row: number, lane: number) => number): RowAdder {
  const adder = new RowAdder(BITS, 16384)
  new Int8Array(adder.buffer, 0, ROWS).forEach((_, at, rows) => { rows[at] = weight(Math.floor(at / ROW_BYTES), at % ROW_BYTES) })
  new Int16Array(adder.buffer, VECTORS, 16).set([300, 301, 302, 303, 304, 305, 306, 307, 600, 602, 604, 606, 608, 610, 612, 614])
  return adder
}

/** Adds up tokens given as lists of keys and of addresses, all as long as those of the first. */
function sumsOf(adder: RowAdder, tokens: readonly {readonly keys: readonly number[], readonly vectors: readonly number[]}[]): number[][] {
  const {keys, vectors} = tokens[0]!, numbers = tokens.flatMap((token) => [...token.keys, ...token.vectors])
  new Int32Array(adder.buffer, NUMBERS, numbers.length).set(numbers)
  adder.add([NUMBERS, NUMBERS + numbers.length * 4], {keys: keys.length * 4, vectors: vectors.length * 4}, OUT)
  return tokens.map((_, token) => [...new Int16Array(adder.buffer, OUT + token * VECTOR_BYTES, 8)])
}

describe('RowAdder', () => {
  it('adds the row of a key, lane by lane, with its sign', () => {
    const row = spread(5) >>> 32 - BITS, adder = adderWith((at, lane) => at === row ? [-128, 127, 0, 1, -1, 2, -2, 3][lane]! : 99)
    expect(sumsOf(adder, [{keys: [5], vectors: []}])).toEqual([[-128, 127, 0, 1, -1, 2, -2, 3]])
  })

  it('adds the vectors of a token, and keeps tokens apart', () => {
    const adder = adderWith(() => 0)
    expect(sumsOf(adder, [{keys: [1], vectors: [VECTORS]}, {keys: [1], vectors: [VECTORS + VECTOR_BYTES]}])).toEqual([
      [300, 301, 302, 303, 304, 305, 306, 307], [600, 602, 604, 606, 608, 610, 612, 614],
    ])
  })

  it('adds any number of keys, by fours and one by one, as `spread` chooses their rows', () => {
    const weight = (row: number, lane: number): number => row * 8 + lane - 64, adder = adderWith(weight)
    fc.assert(fc.property(fc.array(fc.integer(), {maxLength: 90}), (keys) => {
      const [sums] = sumsOf(adder, [{keys, vectors: [VECTORS]}])
      expect(sums).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((lane) => keys.reduce((sum, key) => sum + weight(spread(key) >>> 32 - BITS, lane), 300 + lane)))
    }))
  })

  it('keeps what it holds when its memory grows', () => {
    const adder = adderWith((row, lane) => row + lane)
    adder.reserve(200_000)
    expect(adder.buffer.byteLength).toBeGreaterThanOrEqual(200_000)
    expect(sumsOf(adder, [{keys: [7], vectors: []}])).toEqual([[0, 1, 2, 3, 4, 5, 6, 7].map((lane) => (spread(7) >>> 32 - BITS) + lane)])
  })
})

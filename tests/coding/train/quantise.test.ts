import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {LABELS} from '../../../src/attribute/tagger/labels.ts'
import {quantise} from '../../../src/coding/train/quantise.ts'

const BITS = 2, ROWS = 1 << BITS
const weights = fc.array(fc.double({min: -50, max: 50, noNaN: true}), {minLength: ROWS * 8, maxLength: ROWS * 8})

describe('quantise', () => {
  it('makes 127 of the largest weight, and of the others their share of it', () => {
    const rows = new Float32Array(ROWS * 8)
    rows.set([2, -1, 0.5])
    expect([...quantise({rows, bits: BITS, transitions: new Float64Array(0)}).bytes.subarray(0, 4)]).toEqual([127, -63, 32, 0])
  })

  it('is off by half a unit at most, for every weight that is used', () => {
    fc.assert(fc.property(weights, (values) => {
      const rows = Float32Array.from(values), {bytes, scale} = quantise({rows, bits: BITS, transitions: new Float64Array(0)})
      for (let row = 0; row < ROWS; row++) {
        for (let y = 0; y < LABELS; y++) expect(Math.abs(bytes[row * LABELS + y]! * scale - rows[row * 8 + y]!)).toBeLessThanOrEqual(scale * 0.5 + 1e-9)
      }
    }))
  })
})

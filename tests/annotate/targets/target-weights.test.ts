import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {TARGET_BITS} from '../../../src/annotate/targets/feature-list.ts'
import {chancesOf, loadTargetWeights, writeTargetWeights} from '../../../src/annotate/targets/target-weights.ts'

const SAID = {data: ['invented.jsonl'], date: '2026-01-02', licence: 'MIT', scores: {trained: 0.5}}

describe('weights of targets', () => {
  it('are read as they were written, to one part in 32,767 of the largest', () => {
    const weights = new Float32Array(3 << TARGET_BITS)
    weights.set([0.5, -2, 1], 30)
    const {header, rows} = loadTargetWeights(writeTargetWeights(weights, SAID))
    expect(header).toMatchObject({...SAID, version: 1, bits: TARGET_BITS})
    expect([...rows.subarray(30, 33)].map((value) => value * header.scale)).toEqual([expect.closeTo(0.5, 4), expect.closeTo(-2, 4), expect.closeTo(1, 4)])
  })

  it('are refused where they are no weights, or cut short', () => {
    const bytes = writeTargetWeights(new Float32Array(3 << TARGET_BITS), SAID)
    expect(() => loadTargetWeights(bytes.slice(0, -1))).toThrow(/bytes are required/)
    expect(() => loadTargetWeights(new TextEncoder().encode('PLXTAG01 and more').buffer)).toThrow(/PLXTGT01 is required, given “PLXTAG01”/)
    expect(() => loadTargetWeights(new ArrayBuffer(0))).toThrow(/is required/)
  })

  it('that are shipped can be read, and say what they were made of', () => {
    const {header} = loadTargetWeights(new Uint8Array(readFileSync('datasets/models/targets.bin')).buffer)
    expect(header.data[0]).toMatch(/^newsmtsc\.jsonl \(sha256 [0-9a-f]{64}\)$/)
    expect(header.scores['trained']).toBeGreaterThan(header.scores['rules']!)
  })
})

describe('chancesOf', () => {
  it('are e^sum over the labels: sums ln 1, ln 2, ln 3 give a sixth, a third, a half', () => {
    const vector = {rows: Int32Array.of(1), values: Float32Array.of(1)}
    expect(chancesOf(vector, [0, 0, 0, 0, Math.log(2), Math.log(3)], 1)).toEqual([expect.closeTo(1 / 6), expect.closeTo(1 / 3), expect.closeTo(1 / 2)])
  })
})

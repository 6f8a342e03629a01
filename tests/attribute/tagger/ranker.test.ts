import {describe, expect, it} from 'vitest'
import {spread} from '../../../src/attribute/tagger/hash.ts'
import {RANKER_BITS, scoreOf, softmax} from '../../../src/attribute/tagger/ranker.ts'

describe('scoreOf', () => {
  it('adds the weights of the first keys', () => {
    const weights = new Float32Array(1 << RANKER_BITS), cell = (key: number): number => spread(key) >>> 32 - RANKER_BITS
    weights[cell(10)] = 2
    weights[cell(11)] = -0.5
    expect(scoreOf(weights, Int32Array.of(10, 11, 10), 2)).toBe(1.5)
  })
})

describe('softmax', () => {
  it('turns scores into probabilities, only as many as asked for', () => {
    const scores = Float64Array.of(Math.log(1), Math.log(3), 7)
    softmax(scores, 2)
    expect(scores[0]).toBeCloseTo(0.25, 12)
    expect(scores[1]).toBeCloseTo(0.75, 12)
    expect(scores[2]).toBe(7)
  })

  it('stays finite for large scores', () => {
    const scores = Float64Array.of(1000, 1000)
    softmax(scores, 2)
    expect([...scores]).toEqual([0.5, 0.5])
  })
})

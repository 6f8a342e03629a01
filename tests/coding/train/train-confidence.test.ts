import {describe, expect, it} from 'vitest'
import {CONFIDENCE_TERMS, confidenceOf} from '../../../src/attribute/tagger/confidence.ts'
import {calibrationError} from '../../../src/coding/calibration-error.ts'
import type {Outcome} from '../../../src/coding/train/train-confidence.ts'
import {trainConfidence} from '../../../src/coding/train/train-confidence.ts'
import {seededRandom} from '../../../src/stats/seeded-random.ts'

/** Outcomes that come true as often as a known formula says: log-odds 0.5 + 1.5 × the first term − 1 × the second. */
function outcomes(count: number, seed: number): Outcome[] {
  const random = seededRandom(seed)
  return Array.from({length: count}, () => {
    const terms = new Float64Array(CONFIDENCE_TERMS)
    terms.set([1, random() * 4 - 2, random() * 4 - 2])
    return {terms, right: random() < 1 / (1 + Math.exp(-(0.5 + 1.5 * terms[1]! - terms[2]!)))}
  })
}

describe('trainConfidence', () => {
  const weights = trainConfidence(outcomes(4000, 1))

  it('finds the formula that the outcomes follow', () => {
    expect(weights[0]).toBeCloseTo(0.5, 0)
    expect(Math.abs(weights[1]! - 1.5)).toBeLessThan(0.15)
    expect(Math.abs(weights[2]! + 1)).toBeLessThan(0.15)
  })

  it('leaves terms at 0 that tell nothing', () => {
    expect([...weights.subarray(3)].every((weight) => weight === 0)).toBe(true)
  })

  it('is calibrated on outcomes that it has not seen', () => {
    const error = calibrationError(outcomes(4000, 2).map(({terms, right}) => ({right, confidence: confidenceOf(weights, terms)})))
    expect(error).toBeLessThan(0.04)
  })

  it('says the share that came true where no term tells anything', () => {
    const terms = new Float64Array(CONFIDENCE_TERMS)
    terms[0] = 1
    const sure = confidenceOf(trainConfidence(Array.from({length: 1000}, (_, n) => ({terms, right: n % 4 !== 0}))), terms)
    expect(Math.abs(sure - 0.75)).toBeLessThan(0.005)
  })
})

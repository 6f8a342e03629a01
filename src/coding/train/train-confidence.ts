import {CONFIDENCE_TERMS} from '../../attribute/tagger/confidence.ts'

/** An attribution that was found: its terms, and whether content and source were right. */
export interface Outcome {
  readonly terms: Float64Array
  readonly right: boolean
}

const PENALTY = 1e-3, ROUNDS = 25

/** Logistic regression by Newton's method with a small ridge penalty. */
export function trainConfidence(outcomes: readonly Outcome[]): Float64Array {
  const size = CONFIDENCE_TERMS, weights = new Float64Array(size)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(size), curvature = new Float64Array(size * size)
    for (let i = 0; i < size; i++) {
      gradient[i] = PENALTY * outcomes.length * weights[i]!
      curvature[i * size + i] = PENALTY * outcomes.length
    }
    for (const {terms, right} of outcomes) {
      const p = 1 / (1 + Math.exp(-terms.reduce((sum, term, i) => sum + term * weights[i]!, 0)))
      for (let i = 0; i < size; i++) {
        gradient[i]! += (p - (right ? 1 : 0)) * terms[i]!
        for (let j = 0; j < size; j++) curvature[i * size + j]! += p * (1 - p) * terms[i]! * terms[j]!
      }
    }
    solve(curvature, gradient).forEach((change, i) => { weights[i]! -= change })
  }
  return weights
}

/** Solves a positive definite system by Cholesky's method. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length, low = new Float64Array(size * size), out = right.slice()
  for (let i = 0; i < size; i++) for (let j = 0; j <= i; j++) {
    let sum = matrix[i * size + j]!
    for (let k = 0; k < j; k++) sum -= low[i * size + k]! * low[j * size + k]!
    low[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / low[j * size + j]!
  }
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) out[i]! -= low[i * size + k]! * out[k]!
    out[i]! /= low[i * size + i]!
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) out[i]! -= low[k * size + i]! * out[k]!
    out[i]! /= low[i * size + i]!
  }
  return out
}

import {CUE_LEVEL} from './word-attributes.ts'
import type {Linked} from './linker.ts'
import {OUT} from './quote-states.ts'
import type {RunList} from './run-list.ts'

/** Numbers from which the confidence is computed. */
export const CONFIDENCE_TERMS = 17

/** Log-odds that stay finite. */
function logit(probability: number): number {
  return Math.log((probability + 0.01) / (1.01 - probability))
}

/** The terms of one attribution, written into `out`: the first one is 1. */
export function confidenceTerms(runs: RunList, one: Linked, out: Float64Array): void {
  const {cue, source, contents, content, link, choice, none} = one, {state} = runs.quotes
  let sum = 0, tokens = 0, least = 1
  for (const r of contents) {
    const size = runs.to[r]! - runs.from[r]!
    sum += runs.probability[r]! * size
    tokens += size
    least = Math.min(least, runs.probability[r]!)
  }
  const ofContent = tokens === 0 ? 0.5 : sum / tokens, ofSource = source < 0 ? 0 : runs.probability[source]!
  const first = content[0]!, last = content.at(-1)!, quoted = state[first[0]] !== OUT ? 1 : 0
  const length = content.reduce((n, [from, to]) => n + to - from, 0)
  out[0] = 1
  out[1] = logit(ofContent)
  out[2] = logit(tokens === 0 ? 0.5 : least)
  out[3] = logit(runs.probability[cue]!)
  out[4] = logit(link)
  out[5] = logit(ofSource)
  out[6] = source < 0 ? 0 : logit(choice)
  out[7] = source < 0 ? 0 : logit(none)
  out[8] = quoted
  out[9] = Math.log(length)
  out[10] = content.length > 1 ? 1 : 0
  out[11] = source < 0 ? 0 : 1
  out[12] = Math.min(3, contents.length - content.length)
  out[13] = runs.rows[runs.head[cue]! + CUE_LEVEL]! === 5 ? 1 : 0
  out[14] = state[last[1] - 1] !== OUT && quoted === 1 ? 1 : 0
  out[15] = length < 4 ? 1 : 0
  out[16] = logit(one.ending)
}

/** Probability that content and source are right, from the terms. */
export function confidenceOf(weights: Float64Array, terms: Float64Array): number {
  let sum = 0
  for (let i = 0; i < CONFIDENCE_TERMS; i++) sum += weights[i]! * terms[i]!
  return 1 / (1 + Math.exp(-sum))
}

import type {Document} from '../text/passage.ts'
import type {Range, TargetSentiment} from '../types.ts'
import type {TargetWords} from './targets/read-target.ts'
import {createTargetReader} from './targets/read-target.ts'
import type {TargetFacts} from './targets/target-features.ts'
import {targetFeatures} from './targets/target-features.ts'
import type {TargetWeights} from './targets/target-weights.ts'
import {chancesOf, loadTargetWeights, TARGET_LABELS} from './targets/target-weights.ts'

export type TargetScorer = (document: Document, targets: readonly Range[]) => readonly TargetSentiment[]

/** Scores of the rules from here up are positive, and from here down negative. Most news is worded a little badly, so the middle lies below 0. */
const POSITIVE = 0.15, NEGATIVE = -0.18

export interface TargetResources extends TargetWords {
  /** Bytes of trained weights; `null` for rules alone. */
  readonly targetWeights: ArrayBuffer | null
}

/**
 * A function that tells how given mentions of the text are spoken of in their sentence: by the words around each, and by who does what to whom as far as
 * word order and clauses tell (`judgeTarget`); with trained weights by their chances (`targetFeatures`), of which the rules are one opinion.
 *
 * Shape: one result a target, in the order given; score from −1 to 1 with three decimals: by the rules the sum of what is said, `null` where nothing
 * speaks for or against (label neutral then); by the weights the chance of positive less that of negative, and the likeliest label. It does not
 * know who is meant: name every mention of interest.
 */
export function createTargetScorer({targetWeights, ...words}: TargetResources): TargetScorer {
  const read = createTargetReader(words), weights = targetWeights === null ? null : loadTargetWeights(targetWeights)
  return (document, targets) => targets.map(([from, to]) => {
    const facts = read(document, [from, to])
    if (facts === null) return {from, to, score: null, label: 'neutral'}
    return {from, to, ...weights === null ? byRules(facts) : byWeights(facts, weights)}
  })
}

type Verdict = Pick<TargetSentiment, 'score' | 'label'>

function byRules({judged}: TargetFacts): Verdict {
  if (judged === null) return {score: null, label: 'neutral'}
  const score = rounded(judged)
  return {score, label: labelOf(score)}
}

/**
 * The label that a score of the rules stands for.
 *
 * @example labelOf(-0.4) // 'negative'
 */
export function labelOf(score: number): TargetSentiment['label'] {
  return score >= POSITIVE ? 'positive' : score <= NEGATIVE ? 'negative' : 'neutral'
}

function byWeights(facts: TargetFacts, {header, rows}: TargetWeights): Verdict {
  const chances = chancesOf(targetFeatures(facts), rows, header.scale), likeliest = chances.indexOf(Math.max(...chances))
  return {score: rounded(chances[2] - chances[0]), label: TARGET_LABELS[likeliest]!}
}

function rounded(score: number): number {
  const thousandths = Math.round(1000 * score)
  return thousandths === 0 ? 0 : thousandths / 1000
}

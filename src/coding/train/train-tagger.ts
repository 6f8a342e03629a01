import {confidenceOf} from '../../attribute/tagger/confidence.ts'
import {WordAttributes} from '../../attribute/tagger/word-attributes.ts'
import type {ChainOptions} from './chain-options.ts'
import type {Example, TokenAttribution} from './gold.ts'
import type {Reading} from './link-readings.ts'
import {linkReadings} from './link-readings.ts'
import type {ChainAndWords} from './read-runs.ts'
import {createRunReader} from './read-runs.ts'
import type {Steps} from './steps.ts'
import {trainChain} from './train-chain.ts'
import {trainConfidence} from './train-confidence.ts'
import {countWords} from './word-counts.ts'
import type {WordClusters} from './word-facts.ts'
import {buildKnowledge} from './word-facts.ts'
import type {TrainedTagger} from './write-weights.ts'

export interface TrainingOptions {
  readonly chain: ChainOptions
  /** Fold of an article, 0 … folds − 1. */
  readonly foldOf: (example: Example) => number
  readonly folds: number
  /** Factor on the marginal of no label when runs are decoded. */
  readonly outside: number
}

export const OUTSIDE_FACTOR = Math.exp(-1.5)

/** An attribution that was found in an article which nothing that found it had seen. */
export interface Found extends TokenAttribution {
  readonly confidence: number
  /** Content and source agree with a marked one. */
  readonly right: boolean
}

/** An article and what was found in it. */
export interface Tested {
  readonly example: Example
  readonly found: readonly Found[]
}

export interface Training {
  readonly tagger: TrainedTagger
  /** By fold, then in the order of the examples. */
  readonly tested: readonly Tested[]
}

/**
 * Trains everything: in each fold a chain that has not seen the fold's articles reads them; on these readings the linker and the choice of
 * ends are trained, and on what those of the other folds make of them the confidence; the chain itself comes from all articles.
 */
export function* trainTagger(examples: readonly Example[], clusters: WordClusters, options: TrainingOptions): Steps<Training> {
  const readings: Reading[] = []
  for (let fold = 0; fold < options.folds; fold++) {
    yield `fold ${fold + 1} of ${options.folds}`
    const own = examples.filter((example) => options.foldOf(example) === fold)
    if (own.length === 0) continue
    const read = createRunReader(yield* trainWords(examples.filter((example) => options.foldOf(example) !== fold), clusters, options.chain), options.outside)
    for (const example of own) readings.push({example, fold, runs: read(example)})
  }
  yield 'linker, ends and confidence'
  const {link, ends, outcomes} = linkReadings(readings, options.folds), confidence = trainConfidence(outcomes.flat())
  yield `all ${examples.length} articles`
  const words = yield* trainWords(examples, clusters, options.chain)
  return {
    tagger: {...words, link, ends, confidence},
    tested: readings.map(({example}, index) => ({example, found: outcomes[index]!.map(({found, terms, right}) => ({...found, right, confidence: confidenceOf(confidence, terms)}))})),
  }
}

function* trainWords(examples: readonly Example[], clusters: WordClusters, options: ChainOptions): Steps<ChainAndWords> {
  const counts = countWords(examples), knowledge = buildKnowledge(clusters, counts)
  return {chain: yield* trainChain(examples, {attributes: new WordAttributes(knowledge), counts}, options), knowledge}
}

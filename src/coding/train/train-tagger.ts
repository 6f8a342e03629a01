import {CONFIDENCE_TERMS, confidenceOf, confidenceTerms} from '../../attribute/tagger/confidence.ts'
import type {Linked} from '../../attribute/tagger/linker.ts'
import {Linker} from '../../attribute/tagger/linker.ts'
import type {RunList} from '../../attribute/tagger/run-list.ts'
import {WordAttributes} from '../../attribute/tagger/word-attributes.ts'
import type {ChainOptions} from './chain-options.ts'
import type {Example, TokenAttribution} from './gold.ts'
import {judge} from './judge.ts'
import type {ChainAndWords} from './read-runs.ts'
import {createRunReader} from './read-runs.ts'
import type {Steps} from './steps.ts'
import {trainChain} from './train-chain.ts'
import type {Outcome} from './train-confidence.ts'
import {trainConfidence} from './train-confidence.ts'
import {trainLinker} from './train-linker.ts'
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

/** An article as a chain left it that never saw it. */
interface Reading {
  readonly example: Example
  readonly fold: number
  readonly runs: RunList
}

/**
 * Trains everything: in each fold a chain that has not seen the fold's articles reads them; on these readings the linker is trained, and on
 * what linkers of the other folds make of them the confidence; the chain itself comes from all articles.
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
  yield 'linker and confidence'
  const linked = readings.map((reading) => ({reading, outcomes: [] as LinkedOutcome[]}))
  for (let fold = 0; fold < options.folds; fold++) {
    const linker = new Linker(learnLinks(readings.filter((one) => one.fold !== fold)))
    for (const one of linked) if (one.reading.fold === fold) one.outcomes = outcomesOf(one.reading, linker)
  }
  const confidence = trainConfidence(linked.flatMap(({outcomes}) => outcomes)), link = learnLinks(readings)
  yield `all ${examples.length} articles`
  const words = yield* trainWords(examples, clusters, options.chain)
  return {
    tagger: {...words, link, confidence},
    tested: linked.map(({reading: {example}, outcomes}) => ({example, found: outcomes.map(({found, terms, right}) => ({...found, right, confidence: confidenceOf(confidence, terms)}))})),
  }
}

function* trainWords(examples: readonly Example[], clusters: WordClusters, options: ChainOptions): Steps<ChainAndWords> {
  const counts = countWords(examples), knowledge = buildKnowledge(clusters, counts)
  return {chain: yield* trainChain(examples, {attributes: new WordAttributes(knowledge), counts}, options), knowledge}
}

function learnLinks(readings: readonly Reading[]): ReturnType<typeof trainLinker> {
  return trainLinker(readings.map(({runs, example}) => ({runs, attributions: example.outer})))
}

interface LinkedOutcome extends Outcome {
  readonly found: TokenAttribution
}

/** What a linker that has not seen an article makes of its runs. */
function outcomesOf({example, runs}: Reading, linker: Linker): LinkedOutcome[] {
  const linked = linker.link(runs), found = linked.map((one) => spansOf(runs, one)), right = judge(example, found)
  return linked.map((one, index) => {
    const terms = new Float64Array(CONFIDENCE_TERMS)
    confidenceTerms(runs, one, terms)
    return {terms, right: right[index]!, found: found[index]!}
  })
}

function spansOf({from, to}: RunList, {content, source, cue}: Linked): TokenAttribution {
  return {content, source: source < 0 ? [] : [[from[source]!, to[source]!]], cue: [[from[cue]!, to[cue]!]]}
}

import {Chain, transitionFactors} from '../../attribute/tagger/chain.ts'
import {CONFIDENCE_TERMS, confidenceTerms} from '../../attribute/tagger/confidence.ts'
import {PosteriorDecoder} from '../../attribute/tagger/decode.ts'
import {EmissionScorer, packRows} from '../../attribute/tagger/emission-scorer.ts'
import {LABELS} from '../../attribute/tagger/labels.ts'
import {layoutOf} from '../../attribute/tagger/layout.ts'
import type {Linked} from '../../attribute/tagger/linker.ts'
import {Linker} from '../../attribute/tagger/linker.ts'
import {PAD, ParagraphView} from '../../attribute/tagger/paragraph-view.ts'
import {RunList} from '../../attribute/tagger/run-list.ts'
import {WordAttributes} from '../../attribute/tagger/word-attributes.ts'
import type {WordKnowledge} from '../../attribute/tagger/word-knowledge.ts'
import type {Range} from '../../types.ts'
import type {Example} from './gold.ts'
import {judge} from './judge.ts'
import type {Clusters} from './learn-clusters.ts'
import {quantise} from './quantise.ts'
import type {ChainOptions, ChainWeights} from './train-chain.ts'
import {CHAIN_OPTIONS, trainChain} from './train-chain.ts'
import type {Outcome} from './train-confidence.ts'
import {trainConfidence} from './train-confidence.ts'
import {trainLinker} from './train-linker.ts'
import {countWords} from './word-counts.ts'
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

/** An article as a tagger left it that never saw it. */
interface Reading {
  readonly example: Example
  readonly fold: number
  readonly runs: RunList
}

interface ChainAndWords {
  readonly chain: ChainWeights
  readonly knowledge: WordKnowledge
}

/**
 * Trains everything: in each fold a chain that has not seen the fold's articles reads them; on these readings the linker is trained, and on
 * what linkers of the other folds make of them the confidence; the chain itself comes from all articles.
 */
export function trainTagger(examples: readonly Example[], clusters: ReadonlyMap<string, Clusters>, options: TrainingOptions): TrainedTagger {
  const readings: Reading[] = []
  for (let fold = 0; fold < options.folds; fold++) {
    const part = trainWords(examples.filter((example) => options.foldOf(example) !== fold), clusters, options.chain)
    for (const example of examples) if (options.foldOf(example) === fold) readings.push({example, fold, runs: readRuns(example, part, options.outside)})
  }
  const link = trainLinker(readings.map(({runs, example}) => ({runs, attributions: example.outer})))
  const outcomes = Array.from({length: options.folds}, (_, fold) => outcomesOf(readings, fold)).flat()
  return {...trainWords(examples, clusters, options.chain), link, confidence: trainConfidence(outcomes)}
}

function trainWords(examples: readonly Example[], clusters: ReadonlyMap<string, Clusters>, options: ChainOptions = CHAIN_OPTIONS): ChainAndWords {
  const counts = countWords(examples), knowledge = buildKnowledge(clusters, counts)
  return {chain: trainChain(examples, new WordAttributes(knowledge), counts, options), knowledge}
}

/** Runs that a chain finds in an article, computed as at run time, with whole-number weights. */
export function readRuns({document: {body, vocabulary}, hints}: Example, {chain: weights, knowledge}: ChainAndWords, outside: number): RunList {
  const attributes = new WordAttributes(knowledge), view = new ParagraphView(attributes), {bytes, scale} = quantise(weights)
  const scorer = new EmissionScorer(packRows(bytes, weights.bits, scale), attributes), chain = new Chain(transitionFactors(weights.transitions)), decoder = new PosteriorDecoder()
  const labels = new Uint8Array(body.size), marginals = new Float32Array(body.size * LABELS), word = new Int32Array(body.size), stretches: Range[] = []
  view.hints = hints
  for (let p = 0; p + 1 < body.paragraphs.length; p++) {
    const stretch = [body.paragraphs[p]!, body.paragraphs[p + 1]!] as const, from = stretch[0]
    stretches.push(stretch)
    view.fill(body, vocabulary, stretch, layoutOf(body, vocabulary, p))
    chain.reserve(view.size)
    scorer.score(view, chain.emission)
    chain.run(view.size, view.edge)
    for (let cell = 0; cell < view.size * LABELS; cell++) marginals[from * LABELS + cell] = chain.forward[cell]! * chain.backward[cell]!
    decoder.decode(marginals, {from: from * LABELS, size: view.size, outside}, labels, from)
    for (let i = 0; i < view.size; i++) word[from + i] = view.word[PAD + i]!
  }
  const runs = new RunList()
  runs.fill(body, stretches, {labels, marginals, rows: attributes.rows, word})
  return runs
}

/** What a linker trained on the other folds makes of the articles of one fold. */
function outcomesOf(readings: readonly Reading[], fold: number): Outcome[] {
  const linker = new Linker(trainLinker(readings.filter((one) => one.fold !== fold).map(({runs, example}) => ({runs, attributions: example.outer}))))
  return readings.filter((one) => one.fold === fold).flatMap(({runs, example}) => {
    const linked = linker.link(runs), right = judge(example, linked.map((one) => spansOf(runs, one)))
    return linked.map((one, index) => {
      const terms = new Float64Array(CONFIDENCE_TERMS)
      confidenceTerms(runs, one, terms)
      return {terms, right: right[index]!}
    })
  })
}

function spansOf({from, to}: RunList, {content, source}: Linked): {readonly content: readonly Range[], readonly source: readonly Range[]} {
  return {content, source: source < 0 ? [] : [[from[source]!, to[source]!]]}
}

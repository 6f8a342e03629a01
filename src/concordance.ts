import {articlesIn} from './annotate-corpus.ts'
import {UsageError} from './errors.ts'
import {parseTerms} from './labels/parse-terms.ts'
import type {LoadOptions} from './load/corpus.ts'
import {loadCorpus} from './load/load-corpus.ts'
import {createAnalyser} from './pipeline.ts'
import type {KwicLine} from './report/kwic.ts'
import {kwicLines} from './report/kwic.ts'
import type {Setup} from './setup.ts'
import type {Hit, LabelSet, Problem, Voice} from './types.ts'

export interface ConcordanceRequest {
  readonly corpus: readonly string[]
  readonly load: LoadOptions
  readonly setup: Setup
  /** Terms as in a label set: words, several words, globs. */
  readonly terms: readonly string[]
  /** Words on either side. */
  readonly context: number
  readonly voice: Voice | null
  readonly onProblem: (problem: Problem) => void
}

/**
 * Every place of some terms in a corpus, in input order, with its context and the voice that uses it.
 *
 * Throws `UsageError` for a term that can never match.
 */
export async function* concordance(request: ConcordanceRequest): AsyncGenerator<KwicLine> {
  for await (const {line} of places(request, parseTerms(request.terms))) yield line
}

export interface EntryPlace {
  /** Index of the entry in its label set. */
  readonly entry: number
  readonly line: KwicLine
}

/** Every place that the entries of a label set hit in a corpus, in input order: what `concordance` tells of terms. */
export async function* labelSetPlaces(request: Omit<ConcordanceRequest, 'terms'>, set: LabelSet): AsyncGenerator<EntryPlace> {
  const entries = set.entries.map((entry, index) => ({...entry, label: String(index)}))
  for await (const {hit, line} of places(request, {...set, entries})) yield {entry: Number(hit.label), line}
}

async function* places(request: Omit<ConcordanceRequest, 'terms'>, set: LabelSet): AsyncGenerator<{hit: Hit, line: KwicLine}> {
  const {corpus, load, context, voice, onProblem} = request
  if (!Number.isInteger(context) || context < 0) throw new UsageError(`--context needs a number of words from 0 on, not ${context}`)
  const analyse = createAnalyser({...request.setup, labelSets: [set]})
  for await (const article of articlesIn(loadCorpus(corpus, load), onProblem)) {
    const analysed = analyse(article), hits = analysed.hits.filter((hit) => voice === null || hit.voice === voice)
    const lines = kwicLines(analysed, hits, context)
    for (const [at, hit] of hits.entries()) yield {hit, line: lines[at]!}
  }
}

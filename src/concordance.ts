import {articlesIn} from './annotate-corpus.ts'
import {UsageError} from './errors.ts'
import {parseTerms} from './labels/parse-terms.ts'
import type {LoadOptions} from './load/corpus.ts'
import {loadCorpus} from './load/load-corpus.ts'
import {createAnalyser} from './pipeline.ts'
import type {KwicLine} from './report/kwic.ts'
import {kwicLines} from './report/kwic.ts'
import type {Setup} from './setup.ts'
import type {Problem, Voice} from './types.ts'

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
  const {corpus, load, terms, context, voice, onProblem} = request
  if (!Number.isInteger(context) || context < 0) throw new UsageError(`--context needs a number of words from 0 on, not ${context}`)
  const analyse = createAnalyser({...request.setup, labelSets: [parseTerms(terms)]})
  for await (const article of articlesIn(loadCorpus(corpus, load), onProblem)) {
    const analysed = analyse(article)
    yield* kwicLines(analysed, analysed.hits.filter((hit) => voice === null || hit.voice === voice), context)
  }
}

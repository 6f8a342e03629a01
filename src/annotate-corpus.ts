import type {AnnotateBatch, Targets} from './jobs.ts'
import {runJob} from './jobs.ts'
import type {Corpus, LoadOptions} from './load/corpus.ts'
import {loadCorpus} from './load/load-corpus.ts'
import type {Setup} from './setup.ts'
import type {Article, Problem} from './types.ts'

export interface AnnotateRequest {
  readonly corpus: readonly string[]
  readonly load: LoadOptions
  readonly setup: Setup
  readonly workers: number
  /** Mentions whose sentiment is asked for. */
  readonly targets?: Targets | null
  readonly onProblem: (problem: Problem) => void
}

/** Everything found in the articles of a corpus, as batches of JSON lines in input order (one `Annotation` a line). */
export async function* annotateCorpus({corpus, load, setup, workers, targets = null, onProblem}: AnnotateRequest): AsyncGenerator<AnnotateBatch> {
  yield* runJob({kind: 'annotate', setup, targets}, articlesIn(loadCorpus(corpus, load), onProblem), workers)
}

/** The articles of a corpus; its problems are handed over on the way. */
export async function* articlesIn(corpus: Corpus, onProblem: (problem: Problem) => void): AsyncGenerator<Article> {
  for await (const loaded of corpus) {
    if (loaded.kind === 'article') yield loaded.article
    else onProblem(loaded.problem)
  }
}

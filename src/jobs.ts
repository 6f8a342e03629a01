import {annotationOf} from './annotation.ts'
import type {CorpusArticle} from './findings.ts'
import {createReviewPicker, mergeReview} from './measure/review.ts'
import {createSampler, mergeSample} from './measure/sample.ts'
import {addToTally, emptyTally} from './measure/tally.ts'
import {createAnalyser} from './pipeline.ts'
import type {Profile} from './report/profile.ts'
import {PROFILES} from './report/profile.ts'
import type {EvidenceTable} from './report/render-evidence.ts'
import {createEvidenceRenderer} from './report/render-evidence.ts'
import {inBatches} from './scale/batches.ts'
import {inOrder} from './scale/in-order.ts'
import {openPool} from './scale/worker-pool.ts'
import type {Setup} from './setup.ts'
import type {Tally} from './tally.ts'
import type {Analysed, Article, Range} from './types.ts'

/** What a batch of articles gives to a report: evidence as CSV text, one row per article, and the tally of all. */
export interface ReportBatch {
  /** One entry per article. */
  readonly evidence: readonly Readonly<Record<EvidenceTable, string>>[]
  readonly articles: readonly CorpusArticle[]
  readonly tally: Tally
}

/** What a batch of articles gives to `annotate`: lines of JSON. */
export interface AnnotateBatch {
  readonly lines: string
  readonly articles: number
}

/** The mentions asked for, by id of the article, as ranges of its text. */
export type Targets = ReadonlyMap<string, readonly Range[]>

/** Work on batches of articles that any thread can do. It is plain data, so that it can be sent to one. */
export type Job = {readonly kind: 'report', readonly setup: Setup, readonly profile: Profile['name'], readonly sample: 'draw' | 'none'} | {readonly kind: 'annotate', readonly setup: Setup, readonly targets: Targets | null}
export type Batch<J extends Job> = J['kind'] extends 'report' ? ReportBatch : AnnotateBatch

type EvidenceRenderer = ReturnType<typeof createEvidenceRenderer>

interface ArticleWork {
  readonly analyse: (article: Article) => Analysed
  readonly render: EvidenceRenderer
  readonly pick: ReturnType<typeof createReviewPicker>
  /** Draws what the page shows; `null` where no page is written. */
  readonly sample: ReturnType<typeof createSampler> | null
}

/**
 * UTF-16 units of text in a batch: small, so that its results are short-lived and memory stays flat. And how many batches are done before
 * threads are worth their start.
 */
const BATCH_UNITS = 40_000, BATCHES_ALONE = 15

/** The function that does a job on one batch of articles. */
export function createTask<J extends Job>(job: J): (articles: readonly Article[]) => Batch<J>
export function createTask(job: Job): (articles: readonly Article[]) => ReportBatch | AnnotateBatch {
  if (job.kind === 'annotate') {
    const {setup, targets} = job, analyse = createAnalyser(setup, targets === null ? undefined : ({id}) => targets.get(id) ?? [])
    return (articles) => ({lines: articles.map((article) => `${JSON.stringify(annotationOf(analyse(article)))}\n`).join(''), articles: articles.length})
  }
  const work = {analyse: createAnalyser(job.setup), render: createEvidenceRenderer(PROFILES[job.profile]), pick: createReviewPicker(), sample: job.sample === 'draw' ? createSampler() : null}
  return (articles) => reportBatch(articles, work)
}

/**
 * Does a job on all articles and gives the batches in the order of the articles, whatever the number of threads. A small corpus is done in
 * the thread that asks. Memory stays flat: articles are read as results are taken.
 */
export async function* runJob<J extends Job>(job: J, articles: AsyncIterable<Article>, workers: number): AsyncGenerator<Batch<J>> {
  const batches = inBatches(articles, ({text, title}) => text.length + title.length, BATCH_UNITS)
  yield* doAlone(createTask(job), batches, workers === 1 ? Infinity : BATCHES_ALONE)
  if (workers === 1) return
  const pool = openPool<readonly Article[], Batch<J>>(new URL('./worker.js', import.meta.url), job, workers)
  try {
    yield* inOrder(batches, (batch) => pool.run(batch), 2 * workers)
  } finally {
    await pool.close()
  }
}

/** Does up to `most` batches in this thread. The batches can be read on after that. */
async function* doAlone<B, R>(task: (batch: B) => R, batches: AsyncGenerator<B>, most: number): AsyncGenerator<R> {
  for (let done = 0; done < most; done++) {
    const batch = await batches.next()
    if (batch.done === true) return
    yield task(batch.value)
  }
}

/** One article after the other, so that what is found in one can be forgotten before the next. */
function reportBatch(articles: readonly Article[], {analyse, render, pick, sample}: ArticleWork): ReportBatch {
  const tally = emptyTally(), evidence: ReturnType<EvidenceRenderer>[] = [], reported: CorpusArticle[] = []
  for (const article of articles) {
    const analysed = analyse(article)
    addToTally(tally, analysed)
    mergeReview(tally.review, new Map([[article.outlet, pick(analysed)]]))
    if (sample !== null) mergeSample(tally.sample, sample(analysed))
    evidence.push(render(analysed))
    reported.push(corpusArticle(analysed))
  }
  return {evidence, tally, articles: reported}
}

/** What is kept of an article once its text is gone. */
function corpusArticle({article: {id, outlet, date, event, title, url}, counts, wire, wireContributor, fingerprint, sketch}: Analysed): CorpusArticle {
  return {article: {id, outlet, date, event, title, url}, counts, wire, wireContributor, fingerprint, sketch}
}

import {articlesIn} from './annotate-corpus.ts'
import type {AssignedEvents, EventChoice} from './assign-events.ts'
import {assignEvents, withEvents} from './assign-events.ts'
import type {CompareOptions} from './compare/options.ts'
import {DEFAULT_COMPARE} from './compare/options.ts'
import {TermTable} from './compare/term-table.ts'
import {compareCorpus} from './compare-corpus.ts'
import {InputError} from './errors.ts'
import type {CorpusArticle, TextState} from './findings.ts'
import {runJob} from './jobs.ts'
import type {Corpus, LoadOptions} from './load/corpus.ts'
import {loadCorpus} from './load/load-corpus.ts'
import {emptyTally, mergeTally} from './measure/tally.ts'
import {articleRows} from './report/article-rows.ts'
import type {Form} from './report/form-tables.ts'
import {labelEntriesOf} from './report/label-entries.ts'
import type {Run} from './report/manifest.ts'
import type {ReportWriter} from './report/open-report.ts'
import {openReport} from './report/open-report.ts'
import {loadPage} from './report/page/load-page.ts'
import type {Profile} from './report/profile.ts'
import {PROFILES} from './report/profile.ts'
import type {FileSummary} from './report/report-file.ts'
import type {Setup} from './setup.ts'
import type {Tally} from './tally.ts'
import type {Problem} from './types.ts'
import {VERSION} from './version.ts'

export interface ReportRequest {
  /** Files or folders; `-` for standard input. */
  readonly corpus: readonly string[]
  readonly out: string
  readonly load: LoadOptions
  readonly setup: Setup
  readonly profile: Profile['name']
  /** `xlsx` adds all tables as one workbook; `none` where it is not given. */
  readonly workbook?: 'none' | 'xlsx'
  /** Further forms of the measures: long for statistics programs, wide for a page. */
  readonly forms?: readonly Form[]
  readonly existing: 'keep' | 'replace'
  /** Whether report.html is written, with its figures; it is where nothing is said. */
  readonly page?: 'write' | 'none'
  /** Where events come from; those of the corpus where nothing is said. */
  readonly events?: EventChoice
  /** What outlets are compared by; `DEFAULT_COMPARE` where nothing is said. */
  readonly compare?: Partial<CompareOptions>
  readonly workers: number
  /** Names that a person has given to an identity, as `loadIdentities` reads them. */
  readonly identities?: ReadonlyMap<string, string>
  /** Told how many more articles were analysed. */
  readonly onArticles?: (articles: number) => void
  /** Stops the work; what was written is removed. */
  readonly signal?: AbortSignal
}

/** What became of a corpus. `accepted` articles are in the report, `rejected` ones in its problems.csv. */
export interface ReportOutcome {
  readonly read: number
  readonly accepted: number
  readonly rejected: Readonly<Record<string, number>>
  readonly problems: number
  readonly tally: Tally
  readonly files: readonly FileSummary[]
}

/**
 * The main job: reads a corpus and writes the report folder, complete or not at all.
 *
 * Throws `UsageError` where the folder exists or an input cannot be found, `InputError` where no article could be analysed.
 */
export async function reportCorpus(request: ReportRequest): Promise<ReportOutcome> {
  const {corpus: paths, setup, profile, workers, onArticles} = request
  const corpus = loadCorpus(paths, request.load), compare = {...DEFAULT_COMPARE, ...request.compare}
  const writer = openReport(request.out, {existing: request.existing, profile: PROFILES[profile], workbook: request.workbook ?? 'none', forms: request.forms ?? []})
  try {
    const events = await assignEvents({corpus: paths, load: request.load, setup, choice: request.events ?? {file: null, propose: 'no'}})
    const problems = new ProblemLog(writer), articles: CorpusArticle[] = [], terms = new TermTable(), tally = emptyTally()
    for await (const batch of runJob({kind: 'report', setup, profile, sample: request.page === 'none' ? 'none' : 'draw'}, withEvents(articlesIn(corpus, (problem) => { problems.add(problem) }), events), workers)) {
      request.signal?.throwIfAborted()
      for (const rows of batch.evidence) writer.addEvidence(rows)
      for (const one of batch.articles) articles.push(terms.take(one))
      mergeTally(tally, batch.tally)
      onArticles?.(batch.articles.length)
    }
    if (corpus.counts.accepted === 0) throw new InputError(nothingToAnalyse(corpus, paths, problems.first))
    if (request.page !== 'none') writer.addPage(await loadPage(articles))
    const findings = compareCorpus(articles, {incomplete: problems.incomplete, terms, compare, lexicons: setup.lexicons.slice(1).map(({id}) => id), tally, identities: request.identities ?? new Map<string, string>(), boilerplate: setup.boilerplate ?? [], agencies: setup.agencies.flatMap(({forms}) => forms.split('|'))})
    const files = writer.finish({articles: articleRows(articles, findings, problems.incomplete), tally, findings}, runOf(request, {corpus, events, compare}, problems.rejected))
    return {...corpus.counts, rejected: problems.rejected, problems: problems.count, tally, files}
  } catch (thrown) {
    writer.abort()
    throw thrown
  }
}

class ProblemLog {
  count = 0
  first: Problem | null = null
  /** What a distributor did to the text of an article, by its id. */
  readonly incomplete = new Map<string, TextState>()
  readonly rejected: Record<string, number> = {}
  readonly #writer: ReportWriter

  constructor(writer: ReportWriter) {
    this.#writer = writer
  }

  add(problem: Problem): void {
    this.count++
    this.#writer.addProblem(problem)
    if (problem.article !== null) this.#noteState(problem.article, problem.code)
    if (problem.severity !== 'error') return
    this.first ??= problem
    this.rejected[problem.code] = (this.rejected[problem.code] ?? 0) + 1
  }

  #noteState(id: string, code: string): void {
    if (code !== 'text-cut' && code !== 'text-masked') return
    const state = code === 'text-cut' ? 'cut' : 'masked', before = this.incomplete.get(id) ?? state
    this.incomplete.set(id, before === state ? state : 'cut and masked')
  }
}

function nothingToAnalyse({counts, files}: Corpus, paths: readonly string[], first: Problem | null): string {
  if (first === null && files.length === 0) return `${listed(paths)} ${paths.length === 1 ? 'holds' : 'hold'} no file of articles; csv, tsv, jsonl, json and txt are read, also packed as .gz`
  if (first === null) return `${listed(files.map(({name, bytes}) => bytes === 0 ? `${name} (an empty file)` : name))} ${files.length === 1 ? 'holds' : 'hold'} no article; give files with articles`
  const where = first.line === null ? first.file : `${first.file}:${first.line}`
  return `none of the ${counts.read} articles could be analysed; the first problem is ${where}: ${first.message}; ${first.fix}`
}

/** Names, as many as a line can hold. */
function listed(names: readonly string[]): string {
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`
}

interface Decided {
  readonly corpus: Corpus
  readonly events: AssignedEvents
  readonly compare: CompareOptions
}

function runOf({load, setup, identities}: ReportRequest, {corpus: {files, counts}, events, compare}: Decided, rejected: Readonly<Record<string, number>>): Run {
  return {
    version: VERSION, command: 'report',
    options: {map: load.map, outlet: load.outlet, template: load.template, encoding: load.encoding, ...load.dates === undefined ? {} : {dates: load.dates}, labels: setup.labelSets.map(({id}) => id), events: events.about, compare, ...identities === undefined ? {} : {identities: Object.fromEntries([...identities].sort(([a], [b]) => a < b ? -1 : 1))},
      ...setup.boilerplate === undefined ? {} : {boilerplate: setup.boilerplate}},
    inputs: files.map(({name, sha256, bytes, encoding, format, mapping, ignored}) => ({name, sha256, bytes, encoding, format, mapping, ignored})),
    labelSets: setup.labelSets.map(({id, file, kind, version, licence, hash, entries, base}) => ({
      id, file: file.split(/[/\\]/).at(-1)!, kind, version, licence, sha256: hash, entries: entries.length,
      ...(base === null ? {} : {extends: {id: base.id, version: base.version, licence: base.licence, sha256: base.hash}}),
    })),
    labelEntries: labelEntriesOf(setup.labelSets),
    engine: setup.engine,
    lexicon: setup.lexicon,
    otherLexicons: setup.otherLexicons,
    counts: {read: counts.read, accepted: counts.accepted, rejected},
  }
}

import {createHinter} from './attribute/create-hinter.ts'
import {loadTagger} from './attribute/tagger/weights-file.ts'
import {assembleGold} from './coding/gold/assemble-gold.ts'
import type {GoldSet} from './coding/gold/assemble-gold.ts'
import {isInSplit} from './coding/gold/coded-article.ts'
import {GOLD_COLUMNS, parseCorrections} from './coding/gold/parse-corrections.ts'
import {parseGoldRow} from './coding/gold/parse-gold-row.ts'
import {CHAIN_OPTIONS} from './coding/train/chain-options.ts'
import {foldOf} from './coding/train/fold-of.ts'
import {exampleOf} from './coding/train/gold.ts'
import type {GoldArticle} from './coding/train/gold.ts'
import {learnClusters} from './coding/train/learn-clusters.ts'
import type {SetScore} from './coding/train/score-training.ts'
import {scoreRecord, scoreTraining} from './coding/train/score-training.ts'
import {sentencesOf} from './coding/train/sentences.ts'
import type {Steps} from './coding/train/steps.ts'
import {OUTSIDE_FACTOR, trainTagger} from './coding/train/train-tagger.ts'
import type {WordClusters} from './coding/train/word-facts.ts'
import {hashClusters} from './coding/train/word-facts.ts'
import {writeWeights} from './coding/train/write-weights.ts'
import {InputError} from './errors.ts'
import type {LoadOptions} from './load/corpus.ts'
import {loadCorpus} from './load/load-corpus.ts'
import {loadModel} from './load/load-model.ts'
import type {RecordFile} from './load/read-records.ts'
import {readRecords} from './load/read-records.ts'
import {unguardText} from './report/guard-text.ts'
import type {Setup} from './setup.ts'
import {createReader} from './text/read-document.ts'
import type {Article} from './types.ts'

export interface TrainRequest {
  /** Files of codings: `{text, attributions}` or `{text, spans}` as JSON lines, or an `attributions.csv` of a report. */
  readonly gold: readonly string[]
  /** The articles that an `attributions.csv` belongs to. */
  readonly articles: readonly string[]
  /** Articles to learn word clusters from; without any, those of the shipped weights are used again. */
  readonly corpus: readonly string[]
  readonly load: LoadOptions
  readonly setup: Setup
  /** Only rows of this split are used, where rows name one. */
  readonly split: string
  /** Ids of articles to leave out. */
  readonly exclude: ReadonlySet<string>
  /** For the header: the day, and what is to be said of the data. */
  readonly date: string
  readonly note: string
  /** Called before each step, with what it is; the training goes on when it has settled. */
  readonly onStep: (step: string) => Promise<void>
}

export interface TrainOutcome {
  readonly bytes: ArrayBuffer
  readonly articles: number
  /** Ids that were to be left out and are. */
  readonly excluded: number
  /** By cross-validation. */
  readonly scores: readonly SetScore[]
}

/** Confidence from which an attribution is reported, and below which a person should look at it. */
const THRESHOLDS = {report: 0.3, review: 0.7}

const FOLDS = 5, SEED = 1

/** No chain learns anything of fewer: a feature must occur in five articles of what four of five folds hold. */
const FEWEST_ARTICLES = 10

const LICENCE = 'Numbers over hashed features and hashed words, each seen in at least five articles of at least two outlets (of one, where there is one); no text and no words.'

/** Reads the codings and trains the tagger of attributions. The same files, options and version give the same bytes. */
export async function trainAttribution(request: TrainRequest): Promise<TrainOutcome> {
  await request.onStep('reading the codings')
  const files: RecordFile[] = []
  for (const path of request.gold) files.push(await readRecords(path, GOLD_COLUMNS))
  const all = await goldOf(files, request), gold = all.filter(({id}) => !request.exclude.has(id))
  if (gold.length < FEWEST_ARTICLES) throw new InputError(`training needs at least ${FEWEST_ARTICLES} coded articles, given are ${gold.length}`)
  const {clusters, source} = await clustersOf(request), read = createReader({...request.setup, mostForms: Infinity})
  const hintsOf = createHinter(request.setup.attribution), examples = gold.map((one) => {
    const document = read(one.article)
    return exampleOf(one, document, hintsOf(document))
  })
  const steps = trainTagger(examples, clusters, {
    chain: {...CHAIN_OPTIONS, seed: SEED}, foldOf: ({gold: {id}}) => foldOf(id, FOLDS), folds: FOLDS, outside: OUTSIDE_FACTOR,
  })
  const {tagger, tested} = await stepThrough(steps, request.onStep), scores = scoreTraining(tested, THRESHOLDS.report)
  const bytes = writeWeights(tagger, {
    data: [...files.map((file) => describe(file, gold)), source], date: request.date, licence: [LICENCE, request.note].filter((text) => text !== '').join(' '),
    scores: scoreRecord(scores), outside: OUTSIDE_FACTOR, thresholds: THRESHOLDS,
  })
  return {bytes, articles: gold.length, excluded: all.length - gold.length, scores}
}

async function goldOf(files: readonly RecordFile[], {articles, load, setup, split}: TrainRequest): Promise<GoldArticle[]> {
  const read = createReader(setup), sets: GoldSet[] = [], corpus = files.some(({isTable}) => isTable) ? await articlesOf(articles, load) : new Map<string, Article>()
  for (const {name, isTable, rows} of files) {
    const located = rows.map(({line, record}) => ({file: name, line, record}))
    const coded = isTable
      ? parseCorrections(located.map((row) => ({...row, record: unguarded(row.record)})), corpus)
      : located.filter((row) => isInSplit(row, split)).map((row) => parseGoldRow(row, read))
    if (coded.length === 0) throw new InputError(`${name}: no coded article was found${isTable ? '' : ` (rows that name a split are used where it is "${split}")`}`)
    sets.push({name: setName(name), articles: coded})
  }
  return assembleGold(sets)
}

async function articlesOf(paths: readonly string[], load: LoadOptions): Promise<Map<string, Article>> {
  const found = new Map<string, Article>()
  if (paths.length === 0) throw new InputError('a table of attributions holds no articles; name the corpus that it belongs to with --articles')
  for await (const loaded of loadCorpus(paths, load)) if (loaded.kind === 'article') found.set(loaded.article.id, loaded.article)
  return found
}

async function clustersOf({corpus, load, setup, onStep}: TrainRequest): Promise<{readonly clusters: WordClusters, readonly source: string}> {
  if (corpus.length === 0) return {clusters: loadTagger(loadModel('attribution.bin').bytes).knowledge, source: 'word clusters: those of the shipped weights'}
  await onStep('word clusters')
  const read = createReader({...setup, mostForms: Infinity}), documents: string[][][] = [], files = loadCorpus(corpus, load)
  for await (const loaded of files) if (loaded.kind === 'article') documents.push(sentencesOf(read(loaded.article)))
  const names = files.files.map(({name, accepted, sha256}) => `${name} (${accepted} articles, sha256 ${sha256})`).join(', ')
  return {clusters: hashClusters(learnClusters(documents, SEED)), source: `word clusters: ${names}`}
}

async function stepThrough<Result>(steps: Steps<Result>, onStep: TrainRequest['onStep']): Promise<Result> {
  let step = steps.next()
  while (step.done !== true) {
    await onStep(step.value)
    step = steps.next()
  }
  return step.value
}

function describe({name, sha256}: RecordFile, gold: readonly GoldArticle[]): string {
  return `${name} (${gold.filter(({set}) => set === setName(name)).length} articles, sha256 ${sha256})`
}

/** Name of a file without its endings. */
function setName(name: string): string {
  return name.replace(/(?:\.(?:jsonl|json|ndjson|csv|tsv|txt))?(?:\.gz)?$/i, '')
}

function unguarded(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([column, cell]) => [column, typeof cell === 'string' ? unguardText(cell) : cell]))
}

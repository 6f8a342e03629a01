import {articlesIn} from './annotate-corpus.ts'
import {InputError} from './errors.ts'
import type {CorpusArticle} from './findings.ts'
import type {ArticleHits} from './label-comparisons.ts'
import type {Influence, Moved, VoicedFit} from './labels/influence.ts'
import {Counts, InfluenceTally, movedRows} from './labels/influence.ts'
import {rankEntries} from './labels/rank-entries.ts'
import {createTermReader} from './labels/read-term.ts'
import type {LoadOptions} from './load/corpus.ts'
import {loadCorpus} from './load/load-corpus.ts'
import {createAnalyser} from './pipeline.ts'
import type {Setup} from './setup.ts'
import type {Analysed, LabelSet, Problem} from './types.ts'

export interface ImpactRequest {
  readonly corpus: readonly string[]
  readonly load: LoadOptions
  readonly setup: Setup
  readonly onProblem: (problem: Problem) => void
}

/** What each entry is worth, and the articles that `comparisonShifts` compares; there a change is the index of an entry. */
export interface EntryInfluences {
  readonly influences: readonly Influence[]
  readonly articles: readonly ArticleHits[]
}

/** What each entry of a label set is worth in a corpus: the numbers of every outlet with it and without it. */
export async function entryInfluences(request: ImpactRequest, set: LabelSet): Promise<EntryInfluences> {
  const tally = new InfluenceTally(set), ranks = ranksOf(set, request.setup)
  const alone = set.entries.map((entry, index) => ({...set, id: String(index), entries: [entry]}))
  const articles: ArticleHits[] = []
  for await (const {hits, ...analysed} of analysedWith(request, alone)) {
    const fits = hits.map(({labelSet, part, start, end, voice}): VoicedFit => ({entry: Number(labelSet), rank: ranks[Number(labelSet)]!, part, start, end, voice}))
    articles.push({article: corpusArticle(analysed), ...tally.add(analysed.article.outlet, analysed.counts.words_own, fits)})
  }
  return {influences: tally.influences(), articles}
}

/** What an edit of a label set does to the numbers of every outlet, and how often each entry of either state is hit. */
export interface EditEffect {
  readonly moved: readonly Moved[]
  /** Hits by index of the entry, in all voices. */
  readonly hitsBefore: readonly number[]
  readonly hitsAfter: readonly number[]
  /** For `comparisonShifts`; the edit is change 0. */
  readonly articles: readonly ArticleHits[]
}

/** The numbers of every outlet with an older and with a newer state of a label set. */
export async function editEffect(request: ImpactRequest, before: LabelSet, after: LabelSet): Promise<EditEffect> {
  const words = new Map<string, number>(), states = [before, after].map((set) => ({set, counts: new Counts(), hits: set.entries.map(() => 0)}))
  const numbered = states.map(({set}, state) => ({...set, id: String(state), entries: set.entries.map((entry, index) => ({...entry, label: String(index)}))}))
  const articles: ArticleHits[] = []
  for await (const {hits, ...analysed} of analysedWith(request, numbered)) {
    const {article: {outlet}, counts} = analysed, own = (state: number): number => hits.filter(({labelSet, voice}) => labelSet === String(state) && voice === 'outlet').length
    articles.push({article: corpusArticle(analysed), own: own(0), after: new Map([[0, own(1)]])})
    words.set(outlet, (words.get(outlet) ?? 0) + counts.words_own)
    for (const {labelSet, label, voice} of hits) {
      const state = states[Number(labelSet)]!
      state.counts.add(outlet, state.set.entries[Number(label)]!.label, voice, 1)
      state.hits[Number(label)]!++
    }
  }
  return {moved: movedRows(words, states[0]!.counts, states[1]!.counts), hitsBefore: states[0]!.hits, hitsAfter: states[1]!.hits, articles}
}

/** What the comparison of outlets needs of an article: no text. */
function corpusArticle({article: {id, outlet, date, event, title, url}, counts, wire, wireContributor, fingerprint, sketch}: Omit<Analysed, 'hits'>): CorpusArticle {
  return {article: {id, outlet, date, event, title, url}, counts, wire, wireContributor, fingerprint, sketch}
}

async function* analysedWith({corpus, load, setup, onProblem}: ImpactRequest, labelSets: readonly LabelSet[]): AsyncGenerator<Analysed> {
  const analyse = createAnalyser({...setup, labelSets})
  let articles = 0
  for await (const article of articlesIn(loadCorpus(corpus, load), onProblem)) {
    articles++
    yield analyse(article)
  }
  if (articles === 0) throw new InputError('no article could be read: parallax check says what is wrong with the corpus')
}

/** The place of each entry among those that may win a tie; entries written alike share it. */
function ranksOf({entries}: LabelSet, {abbreviations}: Setup): readonly number[] {
  const ranks = entries.map(() => 0)
  rankEntries(entries, createTermReader(abbreviations)).forEach(({entries: alike}, rank) => { for (const entry of alike) ranks[entry] = rank })
  return ranks
}

import {articlesIn} from './annotate-corpus.ts'
import {InputError, UsageError} from './errors.ts'
import type {ImpactRequest} from './label-impact.ts'
import type {OwnStretch} from './labels/suggest/own-sentence.ts'
import type {Suggestion} from './labels/suggest/suggest-terms.ts'
import {suggestTerms} from './labels/suggest/suggest-terms.ts'
import {TermCollector} from './labels/suggest/term-collector.ts'
import {loadCorpus} from './load/load-corpus.ts'
import {createAnalyser} from './pipeline.ts'
import type {Document} from './text/passage.ts'
import {createReader} from './text/read-document.ts'
import {LOWER, WORD} from './text/vocabulary.ts'
import type {Analysed, LabelSet} from './types.ts'

export interface SuggestRequest extends ImpactRequest {
  /** A label of the set. */
  readonly label: string
  readonly most: number
  readonly fewest: number
  readonly fewestArticles: number
}

/** Proposals for a label, and how many hits of the label in the outlets' own voice they rest on. */
export interface Suggestions {
  readonly hits: number
  readonly suggestions: readonly Suggestion[]
}

/**
 * Terms of a corpus that behave like those of one label of a label set, in the outlets' own voice: they stand between the same words and, within
 * events, in the same sentences. Words that an entry of the set hits already are left out.
 *
 * Throws `UsageError` where the set has no such label, `InputError` where no article can be read.
 */
export async function suggestForLabel(request: SuggestRequest, set: LabelSet): Promise<Suggestions> {
  const {setup, corpus, load, label, onProblem} = request
  if (!set.entries.some((entry) => entry.label === label)) throw new UsageError(`${set.file} has no label "${label}"; it has ${[...new Set(set.entries.map((entry) => entry.label))].join(', ')}`)
  const analyse = createAnalyser({...setup, labelSets: [set]}), read = createReader(setup), collector = new TermCollector()
  let articles = 0
  for await (const article of articlesIn(loadCorpus(corpus, load), onProblem)) {
    articles++
    for (const stretch of ownStretches(read(article), analyse(article), label)) collector.add(stretch)
  }
  if (articles === 0) throw new InputError('no article could be read: parallax check says what is wrong with the corpus')
  return {hits: collector.hits, suggestions: suggestTerms(collector, {...request, articles})}
}

/** The parts of sentences that the outlet says itself, in the body of an article. */
function* ownStretches({body, vocabulary}: Document, {article, sentiment, hits}: Analysed, label: string): Generator<OwnStretch> {
  const own = sentiment.filter(({part, voice}) => part === 'text' && voice === 'outlet'), taken = hits.filter(({part}) => part === 'text')
  let from = 0
  for (const {start, end} of own) {
    while (from < body.size && body.start[from]! < start) from++
    const first = from, words: string[] = [], free: boolean[] = []
    for (; from < body.size && body.end[from]! <= end; from++) {
      const id = body.word[from]!, isWord = vocabulary.kind(id) === WORD, sentence = body.sentenceOf[from]!
      words.push(isWord ? vocabulary.forms[vocabulary.folded(id)]! : '')
      free.push(isWord && (vocabulary.letterCase(id) === LOWER || body.sentences[sentence] === from))
    }
    const ranges: (readonly [number, number])[] = []
    for (const hit of taken) {
      if (hit.start < start || hit.end > end) continue
      const range = [tokenFrom(body.start, hit.start) - first, tokenFrom(body.start, hit.end) - first] as const
      free.fill(false, ...range)
      if (hit.voice === 'outlet' && hit.label === label) ranges.push(range)
    }
    const sentence = body.sentenceOf[first] ?? 0, firstOf = body.sentences[sentence]!, lastOf = body.sentences[sentence + 1]! - 1
    if (words.length > 0) {
      yield {article: article.id, outlet: article.outlet, event: article.event ?? '', words, free, hits: ranges, sentence: article.text.slice(body.start[firstOf], body.end[lastOf])}
    }
  }
}

/** Index of the first token that starts at `offset` or later. */
function tokenFrom(starts: Int32Array, offset: number): number {
  let low = 0, high = starts.length
  while (low < high) {
    const middle = low + high >> 1
    if (starts[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

import type {DivergenceLevel} from '../findings.ts'
import {isContent} from '../text/empty-words.ts'
import {bare, mediumNames, wordsOf} from './own-names.ts'
import type {TermArticle, TermCorpus} from './term-corpus.ts'
import {arrange, sortArticles} from './term-corpus.ts'
import type {TermSource} from './term-source.ts'

/** An article with the sources that it quotes and the classes of the verbs that introduce them, once per attribution. */
export interface QuotingArticle extends TermArticle {
  readonly sources: readonly string[]
  readonly verbClasses: readonly string[]
}

/** What outlets are compared on: how often each thing stands in each article, and which things do not count for an outlet. */
export interface DivergenceCorpus {
  readonly corpus: TermCorpus
  /** Observations that each side must have. */
  readonly fewest: number
  readonly leftOut: (outlet: string) => ReadonlySet<number>
}

/** Observations of words, and of attributions, under which a side says too little. */
const FEWEST_WORDS = 50, FEWEST_ATTRIBUTIONS = 10

/** The three levels: single content words in the outlet's own voice, sources, verb classes. */
export function divergenceCorpora(articles: readonly QuotingArticle[], source: TermSource, agencies: readonly string[]): Record<DivergenceLevel, DivergenceCorpus> {
  const nothing = new Set<number>(), words = contentWords(source.corpus('own'))
  return {
    terms: {corpus: words, fewest: FEWEST_WORDS, leftOut: createLeftOut(words, source, agencies)},
    sources: {corpus: gatherThings(articles, ({sources}) => sources), fewest: FEWEST_ATTRIBUTIONS, leftOut: () => nothing},
    verb_classes: {corpus: gatherThings(articles, ({verbClasses}) => verbClasses), fewest: FEWEST_ATTRIBUTIONS, leftOut: () => nothing},
  }
}

/** The same articles with nothing but single words that carry content. */
function contentWords(corpus: TermCorpus): TermCorpus {
  const index = new Int32Array(corpus.terms.length).fill(-1), terms = corpus.terms.filter((term) => !term.includes(' ') && isContent(term)), starts = new Int32Array(corpus.starts.length)
  let next = 0
  corpus.terms.forEach((term, old) => { if (term === terms[next]) index[old] = next++ })
  const term = new Int32Array(corpus.term.length), count = new Uint16Array(corpus.term.length)
  let at = 0
  for (let unit = 0; unit + 1 < starts.length; unit++) {
    for (let entry = corpus.starts[unit]!; entry < corpus.starts[unit + 1]!; entry++) {
      const kept = index[corpus.term[entry]!]!
      if (kept === -1) continue
      term[at] = kept
      count[at++] = corpus.count[entry]!
    }
    starts[unit + 1] = at
  }
  return {...corpus, terms, starts, term: term.slice(0, at), count: count.slice(0, at)}
}

/** Words that are nobody's choice: of the outlet's name, of names of agencies, of phrases that it prints again and again. Worked out once per outlet. */
function createLeftOut({terms}: TermCorpus, source: TermSource, agencies: readonly string[]): DivergenceCorpus['leftOut'] {
  const known = new Map<string, ReadonlySet<number>>(), placeOf = new Map(terms.map((term, place) => [term, place])), abbreviations = new Map<string, number[]>()
  terms.forEach((term, place) => { if (term.includes('.')) abbreviations.set(bare(term), [...abbreviations.get(bare(term)) ?? [], place]) })
  const namesAgency = mediumNames('', agencies), inAgencies = terms.flatMap((term, place) => namesAgency(term) ? [place] : [])
  const placesOf = (word: string): number[] => [...abbreviations.get(word) ?? [], placeOf.get(word) ?? []].flat()
  return (outlet) => {
    let places = known.get(outlet)
    if (places === undefined) {
      const printed = [...source.phraseWords(outlet)].flatMap((word) => placeOf.get(source.table.word(word)) ?? [])
      known.set(outlet, places = new Set([...inAgencies, ...wordsOf(outlet).flatMap(placesOf), ...printed]))
    }
    return places
  }
}

function gatherThings(articles: readonly QuotingArticle[], thingsOf: (article: QuotingArticle) => readonly string[]): TermCorpus {
  const sorted = sortArticles(articles), terms = [...new Set(sorted.flatMap(thingsOf))].sort()
  const index = new Map(terms.map((term, i) => [term, i])), starts = new Int32Array(sorted.length + 1), term: number[] = [], count: number[] = []
  sorted.forEach((article, i) => {
    const times = new Map<string, number>()
    for (const thing of thingsOf(article)) times.set(thing, (times.get(thing) ?? 0) + 1)
    for (const [thing, n] of times) {
      term.push(index.get(thing)!)
      count.push(n)
    }
    starts[i + 1] = term.length
  })
  return {articles: sorted, ...arrange(sorted), terms, starts, term: Int32Array.from(term), count: Uint16Array.from(count), lengths: Int32Array.from(sorted, (article) => thingsOf(article).length)}
}

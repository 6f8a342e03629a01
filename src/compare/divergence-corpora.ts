import type {DivergenceLevel} from '../findings.ts'
import {isContent} from '../text/empty-words.ts'
import {mediumNames} from './own-names.ts'
import {phraseWords} from './phrase-words.ts'
import type {TermArticle, TermCorpus} from './term-corpus.ts'
import {gatherTerms} from './term-corpus.ts'
import type {TermTable} from './term-table.ts'

/** An article with the sources that it quotes and the classes of the verbs that introduce them, once per attribution. */
export interface QuotingArticle extends TermArticle {
  readonly sources: readonly string[]
  readonly verbClasses: readonly string[]
}

/** What outlets are compared on: how often each thing stands in each article, and which things count for an outlet. */
export interface DivergenceCorpus {
  readonly corpus: TermCorpus
  /** Observations that each side must have. */
  readonly fewest: number
  readonly countsFor: (thing: string, outlet: string) => boolean
}

/** Observations of words, and of attributions, under which a side says too little. */
const FEWEST_WORDS = 50, FEWEST_ATTRIBUTIONS = 10

/** The three levels: single content words in the outlet's own voice, sources, verb classes. */
export function divergenceCorpora(articles: readonly QuotingArticle[], table: TermTable, agencies: readonly string[]): Record<DivergenceLevel, DivergenceCorpus> {
  const terms = gatherTerms(articles, table, 'own'), boilerplate = boilerplateOf(articles, table), names = new Map<string, (term: string) => boolean>()
  const namesOf = (outlet: string): (term: string) => boolean => {
    const known = names.get(outlet) ?? mediumNames(outlet, agencies)
    names.set(outlet, known)
    return known
  }
  const isWording = (term: string, outlet: string): boolean => !term.includes(' ') && isContent(term) && !namesOf(outlet)(term) && !boilerplate(term, outlet)
  const always = (): boolean => true
  return {
    terms: {corpus: terms, fewest: FEWEST_WORDS, countsFor: isWording},
    sources: {corpus: gatherThings(articles, ({sources}) => sources), fewest: FEWEST_ATTRIBUTIONS, countsFor: always},
    verb_classes: {corpus: gatherThings(articles, ({verbClasses}) => verbClasses), fewest: FEWEST_ATTRIBUTIONS, countsFor: always},
  }
}

/** Words of phrases that an outlet prints again and again, worked out once per outlet. */
function boilerplateOf(articles: readonly TermArticle[], table: TermTable): (term: string, outlet: string) => boolean {
  const known = new Map<string, ReadonlySet<number>>(), all = new Set(Array.from({length: table.size}, (_none, id) => id))
  return (term, outlet) => {
    let words = known.get(outlet)
    if (words === undefined) known.set(outlet, words = phraseWords(articles.flatMap((one) => one.outlet === outlet ? [one.id] : []), table, all))
    return words.has(table.idOf(term) ?? -1)
  }
}

function gatherThings(articles: readonly QuotingArticle[], thingsOf: (article: QuotingArticle) => readonly string[]): TermCorpus {
  const sorted = [...articles].sort((a, b) => compare(a.event, b.event) || compare(a.id, b.id)), terms = [...new Set(sorted.flatMap(thingsOf))].sort(compare)
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
  return {articles: sorted, terms, starts, term: Int32Array.from(term), count: Uint16Array.from(count), lengths: Int32Array.from(sorted, (article) => thingsOf(article).length)}
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

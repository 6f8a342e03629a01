import type {TermTable, TermVoice} from './term-table.ts'

/** An article whose terms are compared. */
export interface TermArticle {
  readonly id: string
  readonly outlet: string
  readonly event: string
}

/** The terms of articles in one voice, those of a single article left out. Articles are sorted by event and id, terms by their words. */
export interface TermCorpus {
  readonly articles: readonly TermArticle[]
  readonly terms: readonly string[]
  /** First entry of each article in `term` and `count`, then the number of all entries. */
  readonly starts: Int32Array
  readonly term: Int32Array
  readonly count: Uint16Array
  /** Words of each article in this voice, all of them. */
  readonly lengths: Int32Array
}

/** Terms of fewer articles tell of no habit. */
const FEWEST_ARTICLES = 2
/** Two numbers of words become one key. */
const KEY = 2 ** 26

/** Gathers the terms of articles in one voice from the table. */
export function gatherTerms(articles: readonly TermArticle[], table: TermTable, voice: TermVoice): TermCorpus {
  const sorted = [...articles].sort((a, b) => compare(a.event, b.event) || compare(a.id, b.id)), inArticles = new Map<number, number>()
  const lengths = new Int32Array(sorted.length)
  sorted.forEach(({id}, i) => {
    table.visit(id, voice, (first, second, count) => {
      const key = keyOf(first, second)
      inArticles.set(key, (inArticles.get(key) ?? 0) + 1)
      if (second === -1) lengths[i]! += count
    })
  })
  const kept = [...inArticles].filter(([, n]) => n >= FEWEST_ARTICLES).map(([key]) => ({key, term: termOf(key, table)}))
  kept.sort((a, b) => compare(a.term, b.term))
  const index = new Map(kept.map(({key}, i) => [key, i])), entries = kept.reduce((sum, {key}) => sum + inArticles.get(key)!, 0)
  const corpus = {
    articles: sorted, terms: kept.map(({term}) => term), starts: new Int32Array(sorted.length + 1), term: new Int32Array(entries), count: new Uint16Array(entries), lengths,
  }
  let at = 0
  sorted.forEach(({id}, i) => {
    table.visit(id, voice, (first, second, count) => {
      const term = index.get(keyOf(first, second))
      if (term === undefined) return
      corpus.term[at] = term
      corpus.count[at++] = count
    })
    corpus.starts[i + 1] = at
  })
  return corpus
}

function keyOf(first: number, second: number): number {
  return (second + 1) * KEY + first
}

function termOf(key: number, table: TermTable): string {
  const first = key % KEY, second = Math.floor(key / KEY) - 1
  return second === -1 ? table.word(first) : `${table.word(first)} ${table.word(second)}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

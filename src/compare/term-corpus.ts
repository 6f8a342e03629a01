import {PairTable} from './pair-table.ts'
import type {TermTable, TermVoice} from './term-table.ts'

/** An article whose terms are compared. */
export interface TermArticle {
  readonly id: string
  readonly outlet: string
  readonly event: string
}

/** The terms of articles in one voice, those of a single article left out. Articles are sorted by event and id. */
export interface TermCorpus extends Arrangement {
  readonly articles: readonly TermArticle[]
  readonly terms: readonly string[]
  /** First entry of each article in `term` and `count`, then the number of all entries. */
  readonly starts: Int32Array
  readonly term: Int32Array
  readonly count: Uint16Array
  /** Words of each article in this voice, all of them. */
  readonly lengths: Int32Array
}

/** Whose articles they are, and which of them are on one event. */
export interface Arrangement {
  /** First article of each event, then the number of articles. */
  readonly events: Int32Array
  /** Place of the outlet of each article among `outlets`, which are in the order of their names. */
  readonly outletOf: Int32Array
  readonly outlets: readonly string[]
}

/** Terms of fewer articles tell of no habit. */
const FEWEST_ARTICLES = 2

/** Gathers the terms of articles in one voice from the table: in the order of the first word, then of the second. */
export function gatherTerms(articles: readonly TermArticle[], table: TermTable, voice: TermVoice): TermCorpus {
  const sorted = sortArticles(articles), pairs = new PairTable(), lengths = new Int32Array(sorted.length)
  let inArticles = new Int32Array(1024)
  sorted.forEach(({id}, i) => {
    table.visit(id, voice, (first, second, count) => {
      const term = pairs.idOf(first, second)
      if (term === inArticles.length) inArticles = doubled(inArticles)
      inArticles[term]!++
      if (second === -1) lengths[i]! += count
    })
  })
  const kept = inLetters(pairs, inArticles, table), index = new Int32Array(pairs.size).fill(-1)
  let entries = 0
  kept.forEach((term, i) => {
    index[term] = i
    entries += inArticles[term]!
  })
  const corpus = {
    articles: sorted, ...arrange(sorted), terms: Array.from(kept, (term) => nameOf(table, pairs.first(term), pairs.second(term))), starts: new Int32Array(sorted.length + 1),
    term: new Int32Array(entries), count: new Uint16Array(entries), lengths,
  }
  let at = 0
  sorted.forEach(({id}, i) => {
    table.visit(id, voice, (first, second, count) => {
      const term = index[pairs.idOf(first, second)]!
      if (term === -1) return
      corpus.term[at] = term
      corpus.count[at++] = count
    })
    corpus.starts[i + 1] = at
  })
  return corpus
}

/** By event and id. */
export function sortArticles<A extends TermArticle>(articles: readonly A[]): A[] {
  return [...articles].sort((a, b) => compare(a.event, b.event) || compare(a.id, b.id))
}

/** The events and outlets of articles that are sorted. */
export function arrange(sorted: readonly TermArticle[]): Arrangement {
  const outlets = [...new Set(sorted.map(({outlet}) => outlet))].sort(), placeOf = new Map(outlets.map((outlet, place) => [outlet, place])), events: number[] = []
  sorted.forEach(({event}, i) => { if (i === 0 || event !== sorted[i - 1]!.event) events.push(i) })
  return {outlets, outletOf: Int32Array.from(sorted, ({outlet}) => placeOf.get(outlet)!), events: Int32Array.from([...events, sorted.length])}
}

/** The terms of enough articles. Words are ranked once, so that terms are sorted as numbers. */
function inLetters(pairs: PairTable, inArticles: Int32Array, table: TermTable): Int32Array {
  const words = Array.from({length: table.size}, (_none, id) => id).sort((a, b) => compare(table.word(a), table.word(b))), rank = new Int32Array(words.length)
  words.forEach((word, i) => { rank[word] = i })
  const kept = Array.from({length: pairs.size}, (_none, term) => term).filter((term) => inArticles[term]! >= FEWEST_ARTICLES)
  const secondRank = (term: number): number => pairs.second(term) === -1 ? -1 : rank[pairs.second(term)]!
  return Int32Array.from(kept.sort((a, b) => rank[pairs.first(a)]! - rank[pairs.first(b)]! || secondRank(a) - secondRank(b)))
}

function nameOf(table: TermTable, first: number, second: number): string {
  return second === -1 ? table.word(first) : `${table.word(first)} ${table.word(second)}`
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length)
  larger.set(array)
  return larger
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

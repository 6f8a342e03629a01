import {phraseWords} from './phrase-words.ts'
import type {TermArticle, TermCorpus} from './term-corpus.ts'
import {gatherTerms} from './term-corpus.ts'
import type {TermTable, TermVoice} from './term-table.ts'

/** The terms of some articles: what is gathered from the table once, for all comparisons of words. */
export class TermSource {
  readonly articles: readonly TermArticle[]
  readonly table: TermTable
  readonly #corpora = new Map<TermVoice, TermCorpus>()
  readonly #phrases = new Map<string, ReadonlySet<number>>()

  constructor(articles: readonly TermArticle[], table: TermTable) {
    this.articles = articles
    this.table = table
  }

  corpus(voice: TermVoice): TermCorpus {
    let corpus = this.#corpora.get(voice)
    if (corpus === undefined) this.#corpora.set(voice, corpus = gatherTerms(this.articles, this.table, voice))
    return corpus
  }

  /** Numbers of the words that an outlet has mostly from phrases that it prints again and again. */
  phraseWords(outlet: string): ReadonlySet<number> {
    let words = this.#phrases.get(outlet)
    if (words === undefined) this.#phrases.set(outlet, words = phraseWords(this.articles.flatMap((one) => one.outlet === outlet ? [one.id] : []), this.table))
    return words
  }
}

import type {Analysed, Article} from './types.ts'

/** An article as the passes over the whole corpus see it: its own numbers and sketches, without its text. */
export interface CorpusArticle extends Pick<Analysed, 'counts' | 'wire' | 'fingerprint' | 'sketch'> {
  /** No two articles have the same id. */
  readonly article: Pick<Article, 'id' | 'outlet' | 'date' | 'event' | 'title' | 'url'>
}

/**
 * What only the whole corpus tells: the rows of its tables. Sorted by what the rows are about, never by the order of the articles, so that
 * shuffling a corpus changes nothing.
 */
export interface CorpusFindings {
  /** Id of an article → id of the article of the same outlet that it repeats. */
  readonly duplicateOf: ReadonlyMap<string, string>
}

/** What is found where there is nothing to look at. */
export const NO_FINDINGS: CorpusFindings = {duplicateOf: new Map()}

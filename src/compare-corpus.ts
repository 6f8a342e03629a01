import {findCopies} from './corpus/find-copies.ts'
import {findDuplicates} from './corpus/find-duplicates.ts'
import {findWireCopies} from './corpus/find-wire-copies.ts'
import type {CorpusArticle, CorpusFindings} from './findings.ts'

/**
 * All that is done once every article has been analysed: the passes over the corpus, then the comparison of outlets. This file alone knows
 * their order. It sees numbers and sketches, never texts, and gives the same whatever the order of the articles.
 */
export function compareCorpus(articles: readonly CorpusArticle[]): CorpusFindings {
  const copies = findCopies(articles)
  return {duplicates: findDuplicates(articles, copies), wireCopies: findWireCopies(articles, copies)}
}

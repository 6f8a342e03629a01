import type {CorpusArticle} from '../findings.ts'
import {sharingArticles} from './copy-index.ts'
import type {PrintShare} from './shared-text.ts'
import {sharedText} from './shared-text.ts'
import {byDate} from './by-date.ts'

/** Two articles with wording in common: how much of each of them the other one has. `earlier` comes first by date, then by id. */
export interface CopyPair {
  readonly earlier: CorpusArticle
  readonly later: CorpusArticle
  readonly ofEarlier: PrintShare
  readonly ofLater: PrintShare
}

/** Indexed prints that two articles must share to be compared at all: one may be chance or a common phrase. */
const LEAST_PRINTS = 2
/** Share of the own words of one of two articles that the other must have. Sharing less is sharing phrases, not text. */
const LEAST_SHARE = 0.3
/** Words under which an article is too short to be compared with another. */
const SHORTEST = 50

/**
 * All pairs of articles of which one has a good part of its text in common with the other, by date and id: what near duplicates and wire
 * copy are found among. Text inside quotation marks counts for nothing here, since outlets quote the same statements without copying.
 *
 * The result is the same whatever the order of the articles.
 */
export function findCopies(articles: readonly CorpusArticle[]): CopyPair[] {
  const sorted = articles.filter(({sketch}) => sketch.copy.words >= SHORTEST).sort((a, b) => byDate(a.article, b.article)), pairs: CopyPair[] = []
  for (const [first, second] of sharingArticles(sorted.map(({sketch}) => sketch.copy), LEAST_PRINTS)) {
    const earlier = sorted[first]!, later = sorted[second]!
    const [ofEarlier, ofLater] = sharedText(earlier.sketch.copy, later.sketch.copy)
    if (Math.max(ownShare(ofEarlier), ownShare(ofLater)) >= LEAST_SHARE) pairs.push({earlier, later, ofEarlier, ofLater})
  }
  return pairs
}

/** Share of the words outside quotation marks that the other article has, 0 to 1; 0 where all is quoted. */
export function ownShare({ownShared, ownOf}: PrintShare): number {
  return ownOf === 0 ? 0 : ownShared / ownOf
}

import type {CorpusArticle, Duplicate} from '../findings.ts'
import type {CopyPair} from './find-copies.ts'
import {byDate} from './by-date.ts'
import {ownShare} from './find-copies.ts'
import {sharedText} from './shared-text.ts'

/** Share of the shorter article's own words that the longer one must have, and of the longer one's that the shorter one must have. */
const LEAST_OF_SHORTER = 0.65, LEAST_OF_LONGER = 0.25

/**
 * Articles that an outlet printed again, word for word or with changes (updates, corrections, a shorter version), as groups: article id →
 * what it has to do with its group. The earliest article of a group is kept, by date and then by id, without a date last: it is what readers
 * saw first, and later versions only add to it. Articles without a word repeat nothing.
 *
 * A roundup that holds several short articles is no duplicate of any of them: it must have a quarter of its own text in common too. Versions of
 * versions are one group, so that the share with the kept article may be lower than that.
 *
 * `pairs` are what `findCopies` found among the same articles. The result is the same whatever the order of the articles.
 */
export function findDuplicates(articles: readonly CorpusArticle[], pairs: readonly CopyPair[]): Map<string, Duplicate> {
  const sorted = articles.filter(({counts}) => counts.words > 0).sort((a, b) => byDate(a.article, b.article)), parent = new EarliestOf(), sameWords = new Map<string, CorpusArticle>()
  for (const one of sorted) {
    const words = `${one.fingerprint} ${one.article.outlet}`, first = sameWords.get(words)
    if (first === undefined) sameWords.set(words, one)
    else parent.join(first, one)
  }
  for (const pair of pairs) if (isNearDuplicate(pair)) parent.join(pair.earlier, pair.later)
  const of = new Map<string, Duplicate>()
  for (const one of sorted) {
    const kept = parent.of(one), {id} = one.article
    if (kept === one) continue
    const group = kept.article.id
    of.set(group, {group, share: null, how: 'same words'})
    of.set(id, kept.fingerprint === one.fingerprint ? {group, share: 1000, how: 'same words'} : {group, share: shareWith(kept, one), how: 'same text for the most part'})
  }
  return of
}

function isNearDuplicate({earlier, later, ofEarlier, ofLater}: CopyPair): boolean {
  if (earlier.article.outlet !== later.article.outlet) return false
  const shares = [ownShare(ofEarlier), ownShare(ofLater)]
  return Math.max(...shares) >= LEAST_OF_SHORTER && Math.min(...shares) >= LEAST_OF_LONGER
}

function shareWith(kept: CorpusArticle, one: CorpusArticle): number {
  const [, {shared, of}] = sharedText(kept.sketch.copy, one.sketch.copy)
  return of === 0 ? 0 : Math.round(1000 * shared / of)
}

/** Groups of articles, each known by its earliest one. */
class EarliestOf {
  readonly #parent = new Map<CorpusArticle, CorpusArticle>()

  of(one: CorpusArticle): CorpusArticle {
    let top = one
    for (let above = this.#parent.get(top); above !== undefined; above = this.#parent.get(top)) top = above
    if (top !== one) this.#parent.set(one, top)
    return top
  }

  join(a: CorpusArticle, b: CorpusArticle): void {
    const one = this.of(a), other = this.of(b)
    if (one !== other) this.#parent.set(...(byDate(one.article, other.article) < 0 ? [other, one] as const : [one, other] as const))
  }
}

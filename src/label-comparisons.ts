import {compareOutlets} from './compare/compare-outlets.ts'
import type {Copies} from './compare/included.ts'
import {DEFAULT_COMPARE} from './compare/options.ts'
import {findCopies} from './corpus/find-copies.ts'
import {findDuplicates} from './corpus/find-duplicates.ts'
import type {ComparisonRow, CorpusArticle} from './findings.ts'

/** An article with the hits of a label set in its outlet's own voice, as the set is, and after each change that touches it. */
export interface ArticleHits {
  readonly article: CorpusArticle
  readonly own: number
  /** By the number of the change, an entry taken away or an edit; absent where it changes nothing. */
  readonly after: ReadonlyMap<number, number>
}

/** How many times as often one outlet has hits in its own voice as another over the events that both cover, with the interval for other events. */
export type PairEffect = Pick<ComparisonRow, 'effect' | 'low' | 'high'>

/** What a change of a label set does to the comparison of two outlets. */
export interface ComparisonShift {
  readonly change: number
  readonly outletA: string
  readonly outletB: string
  readonly before: PairEffect
  readonly after: PairEffect
}

const MEASURE = 'loaded_per_1000_own', MOST_PAIRS = 50

/**
 * The comparisons of outlets, on own-voice hits per own-voice word over shared events, that move with each of the changes. They are made as
 * comparisons.csv makes them; repeats are left out. Shape: changes in the order given, in each the pairs that move.
 *
 * @example comparisonShifts([], [0]) // []
 */
export function comparisonShifts(articles: readonly ArticleHits[], changes: readonly number[]): readonly ComparisonShift[] {
  const plain = articles.map(({article}) => article), duplicates = findDuplicates(plain, findCopies(plain))
  const copies: Copies = {repeats: new Set([...duplicates].flatMap(([id, {group}]) => id === group ? [] : [id])), wire: new Set()}
  const before = effectsOf(articles, null, copies)
  return changes.flatMap((change) => [...effectsOf(articles, change, copies)].flatMap(([pair, {outletA, outletB, ...after}]) => {
    const was = before.get(pair)
    if (was === undefined || (was.effect === after.effect && was.low === after.low && was.high === after.high)) return []
    return [{change, outletA, outletB, before: {effect: was.effect, low: was.low, high: was.high}, after}]
  }))
}

type NamedEffect = PairEffect & Pick<ComparisonRow, 'outletA' | 'outletB'>

function effectsOf(articles: readonly ArticleHits[], change: number | null, copies: Copies): ReadonlyMap<string, NamedEffect> {
  const counted = articles.map(({article, own, after}): CorpusArticle =>
    ({...article, counts: {...article.counts, loaded_own: change === null ? own : after.get(change) ?? own}}))
  const rows = compareOutlets(counted, copies, {...DEFAULT_COMPARE, measures: [MEASURE], pairs: MOST_PAIRS})
  return new Map(rows.filter(({contrast, measure}) => contrast === 'pair' && measure === MEASURE)
    .map(({outletA, outletB, effect, low, high}) => [`${outletA}\n${outletB}`, {outletA, outletB, effect, low, high}]))
}

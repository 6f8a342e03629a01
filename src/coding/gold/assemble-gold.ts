import {InputError} from '../../errors.ts'
import type {GoldArticle} from '../train/gold.ts'
import type {CodedArticle} from './coded-article.ts'

/** Articles of one file. */
export interface GoldSet {
  readonly name: string
  readonly articles: readonly CodedArticle[]
}

const MOST_VISITS = 6

/**
 * How many times an epoch training visits each article of a set of `size`, when the largest set has `largest`: more for a small set, so
 * that it is not drowned, by half of the ratio and six times at most.
 *
 * @example [visitsOf(840, 840), visitsOf(210, 840), visitsOf(70, 840)] // [1, 2, 6]
 */
export function visitsOf(size: number, largest: number): number {
  return Math.min(MOST_VISITS, Math.max(1, Math.floor(largest / size / 2)))
}

/** The articles of all sets in the order of their ids, so that the order of files and rows changes nothing. An id may stand once. */
export function assembleGold(sets: readonly GoldSet[]): GoldArticle[] {
  const largest = Math.max(...sets.map(({articles}) => articles.length)), setOf = new Map<string, string>()
  const gold = sets.flatMap(({name, articles}) => articles.map((article) => {
    const other = setOf.get(article.id)
    if (other !== undefined) throw new InputError(`article "${article.id}" is coded twice, in ${other} and in ${name}; give each article once`)
    setOf.set(article.id, name)
    return {...goldArticle(article, name, visitsOf(articles.length, largest)), own: sets.length === 1 || articles.length < largest}
  }))
  return gold.sort((a, b) => a.id < b.id ? -1 : 1)
}

function goldArticle({id, outlet, title, text, attributions}: CodedArticle, set: string, visits: number): Omit<GoldArticle, 'own'> {
  return {id, set, outlet, visits, attributions, article: {id, outlet, title, text, date: null, event: null, url: null, labels: {}, file: set, line: 1}}
}

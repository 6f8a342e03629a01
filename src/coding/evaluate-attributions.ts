import {bootstrapInterval} from '../stats/bootstrap-interval.ts'
import type {CodedSpans} from './match-contents.ts'
import {matchContents, sameSource} from './match-contents.ts'

/** What was found and what was coded in one article. */
export interface EvaluatedArticle {
  readonly text: string
  readonly found: readonly (CodedSpans & {readonly kind: string})[]
  readonly coded: readonly (CodedSpans & {readonly kind: string})[]
}

export const KINDS = ['all', 'direct', 'mixed', 'indirect'] as const

/** Figures in per cent; the interval is that of F1, 95 %, by resampling articles. */
export interface KindScore {
  readonly kind: (typeof KINDS)[number]
  readonly coded: number
  readonly found: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly low: number
  readonly high: number
}

/** Whole numbers of one article and kind. */
interface Tallied {
  readonly right: number
  readonly found: number
  readonly coded: number
}

/**
 * Attributions end to end: right where content and source each share at least half of their letters with a coded one. A found attribution
 * counts to the kind of the coded one that it matches, else to its own.
 *
 * Shape: one row per kind. `random` draws the articles for the interval.
 */
export function evaluateAttributions(articles: readonly EvaluatedArticle[], random: () => number): KindScore[] {
  return KINDS.map((kind) => {
    const tallies = articles.map((article) => tallyArticle(article, kind))
    const {right, found, coded} = sumOf(tallies), {low, high} = bootstrapInterval(tallies, (drawn) => f1Of(sumOf(drawn)), random)
    return {kind, coded, found, precision: 100 * right / (found || 1), recall: 100 * right / (coded || 1), f1: f1Of({right, found, coded}), low, high}
  })
}

function tallyArticle({text, found, coded}: EvaluatedArticle, kind: KindScore['kind']): Tallied {
  const pairs = matchContents(text, found, coded), matched = new Map(pairs)
  const isKind = (one: {readonly kind: string}): boolean => kind === 'all' || one.kind === kind
  return {
    right: pairs.filter(([ours, theirs]) => isKind(theirs) && sameSource(text, ours, theirs)).length,
    found: found.filter((ours) => isKind(matched.get(ours) ?? ours)).length,
    coded: coded.filter(isKind).length,
  }
}

function sumOf(tallies: readonly Tallied[]): Tallied {
  return tallies.reduce((sum, {right, found, coded}) => ({right: sum.right + right, found: sum.found + found, coded: sum.coded + coded}), {right: 0, found: 0, coded: 0})
}

function f1Of({right, found, coded}: Tallied): number {
  return 200 * right / (found + coded || 1)
}

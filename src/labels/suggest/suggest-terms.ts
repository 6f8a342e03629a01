import {ratioTerms} from '../../stats/mantel-haenszel.ts'
import {likeness, sharedNeighbours} from './neighbour-counts.ts'
import type {TermCollector, Wording} from './term-collector.ts'

/** A term that behaves like those of a label, with what speaks for it. All counts are of the outlets' own voice. */
export interface Suggestion {
  readonly term: string
  readonly count: number
  readonly articles: number
  readonly outlets: number
  /** Likeness to the label's hits by the words beside them, 0 to 1, less where the term is rare. */
  readonly like: number
  /** Neighbours shared with the label's hits, `_` for the term. */
  readonly shared: readonly string[]
  /** How many times as often it stands in a sentence with a hit of the label as in others, within events; `null` where no event has both. */
  readonly beside: number | null
  readonly example: string
}

export interface SuggestOptions {
  readonly most: number
  /** Fewest uses, and fewest articles that use it. */
  readonly fewest: number
  readonly fewestArticles: number
  /** Articles of the corpus with words of the outlet's own. */
  readonly articles: number
}

/** A wording in more than this share of the articles is part of the language, not of a way to speak. */
const MOST_COMMON = 0.2
/** So many uses make half the trust in a likeness. */
const HALF_TRUST = 5

/**
 * The terms that behave most like a label's: they stand between the same words, and, within events, in the same sentences.
 *
 * Shape: the likeliest first, each word in one of them only; a proposal for a person to judge, never an entry by itself.
 */
export function suggestTerms(collector: TermCollector, {most, fewest, fewestArticles, articles}: SuggestOptions): readonly Suggestion[] {
  const {ofLabel, ofAll} = collector, limit = Math.max(fewestArticles, MOST_COMMON * articles)
  const common = (word: string): boolean => (collector.wordings.get(word)?.articles.size ?? 0) > limit
  const worthwhile = [...collector.wordings.values()].filter(({term, count, articles: inArticles}) =>
    count >= fewest && inArticles.size >= fewestArticles && !term.split(' ').some(common))
  const proposed = new Set<string>()
  return worthwhile.map((wording) => ({wording, like: trust(wording.count) * likeness(ofLabel, wording.neighbours, ofAll), ...besideRatio(wording, collector)}))
    .filter(({like}) => like > 0)
    .sort((a, b) => scoreOf(b) - scoreOf(a) || (a.wording.term < b.wording.term ? -1 : 1))
    .filter(({wording: {term}}) => claim(term.split(' '), proposed))
    .slice(0, most)
    .map(({wording, like, beside}) => ({
      term: wording.term, count: wording.count, articles: wording.articles.size, outlets: wording.outlets.size, like, beside,
      shared: sharedNeighbours(ofLabel, wording.neighbours, ofAll).slice(0, SHARED_SHOWN), example: wording.example,
    }))
}

const SHARED_SHOWN = 3

/** Whether a wording holds no word of a better one; its words are then its own. */
function claim(words: readonly string[], proposed: Set<string>): boolean {
  const fresh = words.every((word) => !proposed.has(word))
  if (fresh) for (const word of words) proposed.add(word)
  return fresh
}

/** Likeness, raised by half for each doubling of how often it stands beside hits of the label, as far as its numbers carry that. */
function scoreOf({like, sure}: {readonly like: number, readonly sure: number}): number {
  return like * (1 + Math.max(0, Math.log2(sure)) / 2)
}

/**
 * How much a likeness is worth that rests on so many uses, 0 to 1.
 *
 * @example trust(5) // 0.5
 */
export function trust(count: number): number {
  return count / (count + HALF_TRUST)
}

/** The ratio, and the same with half a use added to what was met and to what was to be expected: `sure` is near 1 for rare wordings. */
function besideRatio({events}: Wording, {words}: TermCollector): {readonly beside: number | null, readonly sure: number} {
  let x = 0, y = 0
  for (const [event, {beside, apart}] of events) {
    const all = words.get(event)!, terms = ratioTerms({hits: beside, of: all.beside}, {hits: apart, of: all.apart})
    x += terms.x
    y += terms.y
  }
  return {beside: x === 0 && y === 0 ? null : y === 0 ? Infinity : x / y, sure: (x + 0.5) / (y + 0.5)}
}

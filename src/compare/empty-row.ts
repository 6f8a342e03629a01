import type {ComparedArticle, ComparisonRow, ContrastKind} from '../findings.ts'
import type {Pairs} from './contrasts.ts'
import type {Coverage} from './coverage.ts'

/** Outlets or pairs of them that share nothing and get a row of their own; of more, only the number is told. */
const MOST_APART = 200

/** A row in which nothing has been compared. */
export function emptyRow(contrast: ContrastKind): ComparisonRow {
  return {
    contrast, measure: '', unit: '', outletA: '', outletB: '', outlets: 0, events: 0, articlesA: 0, articlesB: 0, wordsA: 0, wordsB: 0,
    valueA: null, valueB: null, pooledRatio: null, effectKind: '', effect: null, low: null, high: null, difference: null,
    differenceLow: null, differenceHigh: null, lowest: null, highest: null,
    meanLogRatio: null, hedgesG: null, cliffsDelta: null, p: null, q: null, tests: 0, method: '', smallestVisible: null, verdict: '', reason: '',
  }
}

/** The one row of a corpus in which nothing can be compared, or `null`. */
export function uncompared({outlets, events}: Coverage): ComparisonRow | null {
  const reason = events.length === 0
    ? 'no article has an event: give a column "event", or let events be proposed (parallax events, report --propose-events)'
    : outlets.length === 1 ? 'only one outlet has articles with an event' : events.every(({cells}) => cells.size === 1) ? 'no event is covered by two outlets' : ''
  return reason === '' ? null : {...emptyRow('all'), outlets: outlets.length, reason: `nothing to compare: ${reason}`}
}

/** One row for each pair that has no event in common, or for how many there are, and one for those that are too many to compare. */
export function notListed({outlets}: Coverage, {apart, left}: Pairs): ComparisonRow[] {
  const rows = apart.slice(0, MOST_APART).map(({a, b}) => ({...emptyRow('pair'), outletA: outlets[a]!, outletB: outlets[b]!, outlets: 2, reason: 'no shared event'}))
  if (apart.length > MOST_APART) rows.push({...emptyRow('pair'), reason: `no shared event: ${apart.length - MOST_APART} further pairs of outlets`})
  if (left.pairs > 0) {
    rows.push({...emptyRow('pair'), reason: `not compared: ${left.pairs} further pairs of outlets, which share at most ${left.events} events each (compare: pairs: N raises the limit)`})
  }
  return rows
}

/** One row for each outlet that has no article with an event, or for how many there are. */
export function withoutEvent({outlets}: Coverage, articles: readonly ComparedArticle[]): ComparisonRow[] {
  const known = new Set(outlets), others = [...new Set(articles.map(({article}) => article.outlet))].filter((outlet) => !known.has(outlet)).sort()
  const rows = others.slice(0, MOST_APART).map((outletA) => ({...emptyRow('rest'), outletA, reason: 'not compared: no article with an event'}))
  const more = others.length - rows.length
  return more === 0 ? rows : [...rows, {...emptyRow('rest'), reason: `not compared: ${more} further outlets without an article with an event`}]
}

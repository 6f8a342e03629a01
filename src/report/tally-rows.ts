import type {Identity} from '../findings.ts'
import {MEASURES, sumOf} from '../measures.ts'
import type {RatioSums} from '../stats/ratio-sums.ts'
import type {Cell, Tally} from '../tally.ts'
import type {CountName, Counts} from '../types.ts'
import {COUNTS} from '../types.ts'
import {addCluster, emptyRatioSums} from '../stats/ratio-sums.ts'
import type {OutletEventRow} from './tables/outlet-events.ts'
import type {OutletRow} from './tables/outlets.ts'
import type {SourceRow} from './tables/sources.ts'
import type {TermRow} from './tables/loaded-terms.ts'

/** Rows of outlets.csv, by name in code unit order. */
export function outletRows({cells, alone, sources}: Tally): OutletRow[] {
  return sorted(cells).map(([outlet, events]) => ({
    outlet, ...sumOfCells(events), events: [...events.keys()].filter((event) => event !== '').length,
    sources: sources.get(outlet)?.size ?? 0,
    speakers: new Map([...sources.get(outlet) ?? []].map(([speaker, {words}]) => [speaker, words])),
    clusters: clustersOf(events, alone.get(outlet)),
  }))
}

/** Rows of outlet-events.csv, by outlet, then event. */
export function outletEventRows({cells}: Tally): OutletEventRow[] {
  return sorted(cells).flatMap(([outlet, events]) => sorted(events).map(([event, cell]) => ({outlet, event, ...cell})))
}

/** Rows of loaded-terms.csv, by outlet, label set, label, term. */
export function termRows({cells, terms}: Tally): TermRow[] {
  return sorted(terms).flatMap(([outlet, ofOutlet]) => {
    const ownWords = sumOfCells(cells.get(outlet) ?? new Map<string, Cell>()).counts.words_own
    const rows = [...ofOutlet.values()].map((term) => ({outlet, term, ownWords}))
    return rows.sort((a, b) => order(a.term.labelSet, b.term.labelSet) || order(a.term.label, b.term.label) || order(a.term.term,
      b.term.term))
  })
}

/** Rows of sources.csv: by outlet, then the source with the most words first, then by name. `identities` are of names that are not their own. */
export function sourceRows({cells, sources}: Tally, identities: readonly Identity[] = []): SourceRow[] {
  const identityOf = new Map(identities.map(({name, identity}) => [name, identity]))
  return sorted(sources).flatMap(([outlet, ofOutlet]) => {
    const all = sumOfCells(cells.get(outlet) ?? new Map<string, Cell>()).counts
    const rows = [...ofOutlet].map(([source, tally]) => ({outlet, source, identity: identityOf.get(source) ?? source, tally, all}))
    return rows.sort((a, b) => b.tally.words - a.tally.words || order(a.source, b.source))
  })
}

/** By UTF-16 code units: the same on every machine, whatever its language. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The entries of a map, by key in code unit order. */
export function sorted<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => order(a, b))
}

function sumOfCells(events: ReadonlyMap<string, Cell>): {articles: number, counts: Counts} {
  const counts = Object.fromEntries(COUNTS.map((name) => [name, 0])) as Record<CountName, number>
  let articles = 0
  for (const cell of events.values()) {
    for (const name of COUNTS) counts[name] += cell.counts[name]
    articles += cell.articles
  }
  return {articles, counts}
}

/** Per measure: sums over articles without an event, each a cluster, and one more cluster for every event with something to divide by. */
function clustersOf(events: ReadonlyMap<string, Cell>, alone: readonly RatioSums[] | undefined): RatioSums[] {
  return MEASURES.map((measure, m) => {
    const sums = alone === undefined ? emptyRatioSums() : {...alone[m]!}
    for (const [event, {counts}] of events) {
      const x = sumOf(counts, measure.denominator)
      if (event !== '' && x > 0) addCluster(sums, x, sumOf(counts, measure.numerator))
    }
    return sums
  })
}

import type {RatioSums} from '../stats/ratio-sums.ts'
import {addCluster, emptyRatioSums} from '../stats/ratio-sums.ts'
import {rankAgreement} from '../stats/rank-agreement.ts'
import type {LexiconTally, Tally} from '../tally.ts'
import type {LexiconAgreementRow} from './tables/lexicon-agreement.ts'
import type {LexiconRow} from './tables/lexicons.ts'
import {order, sorted} from './tally-rows.ts'

/** Fewer scored stretches than this are not enough evidence for a mean. */
export const FEWEST_SCORED = 30

/** Rows of lexicons.csv: by outlet, the declared lexicon first, then the others in the order in which they were used. */
export function lexiconRows({lexicons}: Tally, ids: readonly string[]): LexiconRow[] {
  const rows = sorted(lexicons).flatMap(([outlet, tallies]) => ids.map((lexicon) => rowOf(outlet, lexicon, [...tallies.values()].filter((tally) => tally.lexicon === lexicon))))
  return rows.map((row) => ({...row, declared: row.lexicon === ids[0], rank: rankOf(row, rows)}))
}

/** Rows of lexicon-agreement.csv: each pair of lexicons, over the outlets with enough evidence under both. */
export function agreementRows(rows: readonly LexiconRow[], ids: readonly string[]): LexiconAgreementRow[] {
  return ids.flatMap((first, index) => ids.slice(index + 1).map((second) => {
    const scores = (lexicon: string): Map<string, number> => new Map(rows.filter((row) => row.lexicon === lexicon && isEnough(row)).map((row) => [row.outlet, row.sum / row.scored]))
    const a = scores(first), b = scores(second), outlets = [...a.keys()].filter((outlet) => b.has(outlet)).sort(order)
    return {first, second, outlets: outlets.length, ...rankAgreement(outlets.map((outlet) => a.get(outlet)!), outlets.map((outlet) => b.get(outlet)!))}
  }))
}

/** Whether a mean rests on enough scored stretches. */
export function isEnough({scored}: Pick<LexiconRow, 'scored'>): boolean {
  return scored >= FEWEST_SCORED
}

type Sums = Omit<LexiconRow, 'declared' | 'rank'>

function rowOf(outlet: string, lexicon: string, tallies: readonly LexiconTally[]): Sums {
  const total = (name: 'sum' | 'scored' | 'segments' | 'words' | 'ownWords'): number => tallies.reduce((sum, tally) => sum + tally[name], 0)
  return {outlet, lexicon, sum: total('sum'), scored: total('scored'), segments: total('segments'), words: total('words'), ownWords: total('ownWords'), clusters: clustersOf(tallies)}
}

/** One cluster for every event, and for every article without one, that has a scored stretch. */
function clustersOf(tallies: readonly LexiconTally[]): RatioSums {
  const clusters = emptyRatioSums()
  for (const {event, sum, scored, alone} of tallies) {
    if (event !== '') {
      if (scored > 0) addCluster(clusters, scored, sum)
    } else for (const name of ['n', 'x', 'y', 'xx', 'yy', 'xy'] as const) clusters[name] += alone[name]
  }
  return clusters
}

/** Place of an outlet under its lexicon, the most favourable first; `null` without enough evidence. */
function rankOf(row: Sums, rows: readonly Sums[]): number | null {
  if (!isEnough(row)) return null
  return 1 + rows.filter((other) => other.lexicon === row.lexicon && isEnough(other) && other.sum / other.scored > row.sum / row.scored).length
}

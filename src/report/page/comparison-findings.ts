import type {ComparisonRow} from '../../findings.ts'
import type {Measure} from '../../measures.ts'
import {MEASURES} from '../../measures.ts'
import {FEW_CLUSTERS} from './interval-findings.ts'
import {SHOWN_MEASURES} from './measure-titles.ts'

/** Share of what is called a finding that may be chance. */
const FALSE_SHARE = 0.05
const MOST_FINDINGS = 5

/** An outlet against all others on the events that they share, where the difference holds after all tests that were made. */
export interface ComparisonFinding {
  readonly row: ComparisonRow
  readonly measure: Measure
  readonly fragile: readonly string[]
}

/**
 * The differences that hold: q of at most 0.05 over all tests, on the measures that the page shows; at most five, those with the least q of each
 * measure first, in the order of the measures. Where there are two outlets, an outlet and its rest are the two of them.
 */
export function comparisonFindings(rows: readonly ComparisonRow[]): ComparisonFinding[] {
  const rest = rows.filter(({contrast, p}) => contrast === 'rest' && p !== null), two = new Set(rest.map(({outletA}) => outletA)).size <= 2
  const kept = rest.filter(({q, valueA, valueB}) => q !== null && q <= FALSE_SHARE && (!two || (valueA ?? 0) >= (valueB ?? 0)))
  const found = SHOWN_MEASURES.flatMap((name) => {
    const measure = MEASURES.find((one) => one.name === name)!
    return kept.filter((row) => row.measure === name).sort(strongest).map((row) => ({row, measure, fragile: fragileFor(row)}))
  })
  const ranks = new Map<string, number>(), turns = found.map((finding) => {
    const rank = ranks.get(finding.measure.name) ?? 0
    ranks.set(finding.measure.name, rank + 1)
    return {finding, rank}
  })
  return turns.sort((a, b) => a.rank - b.rank).slice(0, MOST_FINDINGS).map(({finding}) => finding)
}

function strongest(a: ComparisonRow, b: ComparisonRow): number {
  return (a.q ?? 1) - (b.q ?? 1) || Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0) || (a.outletA < b.outletA ? -1 : 1)
}

/** Why a finding may not last. */
function fragileFor({events, lowest, highest, low, high, effectKind, verdict, reason}: ComparisonRow): string[] {
  const none = effectKind === 'difference' ? 0 : 1
  return [
    ...events < FEW_CLUSTERS ? [`rests on ${events} events`] : [],
    ...low !== null && high !== null && low <= none && high >= none ? ['its interval holds “no difference”'] : [],
    ...lowest !== null && highest !== null && lowest < 0 && highest > 0 ? ['single events go the other way'] : [],
    ...verdict === 'fragile' ? ['another choice turns it round'] : [],
    ...low === null || high === null ? [reason === '' ? 'no interval' : reason] : [],
  ]
}

/** Why no difference holds, in words; `null` where nothing was compared within events. */
export function noneHolds(rows: readonly ComparisonRow[]): string | null {
  const tested = rows.filter(({q}) => q !== null)
  if (tested.length === 0) {
    const reason = rows.find((row) => row.reason !== '')?.reason
    return reason === undefined ? null : `Outlets could not be compared within events: ${reason}.`
  }
  const [nearest] = tested.toSorted((a, b) => a.q! - b.q!)
  return `${tested.length} comparisons within events were made, and none of them holds once that many are allowed for: the nearest has q = ${nearest!.q!.toFixed(2)}, and 0.05 would be needed.`
}

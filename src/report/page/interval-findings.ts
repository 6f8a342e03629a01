import type {Measure} from '../../measures.ts'
import {MEASURES, valueOf} from '../../measures.ts'
import {ratioInterval} from '../../stats/ratio-interval.ts'
import type {OutletRow} from '../tables/outlets.ts'
import {SHOWN_MEASURES} from './measure-titles.ts'

/** An outlet with a measure and its interval, as printed in outlets.csv. */
export interface Measured {
  readonly outlet: OutletRow
  readonly value: number
  readonly interval: readonly [low: number, high: number] | null
  readonly clusters: number
}

/** An outlet that stands apart: its interval shares no value with that of any other outlet. */
export interface IntervalFinding {
  readonly measure: Measure
  readonly place: number
  readonly side: 'highest' | 'lowest'
  readonly first: Measured
  /** The outlet that comes next. */
  readonly next: Measured
}

/** Fewer clusters than this make a finding fragile: one event can still turn it. */
export const FEW_CLUSTERS = 10
const MOST_FINDINGS = 5

/** A measure of an outlet with its interval, cut to what the measure can be; `null` where there is nothing to divide by. */
export function measured(outlet: OutletRow, measure: Measure, place: number): Measured | null {
  const value = valueOf(measure, outlet.counts), sums = outlet.clusters[place]!
  if (value === null) return null
  const bounds = ratioInterval(sums), [least, most] = measure.range
  const cut = (bound: number): number => Math.min(most, Math.max(least, bound * measure.per))
  return {outlet, value, interval: bounds === null ? null : [cut(bounds[0]), cut(bounds[1])], clusters: sums.n}
}

/**
 * What can be said of outlets from their intervals alone: those that stand apart on a measure, at most five, in the order of the measures.
 *
 * Not sharing a value is harder to reach than a test at 5 %, so that among the many pairs few stand apart by chance. An outlet without an
 * interval must not lie in the way: it could be anywhere.
 */
export function intervalFindings(outlets: readonly OutletRow[]): IntervalFinding[] {
  const found = SHOWN_MEASURES.flatMap((name) => {
    const place = MEASURES.findIndex((measure) => measure.name === name), measure = MEASURES[place]!
    const all = outlets.flatMap((outlet) => measured(outlet, measure, place) ?? [])
    return [apart(all, 'highest'), apart(all, 'lowest')].flatMap((pair) => pair === null ? [] : {measure, place, ...pair})
  })
  return found.slice(0, MOST_FINDINGS)
}

function apart(all: readonly Measured[], side: 'highest' | 'lowest'): Pick<IntervalFinding, 'side' | 'first' | 'next'> | null {
  const sign = side === 'highest' ? 1 : -1
  const [first, next] = all.toSorted((a, b) => sign * (b.value - a.value))
  if (first === undefined || next === undefined || first.interval === null) return null
  const [low, high] = first.interval
  const others = all.filter((one) => one !== first)
  const clear = others.every(({value, interval}) => side === 'highest' ? (interval?.[1] ?? value) < low : (interval?.[0] ?? value) > high)
  return clear && others.some(({interval}) => interval !== null) ? {side, first, next} : null
}

/** Why nothing can be said, in words; the first reason that holds. */
export function whyNothing(outlets: readonly OutletRow[]): string {
  if (outlets.length < 2) return 'There is one outlet only: nothing to compare it with.'
  const clusters = Math.max(...outlets.flatMap((outlet) => outlet.clusters.map(({n}) => n)))
  if (clusters < 6) return `No outlet covers 6 events or more, so that no interval can be given: ${clusters} is the most. Read the values as a description of these articles, and of nothing else.`
  return 'Every interval shares values with another outlet’s: on this much text, no outlet stands apart on any measure.'
}

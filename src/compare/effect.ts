import {pairedDelta} from '../stats/cliffs-delta.ts'
import {hedgesG} from '../stats/hedges-g.ts'
import type {Part} from '../stats/mantel-haenszel.ts'
import {differenceTerms, logRatio, oddsTerms, ratioTerms} from '../stats/mantel-haenszel.ts'
import type {SharedEvent} from './contrasts.ts'
import type {Reading} from './reading.ts'
import {hitUnit, quotientUnit} from './reading.ts'

/** How far apart two sides are on one measure, over the events that both cover. `null` is what cannot be said. */
export interface Effect {
  /** Events on which both sides have something to divide by. */
  readonly events: number
  /** Σ hits / Σ of on these events, in the unit of the measure. */
  readonly valueA: number | null
  readonly valueB: number | null
  readonly pooledRatio: number | null
  /** Within events: rate ratio, odds ratio or difference, by the kind of the measure. */
  readonly effect: number | null
  /** Within events, in the unit of the measure. */
  readonly difference: number | null
  /** Every event counts the same; for rates and shares. */
  readonly meanLogRatio: number | null
  /** On event values; for scores. */
  readonly hedgesG: number | null
  readonly cliffsDelta: number | null
  /** The least and the most that one event says of the difference. */
  readonly lowest: number | null
  readonly highest: number | null
  /** What each event adds to `effect`, and to `difference`. */
  readonly terms: EffectTerms
  readonly differenceTerms: EffectTerms
}

/** Σx / Σy over events is the effect. */
export interface EffectTerms {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly scale: 'log' | 'plain'
}

/** The effect of reading number `r` over shared events. */
export function effectOf(shared: readonly SharedEvent[], reading: Reading, r: number): Effect {
  const unit = hitUnit(reading), per = quotientUnit(reading), part = ({hits, of}: SharedEvent['a']): Part => ({hits: unit * hits[r]!, of: of[r]!})
  const pairs = shared.map(({a, b}) => ({a: part(a), b: part(b)})).filter(({a, b}) => a.of > 0 && b.of > 0)
  const valueA = quotient(pairs.map(({a}) => a), per), valueB = quotient(pairs.map(({b}) => b), per)
  const valuesA = pairs.map(({a}) => per * a.hits / a.of), valuesB = pairs.map(({b}) => per * b.hits / b.of)
  const differences = valuesA.map((value, pair) => value - valuesB[pair]!)
  const terms = addendsOf(pairs, reading.kind), ofDifference = addendsOf(pairs, 'score'), effect = ratio(total(terms.x), total(terms.y))
  return {
    events: pairs.length, valueA, valueB, pooledRatio: reading.kind === 'score' ? null : ratio(valueA, valueB),
    effect, difference: ratio(per * total(ofDifference.x), total(ofDifference.y)),
    meanLogRatio: reading.kind === 'score' || pairs.length === 0 ? null : total(pairs.map(({a, b}) => logRatio(a, b)!)) / pairs.length,
    hedgesG: reading.kind === 'score' ? hedgesG(valuesA, valuesB) : null, cliffsDelta: pairedDelta(valuesA, valuesB),
    lowest: least(differences), highest: least(differences.map((each) => -each), -1), terms, differenceTerms: ofDifference,
  }
}

const TERMS = {rate: ratioTerms, share: oddsTerms, score: differenceTerms}

/** What each event adds to the effect of a rate, a share or a score; that of a score is the difference, which all of them have. */
function addendsOf(pairs: readonly {readonly a: Part, readonly b: Part}[], kind: Reading['kind']): EffectTerms {
  const each = pairs.map(({a, b}) => TERMS[kind](a, b))
  return {x: Float64Array.from(each, ({x}) => x), y: Float64Array.from(each, ({y}) => y), scale: kind === 'score' ? 'plain' : 'log'}
}

function quotient(parts: readonly Part[], per: number): number | null {
  return ratio(per * total(parts.map(({hits}) => hits)), total(parts.map(({of}) => of)))
}

function ratio(above: number | null, below: number | null): number | null {
  return above === null || below === null || below === 0 ? null : above / below
}

function total(values: Iterable<number>): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}

function least(values: readonly number[], sign = 1): number | null {
  return values.length === 0 ? null : sign * values.reduce((low, value) => Math.min(low, value), Infinity)
}

import type {ComparisonRow} from '../findings.ts'
import {smallestEffect} from '../stats/smallest-effect.ts'
import type {Interval} from '../stats/studentised-interval.ts'
import {studentisedInterval} from '../stats/studentised-interval.ts'
import type {SharedEvent} from './contrasts.ts'
import type {Effect, EffectTerms} from './effect.ts'
import {effectOf} from './effect.ts'
import type {Reading} from './reading.ts'
import {quotientUnit} from './reading.ts'
import type {Tested} from './test-contrast.ts'

/** Fewer shared events than these say too little about other events for an interval. */
export const FEWEST_EVENTS = 6

/** Why a test or an interval is missing. */
export const ALIKE = 'not tested: no article differs from the others of its event'
const FEW_EVENTS = `no interval: under ${FEWEST_EVENTS} shared events; lowest and highest say what single events give`
const NOTHING = 'not compared: a side has nothing to divide by on the shared events'
const ONE_EVENT = 'no interval of the effect: a side has none of it, or all of it in one event'

/** The cells of a comparison that differ from measure to measure. */
export type MeasureCells = Pick<ComparisonRow, 'measure' | 'unit' | 'events' | 'valueA' | 'valueB' | 'pooledRatio' | 'effectKind' | 'effect'
  | 'low' | 'high' | 'difference' | 'differenceLow' | 'differenceHigh' | 'lowest' | 'highest' | 'meanLogRatio' | 'hedgesG' | 'cliffsDelta'
  | 'p' | 'method' | 'smallestVisible' | 'reason'>

/** What all measures of a contrast have in common. */
export interface Compared {
  readonly shared: readonly SharedEvent[]
  readonly tested: Tested | null
  /** Why nothing was tested, where nothing was. */
  readonly untested: string
  readonly resamples: (events: number) => Uint16Array
}

/** One measure, reading number `r`, of one contrast. */
export function measureCells({shared, tested, untested, resamples}: Compared, reading: Reading, r: number): MeasureCells {
  const {name, unit} = reading.measure, effect = effectOf(shared, reading, r), enough = effect.events >= FEWEST_EVENTS
  const intervalOf = (terms: EffectTerms): Interval | null => enough ? studentisedInterval(terms, resamples(effect.events)) : null
  const interval = intervalOf(effect.terms), p = effect.events === 0 || tested === null ? null : tested.p[r]!
  const noInterval = interval !== null ? '' : enough ? ONE_EVENT : FEW_EVENTS, noTest = p !== null ? '' : tested === null ? untested : ALIKE
  return {
    ...ofEffect(effect), ...ofInterval(interval, reading), ...ofDifference(reading.kind === 'score' ? interval : intervalOf(effect.differenceTerms), reading), measure: name, unit,
    events: effect.events, effectKind: EFFECT_KINDS[reading.kind], p, method: p === null ? '' : tested!.method,
    reason: effect.events === 0 ? NOTHING : [noTest, noInterval].filter((each) => each !== '').join('; '),
  }
}

const EFFECT_KINDS = {rate: 'rate ratio', share: 'odds ratio', score: 'difference'} as const

function ofEffect({valueA, valueB, pooledRatio, effect, difference, lowest, highest, meanLogRatio, hedgesG, cliffsDelta}: Effect) {
  return {valueA, valueB, pooledRatio, effect, difference, lowest, highest, meanLogRatio, hedgesG, cliffsDelta}
}

function ofInterval(interval: Interval | null, {kind}: Reading): Pick<ComparisonRow, 'low' | 'high' | 'smallestVisible'> {
  if (interval === null) return {low: null, high: null, smallestVisible: null}
  const {low, high, error} = interval, visible = smallestEffect(error)
  return {low, high, smallestVisible: kind === 'score' ? visible : Math.exp(visible)}
}

function ofDifference(interval: Interval | null, reading: Reading): Pick<ComparisonRow, 'differenceLow' | 'differenceHigh'> {
  const per = quotientUnit(reading)
  return {differenceLow: interval === null ? null : per * interval.low, differenceHigh: interval === null ? null : per * interval.high}
}

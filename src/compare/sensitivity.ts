import type {ComparisonRow, CorpusArticle, SensitivityRow} from '../findings.ts'
import {MEASURES} from '../measures.ts'
import type {Left} from '../stats/leave-one-out.ts'
import {leaveOneOut} from '../stats/leave-one-out.ts'
import {factorOf, scaledInterval} from '../stats/scaled-interval.ts'
import type {Choice} from './choices.ts'
import {otherChoices} from './choices.ts'
import type {SharedEvent} from './contrasts.ts'
import {sharedBy} from './contrasts.ts'
import type {Coverage} from './coverage.ts'
import {coverageOf} from './coverage.ts'
import {effectOf} from './effect.ts'
import type {Copies} from './included.ts'
import {included} from './included.ts'
import {FEWEST_EVENTS} from './measure-cells.ts'
import type {CompareOptions} from './options.ts'
import {readingOf} from './reading.ts'
import type {Outcome} from './verdict.ts'
import {verdictOf} from './verdict.ts'

export interface SensitivityInput {
  readonly articles: readonly CorpusArticle[]
  readonly copies: Copies
  readonly options: CompareOptions
  /** Sentiment lexicons but the declared one, in the order of the sketches. */
  readonly lexicons: readonly string[]
  /** What the declared choice gave. */
  readonly comparisons: readonly ComparisonRow[]
}

/**
 * Every comparison that has an interval, under each other reasonable choice and with each event left out in turn, with a verdict: does the
 * conclusion hang on a choice? All intervals of a comparison are as many errors wide as the declared one.
 */
export function sensitivityOf(input: SensitivityInput): SensitivityRow[] {
  const declared = input.comparisons.filter(({low, effect}) => low !== null && effect !== null)
  if (declared.length === 0) return [{...EMPTY, detail: `no comparison has an interval, so that there is nothing to vary: see reason in comparisons.csv`}]
  const views = viewsOf(input)
  return declared.flatMap((row) => {
    const {left, factor} = leftOut(row, views[0]!), others = views.slice(1).flatMap((view) => outcomeUnder(row, view, factor))
    const verdict = verdictOf([row, ...others, ...left.map(({left: {estimate, low, high}}) => ({effect: estimate, low, high}))], row.effectKind === 'difference' ? 0 : 1)
    const base = {...EMPTY, contrast: row.contrast, measure: row.measure, outletA: row.outletA, outletB: row.outletB, effectKind: row.effectKind, verdict}
    return [
      {...base, choice: 'as declared', role: 'declared' as const, events: row.events, effect: row.effect, low: row.low, high: row.high},
      ...others.map((outcome) => ({...base, ...outcome})),
      ...extremes(left).map(({event, left: {estimate, low, high}}, place) => ({
        ...base, choice: place === 0 ? 'one event left out: least' : 'one event left out: most', detail: event, events: row.events - 1, effect: estimate, low, high,
      })),
    ]
  })
}

const EMPTY: SensitivityRow = {
  contrast: 'all', measure: '', outletA: '', outletB: '', choice: '', role: 'sensitivity', detail: '', events: 0, effectKind: '', effect: null, low: null, high: null, verdict: '',
}

/** The corpus as one choice sees it. */
interface View {
  readonly choice: Choice
  readonly coverage: Coverage
  /** Measure → its place among the readings. */
  readonly places: ReadonlyMap<string, number>
  /** The events that two sides share, worked out once for all measures. */
  readonly shared: (outletA: string, outletB: string) => readonly SharedEvent[]
}

/** The declared view, then the others. */
function viewsOf({articles, copies, options, lexicons}: SensitivityInput): View[] {
  const labelSets = [...new Set(articles.flatMap(({sketch}) => Object.keys(sketch.choices.loadedOwn)))].sort()
  const declared: Choice = {name: 'as declared', options, read: (reading) => reading}
  return [declared, ...otherChoices(options, {labelSets, lexicons})].map((choice) => {
    const readings = MEASURES.flatMap((measure) => choice.read(readingOf(measure)) ?? []), coverage = coverageOf(included(articles, copies, choice.options), readings)
    return {choice, coverage, places: new Map(readings.map(({measure}, place) => [measure.name, place])), shared: createSharer(coverage)}
  })
}

/** Rows come contrast by contrast, so that remembering the last one is enough. */
function createSharer(coverage: Coverage): View['shared'] {
  const placeOf = new Map(coverage.outlets.map((outlet, place) => [outlet, place]))
  let key = '', last: readonly SharedEvent[] = []
  return (outletA, outletB) => {
    const asked = `${outletA}\u0000${outletB}`, a = placeOf.get(outletA), b = outletB === '' ? null : placeOf.get(outletB)
    if (asked !== key) last = a === undefined || b === undefined ? [] : sharedBy(coverage, {a, b})
    key = asked
    return last
  }
}

/** Nothing where the measure is the same under this choice. */
function outcomeUnder({measure, outletA, outletB}: ComparisonRow, {choice, coverage, places, shared}: View, factor: number): (Outcome & Pick<SensitivityRow, 'choice' | 'events'>)[] {
  const place = places.get(measure)
  if (place === undefined) return []
  const {effect, events, terms} = effectOf(shared(outletA, outletB), coverage.readings[place]!, place)
  const interval = events < FEWEST_EVENTS ? null : scaledInterval(terms, factor)
  return [{choice: choice.name, events, effect, low: interval?.low ?? null, high: interval?.high ?? null}]
}

interface LeftOut {
  readonly event: string
  readonly left: Left
}

/** What is left without each event, and how many errors half of the declared interval is wide: the same for all choices. */
function leftOut({measure, outletA, outletB, low, high}: ComparisonRow, {coverage, places, shared}: View): {readonly left: LeftOut[], readonly factor: number} {
  const place = places.get(measure)!, informative = shared(outletA, outletB).filter(({a, b}) => a.of[place]! > 0 && b.of[place]! > 0)
  const {terms} = effectOf(informative, coverage.readings[place]!, place), interval = {low: low!, high: high!}
  return {left: leaveOneOut(terms, interval).map((left, unit) => ({event: informative[unit]!.event, left})), factor: factorOf(terms, interval)}
}

/** The event without which the effect is least, and the one without which it is most. */
function extremes(left: readonly LeftOut[]): LeftOut[] {
  const told = left.filter(({left: {estimate, low, high}}) => [estimate, low, high].every(Number.isFinite))
  if (told.length === 0) return []
  const pick = (sign: number): LeftOut => told.reduce((best, one) => sign * one.left.estimate > sign * best.left.estimate ? one : best)
  return [pick(-1), pick(1)]
}

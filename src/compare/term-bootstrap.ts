import type {Prior} from '../stats/log-odds.ts'
import {logOddsZ, logRatio} from '../stats/log-odds.ts'
import {resampleCounts} from '../stats/resample-counts.ts'
import type {TermContrast} from './contrast-terms.ts'
import type {TermPostings} from './term-postings.ts'

/** Fewer events say too little about the spread between them. */
export const FEWEST_EVENTS = 6
const DRAWS = 400, FEWEST_DRAWS = 200, MOST_CELLS = 20_000_000

/** What resampled events say of a term. */
export interface TermSpread {
  /** 95 % percentile interval of the log ratio. */
  readonly low: number
  readonly high: number
  /** Share of the draws in which the term is among the `top` with the largest z. */
  readonly kept: number
}

/** Resamples the events of a contrast and looks at all terms again; `null` under 6 events. */
export function bootstrapTerms(contrast: TermContrast, terms: readonly (TermPostings & {readonly prior: Prior})[], {lengths, top, random}: BootstrapOptions): TermSpread[] | null {
  const {events} = contrast, size = events.length - 1
  if (size < FEWEST_EVENTS) return null
  const draws = Math.max(FEWEST_DRAWS, Math.min(DRAWS, Math.floor(MOST_CELLS / size))), weights = resampleCounts(size, draws, random)
  const eventOf = eventsOf(contrast), words = wordsOf(contrast, {lengths, eventOf}), cells = terms.map((term) => cellsOf(term, contrast, eventOf))
  const ratios = terms.map(() => new Float64Array(draws)), kept = new Int32Array(terms.length), z = new Float64Array(terms.length)
  for (let draw = 0; draw < draws; draw++) {
    const weight = weights.subarray(draw * size, (draw + 1) * size)
    const ownWords = weigh(words.own, weight), restWords = weigh(words.rest, weight)
    cells.forEach((cell, t) => {
      let own = 0, rest = 0
      for (let i = 0; i < cell.event.length; i++) {
        const times = weight[cell.event[i]!]!
        own += times * cell.own[i]!
        rest += times * cell.rest[i]!
      }
      const a = {hits: own, of: ownWords}, b = {hits: rest, of: restWords}
      z[t] = logOddsZ(a, b, terms[t]!.prior)
      ratios[t]![draw] = logRatio(a, b) ?? 0
    })
    const limit = z.length <= top ? -Infinity : Float64Array.from(z).sort()[z.length - top]!
    z.forEach((value, t) => { if (value >= limit && value > 0) kept[t]!++ })
  }
  return ratios.map((values, t) => {
    values.sort()
    return {low: values[Math.floor(0.025 * draws)]!, high: values[Math.ceil(0.975 * draws) - 1]!, kept: kept[t]! / draws}
  })
}

export interface BootstrapOptions {
  readonly lengths: Int32Array
  readonly top: number
  readonly random: () => number
}

function eventsOf({events, units}: TermContrast): Int32Array {
  const of = new Int32Array(units.length)
  for (let event = 0; event + 1 < events.length; event++) of.fill(event, events[event], events[event + 1])
  return of
}

function wordsOf({units, own, events}: TermContrast, {lengths, eventOf}: {readonly lengths: Int32Array, readonly eventOf: Int32Array}): {readonly own: Float64Array, readonly rest: Float64Array} {
  const words = {own: new Float64Array(events.length - 1), rest: new Float64Array(events.length - 1)}
  units.forEach((unit, i) => { (own[i] === 1 ? words.own : words.rest)[eventOf[i]!]! += lengths[unit]! })
  return words
}

interface Cells {
  readonly event: number[]
  readonly own: number[]
  readonly rest: number[]
}

/** Hits of both sides per event that has any. Postings come in the order of the events. */
function cellsOf({at, hits}: TermPostings, {own}: TermContrast, eventOf: Int32Array): Cells {
  const cells: Cells = {event: [], own: [], rest: []}
  at.forEach((i, entry) => {
    const event = eventOf[i]!
    if (cells.event.at(-1) !== event) {
      cells.event.push(event)
      cells.own.push(0)
      cells.rest.push(0)
    }
    (own[i] === 1 ? cells.own : cells.rest)[cells.event.length - 1]! += hits[entry]!
  })
  return cells
}

function weigh(values: Float64Array, weights: Uint16Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]! * weights[i]!
  return sum
}

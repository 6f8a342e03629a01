import type {Cell, Coverage, EventCoverage} from './coverage.ts'
import {restOf} from './coverage.ts'

/** Two sides: an outlet, and another one or (`null`) all others together. */
export interface Contrast {
  readonly a: number
  readonly b: number | null
}

/** One event on which both sides have an article. */
export interface SharedEvent {
  readonly event: string
  readonly a: Cell
  readonly b: Cell
}

/** Pairs of outlets, and what is not compared of them. */
export interface Pairs {
  /** In the order of the outlets. */
  readonly chosen: readonly Contrast[]
  /** Pairs without a shared event. */
  readonly apart: readonly {readonly a: number, readonly b: number}[]
  /** How many pairs were left out because there are too many, and the most events that any of them shares. */
  readonly left: {readonly pairs: number, readonly events: number}
}

/** All pairs that share an event; where there are more than `most`, those that share the most events (then: the first by name). */
export function pairsOf({outlets, events}: Coverage, most: number): Pairs {
  const shared = new Map<number, number>()
  for (const {cells} of events) {
    const present = [...cells.keys()]
    present.forEach((a, place) => {
      for (let other = place + 1; other < present.length; other++) {
        const key = a * outlets.length + present[other]!
        shared.set(key, (shared.get(key) ?? 0) + 1)
      }
    })
  }
  const ranked = [...shared].sort(([keyA, a], [keyB, b]) => b - a || keyA - keyB), n = outlets.length
  const chosen = ranked.slice(0, most).map(([key]) => key).sort((a, b) => a - b).map((key) => ({a: Math.floor(key / n), b: key % n}))
  const apart = outlets.flatMap((_name, a) => outlets.slice(a + 1).map((_other, ahead) => ({a, b: a + 1 + ahead}))).filter(({a, b}) => !shared.has(a * n + b))
  return {chosen, apart, left: {pairs: Math.max(0, ranked.length - most), events: ranked[most]?.[1] ?? 0}}
}

/** The events that both sides of a contrast cover, by name. */
export function sharedBy(coverage: Coverage, {a, b}: Contrast): SharedEvent[] {
  const {events, eventsOf} = coverage, shared: SharedEvent[] = []
  const fewer = b !== null && eventsOf[b]!.length < eventsOf[a]!.length ? eventsOf[b]! : eventsOf[a]!
  for (const place of fewer) {
    const event = events[place]!, cellA = event.cells.get(a), cellB = b === null ? restOf(event, a) : event.cells.get(b)
    if (cellA !== undefined && cellB !== undefined && cellB !== null) shared.push({event: event.event, a: cellA, b: cellB})
  }
  return shared
}

/** Events on which at least two outlets have an article. */
export function sharedEvents({events}: Coverage): EventCoverage[] {
  return events.filter(({cells}) => cells.size > 1)
}

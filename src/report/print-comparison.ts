import type {EventShare, SideShare} from '../findings.ts'
import type {Measure} from '../measures.ts'
import type {ComparisonEvidence} from './comparison-evidence.ts'
import {rate} from './compute-evidence.ts'
import {roundRate} from './round.ts'

const MOST_EVENTS = 100, MOST_LEFT_OUT = 20, LONGEST_NAME = 40

/** What a number of comparisons.csv rests on, event by event, as lines of text for a terminal. `kind` is its effect_kind. */
export function comparisonLines({measure, events, leftOut}: ComparisonEvidence, kind: string): string[] {
  const dropped = leftOut.slice(0, MOST_LEFT_OUT).map(({article, outlet, event, why}) => `  ${article} (${outlet}, ${event}): ${why}`)
  return [
    ...events.length === 0 ? ['', 'No event is covered by both sides.'] : ['', titleOf(events, measure, kind), ...eventLines(events, measure)],
    ...leftOut.length === 0 ? [] : ['', `articles on these events that do not count: ${leftOut.length}`, ...dropped, ...more(leftOut.length, MOST_LEFT_OUT)],
  ]
}

function titleOf(events: readonly EventShare[], measure: Measure | null, kind: string): string {
  const on = `${events.length} ${events.length === 1 ? 'event' : 'events'} that both sides cover`
  if (measure === null) return `${on}: articles of each`
  return kind === '' ? `${on}: ${measure.name} of each outlet`
    : `${on}: ${measure.name} of each side; alone: ${kind} of this event; without it: ${kind} of all others`
}

function eventLines(events: readonly EventShare[], measure: Measure | null): string[] {
  const isPair = measure !== null && events.every(({sides}) => sides.length === 2)
  const names = isPair ? events[0]!.sides.map(nameOf) : []
  const rows = events.slice(0, MOST_EVENTS).map((event) => [short(event.event), ...isPair ? event.sides.map((side) => quotient(side, measure)) : [listOf(event, measure)],
    ...isPair ? [orNone(event.alone), orNone(event.without)] : []])
  const header = isPair ? [['event', ...names, 'alone', 'without it']] : []
  return [...columns([...header, ...rows]), ...more(events.length, MOST_EVENTS)]
}

/** All outlets on one event in a row. */
function listOf({sides}: EventShare, measure: Measure | null): string {
  return sides.map((side) => `${nameOf(side)} ${measure === null ? side.articles : quotient(side, measure)}`).join('; ')
}

function nameOf({outlet}: SideShare): string {
  return outlet === '' ? 'all others' : short(outlet)
}

/** Sums of thousandths are shown in their unit. */
function quotient({hits, of}: SideShare, measure: Measure): string {
  const unit = measure.per < 1 ? measure.per : 1
  return `${rate(hits, of, measure.per) ?? '–'} = ${measure.per > 1 ? `${measure.per} × ` : ''}${roundRate(unit * hits, 1000)} / ${of}`
}

function orNone(value: number | null): string {
  return value === null ? '–' : String(roundRate(value, 1))
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_cell, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd()}`)
}

function more(all: number, shown: number): string[] {
  return all > shown ? [`  … and ${all - shown} more`] : []
}

function short(name: string): string {
  const flat = name.replace(/\s+/g, ' ')
  return flat.length > LONGEST_NAME ? `${flat.slice(0, LONGEST_NAME - 1)}…` : flat
}

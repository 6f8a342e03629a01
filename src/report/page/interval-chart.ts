import {plot, dot, ruleX, ruleY} from '@observablehq/plot'
import {parseHTML} from 'linkedom'
import {showHidden} from '../guard-text.ts'
import type {SvgNode} from './serialize-svg.ts'

/** One row of a chart: a value, and its interval where there is one. */
export interface ChartRow {
  readonly name: string
  readonly value: number | null
  readonly interval: readonly [low: number, high: number] | null
  /** What its dot opens, and how it is read out. */
  readonly href: string
  readonly label: string
}

const NAME_UNITS = 22, ROW = 22, WIDTH = 380
const window: unknown = parseHTML('<!doctype html><html><body></body></html>')
const {document} = window as {readonly document: never}

/**
 * A dot for each value, a line for its 95 % interval, all from 0 or around it. Form and place tell all: no colour is needed.
 *
 * Rows without a value keep their place, so that charts beside each other line up.
 */
export function intervalChart(rows: readonly ChartRow[], {zeroInside}: {readonly zeroInside: boolean}): SvgNode {
  const data = rows.map((row, place) => ({...row, place})), drawn = data.filter(({value}) => value !== null)
  const reach = extentOf(rows, zeroInside)
  const drawing: unknown = plot({
    document, width: WIDTH, height: rows.length * ROW + 34, marginLeft: 150, marginRight: 14, marginTop: 6, marginBottom: 28,
    x: {domain: reach, grid: true, ticks: 5, label: null, nice: true},
    y: {domain: data.map(({place}) => place), label: null, tickSize: 0, tickFormat: (place: number) => shorten(rows[place]!.name)},
    marks: [
      ruleX([0], {strokeOpacity: 0.5}),
      ruleY(drawn.filter(({interval}) => interval !== null), {
        y: 'place', x1: ({interval}: ChartRow) => interval![0], x2: ({interval}: ChartRow) => interval![1], strokeWidth: 2, className: 'interval',
      }),
      dot(drawn, {y: 'place', x: 'value', r: 5, fill: 'currentColor', className: 'value', href: 'href', ariaLabel: 'label'}),
    ],
  })
  return drawing as SvgNode
}

function extentOf(rows: readonly ChartRow[], zeroInside: boolean): [number, number] {
  const values = [0, ...rows.flatMap(({value, interval}) => [...value === null ? [] : [value], ...interval ?? []])]
  const low = Math.min(...values), high = Math.max(...values)
  if (!zeroInside) return [0, high === 0 ? 1 : high]
  const reach = Math.max(0.1, -low, high)
  return [-reach, reach]
}

function shorten(name: string): string {
  const visible = showHidden(name)
  return visible.length <= NAME_UNITS ? visible : `${[...visible].slice(0, NAME_UNITS - 1).join('')}…`
}

import type {ComparisonShift, PairEffect} from '../index.ts'
import type {HitCounts, Influence, Moved} from '../labels/influence.ts'
import type {LabelEntry} from '../types.ts'
import {alignColumns} from './print-columns.ts'

/** What moves without an entry; `entry` is `null` for an edit as a whole. */
export interface ImpactRow {
  readonly entry: LabelEntry | null
  readonly moved: readonly Moved[]
}

/**
 * Table lines for a terminal: for each entry the label or set and the outlet whose own-voice rate moves most; for an edit every outlet that moves.
 * The entries that move most come first, and of those that move as much the first of the alphabet.
 *
 * @example impactLines([], 20).length // 1
 */
export function impactLines(rows: readonly ImpactRow[], top: number): string[] {
  const head = ['without', 'line', 'label', 'outlet', 'own hits', 'sources', 'per 1,000 own words', 'place']
  const shown = rows.flatMap(({entry, moved}) => (entry === null ? moved : moved.toSorted(bySize).slice(0, 1)).map((one) => ({entry, one})))
  if (rows.some(({entry}) => entry !== null)) shown.sort((a, b) => bySize(a.one, b.one) || ((a.entry?.term ?? '') < (b.entry?.term ?? '') ? -1 : 1))
  return alignColumns([head, ...shown.slice(0, top).map(({entry, one}) => [
    entry?.term ?? 'edit', entry === null ? '' : String(entry.line), one.label ?? '(whole set)', one.outlet, arrow(one.before.own, one.after.own),
    arrow(one.before.sources, one.after.sources), arrow(rateText(one, one.before), rateText(one, one.after)), arrow(one.placeBefore, one.placeAfter),
  ])])
}

/**
 * The entries that move most, in the order of `impactLines`.
 *
 * @example foremost([], () => '', 5) // []
 */
export function foremost(influences: readonly Influence[], termOf: (entry: number) => string, top: number): readonly number[] {
  const largest = influences.map(({entry, moved}) => ({entry, one: moved.toSorted(bySize)[0]!}))
  return largest.sort((a, b) => bySize(a.one, b.one) || (termOf(a.entry) < termOf(b.entry) ? -1 : 1)).slice(0, top).map(({entry}) => entry)
}

/**
 * The comparisons of two outlets that move: rate ratio with its interval before and after, and whether the interval now says otherwise about 1.
 *
 * @example shiftLines([], () => '') // ['No comparison of two outlets moves.']
 */
export function shiftLines(shifts: readonly ComparisonShift[], nameOf: (change: number) => string): string[] {
  if (shifts.length === 0) return ['No comparison of two outlets moves.']
  const rows = shifts.map(({change, outletA, outletB, before, after}) =>
    [nameOf(change), `${outletA} : ${outletB}`, effectText(before), effectText(after), sideOfOne(before) === sideOfOne(after) ? '' : 'the interval says otherwise'])
  return ['Rate ratios of own-voice hits over shared events (95 % interval):', ...alignColumns([['without', 'outlets', 'before', 'after', ''], ...rows])]
}

function effectText({effect, low, high}: PairEffect): string {
  if (effect === null) return 'none'
  return `${effect.toFixed(2)}${low === null || high === null ? '' : ` (${low.toFixed(2)}–${high.toFixed(2)})`}`
}

function sideOfOne({low, high}: PairEffect): string {
  return low === null || high === null ? 'unknown' : low > 1 ? 'above' : high < 1 ? 'below' : 'around'
}

/** By how far the own-voice rate moves in the whole set, in hits per word, the farthest first. */
function bySize(a: Moved, b: Moved): number {
  const size = ({before, after, ownWords}: Moved): number => Math.abs(after.own - before.own) / Math.max(1, ownWords)
  return size(b) - size(a) || (a.label === null ? 0 : 1) - (b.label === null ? 0 : 1) || (a.outlet < b.outlet ? -1 : a.outlet > b.outlet ? 1 : 0)
}

function arrow(before: number | string, after: number | string): string {
  return before === after ? String(before) : `${before} → ${after}`
}

function rateText({ownWords}: Moved, {own}: HitCounts): string {
  return ownWords === 0 ? '' : (1000 * own / ownWords).toFixed(2)
}

const COLUMNS = [
  'term', 'file', 'line', 'entry_label', 'outlet', 'label', 'words_own_voice', 'own_before', 'own_after', 'sources_before', 'sources_after',
  'per_1000_own_words_before', 'per_1000_own_words_after', 'place_before', 'place_after',
] as const

/**
 * Every entry, label and outlet as CSV; `label` is empty for the whole set, `term` for an edit.
 *
 * @example impactCsv([]).split(',')[0] // 'term'
 */
export function impactCsv(rows: readonly ImpactRow[]): string {
  const lines = rows.flatMap(({entry, moved}) => moved.map((one) => [
    entry?.term ?? '', entry?.file ?? '', entry?.line ?? '', entry?.label ?? '', one.outlet, one.label ?? '', one.ownWords, one.before.own, one.after.own,
    one.before.sources, one.after.sources, rateText(one, one.before), rateText(one, one.after), one.placeBefore, one.placeAfter,
  ]))
  return [COLUMNS, ...lines].map((line) => `${line.map((cell) => quoted(String(cell))).join(',')}\n`).join('')
}

/** A cell of CSV; one that a spreadsheet would run as a formula has ' in front. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) && !Number.isFinite(Number(cell)) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

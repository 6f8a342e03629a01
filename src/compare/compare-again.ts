import type {ComparedArticle, ComparisonRow, EventShare, SideShare} from '../findings.ts'
import {MEASURES} from '../measures.ts'
import {allSides, compareSides, wholeRow} from './compare-sides.ts'
import type {Contrast} from './contrasts.ts'
import {sharedBy, sharedEvents} from './contrasts.ts'
import type {Cell, Coverage} from './coverage.ts'
import {coverageOf} from './coverage.ts'
import {effectOf} from './effect.ts'
import {emptyRow} from './empty-row.ts'
import type {CompareOptions} from './options.ts'
import type {Reading} from './reading.ts'
import {readingOf} from './reading.ts'
import {createResampler} from './resamples.ts'

/** Which row of comparisons.csv. */
export type RowAsked = Pick<ComparisonRow, 'contrast' | 'measure' | 'outletA' | 'outletB'>

/** A row of comparisons.csv made again, and the events that it rests on. */
export interface RowMade {
  readonly row: ComparisonRow
  readonly events: readonly EventShare[]
}

/**
 * One row of comparisons.csv once more, from articles of which those that do not count have been left out already; `q`, `tests` and
 * `verdict` need the other rows and are left empty.
 */
export function compareAgain(articles: readonly ComparedArticle[], asked: RowAsked, options: CompareOptions): RowMade {
  const measure = MEASURES.find(({name}) => name === asked.measure), coverage = coverageOf(articles, measure === undefined ? [] : [readingOf(measure)])
  const work = {coverage, options, resamples: createResampler(options.seed), pairs: 0}
  if (asked.contrast === 'all') return {row: allSides(work)[0] ?? {...emptyRow('all'), outlets: coverage.outlets.length}, events: ofAll(coverage)}
  const contrast = contrastOf(coverage, asked)
  if (contrast === null) return {row: emptyRow(asked.contrast), events: []}
  const shared = sharedBy(coverage, contrast), [row] = compareSides(work, contrast)
  return {row: row ?? {...wholeRow(coverage, contrast, shared), events: shared.length}, events: ofSides(coverage, contrast)}
}

/** `null` where a side has no article with an event, and for rows that are about no outlet. */
function contrastOf({outlets}: Coverage, {contrast, outletA, outletB}: RowAsked): Contrast | null {
  const a = outlets.indexOf(outletA), b = contrast === 'rest' ? null : outlets.indexOf(outletB)
  return a < 0 || (b !== null && b < 0) ? null : {a, b}
}

function ofAll(coverage: Coverage): EventShare[] {
  return sharedEvents(coverage).map(({event, cells}) =>
    ({event, sides: [...cells].map(([outlet, cell]) => shareOf(coverage.outlets[outlet]!, cell)), alone: null, without: null}))
}

function ofSides(coverage: Coverage, contrast: Contrast): EventShare[] {
  const {outlets, readings: [reading]} = coverage, shared = sharedBy(coverage, contrast)
  return shared.map((one, place) => ({
    event: one.event, sides: [shareOf(outlets[contrast.a]!, one.a), shareOf(contrast.b === null ? '' : outlets[contrast.b]!, one.b)],
    alone: effectIn([one], reading), without: effectIn(shared.filter((_other, at) => at !== place), reading),
  }))
}

function effectIn(shared: Parameters<typeof effectOf>[0], reading: Reading | undefined): number | null {
  return reading === undefined ? null : effectOf(shared, reading, 0).effect
}

function shareOf(outlet: string, {articles, hits, of}: Cell): SideShare {
  return {outlet, articles: articles.length, hits: hits[0] ?? 0, of: of[0] ?? 0}
}

import type {ComparisonRow} from '../findings.ts'
import {seededRandom} from '../stats/seeded-random.ts'
import type {Contrast, SharedEvent} from './contrasts.ts'
import {sharedBy, sharedEvents} from './contrasts.ts'
import type {Coverage} from './coverage.ts'
import {emptyRow} from './empty-row.ts'
import {ALIKE, FEWEST_EVENTS, measureCells} from './measure-cells.ts'
import type {CompareOptions} from './options.ts'
import {hasFewWays, testAll, testContrast} from './test-contrast.ts'

/** What all comparisons of a corpus have in common. */
export interface Comparing {
  readonly coverage: Coverage
  readonly options: CompareOptions
  readonly resamples: (events: number) => Uint16Array
  /** How many pairs are compared. */
  readonly pairs: number
}

/** All outlets at once, a row per measure; with two of them their pair says the same. */
export function allSides({coverage, options}: Comparing): ComparisonRow[] {
  const events = sharedEvents(coverage), outlets = new Set(events.flatMap(({cells}) => [...cells.keys()])).size
  if (outlets < 3) return []
  const {p, method} = testAll(coverage, events, seededRandom(options.seed)), cells = events.flatMap((event) => [...event.cells.values()])
  const size = {articlesA: sum(cells, ({articles}) => articles.length), wordsA: sum(cells, ({words}) => words)}
  return coverage.readings.map(({measure: {name, unit}}, r) => ({
    ...emptyRow('all'), ...size, measure: name, unit, outlets, events: sum(events, (event) => divisible(event.cells.values(), r) > 1 ? 1 : 0),
    p: p[r]!, method: p[r] === null ? '' : method, reason: p[r] === null ? ALIKE : '',
  }))
}

function divisible(cells: Iterable<{readonly of: Float64Array}>, r: number): number {
  let count = 0
  for (const {of} of cells) if (of[r]! > 0) count++
  return count
}

/** Two sides, a row per measure, or one row that says why they are not compared. */
export function compareSides({coverage, options, resamples, pairs}: Comparing, contrast: Contrast): ComparisonRow[] {
  const shared = sharedBy(coverage, contrast), whole = wholeRow(coverage, contrast, shared)
  if (shared.length === 0) return [{...whole, reason: 'no shared event'}]
  if (pairs > MOST_DESCRIBED && shared.length < FEWEST_EVENTS && hasFewWays(shared)) return [{...whole, events: shared.length, reason: tooLittle(shared.length)}]
  const short = Math.min(whole.wordsA, whole.wordsB) < options.fewestWords
  const tested = short ? null : testContrast(coverage, shared, seededRandom(options.seed))
  const untested = short ? `not tested: a side has under ${options.fewestWords} words on the shared events` : FEW_ARTICLES
  return coverage.readings.map((reading, r) => ({...whole, ...measureCells({shared, tested, untested, resamples}, reading, r)}))
}

/** Among more pairs than these, two sides that can have neither a test nor an interval get one row, not one per measure. */
const MOST_DESCRIBED = 50

function tooLittle(events: number): string {
  return `not compared: ${events === 1 ? 'one shared event' : `${events} shared events`} and too few articles on ${events === 1 ? 'it' : 'them'}; outlet-events.csv has the values side by side`
}

const FEW_ARTICLES = 'not tested: too few articles, the labels can be placed in fewer than 20 ways'

/** What all rows of two sides have in common. */
export function wholeRow({outlets}: Coverage, {a, b}: Contrast, shared: readonly SharedEvent[]): ComparisonRow {
  return {
    ...emptyRow(b === null ? 'rest' : 'pair'), ...sizeOf(shared), outletA: outlets[a]!, outletB: b === null ? '' : outlets[b]!, outlets: b === null ? outlets.length : 2,
  }
}

function sizeOf(shared: readonly SharedEvent[]): Pick<ComparisonRow, 'articlesA' | 'articlesB' | 'wordsA' | 'wordsB'> {
  return {
    articlesA: sum(shared, ({a}) => a.articles.length), articlesB: sum(shared, ({b}) => b.articles.length),
    wordsA: sum(shared, ({a}) => a.words), wordsB: sum(shared, ({b}) => b.words),
  }
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}

import type {ComparisonRow, CorpusArticle} from '../findings.ts'
import {MEASURES} from '../measures.ts'
import {benjaminiHochberg, benjaminiYekutieli} from '../stats/false-discovery.ts'
import {seededRandom} from '../stats/seeded-random.ts'
import type {Contrast, SharedEvent} from './contrasts.ts'
import {pairsOf, sharedBy, sharedEvents} from './contrasts.ts'
import type {Coverage} from './coverage.ts'
import {coverageOf} from './coverage.ts'
import {emptyRow, notListed, uncompared, withoutEvent} from './empty-row.ts'
import type {Copies} from './included.ts'
import {included} from './included.ts'
import {ALIKE, measureCells} from './measure-cells.ts'
import type {CompareOptions} from './options.ts'
import {readingOf} from './reading.ts'
import {createResampler} from './resamples.ts'
import {hasFewWays, testAll, testContrast} from './test-contrast.ts'

/**
 * All outlets, each pair of them and each against all others, on every measure, over the events that both sides cover. The family of q is
 * the whole table.
 *
 * p asks whether these articles, on these events, could have been given out to the sides by lot; low and high ask what other events of the
 * same kind would give. No row is left out in silence: what is not compared has a reason.
 */
export function compareOutlets(articles: readonly CorpusArticle[], copies: Copies, options: CompareOptions): ComparisonRow[] {
  const measures = MEASURES.filter(({name}) => options.measures.length === 0 || options.measures.includes(name))
  const coverage = coverageOf(included(articles, copies, options), measures.map(readingOf)), nothing = uncompared(coverage)
  if (nothing !== null) return [nothing]
  const pairs = pairsOf(coverage, options.pairs), work = {coverage, options, resamples: createResampler(options.seed), pairs: pairs.chosen.length}
  const contrasts = [...pairs.chosen, ...coverage.outlets.map((_name, a) => ({a, b: null}))]
  const rows = [...omnibusRows(work), ...contrasts.flatMap((contrast) => contrastRows(work, contrast))]
  return [...withQ(rows, options), ...notListed(coverage, pairs), ...withoutEvent(coverage, articles)]
}

interface Work {
  readonly coverage: Coverage
  readonly options: CompareOptions
  readonly resamples: (events: number) => Uint16Array
  /** How many pairs are compared. */
  readonly pairs: number
}

/** All outlets at once; with two of them their pair says the same. */
function omnibusRows({coverage, options}: Work): ComparisonRow[] {
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

function contrastRows({coverage, options, resamples, pairs}: Work, contrast: Contrast): ComparisonRow[] {
  const {a, b} = contrast, shared = sharedBy(coverage, contrast), size = sizeOf(shared)
  const whole = {
    ...emptyRow(b === null ? 'rest' : 'pair'), ...size, outletA: coverage.outlets[a]!, outletB: b === null ? '' : coverage.outlets[b]!,
    outlets: b === null ? coverage.outlets.length : 2,
  }
  if (shared.length === 0) return [{...whole, reason: 'no shared event'}]
  if (b !== null && pairs > MOST_DESCRIBED && shared.length < FEWEST_OF_PAIR && hasFewWays(shared)) return [{...whole, events: shared.length, reason: tooLittle(shared.length)}]
  const short = Math.min(size.wordsA, size.wordsB) < options.fewestWords
  const tested = short ? null : testContrast(coverage, shared, seededRandom(options.seed))
  const untested = short ? `not tested: a side has under ${options.fewestWords} words on the shared events` : FEW_ARTICLES
  return coverage.readings.map((reading, r) => ({...whole, ...measureCells({shared, tested, untested, resamples}, reading, r)}))
}

/** Among more pairs than these, one with so few shared events that can be tested in no way either gets one row, not one per measure. */
const MOST_DESCRIBED = 50, FEWEST_OF_PAIR = 3

function tooLittle(events: number): string {
  return `not compared: ${events === 1 ? 'one shared event' : `${events} shared events`} and too few articles on ${events === 1 ? 'it' : 'them'}; outlet-events.csv has the values side by side`
}

const FEW_ARTICLES = 'not tested: too few articles, the labels can be placed in fewer than 20 ways'

function sizeOf(shared: readonly SharedEvent[]): Pick<ComparisonRow, 'articlesA' | 'articlesB' | 'wordsA' | 'wordsB'> {
  return {
    articlesA: sum(shared, ({a}) => a.articles.length), articlesB: sum(shared, ({b}) => b.articles.length),
    wordsA: sum(shared, ({a}) => a.words), wordsB: sum(shared, ({b}) => b.words),
  }
}

/** The same rows with q over all p of the table. */
function withQ(rows: readonly ComparisonRow[], {correction}: CompareOptions): ComparisonRow[] {
  const adjust = correction === 'benjamini-hochberg' ? benjaminiHochberg : benjaminiYekutieli
  const p = rows.flatMap((row) => row.p === null ? [] : [row.p]), q = adjust(p)
  let next = 0
  return rows.map((row) => row.p === null ? {...row, tests: p.length} : {...row, q: q[next++]!, tests: p.length})
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}

import {omnibusTest} from '../stats/omnibus-test.ts'
import {permutationTest} from '../stats/permutation-test.ts'
import type {Strata} from '../stats/strata.ts'
import {arrangementsOf} from '../stats/strata.ts'
import type {SharedEvent} from './contrasts.ts'
import type {Cell, Coverage, EventCoverage} from './coverage.ts'

/** Fewer ways than these to place the labels cannot give a p of 0.05 or less. */
export const FEWEST_ARRANGEMENTS = 20
/** A spread below this part of the hits is what rounding leaves over. */
const ROUNDING = 1e-9

/** One p per reading; `null` where no article differs from its event. */
export interface Tested {
  readonly p: readonly (number | null)[]
  readonly method: string
}

/**
 * Permutation test within events of one side against the other: what each article has beyond the rate of its event among the two sides,
 * added up over side `a`. That sum is the numerator of the difference within events, so that p and effect speak of the same thing.
 *
 * `null` where the labels can be placed in fewer than 20 ways, so that no outcome could reach p = 0.05.
 */
export function testContrast(coverage: Coverage, shared: readonly SharedEvent[], random: () => number): Tested | null {
  const starts = startsOf(shared)
  if (hasFewWays(shared)) return null
  const labelled = new Uint8Array(starts.at(-1)!), beyond = new BeyondEvent(coverage, labelled.length)
  for (const {a, b} of shared) {
    const own = new Set(a.articles)
    for (const place of [...a.articles, ...b.articles].sort((one, other) => one - other)) labelled[beyond.add(place, a, b)] = own.has(place) ? 1 : 0
  }
  const {p, method} = permutationTest(beyond.strata(starts), labelled, random)
  return {p: beyond.where(p), method: METHODS[method]}
}

/** Whether the labels can be placed in so few ways that no outcome could reach p = 0.05. */
export function hasFewWays(shared: readonly SharedEvent[]): boolean {
  return arrangementsOf(startsOf(shared), shared.map(({a}) => a.articles.length)) < FEWEST_ARRANGEMENTS
}

function startsOf(shared: readonly SharedEvent[]): Int32Array {
  return Int32Array.of(0, ...runningSums(shared.map(({a, b}) => a.articles.length + b.articles.length)))
}

/** Permutation test within events of all outlets at once. */
export function testAll(coverage: Coverage, events: readonly EventCoverage[], random: () => number): Tested {
  const starts = Int32Array.of(0, ...runningSums(events.map(({from, to}) => to - from)))
  const group = new Int32Array(starts.at(-1)!), beyond = new BeyondEvent(coverage, group.length)
  for (const {from, to, cells} of events) {
    const outletOf = new Map([...cells].flatMap(([outlet, {articles}]) => articles.map((place) => [place, outlet] as const)))
    const all = sumOf([...cells.values()], coverage.readings.length)
    for (let place = from; place < to; place++) group[beyond.add(place, all)] = outletOf.get(place)!
  }
  const {p, method} = omnibusTest(beyond.strata(starts), {group, groups: coverage.outlets.length}, random)
  return {p: beyond.where(p), method: method === 'sampled' ? METHODS.sampled : 'permutation within events, chi-square'}
}

const METHODS = {
  exact: 'permutation within events, all', sampled: 'permutation within events, sampled', normal: 'permutation within events, normal',
}

/** What each article has beyond its event: hits − rate of the event × of, per reading. */
class BeyondEvent {
  readonly #coverage: Coverage
  readonly #values: Float64Array
  /** Per reading: how much articles have, and how far they are from their events. */
  readonly #hits: Float64Array
  readonly #spread: Float64Array
  #size = 0

  constructor(coverage: Coverage, articles: number) {
    const width = coverage.readings.length
    this.#coverage = coverage
    this.#values = new Float64Array(articles * width)
    this.#hits = new Float64Array(width)
    this.#spread = new Float64Array(width)
  }

  /** Adds an article of an event whose sums are those of the cells together; gives its place among those added. */
  add(article: number, ...cells: readonly Pick<Cell, 'hits' | 'of'>[]): number {
    const {hits, of, readings: {length: width}} = this.#coverage
    for (let r = 0; r < width; r++) {
      let allHits = 0, allOf = 0
      for (const cell of cells) {
        allHits += cell.hits[r]!
        allOf += cell.of[r]!
      }
      const own = hits[article * width + r]!, value = allOf === 0 ? 0 : own - allHits / allOf * of[article * width + r]!
      this.#values[this.#size * width + r] = value
      this.#hits[r]! += Math.abs(own)
      this.#spread[r]! += Math.abs(value)
    }
    return this.#size++
  }

  strata(starts: Int32Array): Strata {
    return {starts, values: this.#values, columns: this.#coverage.readings.length}
  }

  /** The values of readings in which some article differs from its event. */
  where(p: Float64Array): (number | null)[] {
    return Array.from(p, (value, r) => this.#spread[r]! <= ROUNDING * this.#hits[r]! ? null : value)
  }
}

function sumOf(cells: readonly Cell[], width: number): Pick<Cell, 'hits' | 'of'> {
  const hits = new Float64Array(width), of = new Float64Array(width)
  for (const cell of cells) for (let r = 0; r < width; r++) {
    hits[r]! += cell.hits[r]!
    of[r]! += cell.of[r]!
  }
  return {hits, of}
}

function runningSums(sizes: readonly number[]): number[] {
  let sum = 0
  return sizes.map((size) => sum += size)
}

import type {RatioSums} from '../stats/ratio-sums.ts'
import {addCluster, emptyRatioSums} from '../stats/ratio-sums.ts'
import {balance, bound, rate} from './compute-evidence.ts'
import type {Condition, Evidence, Sum, Take} from './evidence.ts'
import type {Profile} from './profile.ts'
import type {Cells} from './read-table.ts'
import {numberIn} from './read-table.ts'

/** What a sum came to, and the rows that make it. */
export interface GatheredSum {
  readonly of: 'numerator' | 'denominator' | 'sum'
  readonly table: string
  readonly conditions: readonly string[]
  /** What is added up, in words. */
  readonly what: string
  /** The column that is added up; `null` where rows are counted. */
  readonly column: string | null
  /** A whole number: columns with three decimals are added up in thousandths (`scale` 1000). */
  readonly sum: number
  readonly scale: number
  /** How many rows match; `rows` holds the first of them. */
  readonly count: number
  readonly rows: readonly Cells[]
}

export interface GatherOptions {
  readonly explained: Cells
  readonly profile: Profile
  /** Most rows to keep. */
  readonly limit: number
  /** The column whose values part the rows; where it is not given, they are parted by event, or by article where there is none. */
  readonly by?: string
}

/** Adds up one `Sum` while the rows of its table go by: the whole and, for intervals and balance, each cluster. */
export class Gatherer {
  readonly of: GatheredSum['of']
  readonly sum: Sum
  readonly clusters = new Map<string, number>()
  readonly #explained: Cells
  readonly #profile: Profile
  readonly #limit: number
  readonly #by: string | undefined
  readonly #rows: Cells[] = []
  readonly #seen = new Set<string>()
  #total = 0
  #count = 0

  constructor(of: GatheredSum['of'], sum: Sum, {explained, profile, limit, by}: GatherOptions) {
    this.of = of
    this.sum = sum
    this.#explained = explained
    this.#profile = profile
    this.#limit = limit
    this.#by = by
  }

  take(row: Cells): void {
    if (!this.sum.where.every((condition) => meets(row, condition, this.#explained))) return
    this.#count++
    if (this.#rows.length < this.#limit) this.#rows.push(row)
    const amount = this.#amount(row)
    this.#total += amount
    const cluster = this.#clusterOf(row)
    this.clusters.set(cluster, (this.clusters.get(cluster) ?? 0) + amount)
  }

  #clusterOf(row: Cells): string {
    if (this.#by !== undefined) return row[this.#by] ?? ''
    return row['event'] === '' || row['event'] === undefined ? `article ${row['article'] ?? ''}` : `event ${row['event']}`
  }

  result(): GatheredSum {
    const {of, sum: {table, where, take}} = this
    return {
      of, table, conditions: where.map((condition) => inWords(condition, this.#explained)), what: whatOf(take),
      column: take.how === 'rows' ? null : take.column,
      sum: this.#total, scale: 'scale' in take ? take.scale : 1, count: this.#count, rows: this.#rows,
    }
  }

  #amount(row: Cells): number {
    const {take} = this.sum
    switch (take.how) {
      case 'rows': return 1
      case 'sum': return Math.round(take.scale * numberIn(row[take.column] ?? '', this.#profile))
      case 'distinct': return row[take.column] !== '' && this.#isNew(row[take.column] ?? '') ? 1 : 0
      case 'first': return this.#isNew(row['article'] ?? '') ? Math.round(take.scale * numberIn(row[take.column] ?? '', this.#profile)) : 0
    }
  }

  #isNew(value: string): boolean {
    if (this.#seen.has(value)) return false
    this.#seen.add(value)
    return true
  }
}

/** The number that evidence makes from what was gathered; `null` where it makes none. */
export function compute(evidence: Evidence, gatherers: readonly Gatherer[]): number | null {
  const total = (of: GatheredSum['of']): number =>
    gatherers.filter((gatherer) => gatherer.of === of).reduce((sum, gatherer) => sum + gatherer.result().sum, 0)
  switch (evidence.kind) {
    case 'primary':
    case 'comparison': return null
    case 'sum': return total('sum')
    case 'ratio': return rate(total('numerator'), total('denominator'), evidence.per)
    case 'balance': return balance(evidence.index, gatherers.flatMap(({clusters}) => [...clusters.values()]))
    case 'clusters': return clusterSums(gatherers).n
    case 'low':
    case 'high': return bound(evidence.measure, clusterSums(gatherers), evidence.kind)
  }
}

/** The sums that a kind of evidence needs. */
export function sumsOf(evidence: Evidence): (readonly [GatheredSum['of'], Sum])[] {
  if (evidence.kind === 'primary' || evidence.kind === 'comparison') return []
  if (evidence.kind === 'balance') return [['sum', evidence.of]]
  if (evidence.kind === 'sum') return evidence.of.map((sum) => ['sum', sum] as const)
  return [...evidence.numerator.map((sum) => ['numerator', sum] as const),
    ...evidence.denominator.map((sum) => ['denominator', sum] as const)]
}

/** An event (or an article without one) that an interval rests on: its part of numerator and denominator. */
export interface ClusterShare {
  readonly cluster: string
  readonly numerator: number
  readonly denominator: number
}

/** The clusters that have a denominator, in the order of their first evidence row. */
export function clusterShares(gatherers: readonly Gatherer[]): ClusterShare[] {
  const x = new Map<string, number>(), y = new Map<string, number>()
  for (const {of, clusters} of gatherers) {
    const into = of === 'denominator' ? x : y
    for (const [cluster, amount] of clusters) into.set(cluster, (into.get(cluster) ?? 0) + amount)
  }
  return [...x].filter(([, amount]) => amount > 0).map(([cluster, denominator]) => ({cluster, numerator: y.get(cluster) ?? 0, denominator}))
}

/** What each value of a column has of a sum, the most first. */
export function sharesOf(gatherers: readonly Gatherer[]): readonly GroupShare[] {
  return gatherers.flatMap(({clusters}) => [...clusters].map(([name, amount]) => ({name, amount}))).sort((a, b) => b.amount - a.amount)
}

/** A value of a column, and its part of a sum. */
export interface GroupShare {
  readonly name: string
  readonly amount: number
}

function clusterSums(gatherers: readonly Gatherer[]): RatioSums {
  const sums = emptyRatioSums()
  for (const {numerator, denominator} of clusterShares(gatherers)) addCluster(sums, denominator, numerator)
  return sums
}

/** Whether a row of an evidence table counts for the row that is explained. */
export function meets(row: Cells, condition: Condition, explained: Cells): boolean {
  const cell = row[condition.column] ?? ''
  if ('atMost' in condition) return Number(cell) <= Number(explained[condition.atMost])
  if ('is' in condition) return condition.is.includes(cell)
  return 'not' in condition ? !condition.not.includes(cell) : cell === explained[condition.same]
}

function whatOf(take: Take): string {
  switch (take.how) {
    case 'rows': return 'number of rows'
    case 'sum': return `sum of ${take.column}`
    case 'distinct': return `number of different values of ${take.column}`
    case 'first': return `sum of ${take.column} in the first row of each article`
  }
}

function inWords(condition: Condition, explained: Cells): string {
  const quoted = (values: readonly string[]): string => values.map((value) => value === '' ? 'empty' : `"${value}"`).join(' or ')
  const {column} = condition
  if ('atMost' in condition) return `${column} is at most ${explained[condition.atMost] ?? ''}`
  if ('is' in condition) return `${column} is ${quoted(condition.is)}`
  return 'not' in condition ? `${column} is not ${quoted(condition.not)}` : `${column} is ${quoted([explained[condition.same] ?? ''])}`
}

import type {Measure} from '../measures.ts'

/**
 * A row of the evidence table counts where the column holds one of the values `is`, or none of `not`, or what the explained row has
 * in `same`, or a number of at most what the explained row has in `atMost`.
 */
export type Condition =
  | {readonly column: string, readonly is: readonly string[]}
  | {readonly column: string, readonly not: readonly string[]}
  | {readonly column: string, readonly same: string}
  | {readonly column: string, readonly atMost: string}

/**
 * What is added up over the rows that match. `rows`: 1 each. `sum`: a column, times `scale` (1000 for columns with three decimals, so
 * that sums stay whole numbers). `distinct`: the number of different values that are not empty. `first`: the column of the first row of
 * each article, times `scale`.
 */
export type Take =
  | {readonly how: 'rows'}
  | {readonly how: 'sum' | 'first', readonly column: string, readonly scale: number}
  | {readonly how: 'distinct', readonly column: string}

/** A whole number made from rows of a table of the report. */
export interface Sum {
  readonly table: string
  readonly where: readonly Condition[]
  readonly take: Take
}

/**
 * How a number of a report is made again from evidence rows. `primary`: it is read off the article, and the row itself is the evidence.
 * `ratio`: per × numerator / denominator. `interval`: a bound of the 95 % interval of such a ratio over clusters (an event, or an article
 * without one); `clusters`: how many of them have a denominator. `balance`: how unevenly a sum is shared out over the values of the
 * column `by`. `comparison`: two sides on the events that both cover, of
 * which the rows of their articles are the evidence.
 */
export type Evidence =
  | {readonly kind: 'primary', readonly from: string}
  | {readonly kind: 'comparison'}
  | {readonly kind: 'sum', readonly of: readonly Sum[]}
  | {readonly kind: 'ratio', readonly numerator: readonly Sum[], readonly denominator: readonly Sum[], readonly per: number}
  | {readonly kind: 'balance', readonly index: BalanceIndex, readonly of: Sum, readonly by: string}
  | {
    readonly kind: 'low' | 'high' | 'clusters'
    readonly measure: Measure
    readonly numerator: readonly Sum[]
    readonly denominator: readonly Sum[]
  }

/** Effective number, evenness and largest share: see `stats/concentration.ts`. */
export const BALANCE_INDICES = ['effective', 'evenness', 'largest'] as const
export type BalanceIndex = (typeof BALANCE_INDICES)[number]

/** The number stands in the article itself. */
export function primary(from: string): Evidence {
  return {kind: 'primary', from}
}

/** The number of rows of a table that match. */
export function rowsOf(table: string, where: readonly Condition[]): Sum {
  return {table, where, take: {how: 'rows'}}
}

/** Sum of a whole-number column over the rows of a table that match. */
export function sumOfColumn(table: string, column: string, where: readonly Condition[]): Sum {
  return {table, where, take: {how: 'sum', column, scale: 1}}
}

/** `column` of the evidence row has what `column` of the explained row has. */
export function sameIn(...columns: readonly string[]): Condition[] {
  return columns.map((column) => ({column, same: column}))
}

/** The column holds one of the values. */
export function isOne(column: string, ...is: readonly string[]): Condition {
  return {column, is}
}

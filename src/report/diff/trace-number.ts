/** Traces a changed number to the evidence rows that made the change, gathered by cause. Causes whose rows make up for each other are left out. */
import type {Evidence, Sum} from '../evidence.ts'
import type {GatheredSum} from '../gather-evidence.ts'
import {meets, sumsOf} from '../gather-evidence.ts'
import type {Cells} from '../read-table.ts'
import type {ChangedRows} from './changed-rows.ts'
import type {CauseFinder} from './row-cause.ts'

/** What one kind of cause did to one part of a number. */
export interface Cause {
  readonly of: GatheredSum['of']
  readonly table: string
  readonly kind: string
  /** Articles, entries or label sets, in code unit order. */
  readonly names: readonly string[]
  readonly removed: number
  readonly added: number
  /** By how much the part grew; `null` where different values are counted, so that a single row has no amount. */
  readonly effect: number | null
}

/** The row of the number in both reports; empty where it is missing in one. */
export interface NumberPlace {
  readonly evidence: Evidence
  readonly before: Cells
  readonly after: Cells
}

export type Tracer = (place: NumberPlace) => Cause[]

export function createTracer(changed: ReadonlyMap<string, ChangedRows>, causeOf: CauseFinder): Tracer {
  const indexes = new Map<string, ReadonlyMap<string, readonly Cells[]>>()
  /** Changed rows that can meet the conditions: those with the same value in the first column that must be the same. */
  const candidates = (sum: Sum, explained: Cells, side: 'removed' | 'added'): readonly Cells[] => {
    const rows = changed.get(sum.table)?.[side] ?? [], first = sum.where.find((condition) => 'same' in condition)
    if (first === undefined) return rows
    const name = `${sum.table} ${side} ${first.column}`, index = indexes.get(name) ?? indexBy(rows, first.column)
    indexes.set(name, index)
    return index.get(explained['same' in first ? first.same : ''] ?? '') ?? []
  }
  return ({evidence, before, after}) => sumsOf(evidence).flatMap(([of, sum]) => {
    const causes = new Map<string, {names: Set<string>, removed: number, added: number, effect: number}>()
    for (const [side, explained, sign] of [['removed', before, -1], ['added', after, 1]] as const) {
      for (const row of candidates(sum, explained, side)) {
        if (!sum.where.every((condition) => meets(row, condition, explained))) continue
        const {kind, name} = causeOf(row, sum, side), cause = causes.get(kind) ?? {names: new Set(), removed: 0, added: 0, effect: 0}
        causes.set(kind, cause)
        if (name !== '') cause.names.add(name)
        cause[side]++
        cause.effect += sign * amountOf(row, sum)
      }
    }
    const scale = 'scale' in sum.take ? sum.take.scale : 1, isCounted = sum.take.how === 'rows' || sum.take.how === 'sum'
    return [...causes].filter(([, {effect}]) => !isCounted || effect !== 0).map(([kind, {names, removed, added, effect}]) => ({
      of, table: sum.table, kind, names: [...names].sort(), removed, added, effect: isCounted ? effect / scale : null,
    }))
  })
}

function amountOf(row: Cells, {take}: Sum): number {
  return take.how === 'sum' ? Math.round(take.scale * Number(row[take.column] ?? '')) : 1
}

function indexBy(rows: readonly Cells[], column: string): ReadonlyMap<string, readonly Cells[]> {
  const index = new Map<string, Cells[]>()
  for (const row of rows) {
    const value = row[column] ?? '', found = index.get(value)
    if (found === undefined) index.set(value, [row])
    else found.push(row)
  }
  return index
}

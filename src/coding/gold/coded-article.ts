import {InputError} from '../../errors.ts'
import type {Range} from '../../types.ts'
import type {GoldAttribution} from '../train/gold.ts'

/** One row of a file of codings, and where it stands. */
export interface GoldRow {
  readonly file: string
  readonly line: number
  readonly record: Readonly<Record<string, unknown>>
}

/** An article as a person marked it. */
export interface CodedArticle {
  readonly id: string
  readonly outlet: string
  readonly title: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
}

/** The text of a row, and what it says of the article beside it. */
export function articleOf(row: GoldRow): Omit<CodedArticle, 'attributions'> {
  const {record} = row, text = record['text']
  if (typeof text !== 'string' || text === '') throw faultIn(row, `a text is required in "text"`)
  return {id: wordOf(record['id']) || `${row.file}:${row.line}`, outlet: wordOf(record['outlet'] ?? record['publisher']), title: wordOf(record['title']), text}
}

/** The row of a split, or every row where there are none. */
export function isInSplit({record}: GoldRow, split: string): boolean {
  return record['split'] === undefined || record['split'] === null || record['split'] === split
}

/** Checks a half-open range of a text. */
export function rangeIn(row: GoldRow, {text}: {readonly text: string}, start: unknown, end: unknown): Range {
  if (Number.isInteger(start) && Number.isInteger(end) && 0 <= (start as number) && (start as number) < (end as number) && (end as number) <= text.length) {
    return [start as number, end as number]
  }
  throw faultIn(row, `a span needs whole numbers 0 ≤ start < end ≤ ${text.length}, the length of the text; given ${JSON.stringify([start, end])}`)
}

/** An error that says which row it is about. */
export function faultIn({file, line}: GoldRow, message: string): InputError {
  return new InputError(`${file}:${line}: ${message}`)
}

/**
 * Ranges in order; those that touch or overlap are one.
 *
 * @example unitedRanges([[5, 8], [0, 3], [2, 4]]) // [[0, 4], [5, 8]]
 */
export function unitedRanges(ranges: readonly Range[]): Range[] {
  const united: [number, number][] = []
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = united.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else united.push([start, end])
  }
  return united
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

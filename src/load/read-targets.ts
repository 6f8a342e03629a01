import {readFileSync} from 'node:fs'
import {InputError, messageOf, UsageError} from '../errors.ts'
import type {Range} from '../types.ts'
import {quoteValue} from './quote-value.ts'
import {isObject} from './read-jsonl.ts'

/** Reads a file of mentions. Throws `UsageError` where it cannot be read, `InputError` with file and line where a row is wrong. */
export function readTargets(path: string): ReadonlyMap<string, readonly Range[]> {
  try {
    return parseTargets(path, readFileSync(path, 'utf8'))
  } catch (thrown) {
    if (thrown instanceof InputError) throw thrown
    throw new UsageError(`--targets ${path}: cannot be read (${messageOf(thrown)}); give a file of JSON lines`)
  }
}

/**
 * Mentions by the id of their article, from JSON lines `{id, targets: [{from, to}]}`; `from` and `to` are UTF-16 offsets into its text. Rows with the same
 * id are joined.
 *
 * @example [...parseTargets('t.jsonl', '{"id": "a1", "targets": [{"from": 0, "to": 6}]}')] // [["a1", [[0, 6]]]]
 */
export function parseTargets(file: string, content: string): ReadonlyMap<string, readonly Range[]> {
  const targets = new Map<string, Range[]>()
  content.replace(/^\ufeff/, '').split('\n').forEach((line, index) => {
    if (line.trim() === '') return
    const row = rowOf(line)
    if (row === null) {
      throw new InputError(`${file}:${index + 1}: {"id": …, "targets": [{"from": 0, "to": 6}, …]} is required, with 0 ≤ from < to; here is ${quoteValue(line)}`)
    }
    targets.set(row.id, [...targets.get(row.id) ?? [], ...row.ranges])
  })
  return targets
}

function rowOf(line: string): {id: string, ranges: Range[]} | null {
  try {
    const row: unknown = JSON.parse(line)
    if (!isObject(row) || !Array.isArray(row['targets'])) return null
    const {id} = row, ranges = row['targets'].map(rangeOf)
    if (typeof id !== 'string' && typeof id !== 'number') return null
    return ranges.every((range) => range !== null) ? {id: String(id), ranges} : null
  } catch {
    return null
  }
}

function rangeOf(target: unknown): Range | null {
  if (!isObject(target)) return null
  const {from, to} = target
  return Number.isInteger(from) && Number.isInteger(to) && 0 <= Number(from) && Number(from) < Number(to) ? [Number(from), Number(to)] : null
}

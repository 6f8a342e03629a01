import {messageOf} from '../errors.ts'
import {FIELDS} from './corpus.ts'
import {locateElements} from './locate-elements.ts'
import {locateJsonFault} from './locate-json-fault.ts'
import {knownColumns} from './map-columns.ts'
import {quoteValue} from './quote-value.ts'
import {readField, type RawRecord} from './read-field.ts'
import {isObject} from './read-jsonl.ts'
import type {WholeText} from './read-whole.ts'
import type {BrokenRow, Row} from './rows.ts'

const DEEPEST = 3

/**
 * Reads one JSON document: a list of articles, an object that is one article, or an object that holds a list of articles
 * (`{"articles": […]}`; the longest list of objects, at most three objects deep).
 */
export function readJson(whole: WholeText, map: Readonly<Record<string, string>>): readonly Row[] {
  if (whole.text.trim() === '') return []
  let value: unknown
  try {
    value = JSON.parse(whole.text)
  } catch (thrown) {
    return [invalid(whole.text, messageOf(thrown))]
  }
  const {isDamaged} = whole
  if (isObject(value) && isArticle(value, map)) return [{line: 1, record: value, isDamaged}]
  const list = longestList(value, [])
  if (list === null) return [isObject(value) ? {line: 1, record: value, isDamaged} : notAnArticle(1, value)]
  // Damage in a list is looked for in each article: one broken byte does not spoil them all.
  const lines = locateElements(whole.text, list.keys)
  let firstOnLine = 0
  return list.items.map((item, i) => {
    const line = lines[i]!
    if (line !== lines[firstOnLine]) firstOnLine = i
    return isObject(item) ? {line, record: item, isDamaged: false, nth: i - firstOnLine + 1} : notAnArticle(line, item)
  })
}

function isArticle(value: RawRecord, map: Readonly<Record<string, string>>): boolean {
  const named = Object.hasOwn(map, 'text') ? map['text'] : undefined
  if (named !== undefined) return readField(value, named) !== undefined
  return knownColumns(Object.keys(value), 'text').some((column) => !isListOfObjects(value[column])) &&
    FIELDS.some((field) => field !== 'text' && knownColumns(Object.keys(value), field).length > 0)
}

interface List {
  readonly keys: readonly string[]
  readonly items: readonly unknown[]
}

function longestList(value: unknown, keys: readonly string[]): List | null {
  if (isListOfObjects(value) || (keys.length === 0 && Array.isArray(value))) return {keys, items: value as readonly unknown[]}
  if (!isObject(value) || keys.length === DEEPEST) return null
  let longest: List | null = null
  for (const key of Object.keys(value)) {
    const list = longestList(value[key], [...keys, key])
    if (list !== null && list.items.length > (longest?.items.length ?? 0)) longest = list
  }
  return longest
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.some(isObject)
}

function invalid(text: string, reason: string): BrokenRow {
  return {line: locateJsonFault(text), broken: {
    code: 'json-invalid', field: null,
    message: `the file must be one complete JSON document, but it is not valid JSON (${quoteValue(reason)})`,
    fix: 'Repair the file at this line or export it again; files with one object a line are named .jsonl.',
  }}
}

function notAnArticle(line: number, value: unknown): BrokenRow {
  return {line, broken: {
    code: 'json-invalid', field: null,
    message: `a JSON object is required for each article; here is ${quoteValue(value)}`,
    fix: 'Give a list of objects, such as [{"id": …, "outlet": …, "text": …}].',
  }}
}

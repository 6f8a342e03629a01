import {aliasRank} from './column-aliases.ts'
import {FIELDS, type Field} from './corpus.ts'

const LONGEST_BLOCK = 100
const ENTRY = /^([\p{L}_][\p{L}\p{N}_ -]{0,39}):[ \t]+(\S.*)$/u

export interface FrontMatter {
  /** Name → value, as written. */
  readonly entries: readonly (readonly [name: string, value: string])[]
  /** The file behind the front matter; the whole file where there is none. */
  readonly rest: string
}

/**
 * Splits what stands above a text from the text: lines `name: value` between two lines `---`, or directly at the top with a blank line
 * behind them. Without the `---`, at least one name must be a known one, so that a title such as "Analysis: a bad peace" stays text.
 *
 * @example splitFrontMatter('Outlet: Herald\n\nTalks began.') // {"entries":[["Outlet","Herald"]],"rest":"Talks began."}
 */
export function splitFrontMatter(text: string): FrontMatter {
  const isFenced = /^---[ \t]*\r?\n/.test(text)
  const entries: (readonly [string, string])[] = []
  let at = isFenced ? lineEnd(text, 0) : 0
  for (let count = 0; count < LONGEST_BLOCK && at < text.length; count++) {
    const end = lineEnd(text, at)
    const line = text.slice(at, end).trimEnd()
    if (isFenced ? line === '---' || line === '...' : line === '') {
      const isFrontMatter = isFenced || entries.some(([name]) => fieldNamed(name) !== null)
      return isFrontMatter ? {entries, rest: text.slice(isFenced ? skipBlankLine(text, end) : end)} : {entries: [], rest: text}
    }
    const entry = ENTRY.exec(line)
    if (entry !== null) entries.push([entry[1]!.trim(), unquoted(entry[2]!)])
    else if (!isFenced) break
    at = end
  }
  return {entries: [], rest: text}
}

/**
 * The field that a name in front matter stands for, or `null`.
 *
 * @example fieldNamed('Headline') // "title"
 */
export function fieldNamed(name: string): Field | null {
  return FIELDS.find((field) => field !== 'text' && aliasRank(field, name) >= 0) ?? null
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end + 1
}

function skipBlankLine(text: string, start: number): number {
  const end = lineEnd(text, start)
  return text.slice(start, end).trim() === '' ? end : start
}

function unquoted(value: string): string {
  const text = value.trim()
  const mark = text[0]
  return text.length > 1 && (mark === '"' || mark === "'") && text.endsWith(mark) ? text.slice(1, -1) : text
}

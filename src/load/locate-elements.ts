const QUOTE = 34, BACKSLASH = 92, OPEN_BRACE = 123, CLOSE_BRACE = 125, OPEN_BRACKET = 91, CLOSE_BRACKET = 93
const COMMA = 44, COLON = 58, LF = 10, CR = 13

/**
 * Line on which each element of a list in a JSON text begins, counted from 1. The text must be valid JSON and the keys must lead through
 * objects to a list; no keys: the text itself is the list.
 *
 * @example locateElements('[{"a": 1},\n {"a": 2}]', []) // [1,2]
 */
export function locateElements(text: string, keys: readonly string[]): readonly number[] {
  let at = skipSpace(text, 0)
  for (const key of keys) at = valueOf(text, at, key)
  const lines: number[] = []
  let line = 1, counted = 0
  at = skipSpace(text, at + 1)
  while (at < text.length && text.charCodeAt(at) !== CLOSE_BRACKET) {
    line += countLines(text, counted, at)
    counted = at
    lines.push(line)
    at = skipSpace(text, endOfValue(text, at))
    if (text.charCodeAt(at) === COMMA) at = skipSpace(text, at + 1)
  }
  return lines
}

/**
 * Number of line ends in a part of a text; CR LF is one.
 *
 * @example countLines('a\r\nb\rc\n', 0, 7) // 3
 */
export function countLines(text: string, start: number, end: number): number {
  let lines = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit === LF || (unit === CR && text.charCodeAt(i + 1) !== LF)) lines++
  }
  return lines
}

/** Start of the last value under a key of the object at `at`: like `JSON.parse`, the last one counts. */
function valueOf(text: string, at: number, key: string): number {
  let found = -1
  let i = skipSpace(text, at + 1)
  while (i < text.length && text.charCodeAt(i) === QUOTE) {
    const end = endOfString(text, i)
    const name: unknown = JSON.parse(text.slice(i, end))
    const colon = skipSpace(text, end)
    const value = skipSpace(text, text.charCodeAt(colon) === COLON ? colon + 1 : colon)
    if (name === key) found = value
    i = skipSpace(text, endOfValue(text, value))
    if (text.charCodeAt(i) === COMMA) i = skipSpace(text, i + 1)
  }
  return found
}

function endOfValue(text: string, start: number): number {
  let depth = 0
  for (let i = start; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === QUOTE) i = endOfString(text, i) - 1
    else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) depth++
    else if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET) {
      if (depth === 0) return i
      depth--
    } else if (unit === COMMA && depth === 0) return i
    if (depth === 0 && (unit === QUOTE || unit === CLOSE_BRACE || unit === CLOSE_BRACKET)) return i + 1
  }
  return text.length
}

function endOfString(text: string, start: number): number {
  let i = start + 1
  while (i < text.length && text.charCodeAt(i) !== QUOTE) i += text.charCodeAt(i) === BACKSLASH ? 2 : 1
  return i + 1
}

function skipSpace(text: string, start: number): number {
  let i = start
  while (i < text.length && text.charCodeAt(i) <= 32) i++
  return i
}

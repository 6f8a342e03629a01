const LONGEST = 60

/**
 * A value from the input, fit for a message: in quotation marks, cut to 60 characters, control characters escaped.
 *
 * @example quoteValue('a\tb') // "\"a\\tb\""
 */
export function quoteValue(value: unknown): string {
  const text = typeof value === 'string' ? value : writeJson(value)
  const cut = text.length > LONGEST ? text.slice(0, LONGEST) + '…' : text
  return JSON.stringify(cut).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, escapeUnit)
}

/**
 * A value as JSON; a list or object that is nested more deeply than JSON can be written becomes `…`.
 *
 * @example writeJson({a: [1, null]}) // "{\"a\":[1,null]}"
 */
export function writeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value
  } catch {
    return '…'
  }
}

/**
 * Names from the input as a list for a message, at most 30 of them.
 *
 * @example quoteList(['id', 'body']) // "\"id\", \"body\""
 */
export function quoteList(names: readonly string[]): string {
  const shown = names.slice(0, 30).map(quoteValue).join(', ')
  return names.length > 30 ? `${shown} and ${names.length - 30} more` : shown || 'none'
}

function escapeUnit(sign: string): string {
  return '\\u' + sign.charCodeAt(0).toString(16).padStart(4, '0')
}

/**
 * Lines of a plain table for a terminal: the first column flush left, the others flush right, two spaces between. Cells are made safe for a
 * terminal: control and bidi characters do not get through.
 *
 * @example alignColumns([['outlet', 'words'], ['Meridian Wire', '1200']]) // ['outlet         words', 'Meridian Wire   1200']
 */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const safe = rows.map((row) => row.map(forTerminal))
  const widths = (safe[0] ?? []).map((_, column) => Math.max(...safe.map((row) => (row[column] ?? '').length)))
  return safe.map((row) => row.map((cell, column) => column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)).join('  ').trimEnd())
}

/**
 * Text that may be shown on a terminal: control characters, escapes and signs that turn the writing direction become `\u` escapes.
 *
 * @example forTerminal('a\u001b[31mb') // 'a\\u001b[31mb'
 */
export function forTerminal(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

import type {Profile} from './profile.ts'
import {looksLikeValue} from './looks-like-value.ts'

/** Most UTF-16 units that a spreadsheet takes in one cell. */
export const LONGEST_CELL = 32767

/** What a spreadsheet may run as a formula: its first sign after spaces, in ASCII or full width; a tab or carriage return in front. */
const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r])/
const HIDDEN = new RegExp([
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/, /\\(?=u[0-9a-f]{4})/,
  /[\ud800-\udbff](?![\udc00-\udfff])/, /(?<![\ud800-\udbff])[\udc00-\udfff]/,
].map(({source}) => source).join('|'), 'g')
/** Quick to try: whatever may be hidden, and pairs of surrogates. */
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff\\\ud800-\udfff]/

/**
 * A text as a cell may safely hold it. Signs that programs choke on or that hide text (control characters, lone surrogates, marks that turn
 * the direction of writing) stand as `\u0000`, and a text that a spreadsheet would run as a formula has `'` in front. For a profile that a
 * spreadsheet opens by double click, so has a text that it would take for a number, a date or a truth value (it would drop the zeros of
 * `007`), and a text of more than 32,767 UTF-16 units is cut and says so. But for the cut, `unguardText` gives the text back.
 *
 * @example guardText('=1+1') // "'=1+1"
 */
export function guardText(text: string, {reader}: Pick<Profile, 'reader'> = {reader: 'program'}): string {
  const visible = showHidden(text), open = visible.replace(/^'+/, '')
  const isValue = (reader === 'spreadsheet' || open !== visible) && looksLikeValue(open)
  const guarded = isValue || FORMULA.test(visible) ? `'${visible}` : visible
  return reader === 'spreadsheet' ? cutCell(guarded) : guarded
}

/**
 * A cell cut to what a spreadsheet takes, with the whole length; never through a pair of surrogates or an escape.
 *
 * @example cutCell('short') // 'short'
 */
export function cutCell(cell: string): string {
  return cell.length > LONGEST_CELL ? cut(cell) : cell
}

/**
 * A cell without the apostrophe that guards it, for programs that know texts from formulas. Hidden signs stay as `\u0000`.
 *
 * @example openText("'=1+1") // '=1+1'
 */
export function openText(cell: string): string {
  return cell.startsWith("'") && (FORMULA.test(cell) || looksLikeValue(cell.replace(/^'+/, ''))) ? cell.slice(1) : cell
}

/**
 * A text with its hidden and breaking signs as `\u0000`; tabs and line ends stay.
 *
 * @example showHidden('a\u0007b') // 'a\\u0007b'
 */
export function showHidden(text: string): string {
  return SUSPECT.test(text) ? text.replace(HIDDEN, escapeUnit) : text
}

/**
 * The text that `guardText` was given, unless it was cut.
 *
 * @example unguardText("'=1+1") // '=1+1'
 */
export function unguardText(cell: string): string {
  return openText(cell).replace(/\\u([0-9a-f]{4})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}

function escapeUnit(sign: string): string {
  return '\\u' + sign.charCodeAt(0).toString(16).padStart(4, '0')
}

function cut(text: string): string {
  const mark = ` … [cut: ${text.length} characters in all]`
  const kept = text.slice(0, LONGEST_CELL - mark.length)
  return kept.replace(/(?:[\ud800-\udbff]|\\u?[0-9a-f]{0,3})$/, '') + mark
}

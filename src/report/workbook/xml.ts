/** Text as XML, in the way that the workbook format wants it. */

const SPECIAL = /[&<>"\r]|_(?=x[0-9a-fA-F]{4}_)/g
const NAMED: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '_x000D_', '_': '_x005F_'}

/** The line that every part of a workbook starts with. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/**
 * A text for an element or attribute. The format reads `_x0041_` as the letter A, so an underscore that would start such a code is written as
 * one, and so is a carriage return, which XML would drop. Signs that XML cannot hold must be gone already (`showHidden`).
 *
 * @example escapeXml('a < b & _x0041_') // 'a &lt; b &amp; _x005F_x0041_'
 */
export function escapeXml(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIAL, (sign) => NAMED[sign]!) : text
}

/**
 * The letters of a column, counted from 0.
 *
 * @example columnName(27) // 'AB'
 */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + column % 26)
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last
}

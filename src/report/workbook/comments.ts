/**
 * The codebook as comments on the header of a sheet: what a column tells, its unit, how it is made, what an empty cell means. A comment is a text
 * (`commentsXml`) and the box that shows it (`boxesXml`, an older drawing format that all spreadsheets still ask for).
 */
import {showHidden} from '../guard-text.ts'
import type {ColumnAbout} from '../table.ts'
import {columnName, escapeXml, XML_HEAD} from './xml.ts'

/** Boxes of one sheet; each sheet numbers its own from a thousand-and-some on. */
const BOXES_PER_SHEET = 1024

/** The texts. */
export function commentsXml(columns: readonly ColumnAbout[]): string {
  const comments = columns.map((column, at) =>
    `<comment ref="${columnName(at)}1" authorId="0"><text><r><t xml:space="preserve">${escapeXml(showHidden(commentOn(column)))}</t></r></text></comment>`)
  return `${XML_HEAD}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Parallax</author></authors>`
    + `<commentList>${comments.join('')}</commentList></comments>`
}

/**
 * What the comment on a column says.
 *
 * @example
 * const column = {name: 'words', type: 'integer', unit: 'words', formula: 'counted', tells: 'How long it is.', empty: 'never empty'}
 * commentOn(column) // 'How long it is.\nUnit: words\nMade as: counted\nEmpty: never empty'
 */
export function commentOn({tells, unit, formula, empty}: ColumnAbout): string {
  return `${tells}\nUnit: ${unit}\nMade as: ${formula}\nEmpty: ${empty}`
}

/** The boxes, hidden until the pointer is over the header. `sheet` counts from 1. */
export function boxesXml(columns: readonly ColumnAbout[], sheet: number): string {
  const boxes = columns.map((column, at) =>
    `<v:shape id="_x0000_s${BOXES_PER_SHEET * sheet + 1 + at}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`
    + '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>'
    + '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
    + `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${at + 1}, 10, 0, 4, ${at + 5}, 10, ${4 + Math.ceil(commentOn(column).length / 32)}, 4</x:Anchor>`
    + `<x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>${at}</x:Column></x:ClientData></v:shape>`)
  return '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">'
    + `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheet}"/></o:shapelayout>`
    + '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>'
    + `<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${boxes.join('')}</xml>`
}

import type {Attributes, Child, Markup} from './markup.ts'
import {tag} from './markup.ts'

export interface TableRow {
  /** Places of outlet and event that the row is about, for the filters. */
  readonly outlet?: number
  readonly event?: number
  /** The first one is the header of the row. */
  readonly cells: readonly Child[]
}

export interface DataTable {
  readonly caption: string
  /** A column whose name ends in `#` holds numbers. */
  readonly head: readonly string[]
  readonly rows: readonly TableRow[]
}

/** A table with its caption, in a frame of its own that scrolls, so that a wide one never moves the page. */
export function dataTable({caption, head, rows}: DataTable): Markup {
  const numeric = head.map((name) => name.endsWith('#'))
  const header = head.map((name, index) => tag('th', {scope: 'col', class: numeric[index]! && 'num'}, name.replace(/#$/, '')))
  const body = rows.map(({outlet, event, cells}) => tag('tr', rowAttributes(outlet, event), cells.map((cell, index) => index === 0
    ? tag('th', {scope: 'row'}, cell) : tag('td', {class: numeric[index]! && 'num'}, cell))))
  return tag('div', {'class': 'scroll', 'role': 'group', 'tabindex': 0, 'aria-label': caption},
    tag('table', {}, tag('caption', {}, caption), tag('thead', {}, tag('tr', {}, header)), tag('tbody', {}, body)))
}

function rowAttributes(outlet: number | undefined, event: number | undefined): Attributes {
  return {'data-o': outlet ?? null, 'data-e': event ?? null}
}

/** Something that is there for who asks for it. */
export function folded(summary: Child, ...content: readonly Child[]): Markup {
  return tag('details', {}, tag('summary', {}, summary), content)
}

/** What follows where a list was cut. Nothing where all is shown. */
export function restNote(shown: number, all: number, what: string, where: string): Markup | null {
  return shown >= all ? null : tag('p', {class: 'note'}, `Shown: ${shown} of ${all} ${what}. All of them are in ${where}.`)
}

import type {NamingRow} from '../tables/naming.ts'
import {commaList} from './comma-list.ts'
import {dataTable, restNote} from './data-table.ts'
import {evidenceLink} from './evidence-link.ts'
import type {Child, Markup} from './markup.ts'
import {foreign, tag} from './markup.ts'
import {labelKey, termKey} from './name-list.ts'
import {whole} from './numbers.ts'
import type {PageContext} from './page-context.ts'
import type {NamedThing} from './thing-names.ts'
import {nameOfThing, thingsNamed} from './thing-names.ts'

const MOST_THINGS = 6

/** What outlets call the same thing on one event, in their own voice; `null` where nothing is called by several names. */
export function namesOn(event: string, rows: readonly NamingRow[], context: PageContext): Markup | null {
  const things = thingsNamed(rows), shown = things.slice(0, MOST_THINGS)
  if (shown.length === 0) return null
  return tag('div', {}, tag('h4', {}, 'What the same thing is called'),
    dataTable({
      caption: `Names on ${event}: uses in the outlet’s own voice`, head: ['Outlet', 'What is named', 'Names'],
      rows: shown.flatMap((thing) => rowsOf(thing, context)),
    }),
    restNote(shown.length, things.length, 'things with several names', 'naming.csv'))
}

function rowsOf(thing: NamedThing<NamingRow>, {lists}: PageContext): {outlet: number, cells: readonly Child[]}[] {
  const own = thing.rows.filter(({use}) => use.own > 0)
  return [...new Set(own.map(({outlet}) => outlet))].map((outlet) => {
    const o = lists.outlets.placeOf(outlet)
    return {outlet: o, cells: [foreign(outlet), foreign(nameOfThing(thing)), commaList(own.filter((row) => row.outlet === outlet).map(({use: {event, labelSet, label, referent, term, own: n}}) => [
      foreign(term), ' ', evidenceLink({
        k: 'label', o, e: lists.events.placeOf(event), l: lists.labels.placeOf(labelKey({labelSet, label})), r: lists.referents.placeOf(referent),
        t: lists.terms.placeOf(termKey({labelSet, label, term})), v: 'own', n,
      }, whole(n), `${n} times ${term}`),
    ]))]}
  })
}

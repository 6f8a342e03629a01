import {ratioInterval} from '../../stats/ratio-interval.ts'
import type {NamingOutletRow} from '../tables/naming-outlets.ts'
import {dataTable, restNote} from './data-table.ts'
import {evidenceLink} from './evidence-link.ts'
import type {Child, Markup} from './markup.ts'
import {foreign, tag} from './markup.ts'
import {labelKey, termKey} from './name-list.ts'
import {decimal, intervalText, whole} from './numbers.ts'
import type {PageContext} from './page-context.ts'
import type {NamedThing} from './thing-names.ts'
import {nameOfThing, thingsNamed} from './thing-names.ts'

/** Things, names of each, and outlets of each that are laid out. */
const MOST_THINGS = 10, MOST_NAMES = 5, MOST_OUTLETS = 15

/** What outlets call the same thing: the share of each name among those that an outlet uses for it in its own voice. */
export function namingSection(context: PageContext): Markup | null {
  const things = thingsNamed(context.namingOutlets), shown = things.slice(0, MOST_THINGS)
  if (shown.length === 0) return null
  return tag('section', {'id': 'naming', 'aria-labelledby': 'naming-title'},
    tag('h2', {id: 'naming-title'}, 'What the same thing is called'),
    tag('p', {}, 'Of all names that an outlet has in its own voice for a person, state or thing, the share of each, with the uses and, from six events on, its 95 % interval. Those come first that outlets name most differently.'),
    tag('div', {class: 'panels'}, shown.map((thing) => tag('div', {}, table(thing, context)))),
    restNote(shown.length, things.length, 'things with several names', 'naming-outlets.csv'))
}

function table({labelSet, label, referent, rows}: NamedThing<NamingOutletRow>, {lists}: PageContext): Markup {
  const names = byUses(rows, ({use}) => use.term).slice(0, MOST_NAMES), outlets = byUses(rows, ({outlet}) => outlet).slice(0, MOST_OUTLETS)
  const of = {l: lists.labels.placeOf(labelKey({labelSet, label})), r: lists.referents.placeOf(referent)}
  return dataTable({
    caption: `${nameOfThing({label, referent})}, own voice`, head: ['Outlet', ...names.map((name) => `${name}#`), 'Words of sources#'],
    rows: outlets.map((outlet) => {
      const o = lists.outlets.placeOf(outlet), ofOutlet = rows.filter((row) => row.outlet === outlet)
      const sources = ofOutlet.reduce((sum, {use}) => sum + use.quoted + use.reported, 0)
      return {outlet: o, cells: [
        foreign(outlet), ...names.map((name) => share(ofOutlet.find(({use}) => use.term === name), (n) => evidenceLink({
          k: 'label', o, ...of, t: lists.terms.placeOf(termKey({labelSet, label, term: name})), v: 'own', n,
        }, whole(n)))),
        sources === 0 ? '0' : evidenceLink({k: 'label', o, ...of, v: 'sources', n: sources}, whole(sources)),
      ]}
    }),
  })
}

function share(row: NamingOutletRow | undefined, link: (n: number) => Markup): Child {
  if (row === undefined || row.use.own === 0) return '0'
  const bounds = ratioInterval(row.clusters)
  return [tag('span', {class: 'share'}, `${decimal(100 * row.use.own / row.of.own, 0)} % (`, link(row.use.own), ')'),
    bounds === null ? null : tag('span', {class: 'interval'}, ` ${intervalText([100 * Math.max(0, bounds[0]), 100 * Math.min(1, bounds[1])], 0)}`)]
}

function byUses(rows: readonly NamingOutletRow[], nameOf: (row: NamingOutletRow) => string): string[] {
  const uses = new Map<string, number>()
  for (const row of rows) if (row.use.own > 0) uses.set(nameOf(row), (uses.get(nameOf(row)) ?? 0) + row.use.own)
  return [...uses].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name)
}

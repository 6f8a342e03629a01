import type {PersonRow} from '../tables/people.ts'
import {commaList} from './comma-list.ts'
import {dataTable, folded, restNote} from './data-table.ts'
import {evidenceLink} from './evidence-link.ts'
import type {Markup} from './markup.ts'
import {foreign} from './markup.ts'
import {decimal, whole} from './numbers.ts'
import type {PageContext} from './page-context.ts'

const MOST_PEOPLE = 40

/** The people that the page lists: those with several names in an outlet or between outlets, with most words first. */
export function shownPeople(people: readonly PersonRow[]): PersonRow[] {
  return people.toSorted((a, b) => b.sums.words - a.sums.words || (`${a.outlet}\u0000${a.identity}` < `${b.outlet}\u0000${b.identity}` ? -1 : 1)).slice(0, MOST_PEOPLE)
}

/** Persons whom outlets call by several names, added up; `null` where there are none. */
export function peopleList({people, lists}: PageContext): Markup | null {
  const shown = shownPeople(people)
  if (shown.length === 0) return null
  return folded('Persons with several names, added up', dataTable({
    caption: 'Persons with several names in the corpus', head: ['Person', 'Outlet', 'Names', 'Words#', 'Share of voice#'],
    rows: shown.map(({outlet, identity, names, sums, outletWords}) => {
      const o = lists.outlets.placeOf(outlet)
      return {outlet: o, cells: [
        foreign(identity), foreign(outlet), commaList(names.map((name) => evidenceLink({k: 'attribution', o, s: lists.speakers.placeOf(name)}, foreign(name)))),
        whole(sums.words), outletWords === 0 ? '–' : decimal(sums.words / outletWords, 2),
      ]}
    }),
  }), restNote(shown.length, people.length, 'rows, those with most words', 'people.csv; identities.csv says why names are one person’s'))
}

import type {Omission} from '../../findings.ts'
import {dataTable, restNote} from './data-table.ts'
import type {Child, Markup} from './markup.ts'
import {foreign, tag} from './markup.ts'
import {decimal} from './numbers.ts'
import type {PageContext} from './page-context.ts'

const MOST_ITEMS = 12
const LEVELS: Readonly<Record<Omission['level'], string>> = {source: 'source', quote: 'quotation', loaded_term: 'loaded term', fact: 'fact'}

/** What others report on an event and an outlet does not, the least likely to be missed by chance first. */
export function omissionsList(event: string, omissions: readonly Omission[], context: PageContext): Markup | null {
  if (omissions.length === 0) return null
  const shown = omissions.toSorted((a, b) => a.chance - b.chance || b.presentIn.length - a.presentIn.length || order(a.item, b.item) || order(a.outlet, b.outlet)).slice(0, MOST_ITEMS)
  return tag('div', {}, tag('h4', {}, 'What an outlet leaves out'),
    dataTable({
      caption: `Left out on ${event}: what at least two other outlets have`, head: ['Item', 'What it is', 'Not in', 'In', 'Chance to miss it#'],
      rows: shown.map((one) => ({outlet: context.lists.outlets.placeOf(one.outlet), cells: [
        foreign(one.item), LEVELS[one.level], [foreign(one.outlet), excuse(one)], one.presentIn.map((outlet, index) => [index === 0 ? null : ', ', foreign(outlet)]),
        one.chance < 0.01 ? 'under 0.01' : decimal(one.chance, 2),
      ]})),
    }),
    tag('p', {class: 'note'}, 'Chance: that an outlet with so few words on the event would miss it by length alone. Above 0.05 it says nothing.',
      shown[0]!.chance > 0.05 && ' None of these is unlikely: outlets wrote little on this event.'),
    restNote(shown.length, omissions.length, 'omissions, the least likely by chance', 'omissions.csv'))
}

function excuse({mentioned, publishedBefore}: Omission): Child {
  const reasons = [...mentioned ? ['named, but not heard'] : [], ...publishedBefore ? ['published before others had it'] : []]
  return reasons.length === 0 ? null : tag('span', {class: 'note'}, ` (${reasons.join(', ')})`)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

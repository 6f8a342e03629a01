import type {Divergence, DivergenceLevel} from '../../findings.ts'
import {DIVERGENCE_LEVELS} from '../../findings.ts'
import {dataTable, folded, restNote} from './data-table.ts'
import {evidenceLink} from './evidence-link.ts'
import type {Child, Markup} from './markup.ts'
import {foreign, tag} from './markup.ts'
import {decimal, whole} from './numbers.ts'
import type {PageContext} from './page-context.ts'

const MOST_OUTLETS = 20, MOST_PAIRS = 20
const LEVELS: Readonly<Record<DivergenceLevel, string>> = {terms: 'In words of their own voice', sources: 'In whom they let speak', verb_classes: 'In the verbs that introduce speech'}

/** How far each outlet is from the others on the same events, beside what chance makes of it, and what drives it. */
export function divergenceSection(context: PageContext): Markup | null {
  const measured = context.findings.divergence.filter(({event, value}) => event === null && value !== null)
  if (measured.length === 0) return null
  return tag('section', {'id': 'divergence', 'aria-labelledby': 'divergence-title'},
    tag('h2', {id: 'divergence-title'}, 'How far apart outlets are'),
    tag('p', {}, '0: the same distribution; 1: nothing in common. Texts as short differ by chance alone, so that only what is beyond chance says something, and only where q is at most 0.05.'),
    DIVERGENCE_LEVELS.map((level) => levelPart(level, measured.filter((row) => row.level === level), context)),
    tag('p', {class: 'note'}, 'Single events are in divergence.csv.'))
}

function levelPart(level: DivergenceLevel, rows: readonly Divergence[], context: PageContext): Child {
  const rest = rows.filter(({against}) => against === '').sort(furthest), pairs = rows.filter(({against}) => against !== '').sort(furthest)
  if (rows.length === 0) return null
  const shownPairs = pairs.slice(0, MOST_PAIRS)
  return [
    tag('h3', {}, LEVELS[level]),
    rest.length > 0 && table(`${LEVELS[level]}: each outlet against all others`, rest.slice(0, MOST_OUTLETS), context),
    restNote(Math.min(MOST_OUTLETS, rest.length), rest.length, 'outlets, those furthest from the others', 'divergence.csv'),
    pairs.length > 0 && folded('Pairs of outlets', table(`${LEVELS[level]}: pairs of outlets`, shownPairs, context), restNote(shownPairs.length, pairs.length, 'pairs, the furthest', 'divergence.csv')),
  ]
}

function furthest(a: Divergence, b: Divergence): number {
  const name = ({outlet, against}: Divergence): string => `${outlet}\u0000${against}`
  return beyond(b) - beyond(a) || (name(a) < name(b) ? -1 : 1)
}

function beyond({value, expected}: Divergence): number {
  return (value ?? 0) - (expected ?? 0)
}

function table(caption: string, rows: readonly Divergence[], {lists}: PageContext): Markup {
  return dataTable({
    caption, head: ['Outlet', 'Against', 'Articles#', 'Divergence#', 'By chance#', 'Beyond chance#', 'q#', 'It has more of', 'The other side has more of'],
    rows: rows.map((row) => {
      const o = lists.outlets.placeOf(row.outlet), number = (value: number | null): string => value === null ? '–' : decimal(value, 2)
      return {outlet: o, cells: [
        foreign(row.outlet), row.against === '' ? 'all others' : foreign(row.against), evidenceLink({k: 'article', o}, whole(row.articles)), number(row.value), number(row.expected),
        row.expected === null ? '–' : number(beyond(row)), row.q === null ? '–' : row.q < 0.001 ? 'under 0.001' : row.q.toFixed(3), foreign(row.drivers.join(', ')), foreign(row.restDrivers.join(', ')),
      ]}
    }),
  })
}

import type {Divergence, DivergenceLevel} from '../../findings.ts'
import {DIVERGENCE_LEVELS} from '../../findings.ts'
import {showHidden} from '../guard-text.ts'
import {commaList} from './comma-list.ts'
import {dataTable, folded, restNote} from './data-table.ts'
import {evidenceLink} from './evidence-link.ts'
import type {Child, Markup} from './markup.ts'
import {foreign, tag} from './markup.ts'
import {decimal, whole} from './numbers.ts'
import type {PageContext} from './page-context.ts'
import type {EvidenceQuery} from './page-data.ts'
import {bothSides, otherSide} from './two-sides.ts'

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
      const o = lists.outlets.placeOf(row.outlet), sides = bothSides(row, lists.outlets), k = row.level === 'terms' ? 'article' : 'attribution'
      const opens = (text: string): Child => evidenceLink({k, ...sides}, text), number = (value: number | null): string => value === null ? '–' : decimal(value, 2)
      return {outlet: o, cells: [
        foreign(row.outlet), row.against === '' ? 'all others' : foreign(row.against), evidenceLink({k: 'article', o}, whole(row.articles)), opens(number(row.value)), number(row.expected),
        row.expected === null ? '–' : opens(number(beyond(row))), row.q === null ? '–' : row.q < 0.001 ? 'under 0.001' : row.q.toFixed(3), driversOf(row.drivers, {o}, row, lists), driversOf(row.restDrivers, otherSide(row, lists.outlets), row, lists),
      ]}
    }),
  })
}

/** What drives a divergence, each with the sentences of that side. A class of verbs stands for too many to be looked up. */
function driversOf(drivers: readonly string[], of: Pick<EvidenceQuery, 'o' | 'u'>, {level}: Divergence, {speakers}: PageContext['lists']): Child {
  return commaList(drivers.map((driver) => {
    if (level === 'terms') return evidenceLink({k: 'word', ...of, v: 'own', w: showHidden(driver)}, foreign(driver))
    const s = level === 'sources' ? speakers.placeOf(driver) : -1
    return s < 0 ? foreign(driver) : evidenceLink({k: 'attribution', ...of, s}, foreign(driver))
  }))
}

import type {ScareTerm} from '../../findings.ts'
import {commaList} from './comma-list.ts'
import {dataTable, folded, restNote} from './data-table.ts'
import {evidenceLink} from './evidence-link.ts'
import type {Child, Markup} from './markup.ts'
import {foreign, tag} from './markup.ts'
import {scareKey} from './name-list.ts'
import {whole} from './numbers.ts'
import type {PageContext} from './page-context.ts'

const AT_SIGHT = 10, MOST_TERMS = 80

/** The scare terms that the page lists: those that others write without marks first, then those that are marked most. */
export function shownScareTerms(terms: readonly ScareTerm[]): ScareTerm[] {
  const rest = ({outlet, event, term}: ScareTerm): string => `${term}\u0000${outlet}\u0000${event ?? ''}`
  return terms.toSorted((a, b) => b.outletsPlain.length - a.outletsPlain.length || b.times - a.times || (rest(a) < rest(b) ? -1 : 1)).slice(0, MOST_TERMS)
}

/** Which terms outlets keep at a distance with marks, and who writes them plainly on the same event. */
export function scareSection(context: PageContext): Markup | null {
  const all = context.findings.scareTerms, shown = shownScareTerms(all)
  if (shown.length === 0) return null
  return tag('section', {'id': 'scare', 'aria-labelledby': 'scare-title'},
    tag('h2', {id: 'scare-title'}, 'Terms at a distance'),
    tag('p', {}, 'Terms that an outlet puts in marks although nobody is quoted: a sign that it does not make them its own. Those that other outlets write without marks on the same event come first. '
      + 'Marks are told from quotations by rules, and some are missed or wrong: open the sentences.'),
    table('Terms in marks', shown.slice(0, AT_SIGHT), context),
    shown.length > AT_SIGHT && folded('Further terms in marks', table('Further terms in marks', shown.slice(AT_SIGHT), context)),
    restNote(shown.length, all.length, 'terms', 'scare-terms.csv'))
}

function table(caption: string, terms: readonly ScareTerm[], {lists}: PageContext): Markup {
  return dataTable({
    caption, head: ['Term', 'Outlet', 'Event', 'In marks#', 'Articles#', 'Others with marks#', 'Without marks in'],
    rows: terms.map(({outlet, event, term, times, articles, othersMarking, outletsPlain}) => {
      const o = lists.outlets.placeOf(outlet), e = lists.events.placeOf(event ?? '')
      const cells: Child[] = [
        foreign(term), foreign(outlet), event === null ? '–' : foreign(event), evidenceLink({k: 'scare-quote', o, e, t: lists.terms.placeOf(scareKey(term)), n: times}, whole(times)),
        whole(articles), othersMarking === null ? '–' : whole(othersMarking), outletsPlain.length === 0 ? '–' : commaList(outletsPlain.map(foreign)),
      ]
      return {outlet: o, event: e, cells}
    }),
  })
}

import type {TermRow} from '../tables/loaded-terms.ts'
import {termKey} from './name-list.ts'
import {dataTable, folded, restNote} from './data-table.ts'
import {evidenceLink} from './evidence-link.ts'
import type {Child, Markup} from './markup.ts'
import {foreign, tag} from './markup.ts'
import {decimal, whole} from './numbers.ts'
import type {PageContext} from './page-context.ts'
import type {EvidenceQuery} from './page-data.ts'

/** Rows that the page lists: the terms that outlets use most in their own voice, then in any. */
const MOST_TERMS = 400
/** Rows that are there at first sight. */
const AT_SIGHT = 25

/** The loaded terms that the page lists. */
export function shownTerms(terms: readonly TermRow[]): TermRow[] {
  const total = ({term: {own, quoted, reported, uncertain}}: TermRow): number => own + quoted + reported + uncertain
  const name = ({outlet, term}: TermRow): string => `${outlet}\u0000${termKey(term)}`
  return terms.filter(({term}) => term.kind === 'loaded').sort((a, b) => b.term.own - a.term.own || total(b) - total(a) || (name(a) < name(b) ? -1 : 1)).slice(0, MOST_TERMS)
}

/** Which loaded terms each outlet uses, parted by whose words they are. */
export function termsSection(context: PageContext): Markup | null {
  const shown = shownTerms(context.terms), all = context.terms.filter(({term}) => term.kind === 'loaded').length
  if (all === 0) return null
  return tag('section', {'id': 'terms', 'aria-labelledby': 'terms-title'},
    tag('h2', {id: 'terms-title'}, 'Loaded terms by voice'),
    tag('p', {}, 'An outlet is charged with its own words only. “Quoted” and “paraphrased” are words of its sources; “uncertain” could not be given to either.'),
    table('Loaded terms, those most used in an outlet’s own voice first', shown.slice(0, AT_SIGHT), context),
    shown.length > AT_SIGHT && folded('Further loaded terms', table('Further loaded terms', shown.slice(AT_SIGHT), context)),
    restNote(shown.length, all, 'rows, the most used', 'loaded-terms.csv'))
}

function table(caption: string, rows: readonly TermRow[], context: PageContext): Markup {
  return dataTable({
    caption, head: ['Term', 'Label', 'Outlet', 'Own voice#', 'Per 1,000 own words#', 'Quoted#', 'Paraphrased#', 'Uncertain#', 'Headlines#', 'Articles#'],
    rows: rows.map((row) => termRow(row, context)),
  })
}

function termRow({outlet, term, ownWords}: TermRow, {lists}: PageContext): {outlet: number, cells: readonly Child[]} {
  const o = lists.outlets.placeOf(outlet), t = lists.terms.placeOf(termKey(term))
  const voiced = (count: number, v: NonNullable<EvidenceQuery['v']>): Child =>
    count === 0 ? '0' : evidenceLink({k: 'loaded', o, t, v, n: count}, whole(count))
  return {outlet: o, cells: [
    foreign(term.term), foreign(term.label), foreign(outlet), voiced(term.own, 'own'), ownWords === 0 ? '–' : decimal(1000 * term.own / ownWords, 2),
    voiced(term.quoted, 'quoted'), voiced(term.reported, 'reported'), voiced(term.uncertain, 'uncertain'), whole(term.headline), whole(term.articles),
  ]}
}

import type {DistinctiveTerm} from '../../findings.ts'
import {showHidden} from '../guard-text.ts'
import {dataTable, folded} from './data-table.ts'
import {evidenceLink} from './evidence-link.ts'
import type {Child, Markup} from './markup.ts'
import {foreign, tag} from './markup.ts'
import {decimal, whole} from './numbers.ts'
import type {PageContext} from './page-context.ts'
import {bothSides, otherSide} from './two-sides.ts'

/** Terms of an outlet and voice, and outlets, that the page lists. */
const MOST_TERMS = 10, MOST_OUTLETS = 30

/** The terms that set each outlet apart from the others on the same events, by voice. */
export function distinctiveSection(context: PageContext): Markup | null {
  const told = context.findings.distinctiveTerms.filter(({against, rank}) => against === '' && rank !== null)
  if (told.length === 0) return null
  const outlets = context.outlets.toSorted((a, b) => b.counts.words - a.counts.words || (a.outlet < b.outlet ? -1 : 1)).map(({outlet}) => outlet)
    .filter((outlet) => told.some((term) => term.outlet === outlet)).slice(0, MOST_OUTLETS)
  const panels = (voice: DistinctiveTerm['voice']): Markup => tag('div', {class: 'panels'}, outlets.map((outlet) => panel(outlet, told.filter((term) => term.voice === voice && term.outlet === outlet), context)))
  return tag('section', {'id': 'distinctive', 'aria-labelledby': 'distinctive-title'},
    tag('h2', {id: 'distinctive-title'}, 'Distinctive terms'),
    tag('p', {}, 'Words that an outlet uses more than the others do on the events that both cover, in its own voice, the most distinctive first. “Times” is how many times as often; its interval is over events. '
      + 'q up to 0.05 holds once all tests of the outlet are allowed for; the others are a description. ', tag('code', {}, 'parallax kwic CORPUS --term TERM'), ' shows every place.'),
    panels('own'), folded('The same inside quotations and paraphrases', panels('quoted')))
}

function panel(outlet: string, terms: readonly DistinctiveTerm[], context: PageContext): Markup | null {
  if (terms.length === 0) return null
  const shown = terms.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).slice(0, MOST_TERMS), voice = terms[0]!.voice === 'own' ? 'own voice' : 'words of its sources'
  return tag('div', {'data-o': context.lists.outlets.placeOf(outlet)}, dataTable({
    caption: `${outlet}, ${voice}`, head: ['Term', 'Here#', 'Elsewhere#', 'Times#', 'Articles#', 'q#'], rows: shown.map((term) => ({cells: cellsOf(term, context)})),
  }))
}

function cellsOf({voice, outlet, against, term, hits, restHits, logRatio, low, high, inArticles, fewArticles, q}: DistinctiveTerm, {lists: {outlets}}: PageContext): Child[] {
  const of = {k: 'word', w: showHidden(term), v: voice === 'own' ? 'own' : 'sources'} as const, o = outlets.placeOf(outlet)
  return [
    [q !== null && q <= 0.05 ? tag('strong', {}, foreign(term)) : foreign(term), fewArticles === true ? tag('span', {class: 'note'}, ' (one or two articles)') : null],
    hits === null ? '–' : evidenceLink({...of, o, n: hits}, whole(hits)),
    restHits === null ? '–' : restHits === 0 ? '0' : evidenceLink({...of, ...otherSide({outlet, against}, outlets), n: restHits}, whole(restHits)),
    logRatio === null ? '–' : [evidenceLink({...of, ...bothSides({outlet, against}, outlets), n: (hits ?? 0) + (restHits ?? 0)}, times(logRatio)), low === null || high === null ? null : tag('span', {class: 'interval'}, ` [${times(low)} to ${times(high)}]`)],
    inArticles === null ? '–' : evidenceLink({...of, o}, whole(inArticles)), q === null ? '–' : q < 0.001 ? 'under 0.001' : q.toFixed(3),
  ]
}

function times(doublings: number): string {
  return decimal(2 ** doublings, 1)
}

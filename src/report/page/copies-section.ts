import type {WireCopy} from '../../findings.ts'
import {dataTable, folded, restNote} from './data-table.ts'
import {evidenceLink} from './evidence-link.ts'
import type {Child, Markup} from './markup.ts'
import {foreign, tag} from './markup.ts'
import {counted, decimal, whole} from './numbers.ts'
import type {PageContext} from './page-context.ts'
import type {PagedArticle} from './paged-article.ts'

const MOST_COPIES = 25, MOST_GROUPS = 20, MOST_OUTLETS = 40

/** Which articles are no text of the outlet's own: agency copy, and what an outlet printed twice. */
export function copiesSection(context: PageContext): Markup | null {
  const {wireCopies, duplicates} = context.findings
  if (wireCopies.length === 0 && duplicates.size === 0) return null
  const groups = groupsOf(context), shown = groups.slice(0, MOST_GROUPS)
  const copies = wireCopies.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0) || (a.copy.article.id < b.copy.article.id ? -1 : 1)).slice(0, MOST_COPIES)
  return tag('section', {'id': 'copies', 'aria-labelledby': 'copies-title'},
    tag('h2', {id: 'copies-title'}, 'Agency copy and repeats'),
    tag('p', {}, 'Shared copy makes outlets look alike, and an article printed twice counts twice. “Would another choice have told otherwise?” shows the comparisons without both; --compare wire=out leaves them out for good; parallax help report says how.'),
    overview(context),
    copies.length > 0 && [wireTable(copies, context), restNote(copies.length, wireCopies.length, 'articles that are no own copy, those with most text of another first', 'wire.csv')],
    shown.length > 0 && folded('Articles that an outlet has more than once', repeatTable(shown, context), restNote(shown.length, groups.length, 'groups, the largest', 'articles.csv')))
}

/** Articles of an outlet with the same text, the largest groups first. */
function groupsOf({findings: {duplicates}, articles}: PageContext): PagedArticle[][] {
  const groups = new Map<string, PagedArticle[]>()
  for (const one of articles) {
    const group = duplicates.get(one.article.id)?.group
    if (group !== undefined) groups.set(group, [...groups.get(group) ?? [], one])
  }
  return [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).map(([, group]) => group.toSorted((a, b) => a.article.id < b.article.id ? -1 : 1))
}

function overview({findings: {wireCopies, duplicates}, articles, outlets, lists}: PageContext): Markup {
  const wire = new Map<string, number>(), repeats = new Map<string, number>()
  const add = (to: Map<string, number>, outlet: string): void => { to.set(outlet, (to.get(outlet) ?? 0) + 1) }
  for (const {copy} of wireCopies) add(wire, copy.article.outlet)
  for (const {article: {id, outlet}} of articles) if ((duplicates.get(id)?.group ?? id) !== id) add(repeats, outlet)
  const shown = outlets.filter(({outlet}) => wire.has(outlet) || repeats.has(outlet)).slice(0, MOST_OUTLETS)
  return dataTable({
    caption: 'Outlets with copies', head: ['Outlet', 'Articles#', 'No own copy#', 'Share#', 'Repeats of its own#'],
    rows: shown.map(({outlet, articles: all}) => {
      const o = lists.outlets.placeOf(outlet)
      return {outlet: o, cells: [foreign(outlet), evidenceLink({k: 'article', o}, whole(all)), whole(wire.get(outlet) ?? 0), decimal((wire.get(outlet) ?? 0) / all, 2), whole(repeats.get(outlet) ?? 0)]}
    }),
  })
}

/** A number that opens some articles, where the page lists them all. */
function linkTo(articles: readonly {readonly article: {readonly id: string}}[], text: string, {lists}: PageContext): Child {
  const places = articles.map(({article}) => lists.articles.placeOf(article.id))
  return places.some((place) => place < 0) ? text : evidenceLink({k: 'article', a: places.join('-')}, text)
}

function wireTable(copies: readonly WireCopy[], context: PageContext): Markup {
  return dataTable({
    caption: 'Articles that are no own copy', head: ['Outlet', 'Headline', 'Why', 'Text of', 'Taken over#', 'Of the source#'],
    rows: copies.map(({copy, agency, basis, source, share, keptShare}) => ({outlet: context.lists.outlets.placeOf(copy.article.outlet), cells: [
      foreign(copy.article.outlet), foreign(copy.article.title === '' ? copy.article.id : copy.article.title), agency === null ? basis : [foreign(agency), `: ${basis}`], source === null ? '–' : foreign(source.article.outlet),
      share === null ? linkTo([copy], 'article', context) : linkTo(source === null ? [copy] : [copy, source], `${decimal(share / 10, 0)} %`, context), keptShare === null ? '–' : `${decimal(keptShare / 10, 0)} %`,
    ]})),
  })
}

function repeatTable(groups: readonly PagedArticle[][], context: PageContext): Markup {
  return dataTable({
    caption: 'Repeats', head: ['Outlet', 'Headline', 'Articles#'],
    rows: groups.map((group) => {
      const {article: {outlet, title, id}} = group[0]!
      return {outlet: context.lists.outlets.placeOf(outlet), cells: [foreign(outlet), foreign(title === '' ? id : title), linkTo(group, counted(group.length, 'article'), context)]}
    }),
  })
}

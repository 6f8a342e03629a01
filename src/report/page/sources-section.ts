import {VERB_CLASSES} from '../../types.ts'
import type {SourceRow} from '../tables/sources.ts'
import {dataTable, restNote} from './data-table.ts'
import {evidenceLink} from './evidence-link.ts'
import type {Child, Markup} from './markup.ts'
import {foreign, tag} from './markup.ts'
import {decimal, whole} from './numbers.ts'
import {peopleList} from './people-list.ts'
import type {PageContext} from './page-context.ts'

/** Sources of each outlet, and outlets, that the page lists. */
const MOST_SOURCES = 8, MOST_OUTLETS = 40

/** The sources that the page lists: those with most words in the outlets with most words. */
export function shownSources(sources: readonly SourceRow[], outlets: readonly string[]): SourceRow[] {
  const largest = new Set(outlets.slice(0, MOST_OUTLETS)), counts = new Map<string, number>()
  return sources.filter(({outlet}) => {
    const count = counts.get(outlet) ?? 0
    counts.set(outlet, count + 1)
    return largest.has(outlet) && count < MOST_SOURCES
  })
}

/** Who is heard in each outlet, how much, and in which form. */
export function sourcesSection(context: PageContext): Markup | null {
  const outlets = context.outlets.toSorted((a, b) => b.counts.words - a.counts.words || (a.outlet < b.outlet ? -1 : 1)).map(({outlet}) => outlet)
  const shown = shownSources(context.sources, outlets)
  if (shown.length === 0) return null
  return tag('section', {'id': 'sources', 'aria-labelledby': 'sources-title'},
    tag('h2', {id: 'sources-title'}, 'Who is heard'),
    tag('p', {}, 'Share of voice: the part of what an outlet lets sources say that is this source’s; a full bar is half of it or more. “Said” counts attributions, “quoted” those of them that are full quotations. Verbs that introduce a source: neutral (said), doubt (claimed), endorse (revealed), force (demanded), emotion (lamented).'),
    tag('div', {class: 'panels'}, outlets.flatMap((outlet) => {
      const rows = shown.filter((row) => row.outlet === outlet)
      return rows.length === 0 ? [] : tag('div', {'data-o': context.lists.outlets.placeOf(outlet)}, table(outlet, rows, context))
    })),
    restNote(shown.length, context.sources.length, 'rows, those with most words', 'sources.csv'),
    peopleList(context))
}

function table(outlet: string, rows: readonly SourceRow[], context: PageContext): Markup {
  return dataTable({caption: outlet, head: ['Source', 'Share of voice#', 'Words#', 'Said#', 'Quoted#', 'Verbs'], rows: rows.map((row) => sourceRow(row, context))})
}

function sourceRow({outlet, source, tally, all}: SourceRow, {lists}: PageContext): {cells: readonly Child[]} {
  const o = lists.outlets.placeOf(outlet), s = lists.speakers.placeOf(source)
  const share = all.words_attributed === 0 ? 0 : tally.words / all.words_attributed
  const [type] = [...tally.types].filter(([name]) => name !== '').sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return {cells: [
    [foreign(source), type === undefined ? null : tag('span', {class: 'note'}, `, ${type[0].replaceAll('_', ' ')}`)],
    tag('span', {class: 'share'}, tag('meter', {'min': 0, 'max': 0.5, 'value': share.toFixed(4), 'aria-label': `share of voice of ${source}`}), ` ${decimal(share, 2)}`),
    whole(tally.words),
    evidenceLink({k: 'attribution', o, s, n: tally.attributions}, whole(tally.attributions)), evidenceLink({k: 'attribution', o, s, f: 'direct', n: tally.direct}, whole(tally.direct)),
    VERB_CLASSES.filter((name) => tally[name] > 0).map((name) => `${name} ${tally[name]}`).join(', '),
  ]}
}

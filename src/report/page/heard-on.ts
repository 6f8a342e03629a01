import type {OutletEventRow} from '../tables/outlet-events.ts'
import {dataTable} from './data-table.ts'
import {evidenceLink} from './evidence-link.ts'
import type {Child, Markup} from './markup.ts'
import {foreign, tag} from './markup.ts'
import {whole} from './numbers.ts'
import type {PageContext} from './page-context.ts'

const MOST_SOURCES = 6, MOST_CUES = 3, MOST_MISSING = 8

/** Who was heard on an event by each outlet, with which words of saying, and who others heard that it did not. */
export function heardOn(event: string, rows: readonly OutletEventRow[], context: PageContext): Markup {
  const cues = cuesOn(event, context), hearers = new Map<string, number>()
  for (const {speakers} of rows) for (const speaker of speakers.keys()) hearers.set(speaker, (hearers.get(speaker) ?? 0) + 1)
  return tag('div', {}, tag('h4', {}, 'Who was quoted, and who was not'), dataTable({
    caption: `Sources on ${event}: words of what they say, and the words that introduce it`,
    head: ['Outlet', 'Sources with most words', 'Heard by two or more others, but not here'],
    rows: rows.map((row) => ({
      outlet: context.lists.outlets.placeOf(row.outlet), event: context.lists.events.placeOf(event),
      cells: [foreign(row.outlet), heard(row, cues, context), missing(row, hearers)],
    })),
  }))
}

function heard({outlet, event, speakers}: OutletEventRow, cues: ReadonlyMap<string, readonly string[]>, {lists}: PageContext): Child {
  const most = [...speakers].sort(([a, wordsA], [b, wordsB]) => wordsB - wordsA || (a < b ? -1 : 1)).slice(0, MOST_SOURCES)
  if (most.length === 0) return 'no source that could be told'
  return tag('ul', {class: 'plain'}, most.map(([speaker, words]) => {
    const said = cues.get(keyOf(outlet, speaker)) ?? []
    const s = lists.speakers.placeOf(speaker)
    return tag('li', {}, foreign(speaker), ' ', s < 0 ? whole(words)
      : evidenceLink({k: 'attribution', o: lists.outlets.placeOf(outlet), e: lists.events.placeOf(event), s}, whole(words), `${words} words of ${speaker}`),
    said.length === 0 ? null : [' ', tag('span', {class: 'note'}, foreign(said.join(', ')))])
  }))
}

function missing({speakers}: OutletEventRow, hearers: ReadonlyMap<string, number>): Child {
  const absent = [...hearers].filter(([speaker, count]) => count >= 2 && !speakers.has(speaker)).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  if (absent.length === 0) return '–'
  return [absent.slice(0, MOST_MISSING).map(([speaker, count], index) => [index === 0 ? null : '; ', foreign(speaker), ` (${count})`]),
    absent.length > MOST_MISSING ? ` and ${absent.length - MOST_MISSING} more` : null]
}

/** The commonest cues of each speaker in each outlet, among the attributions that were drawn. */
function cuesOn(event: string, {drawn}: PageContext): ReadonlyMap<string, readonly string[]> {
  const counts = new Map<string, Map<string, number>>()
  for (const {kind, article, speaker, cue} of drawn.excerpts) {
    if (kind !== 'attribution' || article.event !== event || speaker === null || cue === null || !/\p{L}/u.test(cue)) continue
    const key = keyOf(article.outlet, speaker), of = counts.get(key) ?? new Map<string, number>(), word = cue.toLowerCase()
    counts.set(key, of.set(word, (of.get(word) ?? 0) + 1))
  }
  return new Map([...counts].map(([key, of]) => [key, [...of].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_CUES).map(([cue]) => cue)]))
}

function keyOf(outlet: string, speaker: string): string {
  return `${outlet}\u0000${speaker}`
}

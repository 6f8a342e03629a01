import type {Markup} from './markup.ts'
import {tag} from './markup.ts'
import type {PageContext} from './page-context.ts'

const NAMES: Readonly<Record<string, string>> = {
  summary: 'What holds', outlets: 'Outlets', comparisons: 'Comparisons', events: 'Events', quotes: 'Shared quotations', distinctive: 'Distinctive terms', sensitivity: 'Sensitivity', sources: 'Who is heard', terms: 'Loaded terms', naming: 'Names', frames: 'Frames', scare: 'Terms at a distance', divergence: 'How far apart', coverage: 'Who was first', copies: 'Copies', reader: 'Read an article', method: 'How it was made',
}

/** Links to the sections that are there. */
export function sectionLinks(sections: readonly Markup[]): Markup {
  const ids = sections.map(({html}) => /^<section id="([a-z-]+)"/.exec(html)?.[1] ?? '')
  return tag('nav', {'aria-label': 'Sections'}, tag('ul', {}, ids.map((id) => tag('li', {}, tag('a', {href: `#${id}`}, NAMES[id] ?? id)))))
}

/** Events that can be chosen: those that most outlets cover, so that a list of thousands does not bury them. */
const MOST_EVENTS = 300

/** Filters by outlet, event and voice. They need the script, which shows them. */
export function filterForm({lists, outletEvents}: PageContext): Markup {
  const choice = (id: string, label: string, options: readonly (readonly [value: string, name: string])[]): Markup =>
    tag('div', {}, tag('label', {for: id}, label), tag('select', {id}, tag('option', {value: ''}, 'all'), options.map(([value, name]) => tag('option', {value}, name))))
  const places = (names: readonly string[]): [string, string][] => names.map((name, place) => [String(place), name === '' ? 'without an event' : name])
  return tag('form', {'class': 'filters', 'id': 'filters', 'aria-label': 'Filters', 'hidden': true},
    choice('by-outlet', 'Outlet', places(lists.outlets.names)), choice('by-event', 'Event', eventsToChoose(lists, outletEvents)),
    choice('by-voice', 'Voice of the sentences that open', [['own', 'the outlet’s own'], ['quoted', 'quoted'], ['reported', 'paraphrased'], ['uncertain', 'uncertain']]),
    tag('button', {type: 'reset'}, 'Show all'), tag('output', {id: 'filtered'}))
}

function eventsToChoose({events}: PageContext['lists'], rows: PageContext['outletEvents']): [string, string][] {
  const outlets = new Map<string, number>()
  for (const {event} of rows) outlets.set(event, (outlets.get(event) ?? 0) + 1)
  const most = events.names.toSorted((a, b) => (outlets.get(b) ?? 0) - (outlets.get(a) ?? 0) || (a < b ? -1 : 1)).slice(0, MOST_EVENTS), kept = new Set(most)
  return events.names.flatMap((name, place) => kept.has(name) ? [[String(place), name === '' ? 'without an event' : name] as [string, string]] : [])
}

/** The window in which the sentences behind a number stand. */
export function evidenceDialog(): Markup {
  return tag('dialog', {'id': 'evidence', 'aria-labelledby': 'evidence-title'},
    tag('header', {}, tag('h2', {id: 'evidence-title'}), tag('button', {type: 'button', id: 'evidence-close'}, 'Close')),
    tag('p', {id: 'evidence-making', class: 'note'}), tag('p', {id: 'evidence-count'}), tag('ol', {id: 'evidence-list'}),
    tag('button', {type: 'button', id: 'evidence-more', hidden: true}, 'Show more'))
}

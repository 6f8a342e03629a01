import {poissonInterval} from '../../stats/poisson-interval.ts'
import type {FrameRow} from '../tables/frames.ts'
import type {FrameSponsorRow} from '../tables/frame-sponsors.ts'
import {commaList} from './comma-list.ts'
import {dataTable, folded, restNote} from './data-table.ts'
import {evidenceAddress, evidenceLink} from './evidence-link.ts'
import type {Child, Markup} from './markup.ts'
import {foreign, tag} from './markup.ts'
import {labelKey} from './name-list.ts'
import {decimal, intervalText, whole} from './numbers.ts'
import type {PageContext} from './page-context.ts'

const MOST_FRAMES = 12, MOST_OUTLETS = 15, MOST_SPONSORS = 4

/** A frame of one outlet over all events. */
interface FrameUse {
  readonly outlet: string
  readonly words: number
  own: number
  sources: number
}

interface Frame {
  readonly labelSet: string
  readonly label: string
  readonly uses: readonly FrameUse[]
}

/** In the words of which frames outlets tell the news, and which of their sources bring a frame in. */
export function framesSection(context: PageContext): Markup | null {
  const frames = framesIn(context.frames, context), shown = frames.slice(0, MOST_FRAMES)
  if (shown.length === 0) return null
  return tag('section', {'id': 'frames', 'aria-labelledby': 'frames-title'},
    tag('h2', {id: 'frames-title'}, 'Frames, and who brings them in'),
    tag('p', {}, 'Words of conflict, economy, law and so on: how often an outlet uses them itself, and which of its sources speak in them. A line is the 95 % interval of the count (Poisson).'),
    tag('div', {class: 'charts'}, shown.map((frame, index) => panel(frame, index, context))),
    restNote(shown.length, frames.length, 'frames, the commonest', 'frames.csv'))
}

function framesIn(rows: readonly FrameRow[], {outlets}: PageContext): Frame[] {
  const frames = new Map<string, Map<string, FrameUse>>()
  for (const {outlet, use} of rows) {
    const key = labelKey(use)
    if (!frames.has(key)) frames.set(key, new Map(outlets.map((one) => [one.outlet, {outlet: one.outlet, words: one.counts.words_own, own: 0, sources: 0}])))
    const sum = frames.get(key)!.get(outlet)!
    sum.own += use.own
    sum.sources += use.quoted + use.reported
  }
  const all = ({uses}: Frame): number => uses.reduce((sum, {own, sources}) => sum + own + sources, 0)
  return [...frames].map(([key, ofFrame]): Frame => {
    const [labelSet, label] = JSON.parse(key) as [string, string]
    return {labelSet, label, uses: [...ofFrame.values()].sort((a, b) => b.words - a.words || (a.outlet < b.outlet ? -1 : 1))}
  }).sort((a, b) => all(b) - all(a) || (labelKey(a) < labelKey(b) ? -1 : 1))
}

function panel(frame: Frame, index: number, context: PageContext): Markup {
  const {label, labelSet, uses} = frame, l = context.lists.labels.placeOf(labelKey(frame)), shown = uses.slice(0, MOST_OUTLETS), title = `${label}, per 1,000 own words`
  const drawn = shown.map(({outlet, own, words}) => {
    const [low, high] = poissonInterval(own), per = (count: number): number => 1000 * count / words
    return {
      name: outlet, value: words === 0 ? null : per(own), interval: words === 0 ? null : [per(low), per(high)] as const,
      href: evidenceAddress({k: 'label', o: context.lists.outlets.placeOf(outlet), l, v: 'own', n: own}),
      label: `${outlet}: ${words === 0 ? 'not measured' : `${decimal(per(own), 1)}, 95 % interval ${intervalText([per(low), per(high)], 1)}`}`,
    }
  })
  const sponsors = context.sponsors.filter(({sponsor}) => sponsor.labelSet === labelSet && sponsor.label === label)
  return tag('figure', {}, tag('figcaption', {}, foreign(title)), context.draw(`frame-${index + 1}`, title, drawn, 'from zero'),
    folded('Numbers and sources', dataTable({
      caption: `${label} (${labelSet}) in frames.csv`, head: ['Outlet', 'Own voice#', 'Per 1,000#', 'Sources#', 'Which'],
      rows: shown.map((use) => ({outlet: context.lists.outlets.placeOf(use.outlet), cells: cellsOf(use, {l, sponsors, context})})),
    }), restNote(shown.length, uses.length, 'outlets, those with most words', 'frames.csv')))
}

interface Around {
  readonly l: number
  readonly sponsors: readonly FrameSponsorRow[]
  readonly context: PageContext
}

function cellsOf({outlet, own, sources, words}: FrameUse, {l, sponsors, context: {lists}}: Around): Child[] {
  const o = lists.outlets.placeOf(outlet), most = sponsors.filter((row) => row.outlet === outlet).slice(0, MOST_SPONSORS)
  return [
    foreign(outlet), own === 0 ? '0' : evidenceLink({k: 'label', o, l, v: 'own', n: own}, whole(own)), words === 0 ? '–' : decimal(1000 * own / words, 1),
    sources === 0 ? '0' : evidenceLink({k: 'label', o, l, v: 'sources', n: sources}, whole(sources)),
    commaList(most.map(({sponsor: {source, hits}}) => {
      const s = lists.speakers.placeOf(source)
      return [foreign(source), ' ', s < 0 ? whole(hits) : evidenceLink({k: 'label', o, l, s, v: 'sources', n: hits}, whole(hits), `${hits} of ${source}`)]
    })),
  ]
}

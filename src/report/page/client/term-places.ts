import type {EvidenceQuery, PageData, Stretch} from '../page-data.ts'
import {ofOutlet} from './questions.ts'

/** A place of a term in an article that can be read on the page. */
export interface TermPlace {
  readonly readable: number
  readonly at: string
  readonly before: string
  readonly words: string
  readonly after: string
}

/** Letters shown on either side; layers, as bits, that are words of a source, and that are not the outlet's own. */
const AROUND = 120, OF_SOURCES = 0b011, NOT_OWN = 0b111

/** Where the outlets that a question is about have a term, in their own voice or in that of their sources: only in articles on an event. */
export function termPlaces(question: EvidenceQuery, {readable, articles, events}: PageData): TermPlace[] {
  const term = termPattern(question.w ?? '')
  return readable.flatMap(({article: place, title, text}, at) => {
    const article = articles[place]
    if (article === undefined || events[article.event] === '' || !ofOutlet(question, article.outlet)) return []
    return [...placesIn(title, term, question.v), ...placesIn(text, term, question.v)].map(({stretch, ...found}) =>
      ({readable: at, at: `${title.includes(stretch) ? 'title' : 'text'}-${stretch[1]}`, ...found}))
  })
}

function termPattern(term: string): RegExp | null {
  const words = term.split(' ').filter((word) => word !== '').map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/['’]/g, '[\'’]'))
  return words.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giv')
}

function placesIn(stretches: readonly Stretch[], term: RegExp | null, voice: EvidenceQuery['v']): (Omit<TermPlace, 'readable' | 'at'> & {readonly stretch: Stretch})[] {
  const text = stretches.map(([piece]) => piece).join('')
  return term === null ? [] : [...text.matchAll(term)].flatMap(({0: words, index}) => {
    const stretch = stretchAt(stretches, index)
    if (stretch === undefined || !(voice === 'own' ? (stretch[2] & NOT_OWN) === 0 : (stretch[2] & OF_SOURCES) !== 0)) return []
    const end = index + words.length, from = Math.max(0, index - AROUND), to = Math.min(text.length, end + AROUND)
    const before = from === 0 ? text.slice(0, index) : text.slice(from, index).replace(/^\S*\s/, '… ')
    return [{stretch, words, before, after: to === text.length ? text.slice(end) : text.slice(end, to).replace(/\s\S*$/, ' …')}]
  })
}

function stretchAt(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  let end = 0
  return stretches.find(([piece]) => (end += piece.length) > offset)
}

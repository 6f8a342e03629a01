import type {ReadableArticle} from '../../tally.ts'
import {LAYERS} from '../../tally.ts'
import type {Part} from '../../types.ts'
import {showHidden} from '../guard-text.ts'
import type {PageReadable, Stretch} from './page-data.ts'

/** An article cut into stretches that lie under the same layers, with a list of everything found. */
export function stretchesOf({article, text, places}: ReadableArticle): Pick<PageReadable, 'title' | 'text' | 'notes'> {
  const notes = places.toSorted((a, b) => a.part === b.part ? a.range[0] - b.range[0] || b.range[1] - a.range[1] : a.part === 'title' ? -1 : 1)
  return {
    title: cut(article.title, 'title', places), text: cut(text, 'text', places),
    notes: notes.map(({part, range: [start, end], layer, note}) => [shorten((part === 'title' ? article.title : text).slice(start, end)), showHidden(note), 1 << LAYERS.indexOf(layer)]),
  }
}

function cut(text: string, part: Part, places: ReadableArticle['places']): Stretch[] {
  const here = places.filter((place) => place.part === part)
  const bounds = [...new Set([0, text.length, ...here.flatMap(({range}) => range)])].sort((a, b) => a - b)
  return bounds.slice(0, -1).map((start, index): Stretch => {
    const end = bounds[index + 1]!
    let layers = 0
    for (const {range, layer} of here) if (range[0] <= start && range[1] >= end) layers |= 1 << LAYERS.indexOf(layer)
    return [showHidden(text.slice(start, end)), start, layers]
  })
}

function shorten(words: string): string {
  const visible = showHidden(words)
  return visible.length > 90 ? `${visible.slice(0, 60)} … ${visible.slice(-24)}` : visible
}

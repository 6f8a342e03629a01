import type {Layer} from '../../tally.ts'
import {LAYERS} from '../../tally.ts'
import type {Markup} from './markup.ts'
import {tag} from './markup.ts'
import type {PageContext} from './page-context.ts'

const GROUPS: readonly (readonly [name: string, layers: readonly Layer[], shown: boolean])[] = [
  ['Voices', ['quoted', 'reported', 'uncertain'], true],
  ['Quotes and sources', ['content', 'source', 'cue'], false],
  ['Loaded terms', ['loaded'], true],
  ['Other label sets', ['label'], false],
  ['Scare quotes', ['scare'], false],
  ['Sentiment', ['positive', 'negative'], false],
]

/** One article at a time with what was found in it, in layers that can be switched. The script of the page fills it. */
export function readerSection({drawn}: PageContext): Markup {
  const groups = GROUPS.map(([name, layers, shown]) => tag('label', {},
    tag('input', {'type': 'checkbox', 'data-layers': layers.reduce((bits, layer) => bits | 1 << LAYERS.indexOf(layer), 0), 'checked': shown}),
    ` ${name} `, layers.map((layer) => tag('span', {class: `key on l-${layer}`}, layer))))
  return tag('section', {'id': 'reader', 'aria-labelledby': 'reader-title'},
    tag('h2', {id: 'reader-title', tabindex: '-1'}, 'Read an article'),
    tag('p', {}, drawn.readable.length === 0 ? 'No article was kept to be read here.'
      : `${drawn.readable.length} articles, drawn by a hash of their ids. Colours and lines show what was found.`),
    drawn.readable.length === 0 ? null : tag('div', {class: 'needs-script', hidden: true},
      tag('p', {}, tag('label', {for: 'article'}, 'Article '), tag('select', {id: 'article'})),
      tag('fieldset', {class: 'layers'}, tag('legend', {}, 'Layers'), groups),
      tag('article', {'id': 'text', 'aria-live': 'polite'}),
      tag('details', {}, tag('summary', {}, 'Everything found, as a list'), tag('ol', {id: 'notes', class: 'plain'}))))
}

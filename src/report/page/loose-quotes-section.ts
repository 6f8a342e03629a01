import type {Markup} from './markup.ts'
import {tag} from './markup.ts'
import type {PageContext} from './page-context.ts'
import {sharedQuotesList} from './shared-quotes-list.ts'

/** Shared quotations of articles without an event, which stand under no event of the page. */
export function looseQuotesSection(context: PageContext): Markup | null {
  const list = sharedQuotesList(context.findings.sharedQuotes.filter(({event}) => event === null), context)
  if (list === null) return null
  return tag('section', {'id': 'quotes', 'aria-labelledby': 'quotes-title'}, tag('h2', {id: 'quotes-title'}, 'Shared quotations'),
    tag('p', {}, 'Of articles without an event, matched within three days.'), list)
}

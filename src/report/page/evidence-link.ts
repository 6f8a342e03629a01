import type {Child, Markup} from './markup.ts'
import {tag} from './markup.ts'
import type {EvidenceQuery} from './page-data.ts'

/**
 * The address of the sentences behind a number, within the page.
 *
 * @example evidenceAddress({k: 'loaded', o: 2, v: 'own'}) // '#k=loaded&o=2&v=own'
 */
export function evidenceAddress(query: EvidenceQuery): string {
  return `#${Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`).join('&')}`
}

/** A number that opens the sentences behind it. */
export function evidenceLink(query: EvidenceQuery, text: Child, label: string | null = null): Markup {
  return tag('a', {'class': 'n', 'href': evidenceAddress(query), 'aria-label': label}, text)
}

import {readConfirmed} from './read-confirmed.ts'

/**
 * Reads which articles a person has given to which event: the rows of a file of `parallax events` (columns `id`, `event`, `confirmed`) that are
 * confirmed; with `all`, every row that names an event.
 */
export function loadEvents(path: string, which: 'confirmed' | 'all' = 'confirmed'): ReadonlyMap<string, string> {
  return readConfirmed(path, {key: 'id', value: 'event', values: 'events', what: 'article', option: '--events', which})
}

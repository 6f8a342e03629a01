/**
 * `label-entries.json`: a hash of every entry of every label set of a run. With it `diff` tells which entries were added, removed or changed between
 * two reports. Hashes and not terms, because a report is passed on and the licence of a user's list may not allow that of its terms.
 */
import {createHash} from 'node:crypto'
import type {LabelEntry, LabelSet} from '../types.ts'

export const LABEL_ENTRIES = 'label-entries.json'

/** Id of a label set → the hashes of its entries, sorted. */
export type LabelEntries = Readonly<Record<string, readonly string[]>>

/** The hashes of the entries of label sets. */
export function labelEntriesOf(sets: readonly Pick<LabelSet, 'id' | 'entries'>[]): LabelEntries {
  return Object.fromEntries(sets.map(({id, entries}) => [id, entries.map(hashEntry).sort()]))
}

/**
 * The hash of all of an entry that can move a number: its term, its label, and how it is compared.
 *
 * @example hashEntry({term: 'regime', label: 'delegitimising', match: 'words'}) // 'f3f5b28a746b'
 */
export function hashEntry({term, label, match}: Pick<LabelEntry, 'term' | 'label' | 'match'>): string {
  return createHash('sha256').update(JSON.stringify([term, label, match])).digest('hex').slice(0, 12)
}

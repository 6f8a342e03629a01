import type {LabelEntry} from '../types.ts'
import {foldTerm} from './change-entries.ts'

/** How an entry changed from one state of a label set to the next. `fields`: which cells of a replaced one differ. */
export interface EntryChange {
  readonly change: 'added' | 'removed' | 'replaced'
  /** The entry as it is now; a removed one as it was. */
  readonly entry: LabelEntry
  /** What a replaced one was. */
  readonly was: LabelEntry | null
  readonly fields: readonly string[]
}

const FIELDS = ['label', 'weight', 'except', 'alternative', 'definition', 'source', 'note', 'mustMatch', 'mustNotMatch'] as const

/**
 * Whether a change can move a number: one of definitions, notes and examples cannot.
 *
 * @example movesNumbers({change: 'replaced', entry: null, was: null, fields: ['note', 'mustMatch']}) // false
 */
export function movesNumbers({change, fields}: EntryChange): boolean {
  return change !== 'replaced' || fields.some((field) => field === 'label' || field === 'except')
}

/**
 * The entries that were added, removed or changed between two states of a label set. Entries are the same where term and way to match are; a
 * term that stands under several labels is the same under each.
 *
 * Shape: the changes of the new state in its order, then what was removed in the order of the old one.
 *
 * @example diffEntries([], [{term: 'war', match: 'words', label: 'x'}])[0].change // 'added'
 */
export function diffEntries(before: readonly LabelEntry[], after: readonly LabelEntry[]): readonly EntryChange[] {
  const old = keyed(before), now = keyed(after)
  const changes = [...now].flatMap(([key, entry]): EntryChange[] => {
    const was = old.get(key)
    if (was === undefined) return [{change: 'added', entry, was: null, fields: []}]
    const fields = FIELDS.filter((field) => String(was[field]) !== String(entry[field]))
    return fields.length === 0 ? [] : [{change: 'replaced', entry, was, fields}]
  })
  return [...changes, ...[...old].flatMap(([key, entry]): EntryChange[] => now.has(key) ? [] : [{change: 'removed', entry, was: null, fields: []}])]
}

/** Entries by term and way to match; of a term with several labels also by the label. */
function keyed(entries: readonly LabelEntry[]): ReadonlyMap<string, LabelEntry> {
  const times = new Map<string, number>(), keyOf = ({term, match}: LabelEntry): string => `${match}\n${match === 'case' ? term : foldTerm(term)}`
  for (const entry of entries) times.set(keyOf(entry), (times.get(keyOf(entry)) ?? 0) + 1)
  return new Map(entries.map((entry) => [times.get(keyOf(entry)) === 1 ? keyOf(entry) : `${keyOf(entry)}\n${entry.label}`, entry]))
}

import type {LabelEntry} from '../types.ts'
import type {Finding} from './lint-term.ts'
import {finding} from './lint-term.ts'

/** How often an entry was hit in a corpus, and by which words. */
export interface EntryUse {
  readonly entry: LabelEntry
  readonly hits: number
  /** Words in lower case with their numbers, the most frequent first, then by the alphabet. */
  readonly forms: readonly (readonly [form: string, hits: number])[]
}

/**
 * Counts hits by entry. `hits` gives the index of the entry and the words as printed.
 *
 * Shape: one row per entry, in the order of the set, with 0 for those never hit.
 */
export function countUse(entries: readonly LabelEntry[], hits: Iterable<{readonly entry: number, readonly words: string}>): readonly EntryUse[] {
  const forms = entries.map(() => new Map<string, number>())
  for (const {entry, words} of hits) {
    const form = words.replace(/\s+/g, ' ').toLowerCase(), of = forms[entry]!
    of.set(form, (of.get(form) ?? 0) + 1)
  }
  return entries.map((entry, index) => ({
    entry,
    hits: [...forms[index]!.values()].reduce((sum, count) => sum + count, 0),
    forms: [...forms[index]!].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
  }))
}

const FEWEST_HITS = 10

/** Labels of several entries that owe more than half of at least ten hits to one of them: a figure about that label is one about that word. */
export function dominantEntries(uses: readonly EntryUse[]): Finding[] {
  const labels = new Map<string, EntryUse[]>()
  for (const use of uses) labels.set(use.entry.label, [...labels.get(use.entry.label) ?? [], use])
  return [...labels].flatMap(([label, of]) => {
    const total = of.reduce((sum, {hits}) => sum + hits, 0), top = of.find(({hits}) => hits * 2 > total)
    if (of.length < 2 || total < FEWEST_HITS || top === undefined) return []
    const message = `"${top.entry.term}" gives ${top.hits} of the ${total} hits of "${label}"`
    return [finding(top.entry, {severity: 'warning', code: 'dominant', message, fix: 'look at its hits with parallax labels preview, or give it a label of its own'})]
  })
}

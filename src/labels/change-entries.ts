import {foldForm} from '../text/vocabulary.ts'
import type {LabelEntry} from '../types.ts'
import type {Complain} from './label-columns.ts'
import type {LabelRow} from './read-label-row.ts'
import {entryFrom} from './read-label-row.ts'

/**
 * The entries of a label set after the rows of one that extends it: `add` puts an entry at the end, `remove` takes those of a term away,
 * `replace` puts the filled cells of the row in the place of what the entries of the term had. A term means the entries written like it,
 * letter for letter where there are such, else whatever the case. Without a set to extend, `base` is empty and every row adds.
 */
export function changeEntries(base: readonly LabelEntry[], rows: readonly LabelRow[], {file, complain}: ChangeContext): readonly LabelEntry[] {
  const places = indexOf(base), entries: (LabelEntry | null)[] = [...base]
  for (const row of rows) {
    if (row.change === 'add') {
      entries.push(entryFrom(row, file))
      continue
    }
    const found = places.get(row.term) ?? places.get(foldTerm(row.term)) ?? []
    if (found.length === 0) complain(row.line, 'term', `"${row.term}" is no term of the set that is extended`, 'write it as that set does, or remove the row')
    for (const place of found) entries[place] = row.change === 'remove' ? null : entryFrom(row, file, base[place])
  }
  return entries.filter((entry) => entry !== null)
}

export interface ChangeContext {
  readonly file: string
  readonly complain: Complain
}

/**
 * A term as it is compared with others.
 *
 * @example foldTerm('Iron  Fist') // 'iron fist'
 */
export function foldTerm(term: string): string {
  return foldForm(term).replace(/\s+/g, ' ')
}

/** Where the entries of each term stand, under the term as written and as folded. */
function indexOf(base: readonly LabelEntry[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  base.forEach(({term}, place) => {
    for (const key of new Set([term, foldTerm(term)])) places.set(key, [...places.get(key) ?? [], place])
  })
  return places
}

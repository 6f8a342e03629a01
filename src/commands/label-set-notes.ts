import {limitsUse} from '../labels/known-licences.ts'
import type {LabelSet} from '../types.ts'
import {forTerminal} from './print-columns.ts'

/**
 * What a user should know of the label sets of a report: one line on those whose licence limits its use, one on each that could not be read in full.
 *
 * @example labelSetNotes([]) // []
 */
export function labelSetNotes(sets: readonly LabelSet[]): string[] {
  const limited = sets.filter(({licence}) => limitsUse(licence)).map(({id, licence}) => `${id} (${licence})`)
  const unread = sets.filter((set) => set.unread !== undefined)
    .map(({file, unread: entries}) => `${file}: ${entries ?? 0} entries could not be used in full; parallax labels convert ${file} --to csv --out FILE lists them`)
  return [...limited.length === 0 ? [] : [`Licences that limit the use of this report: ${limited.join('; ')}`], ...unread].map(forTerminal)
}

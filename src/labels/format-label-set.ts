import type {LabelEntry, LabelSet} from '../types.ts'
import {aboutLines} from './formats/lexicon.ts'

/** The columns of a written label set, with what each cell holds. Of those that are not needed only the ones in use are written. */
const CELLS: readonly (readonly [column: string, cell: (entry: LabelEntry) => string])[] = [
  ['term', ({term}) => /^[-+=@]/.test(term) ? `'${term}` : term],
  ['label', ({label}) => label],
  ['match', ({match}) => match === 'words' ? '' : match],
  ['weight', ({weight}) => weight === 1 ? '' : String(weight)],
  ['alternative', ({alternative}) => alternative],
  ['definition', ({definition}) => definition],
  ['source', ({source}) => source],
  ['note', ({note}) => note],
  ['except', ({except}) => except.join(' | ')],
  ['must_match', ({mustMatch}) => mustMatch.join(' | ')],
  ['must_not_match', ({mustNotMatch}) => mustNotMatch.join(' | ')],
]
const NEEDED = 2

/**
 * A label set as the CSV that `parseLabelSet` reads: comment lines, then one row per entry. What a set took over from one that it extends stands
 * in it as its own.
 *
 * @example formatLabelSet({id: 'own', kind: 'other', version: '1', licence: '', language: 'en', description: '', entries: []}) // '# id: own\n# kind: other\n# version: 1\n# language: en\nterm,label\n'
 */
export function formatLabelSet(set: LabelSet): string {
  const used = CELLS.filter(([, cell], index) => index < NEEDED || set.entries.some((entry) => cell(entry) !== ''))
  const rows = [used.map(([column]) => column), ...set.entries.map((entry) => used.map(([, cell]) => cell(entry)))]
  return `${aboutLines(set)}${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`
}

function quoted(cell: string): string {
  return /[",;\t\r\n“”„]/.test(cell) || cell.startsWith('#') ? `"${cell.replaceAll('"', '""')}"` : cell
}

import {foldTerm} from '../change-entries.ts'
import {ruleFault} from '../parse-rule.ts'
import type {LexiconRow, Loss} from './lexicon.ts'

/** Rows and losses while a file is read. */
export interface RowCollector {
  readonly rows: LexiconRow[]
  readonly losses: Loss[]
  /** Adds a term under a label, unless it stands there already or can never match. */
  readonly add: (row: LexiconRow) => void
  readonly lose: (line: number, term: string, what: string) => void
}

/**
 * What readers of other formats put their terms into: a term that can never match here and one that stands twice under a label are left out
 * and told, since nobody wants to mend somebody else's file first.
 *
 * @example collectRows().rows // []
 */
export function collectRows(): RowCollector {
  const rows: LexiconRow[] = [], losses: Loss[] = [], seen = new Map<string, number>()
  const lose = (line: number, term: string, what: string): void => { losses.push({line, term, kind: 'matching', what}) }
  const add = (row: LexiconRow): void => {
    const term = row.term.replace(/\s+/g, ' ').trim(), fault = ruleFault(term), key = `${row.label}\n${foldTerm(term)}`, before = seen.get(key)
    if (fault !== null) lose(row.line, term, `left out: ${fault.what}`)
    else if (before !== undefined) lose(row.line, term, `left out: stands under "${row.label}" in line ${before} already`)
    else {
      seen.set(key, row.line)
      rows.push({...row, term})
    }
  }
  return {rows, losses, add, lose}
}

import type {StatementField} from '../types.ts'
import {STATEMENT_FIELDS} from '../types.ts'

/** One statement of an article, as `measure/sketch-statements.ts` wrote it. */
export type Statement = Readonly<Record<StatementField, string>>

/**
 * The statements of one article from their lines.
 *
 * @example readStatements('a1\tIrena Solvay\tminister\tdirect\tneutral\t\tsaid\t“We will go”')[0].cue // 'said'
 */
export function readStatements(lines: string): Statement[] {
  return lines === '' ? [] : lines.split('\n').map(readStatement)
}

function readStatement(line: string): Statement {
  const cells = line.split('\t')
  return Object.fromEntries(STATEMENT_FIELDS.map((field, i) => [field, cells[i] ?? ''])) as Record<StatementField, string>
}

import type {StatementField} from '../types.ts'

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
  const [id = '', speaker = '', sourceType = '', kind = '', verbClass = '', flags = '', cue = '', content = ''] = line.split('\t')
  return {id, speaker, sourceType, kind, verbClass, flags, cue, content}
}

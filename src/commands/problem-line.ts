import type {Problem} from '../types.ts'
import {forTerminal} from './print-columns.ts'

/**
 * A problem as one line for a terminal: where, how bad, what, and what to do.
 *
 * @example
 * const problem = {file: 'a.csv', line: 3, field: 'text', article: null, code: 'text-missing', severity: 'error', message: 'no text', fix: 'fill it in'}
 * problemLine(problem) // 'a.csv:3: error text-missing: no text; fill it in'
 */
export function problemLine({file, line, severity, code, message, fix}: Problem): string {
  const where = line === null ? file : `${file}:${line}`
  return forTerminal(`${where}: ${severity} ${code}: ${message}${fix === '' ? '' : `; ${fix}`}`)
}

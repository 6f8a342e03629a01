import {readStatements} from './read-statements.ts'
import {isNamed, speakerKey} from './same-speaker.ts'

/**
 * Who is heard in an article and with which class of verb, once per attribution: named sources by the last word of their name, folded, and
 * verb classes.
 *
 * @example heardIn('a1\tIrena Solvay\tminister\tdirect\tforce\t\tvowed\t“We will go”') // {sources: ['solvay'], verbClasses: ['force']}
 */
export function heardIn(statements: string): {readonly sources: readonly string[], readonly verbClasses: readonly string[]} {
  const all = readStatements(statements)
  return {
    sources: all.flatMap(({speaker, flags}) => isNamed(speaker) && !flags.includes('a') ? [speakerKey(speaker)] : []),
    verbClasses: all.flatMap(({verbClass}) => verbClass === '' ? [] : [verbClass]),
  }
}

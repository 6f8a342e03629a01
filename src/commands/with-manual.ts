import type {Argv} from 'yargs'
import {MANUALS} from './manuals.ts'

/**
 * Gives a command its manual: what `parallax help NAME` and `parallax NAME --help` show around the options. `synopsis` is the command as it
 * is given to yargs.
 */
export function withManual<T>(yargs: Argv<T>, synopsis: string): Argv<T> {
  const manual = MANUALS[synopsis.replace(/ [<[].*$/, '')]
  if (manual === undefined) throw new Error(`there is no manual of ${synopsis}`)
  const {about, examples, writes = [], one} = manual
  const files = writes.length === 0 ? [] : ['Writes:', ...writes.map((line) => `  ${line}`), '']
  return yargs
    .usage(`$0 ${synopsis}\n\n${about.join('\n')}`)
    .example(examples.map(([line, what]): [string, string] => [line, what]))
    .epilogue([...files, 'Exit codes:', '  0  done', `  1  ${one}`, '  2  wrong use'].join('\n'))
}

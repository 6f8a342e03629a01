/** `parallax diff`: which numbers differ between two reports, and why. */
import {stdout} from 'node:process'
import type {ArgumentsCamelCase, CommandModule, InferredOptionTypes} from 'yargs'
import {UsageError} from '../errors.ts'
import {diffReports} from '../index.ts'
import {diffCsv, printDiff} from '../report/diff/print-diff.ts'
import {PROFILES} from '../report/profile.ts'
import type {ExitState} from './exit-state.ts'
import {forTerminal} from './print-columns.ts'
import {withManual} from './with-manual.ts'

const OPTIONS = {
  limit: {type: 'number', default: 10, requiresArg: true, describe: 'numbers to show of each table; all are counted'},
  csv: {type: 'boolean', default: false, describe: 'write CSV, a row per number and cause'},
} as const

type Arguments = InferredOptionTypes<typeof OPTIONS> & {first: string, second: string}

/** `parallax diff`: from two reports to what changed between them. Exit code 0 where all numbers are the same, 1 where some differ. */
export function diffCommand(state: ExitState): CommandModule<object, Arguments> {
  return {
    command: 'diff <first> <second>',
    describe: 'Show which numbers differ between two reports, and which inputs, label entries, options or versions changed them',
    builder: (yargs) => withManual(yargs, 'diff <first> <second>')
      .positional('first', {type: 'string', demandOption: true, describe: 'folder of the earlier report'})
      .positional('second', {type: 'string', demandOption: true, describe: 'folder of the later report'})
      .options(OPTIONS),
    handler: async ({first, second, limit, csv}: ArgumentsCamelCase<Arguments>) => {
      if (!Number.isInteger(limit) || limit < 0) throw new UsageError(`--limit needs a number from 0 on, not ${limit}`)
      const diff = await diffReports(first, second)
      stdout.write(csv ? diffCsv(diff, PROFILES.plain) : printDiff(diff, limit).split('\n').map(forTerminal).join('\n'))
      if (diff.numbers.length > 0) state.code = 1
    },
  }
}

import {stdout} from 'node:process'
import type {ArgumentsCamelCase, CommandModule, InferredOptionTypes} from 'yargs'
import {UsageError} from '../errors.ts'
import type {CellQuery} from '../index.ts'
import {explain} from '../index.ts'
import {printExplanation} from '../report/print-explanation.ts'
import type {ExitState} from './exit-state.ts'
import {forTerminal} from './print-columns.ts'
import {withManual} from './with-manual.ts'

const OPTIONS = {
  row: {type: 'string', array: true, demandOption: true, requiresArg: true, describe: 'column="value" (as often as needed), or the number of the row as a spreadsheet shows it'},
  column: {type: 'string', demandOption: true, requiresArg: true, describe: 'the column of the number'},
  limit: {type: 'number', default: 20, requiresArg: true, describe: 'evidence rows to show; all are counted'},
} as const

type Arguments = InferredOptionTypes<typeof OPTIONS> & {report: string, table: string}

/** `parallax explain`: from a number of a report to the words it counts. Exit code 1 where the evidence does not make the number again. */
export function explainCommand(state: ExitState): CommandModule<object, Arguments> {
  return {
    command: 'explain <report> <table>',
    describe: 'Show which words a number of a report counts',
    builder: (yargs) => withManual(yargs, 'explain <report> <table>')
      .positional('report', {type: 'string', demandOption: true, describe: 'folder of a report'})
      .positional('table', {type: 'string', demandOption: true, describe: 'name of a table (outlets, sources, …)'})
      .options(OPTIONS),
    handler: async ({report, table, row, column, limit}: ArgumentsCamelCase<Arguments>) => {
      if (!Number.isInteger(limit) || limit < 0) throw new UsageError(`--limit needs a number of rows from 0 on, not ${limit}`)
      const explanation = await explain(report, {table, where: parseRow(row), column, limit})
      stdout.write(printExplanation(explanation).split('\n').map(forTerminal).join('\n'))
      if (explanation.state === 'differs') state.code = 1
    },
  }
}

/**
 * Reads the `--row` options: one number, or conditions.
 *
 * @example parseRow(['outlet=Daily Clarion', 'term=regime']) // {outlet: 'Daily Clarion', term: 'regime'}
 */
export function parseRow(rows: readonly string[]): CellQuery['where'] {
  if (rows.length === 1 && /^\d+$/.test(rows[0]!)) return Number(rows[0])
  return Object.fromEntries(rows.map((condition) => {
    const at = condition.indexOf('=')
    if (at < 1) throw new UsageError(`--row needs column="value" or the number of a row, not "${condition}"`)
    return [condition.slice(0, at), condition.slice(at + 1)]
  }))
}

import {stderr} from 'node:process'
import type {ArgumentsCamelCase, CommandModule, InferredOptionTypes} from 'yargs'
import {findEvents, loadSetup} from '../index.ts'
import {loadEvents} from '../load/load-events.ts'
import {formatHeader, formatRow} from '../report/format-cell.ts'
import {LISTING} from '../report/profile.ts'
import {EVENT_PROPOSALS} from '../report/tables/event-proposals.ts'
import type {Problem} from '../types.ts'
import type {CorpusArguments} from './corpus-options.ts'
import {CORPUS_OPTIONS, loadOptionsOf, withCorpus} from './corpus-options.ts'
import type {ExitState} from './exit-state.ts'
import {openOutput} from './output-file.ts'
import {problemLine} from './problem-line.ts'
import {withManual} from './with-manual.ts'

const OPTIONS = {
  out: {type: 'string', demandOption: true, requiresArg: true, describe: 'CSV file to write'},
  force: {type: 'boolean', default: false, describe: 'replace the file'},
  events: {type: 'string', requiresArg: true, describe: 'an earlier file of this command: its confirmed rows are kept'},
  ...CORPUS_OPTIONS,
} as const

type Arguments = InferredOptionTypes<typeof OPTIONS> & CorpusArguments & {corpus: string[]}

/** `parallax events`: proposes which articles report on the same event, as a CSV to confirm or edit. Exit code 1 where articles were rejected. */
export function eventsCommand(state: ExitState): CommandModule<object, Arguments> {
  return {
    command: 'events <corpus..>',
    describe: 'Propose which articles report on the same event',
    builder: (yargs) => withManual(withCorpus(yargs.options(OPTIONS)), 'events <corpus..>'),
    handler: async (argv: ArgumentsCamelCase<Arguments>) => {
      const rejected: Problem[] = []
      const confirmed = argv.events === undefined ? new Map<string, string>() : loadEvents(argv.events)
      const file = openOutput(argv.out, argv.force ? 'replace' : 'keep')
      try {
        const rows = await findEvents({
          corpus: argv.corpus, load: loadOptionsOf(argv, 'no'), setup: loadSetup(), confirmed,
          onProblem: (problem) => { if (problem.severity === 'error') rejected.push(problem) },
        })
        state.signal.throwIfAborted()
        file.write(formatHeader(EVENT_PROPOSALS, LISTING))
        for (const row of rows) file.write(formatRow(EVENT_PROPOSALS, row, LISTING))
        file.finish()
        if (!argv.quiet) stderr.write(`${summaryOf(rows)}\n`)
      } finally {
        file.abort()
      }
      for (const problem of rejected) stderr.write(`${problemLine(problem)}\n`)
      if (rejected.length > 0) state.code = 1
    },
  }
}

function summaryOf(rows: readonly {readonly event: string, readonly likeness: number | null}[]): string {
  const events = new Set(rows.map(({event}) => event)).size, alone = rows.filter(({likeness}) => likeness === null).length
  return `${rows.length} articles on ${events} events; ${alone} of them alone in theirs`
}

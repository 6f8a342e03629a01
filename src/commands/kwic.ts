import {stderr, stdout} from 'node:process'
import type {ArgumentsCamelCase, CommandModule, InferredOptionTypes} from 'yargs'
import {concordance, loadSetup} from '../index.ts'
import {KWIC_ORDERS, sampleKwic, sortKwic} from '../report/kwic-order.ts'
import {kwicCsv, kwicText} from '../report/kwic.ts'
import type {KwicLine} from '../report/kwic.ts'
import {PROFILES} from '../report/profile.ts'
import type {Problem} from '../types.ts'
import {VOICES} from '../types.ts'
import type {CorpusArguments} from './corpus-options.ts'
import {CORPUS_OPTIONS, loadOptionsOf, withCorpus} from './corpus-options.ts'
import type {ExitState} from './exit-state.ts'
import {forTerminal} from './print-columns.ts'
import {problemLine} from './problem-line.ts'
import {withManual} from './with-manual.ts'

const CONTEXT_WIDTH = 48

const OPTIONS = {
  term: {type: 'string', array: true, demandOption: true, requiresArg: true, describe: 'what to look for: words, or a glob such as sanction*'},
  voice: {type: 'string', choices: VOICES, requiresArg: true, describe: 'only places in this voice'},
  context: {type: 'number', default: 8, requiresArg: true, describe: 'words on either side'},
  csv: {type: 'boolean', default: false, describe: 'write CSV'},
  sort: {type: 'string', choices: KWIC_ORDERS, requiresArg: true, describe: 'by the words left or right of the term, or by outlet, date or voice [default: the order of the corpus]'},
  sample: {type: 'number', requiresArg: true, describe: 'so many places, drawn at random'},
  seed: {type: 'number', default: 1, requiresArg: true, describe: 'of --sample: the same seed draws the same places'},
  ...CORPUS_OPTIONS,
} as const

type Arguments = InferredOptionTypes<typeof OPTIONS> & CorpusArguments & {corpus: string[]}

/** `parallax kwic`: a term in its contexts, with outlet and voice. Exit code 1 where articles were rejected. */
export function kwicCommand(state: ExitState): CommandModule<object, Arguments> {
  return {
    command: 'kwic <corpus..>',
    describe: 'Show a term in its contexts, by outlet and voice',
    builder: (yargs) => withManual(withCorpus(yargs.options(OPTIONS)), 'kwic <corpus..>'),
    handler: async (argv: ArgumentsCamelCase<Arguments>) => {
      const rejected: Problem[] = [], lines: KwicLine[] = []
      const places = concordance({
        corpus: argv.corpus, load: loadOptionsOf(argv, 'no'), setup: loadSetup(), terms: argv.term, context: argv.context, voice: argv.voice ?? null,
        onProblem: (problem) => { if (problem.severity === 'error') rejected.push(problem) },
      })
      const isCollected = argv.csv || argv.sort !== undefined || argv.sample !== undefined
      let found = 0
      for await (const line of places) {
        found++
        if (isCollected) lines.push(line)
        else stdout.write(kwicText([line], CONTEXT_WIDTH))
      }
      if (isCollected) {
        const drawn = argv.sample === undefined ? lines : sampleKwic(lines, argv.sample, argv.seed)
        const shown = argv.sort === undefined ? drawn : sortKwic(drawn, argv.sort)
        stdout.write(argv.csv ? kwicCsv(shown, PROFILES.plain) : kwicText(shown, CONTEXT_WIDTH))
      }
      if (found === 0) stderr.write(`parallax: no place of ${argv.term.map((term) => `"${forTerminal(term)}"`).join(', ')} was found\n`)
      for (const problem of rejected) stderr.write(`${problemLine(problem)}\n`)
      if (rejected.length > 0) state.code = 1
    },
  }
}

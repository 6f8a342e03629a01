import {readFileSync} from 'node:fs'
import {stderr, stdout} from 'node:process'
import {setImmediate} from 'node:timers/promises'
import type {ArgumentsCamelCase, CommandModule, InferredOptionTypes} from 'yargs'
import {messageOf, UsageError} from '../errors.ts'
import type {TrainOutcome} from '../index.ts'
import {loadSetup, trainAttribution} from '../index.ts'
import type {CorpusArguments} from './corpus-options.ts'
import {CORPUS_OPTIONS, loadOptionsOf} from './corpus-options.ts'
import type {ExitState} from './exit-state.ts'
import {openOutput} from './output-file.ts'
import {alignColumns} from './print-columns.ts'

const OPTIONS = {
  gold: {type: 'string', array: true, demandOption: true, requiresArg: true, describe: 'codings: JSON lines of attributions or spans, or an attributions.csv'},
  articles: {type: 'string', array: true, requiresArg: true, describe: 'the corpus that an attributions.csv belongs to'},
  corpus: {type: 'string', array: true, requiresArg: true, describe: 'articles to learn word clusters from [default: those of the shipped weights]'},
  out: {type: 'string', default: 'attribution.bin', requiresArg: true, describe: 'weights file to write'},
  force: {type: 'boolean', default: false, describe: 'replace the file'},
  exclude: {type: 'string', requiresArg: true, describe: 'file with ids of articles to leave out, one a line'},
  split: {type: 'string', default: 'train', requiresArg: true, describe: 'which rows to use where they name a split'},
  date: {type: 'string', requiresArg: true, describe: 'day to write into the file [default: today]'},
  note: {type: 'string', default: '', requiresArg: true, describe: 'what to say of the rights in the data, for the file'},
  ...CORPUS_OPTIONS,
} as const

type Arguments = InferredOptionTypes<typeof OPTIONS> & CorpusArguments & {model: string, files: string[] | undefined}

/** `parallax train attribution`: weights of the tagger from codings by people. Prints how well it does on articles that it has not seen. */
export function trainCommand(state: ExitState): CommandModule<object, Arguments> {
  return {
    command: 'train <model> [files..]',
    describe: 'Train the tagger of attributions on codings by people',
    builder: (yargs) => yargs.options(OPTIONS).positional('model', {type: 'string', choices: ['attribution'], demandOption: true, describe: 'what to train'})
      .positional('files', {type: 'string', array: true, demandOption: false, describe: 'further codings'}),
    handler: async (argv: ArgumentsCamelCase<Arguments>) => {
      const file = openOutput(argv.out, argv.force ? 'replace' : 'keep')
      try {
        const outcome = await trainAttribution({
          gold: [...argv.gold, ...argv.files ?? []], articles: argv.articles ?? [], corpus: argv.corpus ?? [], load: loadOptionsOf(argv, 'no'), setup: loadSetup({attribution: 'rules'}),
          split: argv.split, exclude: idsIn(argv.exclude), date: dayOf(argv.date), note: argv.note,
          onStep: async (step) => {
            if (!argv.quiet) stderr.write(`${step}\n`)
            await setImmediate()
            state.signal.throwIfAborted()
          },
        })
        file.write(new Uint8Array(outcome.bytes))
        file.finish()
        if (!argv.quiet) stdout.write(`${scoreLines(outcome, argv.out).join('\n')}\n`)
      } finally {
        file.abort()
      }
    },
  }
}

function idsIn(path: string | undefined): ReadonlySet<string> {
  if (path === undefined) return new Set()
  try {
    return new Set(readFileSync(path, 'utf8').split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== ''))
  } catch (thrown) {
    throw new UsageError(`--exclude ${path} cannot be read: ${messageOf(thrown)}`)
  }
}

function dayOf(given: string | undefined): string {
  if (given === undefined) return new Date().toISOString().slice(0, 10)
  if (!/^\d{4}-\d\d-\d\d$/.test(given)) throw new UsageError(`--date needs a day as YYYY-MM-DD, not "${given}"`)
  return given
}

function scoreLines({articles, excluded, scores, bytes}: TrainOutcome, out: string): string[] {
  const rows = scores.flatMap(({set, kinds, calibration}) => kinds.map(({kind, coded, found, precision, recall, f1, low, high}) => [
    set, kind, String(coded), String(found), precision.toFixed(1), recall.toFixed(1), f1.toFixed(1), `${low.toFixed(1)}–${high.toFixed(1)}`,
    kind === 'all' && calibration !== null ? calibration.toFixed(3) : '',
  ]))
  return [
    'On articles that were not seen (five folds), end to end, per cent:',
    ...alignColumns([['set', 'kind', 'coded', 'found', 'precision', 'recall', 'F1', '95 %', 'calibration error'], ...rows]), '',
    `${articles} articles${excluded > 0 ? `, ${excluded} left out` : ''}; ${out} has ${bytes.byteLength} bytes`,
  ]
}

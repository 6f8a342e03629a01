import {readFileSync} from 'node:fs'
import {stderr, stdout} from 'node:process'
import {setImmediate} from 'node:timers/promises'
import type {ArgumentsCamelCase, CommandModule, InferredOptionTypes} from 'yargs'
import {messageOf, UsageError} from '../errors.ts'
import type {TargetTrainingOutcome, TrainOutcome} from '../index.ts'
import {loadSetup, trainAttribution, trainTargetWeights} from '../index.ts'
import type {CorpusArguments} from './corpus-options.ts'
import {CORPUS_OPTIONS, loadOptionsOf} from './corpus-options.ts'
import type {ExitState} from './exit-state.ts'
import {openOutput} from './output-file.ts'
import {alignColumns} from './print-columns.ts'
import {withManual} from './with-manual.ts'

const OPTIONS = {
  gold: {type: 'string', array: true, demandOption: true, requiresArg: true, describe: 'codings: JSON lines of attributions or spans, or an attributions.csv; for targets JSON lines {text, targets: [{from, to, label}]}'},
  articles: {type: 'string', array: true, requiresArg: true, describe: 'the corpus that an attributions.csv belongs to'},
  corpus: {type: 'string', array: true, requiresArg: true, describe: 'articles to learn word clusters from [default: those of the shipped weights]'},
  out: {type: 'string', requiresArg: true, describe: 'weights file to write [default: attribution.bin or targets.bin]'},
  force: {type: 'boolean', default: false, describe: 'replace the file'},
  exclude: {type: 'string', requiresArg: true, describe: 'file with ids of articles to leave out, one a line'},
  split: {type: 'string', default: 'train', requiresArg: true, describe: 'which rows to use where they name a split'},
  date: {type: 'string', requiresArg: true, describe: 'day to write into the file [default: today]'},
  note: {type: 'string', default: '', requiresArg: true, describe: 'what to say of the rights in the data, for the file'},
  ...CORPUS_OPTIONS,
} as const

type Arguments = InferredOptionTypes<typeof OPTIONS> & CorpusArguments & {model: string, files: string[] | undefined}

/** `parallax train attribution` and `train targets`: weights from codings by people. Prints how well they do on what they have not seen. */
export function trainCommand(state: ExitState): CommandModule<object, Arguments> {
  return {
    command: 'train <model> [files..]',
    describe: 'Train what finds attributions, or tells the sentiment towards mentions, on codings by people',
    builder: (yargs) => withManual(yargs, 'train <model> [files..]').options(OPTIONS).positional('model', {type: 'string', choices: ['attribution', 'targets'], demandOption: true, describe: 'what to train'})
      .positional('files', {type: 'string', array: true, demandOption: false, describe: 'further codings'}),
    handler: async (argv: ArgumentsCamelCase<Arguments>) => {
      const out = argv.out ?? `${argv.model}.bin`, file = openOutput(out, argv.force ? 'replace' : 'keep')
      const request = {
        gold: [...argv.gold, ...argv.files ?? []], setup: loadSetup({attribution: 'rules'}), split: argv.split, date: dayOf(argv.date), note: argv.note,
        onStep: async (step: string) => {
          if (!argv.quiet) stderr.write(`${step}\n`)
          await setImmediate()
          state.signal.throwIfAborted()
        },
      }
      try {
        const [bytes, lines] = argv.model === 'targets' ? await targets(request, argv, out) : await attributions(request, argv, out)
        file.write(new Uint8Array(bytes))
        file.finish()
        if (!argv.quiet) stdout.write(`${lines.join('\n')}\n`)
      } finally {
        file.abort()
      }
    },
  }
}

type Shared = Parameters<typeof trainTargetWeights>[0]
type Trained = readonly [bytes: ArrayBuffer, lines: readonly string[]]

async function attributions(request: Shared, argv: Arguments, out: string): Promise<Trained> {
  const outcome = await trainAttribution({
    ...request, articles: argv.articles ?? [], corpus: argv.corpus ?? [], load: loadOptionsOf(argv, 'no'), exclude: idsIn(argv.exclude),
  })
  return [outcome.bytes, scoreLines(outcome, out)]
}

async function targets(request: Shared, argv: Arguments, out: string): Promise<Trained> {
  const unused = (['articles', 'corpus', 'exclude'] as const).find((option) => argv[option] !== undefined)
  if (unused !== undefined) throw new UsageError(`--${unused} says nothing to train targets; leave it out`)
  const outcome = await trainTargetWeights(request)
  return [outcome.bytes, targetLines(outcome, out)]
}

function targetLines({mentions, scores, bytes}: TargetTrainingOutcome, out: string): string[] {
  return [
    `Macro-F1 of negative, neutral and positive on mentions that were not seen (five folds): ${scores.trained.toFixed(3)}; rules alone ${scores.rules.toFixed(3)}`, '',
    `${mentions} mentions; ${out} has ${bytes.byteLength} bytes`,
  ]
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

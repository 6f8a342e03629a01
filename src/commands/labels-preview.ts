import {stderr, stdout} from 'node:process'
import type {ArgumentsCamelCase, CommandModule, InferredOptionTypes} from 'yargs'
import {InputError, UsageError} from '../errors.ts'
import {labelSetPlaces, loadSetup} from '../index.ts'
import {loadLabelSet} from '../load/load-label-set.ts'
import type {KwicLine} from '../report/kwic.ts'
import {kwicCsv, kwicText} from '../report/kwic.ts'
import {PROFILES} from '../report/profile.ts'
import type {LabelSet} from '../types.ts'
import {VOICES} from '../types.ts'
import type {CorpusArguments} from './corpus-options.ts'
import {CORPUS_OPTIONS, loadOptionsOf} from './corpus-options.ts'
import type {ExitState} from './exit-state.ts'
import {forTerminal} from './print-columns.ts'
import {problemLine} from './problem-line.ts'
import {withManual} from './with-manual.ts'

const CONTEXT_WIDTH = 48

const OPTIONS = {
  corpus: {type: 'string', array: true, demandOption: true, requiresArg: true, describe: 'files or folders of articles'},
  term: {type: 'string', array: true, requiresArg: true, describe: 'only entries of this term, as the label set writes it'},
  voice: {type: 'string', choices: VOICES, requiresArg: true, describe: 'only places in this voice'},
  context: {type: 'number', default: 8, requiresArg: true, describe: 'words on either side'},
  csv: {type: 'boolean', default: false, describe: 'write CSV'},
  ...CORPUS_OPTIONS,
} as const

type Arguments = InferredOptionTypes<typeof OPTIONS> & CorpusArguments & {file: string}

/**
 * `parallax labels preview`: the places that the entries of a label set hit, under each entry by outlet and voice, with the whole set at work
 * (a longer term still takes the place of a shorter one). Exit code 1 where articles were rejected.
 */
export function labelsPreviewCommand(state: ExitState): CommandModule<object, Arguments> {
  return {
    command: 'preview <file>',
    describe: 'Show what the entries of a label set hit in a corpus, by outlet and voice',
    builder: (yargs) => withManual(yargs, 'labels preview <file>').options(OPTIONS).positional('file', {type: 'string', demandOption: true, describe: 'a label set (CSV)'}),
    handler: async (argv: ArgumentsCamelCase<Arguments>) => {
      const set = loadLabelSet(argv.file, argv.file), shown = entriesShown(set, argv.term)
      const lines = set.entries.map((): KwicLine[] => [])
      const places = labelSetPlaces({
        corpus: argv.corpus, load: loadOptionsOf(argv, 'no'), setup: loadSetup(), context: argv.context, voice: argv.voice ?? null,
        onProblem: (problem) => {
          if (problem.severity !== 'error') return
          stderr.write(`${problemLine(problem)}\n`)
          state.code = 1
        },
      }, set)
      for await (const {entry, line} of places) lines[entry]!.push(line)
      const sorted = shown.map((entry) => lines[entry]!.toSorted(byOutletAndVoice))
      if (argv.csv) stdout.write(kwicCsv(sorted.flat(), PROFILES.plain))
      else shown.forEach((entry, at) => { stdout.write(entryText(set, entry, sorted[at]!)) })
      if (sorted.every((of) => of.length === 0)) stderr.write('parallax: none of these entries hits anything in the corpus\n')
    },
  }
}

function entriesShown({entries, file}: LabelSet, terms: readonly string[] | undefined): number[] {
  const missing = terms?.find((term) => !entries.some((entry) => entry.term === term))
  if (missing !== undefined) throw new UsageError(`--term "${missing}" is no term of ${file}; write it as the label set does`)
  const shown = entries.flatMap(({term}, index) => terms === undefined || terms.includes(term) ? [index] : [])
  if (shown.length === 0) throw new InputError(`${file}: the label set has no entry`)
  return shown
}

function byOutletAndVoice(a: KwicLine, b: KwicLine): number {
  if (a.outlet !== b.outlet) return a.outlet < b.outlet ? -1 : 1
  return VOICES.indexOf(a.voice) - VOICES.indexOf(b.voice)
}

function entryText({entries, file}: LabelSet, index: number, lines: readonly KwicLine[]): string {
  const {term, label, line} = entries[index]!
  if (lines.length === 0) return ''
  return `${forTerminal(`${term} (${label}), ${file}:${line}: ${lines.length} hit${lines.length === 1 ? '' : 's'}`)}\n${kwicText(lines, CONTEXT_WIDTH)}`
}

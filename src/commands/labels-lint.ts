import {stderr, stdout} from 'node:process'
import type {ArgumentsCamelCase, CommandModule, InferredOptionTypes} from 'yargs'
import {labelSetPlaces, lintLabelSet, loadSetup} from '../index.ts'
import type {Setup} from '../index.ts'
import type {EntryUse} from '../labels/entry-use.ts'
import {countUse, dominantEntries} from '../labels/entry-use.ts'
import type {Finding} from '../labels/lint-term.ts'
import type {LabelSet} from '../types.ts'
import type {CorpusArguments} from './corpus-options.ts'
import {CORPUS_OPTIONS, loadOptionsOf} from './corpus-options.ts'
import type {ExitState} from './exit-state.ts'
import {readLabelSets} from './label-files.ts'
import {alignColumns, forTerminal} from './print-columns.ts'
import {problemLine} from './problem-line.ts'
import {withManual} from './with-manual.ts'

const OPTIONS = {
  corpus: {type: 'string', array: true, requiresArg: true, describe: 'files or folders of articles: counts what each entry hits there'},
  ...CORPUS_OPTIONS,
} as const

type Arguments = InferredOptionTypes<typeof OPTIONS> & CorpusArguments & {files: string[]}

/** `parallax labels lint`: what is doubtful in label sets. Exit code 1 where there is more than notes. */
export function labelsLintCommand(state: ExitState): CommandModule<object, Arguments> {
  return {
    command: 'lint <files..>',
    describe: 'List what is doubtful in label sets, with a corpus also what each entry hits',
    builder: (yargs) => withManual(yargs, 'labels lint <files..>').options(OPTIONS).positional('files', {type: 'string', array: true, demandOption: true, describe: 'label sets (CSV)'}),
    handler: async (argv: ArgumentsCamelCase<Arguments>) => {
      const setup = loadSetup({attribution: 'rules'})
      for (const set of readLabelSets(argv.files, state)) {
        const uses = argv.corpus === undefined ? [] : await usesIn(argv, {setup, set, state})
        const findings = [...lintLabelSet(set, setup.abbreviations), ...dominantEntries(uses)]
        for (const finding of findings) stdout.write(`${findingLine(finding)}\n`)
        if (argv.corpus !== undefined) stdout.write(`${useLines(uses).join('\n')}\n`)
        const warnings = findings.filter(({severity}) => severity === 'warning').length
        stdout.write(`${forTerminal(set.file)}: ${set.entries.length} entries, ${warnings} warnings, ${findings.length - warnings} notes\n`)
        if (warnings > 0) state.code = 1
      }
    },
  }
}

interface UseContext {
  readonly setup: Setup
  readonly set: LabelSet
  readonly state: ExitState
}

async function usesIn(argv: ArgumentsCamelCase<Arguments>, {setup, set, state}: UseContext): Promise<readonly EntryUse[]> {
  const hits: {entry: number, words: string}[] = []
  const places = labelSetPlaces({
    corpus: argv.corpus ?? [], load: loadOptionsOf(argv, 'no'), setup, context: 0, voice: null,
    onProblem: (problem) => {
      if (problem.severity !== 'error') return
      stderr.write(`${problemLine(problem)}\n`)
      state.code = 1
    },
  }, set)
  for await (const {entry, line} of places) hits.push({entry, words: line.words})
  return countUse(set.entries, hits)
}

function findingLine({file, line, severity, code, message, fix}: Finding): string {
  return forTerminal(`${file}:${line}: ${severity} ${code}: ${message}; ${fix}`)
}

const FORMS_SHOWN = 3

function useLines(uses: readonly EntryUse[]): string[] {
  const hit = uses.filter(({hits}) => hits > 0).sort((a, b) => b.hits - a.hits)
  const totals = new Map<string, number>()
  for (const {entry, hits} of uses) totals.set(entry.label, (totals.get(entry.label) ?? 0) + hits)
  const rows = hit.map(({entry, hits}) => [
    entry.term, String(entry.line), entry.label, String(hits), `${(100 * hits / (totals.get(entry.label) ?? hits)).toFixed(0)}%`,
  ])
  const shown = ['as', ...hit.map(({forms}) => forms.slice(0, FORMS_SHOWN).map(([form, count]) => `${form} ${count}`).join(', '))]
  const table = alignColumns([['term', 'line', 'label', 'hits', 'of label'], ...rows]).map((line, at) => `${line}  ${forTerminal(shown[at]!)}`)
  return [...table, `${uses.length - hit.length} of ${uses.length} entries were never hit`]
}

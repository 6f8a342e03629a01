import {stderr, stdout} from 'node:process'
import {availableParallelism} from 'node:os'
import type {ArgumentsCamelCase, CommandModule, InferredOptionTypes} from 'yargs'
import {UsageError} from '../errors.ts'
import {reportCorpus} from '../index.ts'
import {loadBoilerplate} from '../load/load-boilerplate.ts'
import {loadIdentities} from '../load/load-identities.ts'
import {FORMS} from '../report/form-tables.ts'
import {localeProfile} from '../report/locale-profile.ts'
import {compareOptionsOf} from './compare-options.ts'
import type {AnalysisArguments, CorpusArguments} from './corpus-options.ts'
import {ANALYSIS_OPTIONS, CORPUS_OPTIONS, loadOptionsOf, setupOf, withOptionalCorpus} from './corpus-options.ts'
import type {ExitState} from './exit-state.ts'
import {labelSetNotes} from './label-set-notes.ts'
import {repeatReport} from './repeat-report.ts'
import {summaryLines} from './summary.ts'
import {showProgress} from './progress.ts'
import {withManual} from './with-manual.ts'

const WRITING = 'What is written:', DECIDED = 'Events, comparisons and what a person has decided:'

const OPTIONS = {
  out: {group: WRITING, type: 'string', requiresArg: true, describe: 'folder for the report; it must not exist'},
  from: {group: WRITING, type: 'string', requiresArg: true, describe: 'a manifest.json: repeat its run and check that it is the same (with --out, keep it)'},
  force: {group: WRITING, type: 'boolean', default: false, describe: 'replace an older report'},
  excel: {group: WRITING, type: 'boolean', default: false, describe: 'CSV that opens by double click in Excel (BOM and ;)'},
  xlsx: {group: WRITING, type: 'boolean', default: false, describe: 'add report.xlsx, a workbook with a sheet per table'},
  long: {group: WRITING, type: 'boolean', default: false, describe: 'add measures-long.csv: a row per outlet, event and measure'},
  wide: {group: WRITING, type: 'boolean', default: false, describe: 'add outlets-wide.csv and outlet-events-wide.csv: a row per measure, a column per outlet'},
  locale: {group: WRITING, type: 'string', requiresArg: true, describe: 'with --excel: the language of the spreadsheet, such as en, fr or de-CH [default: de, that is ; and decimal comma]'},
  boilerplate: {group: DECIDED, type: 'string', requiresArg: true, describe: 'boilerplate.csv of an earlier report, edited: its confirmed lines count nowhere'},
  identities: {group: DECIDED, type: 'string', requiresArg: true, describe: 'identities.csv of an earlier report, edited: its confirmed rows say who is who'},
  'no-page': {group: WRITING, type: 'boolean', default: false, describe: 'tables alone, without report.html and its figures'},
  events: {group: DECIDED, type: 'string', requiresArg: true, describe: 'a file of "parallax events": the event of each article, confirmed or not'},
  'propose-events': {group: DECIDED, type: 'boolean', default: false, describe: 'propose events for articles without one (with --events: without a confirmed one); reads the corpus twice'},
  compare: {group: DECIDED, type: 'string', array: true, requiresArg: true, describe: 'what is fixed before outlets are compared, as name=value (wire=out, repeats=in, measures=loaded_per_1000_own)'},
  ...CORPUS_OPTIONS, ...ANALYSIS_OPTIONS,
} as const

type Arguments = InferredOptionTypes<typeof OPTIONS> & CorpusArguments & AnalysisArguments & {corpus: string[] | undefined}

/** `parallax report`: the main job. Exit code 1 where articles were rejected. */
export function reportCommand(state: ExitState): CommandModule<object, Arguments> {
  return {
    command: 'report [corpus..]',
    describe: 'Analyse a corpus and write a folder with a page (report.html) and CSV tables',
    builder: (yargs) => withManual(withOptionalCorpus(yargs.options(OPTIONS)), 'report [corpus..]'),
    handler: async (argv: ArgumentsCamelCase<Arguments>) => {
      const progress = showProgress('articles', argv.quiet)
      if (argv.from !== undefined) {
        const {from, out = null, corpus = [], labels = [], lexicon, force, workers} = argv
        await repeatReport({
          from, out, corpus, labels, lexicon, existing: force ? 'replace' : 'keep', workers: workersOf(workers), onArticles: progress.step, signal: state.signal,
        }, state).finally(() => { progress.end() })
        return
      }
      const {corpus, out} = checked(argv), setup = {...setupOf(argv), ...argv.boilerplate === undefined ? {} : {boilerplate: loadBoilerplate(argv.boilerplate)}}
      const outcome = await reportCorpus({
        corpus, out, load: loadOptionsOf(argv, 'yes'), setup,
        events: {file: argv.events ?? null, propose: argv.proposeEvents ? 'yes' : 'no'}, compare: compareOptionsOf(argv.compare ?? []),
        profile: argv.excel ? localeProfile(argv.locale ?? 'de') : 'plain',
        workbook: argv.xlsx ? 'xlsx' : 'none', forms: FORMS.filter((form) => argv[form]), existing: argv.force ? 'replace' : 'keep', page: argv.noPage ? 'none' : 'write', workers: workersOf(argv.workers), ...argv.identities === undefined ? {} : {identities: loadIdentities(argv.identities)}, onArticles: progress.step, signal: state.signal,
      }).finally(() => { progress.end() })
      if (!argv.quiet) stdout.write(`${[...summaryLines(outcome, out), ...labelSetNotes(setup.labelSets)].join('\n')}\n`)
      const rejected = outcome.read - outcome.accepted
      if (rejected === 0) return
      stderr.write(`${rejected} of ${outcome.read} articles were rejected: see ${out}/problems.csv\n`)
      state.code = 1
    },
  }
}

/** What a run needs and a repetition does not. */
function checked({corpus, out, locale, excel}: Arguments): {corpus: string[], out: string} {
  if (locale !== undefined && !excel) throw new UsageError('--locale says how --excel writes; give both')
  if (corpus === undefined || corpus.length === 0) throw new UsageError('report needs a corpus: files or folders of articles, or - for standard input')
  if (out === undefined) throw new UsageError('Missing required argument: out (the folder for the report)')
  return {corpus, out}
}

/** More threads than any machine needs; each takes some 100 MB. */
const MOST_WORKERS = 64

/** Number of threads asked for; one per core where nothing was said. */
export function workersOf(asked: number | undefined): number {
  if (asked === undefined) return availableParallelism()
  if (!Number.isInteger(asked) || asked < 1 || asked > MOST_WORKERS) throw new UsageError(`--workers needs a whole number from 1 to ${MOST_WORKERS}, not ${asked}`)
  return asked
}

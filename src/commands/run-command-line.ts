import yargs from 'yargs'
import {InputError, messageOf, UsageError} from '../errors.ts'
import {VERSION} from '../index.ts'
import {annotateCommand} from './annotate.ts'
import {checkCommand} from './check.ts'
import {ANALYSIS_OPTIONS, CORPUS_OPTIONS, DASH} from './corpus-options.ts'
import {diffCommand} from './diff.ts'
import {eventsCommand} from './events.ts'
import {explainCommand} from './explain.ts'
import type {ExitState} from './exit-state.ts'
import {kwicCommand} from './kwic.ts'
import {labelsCommand} from './labels.ts'
import {MANUALS} from './manuals.ts'
import {forTerminal} from './print-columns.ts'
import {readConfig} from './read-config.ts'
import {reportCommand} from './report.ts'
import {trainCommand} from './train.ts'

/** How a command ended: what the process exits with, and one last message for standard error, or `''`. */
export interface Outcome {
  readonly code: 0 | 1 | 2 | 70 | 130
  readonly message: string
}

const EXAMPLES = [
  ['$0 report articles.csv --out report', 'the main job: then open report/report.html'],
  ['$0 check articles.csv', 'how the corpus is read, and what is wrong with it'],
  ['$0 explain report outlets --row outlet="Daily Clarion" --column loaded_own', 'from a number to its words'],
  ['$0 kwic articles.csv --term regime', 'a term in its contexts, by outlet and voice'],
] as const

/** The options of each command that a configuration file may hold. */
const CORPUS_NAMES = Object.keys(CORPUS_OPTIONS).filter((name) => name !== 'config'), ANALYSIS_NAMES = Object.keys(ANALYSIS_OPTIONS)
const OPTIONS_OF: Readonly<Record<string, readonly string[]>> = {
  report: [...CORPUS_NAMES, ...ANALYSIS_NAMES, 'events', 'propose-events', 'compare', 'out', 'force', 'excel', 'locale', 'xlsx', 'long', 'wide'],
  annotate: [...CORPUS_NAMES, ...ANALYSIS_NAMES],
  check: CORPUS_NAMES,
  events: CORPUS_NAMES,
  kwic: CORPUS_NAMES,
  lint: CORPUS_NAMES,
  preview: CORPUS_NAMES,
  impact: CORPUS_NAMES,
  suggest: CORPUS_NAMES,
}
const OPTION_NAMES = [...new Set(Object.values(OPTIONS_OF).flat())]

/**
 * Runs one command line (without the name of the program). Exit codes: 0 done, 1 problems found in the input, 2 wrong use, 130 stopped by
 * `signal`, 70 a fault of the program itself, told with its stack.
 */
export async function runCommandLine(args: readonly string[], signal: AbortSignal = new AbortController().signal): Promise<Outcome> {
  const state: ExitState = {code: 0, signal}
  try {
    await parserFor(state, configOf(args)).parseAsync(asked(args).map((arg) => arg === '-' ? DASH : arg))
    return {code: state.code, message: ''}
  } catch (thrown) {
    return signal.aborted ? {code: 130, message: 'parallax: stopped; nothing unfinished was left behind'} : outcomeOf(thrown)
  }
}

/** `parallax help report` is `parallax report --help`. */
function asked(args: readonly string[]): readonly string[] {
  if (args[0] !== 'help') return args
  const command = args[1] ?? '--help'
  if (command in MANUALS || command.startsWith('-') || command === 'completion') return [...args.slice(1), '--help']
  throw new UsageError(`there is no command ${command}; there are ${Object.keys(MANUALS).filter((name) => !name.includes(' ')).join(', ')}`)
}

/** Options are proposed once a dash is typed; before that the shell proposes the names of files. */
function completions(current: string, _argv: unknown, proposed: Propose, done: (words: string[]) => void): void {
  proposed((_error, words = []) => { done(words.filter((word) => current.startsWith('-') || !word.startsWith('-'))) })
}

type Propose = (told: (error: Error | null, words: string[] | undefined) => void) => void

function parserFor(state: ExitState, config: Record<string, unknown>) {
  return yargs()
    .scriptName('parallax')
    .usage('$0 <command>\n\nHow news outlets frame the same events: sentiment, loaded terms and sources, by voice.')
    .command(reportCommand(state)).command(checkCommand(state)).command(annotateCommand(state))
    .command(explainCommand(state)).command(diffCommand(state)).command(kwicCommand(state)).command(eventsCommand(state)).command(labelsCommand(state))
    .command(trainCommand(state))
    .command('help [command..]', 'Show the manual of a command', (one) => one, () => undefined)
    .completion('completion', 'Print a script for completion in bash or zsh (the one in $SHELL)', completions)
    .example(EXAMPLES.map(([line, what]) => [line, what]))
    .epilogue('parallax help COMMAND shows its manual. Exit codes: 0 done, 1 problems found in the input, 2 wrong use. Options may stand in parallax.yaml.')
    .demandCommand(1, 'Name a command; parallax --help lists them.')
    .config(config)
    .strict().recommendCommands().wrap(null).version(VERSION).help()
    .parserConfiguration({'duplicate-arguments-array': true, 'greedy-arrays': false, 'parse-positional-numbers': false, 'boolean-negation': false})
    .exitProcess(false)
    .fail((message: string | null, error: Error | undefined) => { throw error ?? new UsageError(message ?? 'wrong use') })
}

/** What the configuration file (the one that the command line names, or `parallax.yaml`) says for the command; the rest is for others. */
function configOf(args: readonly string[]): Record<string, unknown> {
  const at = args.findIndex((arg) => arg === '--config' || arg.startsWith('--config='))
  const file = at < 0 ? undefined : args[at] === '--config' ? args[at + 1] : args[at]!.slice('--config='.length)
  const ofCommand = OPTIONS_OF[args.find((arg) => arg in OPTIONS_OF) ?? ''] ?? []
  return Object.fromEntries(Object.entries(readConfig(file, OPTION_NAMES)).filter(([name]) => ofCommand.includes(name)))
}

function outcomeOf(thrown: unknown): Outcome {
  if (thrown instanceof UsageError) return {code: 2, message: `parallax: ${lines(thrown.message)}`}
  if (thrown instanceof InputError) return {code: 1, message: `parallax: ${lines(thrown.message)}`}
  if (thrown instanceof Error && thrown.name === 'YError') return {code: 2, message: `parallax: ${lines(thrown.message)}`}
  return {code: 70, message: `parallax: a fault of the program, please report it\n${thrown instanceof Error ? thrown.stack ?? thrown.message : messageOf(thrown)}`}
}

/** A message may have several lines; each is made safe for the terminal. */
function lines(message: string): string {
  return message.split('\n').map(forTerminal).join('\n')
}

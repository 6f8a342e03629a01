import {stderr, stdout} from 'node:process'
import type {ArgumentsCamelCase, CommandModule, InferredOptionTypes} from 'yargs'
import {loadSetup, suggestForLabel} from '../index.ts'
import type {Suggestion} from '../index.ts'
import {formatLabelSet} from '../labels/format-label-set.ts'
import {loadLabelSet} from '../load/load-label-set.ts'
import type {LabelEntry, LabelSet} from '../types.ts'
import type {CorpusArguments} from './corpus-options.ts'
import {CORPUS_OPTIONS, loadOptionsOf} from './corpus-options.ts'
import type {ExitState} from './exit-state.ts'
import {openOutput} from './output-file.ts'
import {alignColumns, forTerminal} from './print-columns.ts'
import {problemLine} from './problem-line.ts'
import {withManual} from './with-manual.ts'

const OPTIONS = {
  corpus: {type: 'string', array: true, demandOption: true, requiresArg: true, describe: 'files or folders of articles'},
  label: {type: 'string', requiresArg: true, describe: 'label to find terms for, where the set has several'},
  top: {type: 'number', default: 20, requiresArg: true, describe: 'proposals at most'},
  fewest: {type: 'number', default: 3, requiresArg: true, describe: 'uses in own voice that a proposal needs, in two articles or more'},
  out: {type: 'string', requiresArg: true, describe: 'write the proposals as a label set to edit'},
  force: {type: 'boolean', default: false, describe: 'replace an existing file'},
  ...CORPUS_OPTIONS,
} as const

const FEWEST_ARTICLES = 2
/** Below so many hits the neighbours of a label are chance. */
const FEWEST_HITS = 20

type Arguments = InferredOptionTypes<typeof OPTIONS> & CorpusArguments & {file: string}

/** `parallax labels suggest`: terms that behave like those of a label, for a person to judge. Exit code 1 where articles were rejected. */
export function labelsSuggestCommand(state: ExitState): CommandModule<object, Arguments> {
  return {
    command: 'suggest <file>',
    describe: 'Propose terms that a corpus uses as it uses those of a label',
    builder: (yargs) => withManual(yargs, 'labels suggest <file>').options(OPTIONS).positional('file', {type: 'string', demandOption: true, describe: 'a label set'}),
    handler: async (argv: ArgumentsCamelCase<Arguments>) => {
      const set = loadLabelSet(argv.file, argv.file), label = argv.label ?? set.entries[0]!.label
      const {hits, suggestions} = await suggestForLabel({
        corpus: argv.corpus, load: loadOptionsOf(argv, 'yes'), setup: loadSetup(), label, most: argv.top, fewest: argv.fewest, fewestArticles: FEWEST_ARTICLES,
        onProblem: (problem) => {
          if (problem.severity !== 'error') return
          stderr.write(`${problemLine(problem)}\n`)
          state.code = 1
        },
      }, set)
      if (!argv.quiet) {
        stdout.write(`${suggestionLines(suggestions).join('\n')}\n`)
        stdout.write(`${forTerminal(`${suggestions.length} proposals for "${label}", from ${hits} of its hits in own voice${hits < FEWEST_HITS ? ': too few to go by' : ''}`)}\n`)
      }
      if (argv.out === undefined) return
      const output = openOutput(argv.out, argv.force ? 'replace' : 'keep')
      output.write(formatLabelSet(proposalSet(set, label, suggestions)))
      output.finish()
      stdout.write(`${forTerminal(argv.out)}: written; keep the rows that fit, then: parallax labels test ${forTerminal(argv.out)}\n`)
    },
  }
}

function suggestionLines(suggestions: readonly Suggestion[]): string[] {
  const rows = suggestions.map(({term, count, articles, outlets, like, beside}) =>
    [term, String(count), String(articles), String(outlets), like.toFixed(2), besideText(beside)])
  const table = alignColumns([['term', 'uses', 'articles', 'outlets', 'like', 'beside'], ...rows])
  return table.map((line, at) => at === 0 ? `${line}  shares` : `${line}  ${forTerminal(suggestions[at - 1]!.shared.join(', '))}`)
}

function besideText(beside: number | null): string {
  return beside === null ? '' : beside === Infinity ? 'always' : `× ${beside.toFixed(1)}`
}

/** The proposals as a set that `parallax labels` reads: evidence in the note, a sentence of the corpus as the example. */
function proposalSet(set: LabelSet, label: string, suggestions: readonly Suggestion[]): LabelSet {
  const entries = suggestions.map(({term, count, articles, outlets, like, beside, shared, example}, index): LabelEntry => ({
    term, label, match: 'words', weight: 1, alternative: '', definition: '', source: 'parallax labels suggest',
    note: `${count} uses in own voice, ${articles} articles, ${outlets} outlets; like ${like.toFixed(2)} (${shared.join(', ')})${beside === null ? '' : `; beside ${besideText(beside)}`}`,
    except: [], mustMatch: example.length > LONGEST_EXAMPLE || example.includes(' | ') ? [] : [example.replace(/\s+/g, ' ')], mustNotMatch: [], file: '', line: index + 1,
  }))
  return {...set, id: `${set.id}-proposals`, version: '0', description: `Proposals for "${label}", to be judged one by one`, entries, base: null}
}

const LONGEST_EXAMPLE = 400

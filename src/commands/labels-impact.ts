import {stderr, stdout} from 'node:process'
import type {ArgumentsCamelCase, CommandModule, InferredOptionTypes} from 'yargs'
import {comparisonShifts, editEffect, entryInfluences, loadSetup} from '../index.ts'
import type {ImpactRequest} from '../index.ts'
import type {EntryChange} from '../labels/diff-entries.ts'
import {diffEntries, movesNumbers} from '../labels/diff-entries.ts'
import type {Moved} from '../labels/influence.ts'
import {loadLabelSet} from '../load/load-label-set.ts'
import type {LabelSet} from '../types.ts'
import type {CorpusArguments} from './corpus-options.ts'
import {CORPUS_OPTIONS, loadOptionsOf} from './corpus-options.ts'
import type {ExitState} from './exit-state.ts'
import {foremost, impactCsv, impactLines, shiftLines} from './impact-rows.ts'
import {forTerminal} from './print-columns.ts'
import {problemLine} from './problem-line.ts'
import {withManual} from './with-manual.ts'

const OPTIONS = {
  corpus: {type: 'string', array: true, demandOption: true, requiresArg: true, describe: 'files or folders of articles'},
  against: {type: 'string', requiresArg: true, describe: 'an older state of the set: show what the edit moved, not what each entry is worth'},
  top: {type: 'number', default: 20, requiresArg: true, describe: 'entries shown, those that move most first'},
  compare: {type: 'boolean', default: false, describe: 'show also which comparisons of two outlets move'},
  csv: {type: 'boolean', default: false, describe: 'write CSV: every entry, label and outlet'},
  ...CORPUS_OPTIONS,
} as const

type Arguments = InferredOptionTypes<typeof OPTIONS> & CorpusArguments & {file: string}

/** `parallax labels impact`: which numbers of which outlets hang on which entry, or on an edit. Exit code 1 where articles were rejected. */
export function labelsImpactCommand(state: ExitState): CommandModule<object, Arguments> {
  return {
    command: 'impact <file>',
    describe: 'Show which numbers of which outlets move without an entry, or after an edit',
    builder: (yargs) => withManual(yargs, 'labels impact <file>').options(OPTIONS).positional('file', {type: 'string', demandOption: true, describe: 'a label set'}),
    handler: async (argv: ArgumentsCamelCase<Arguments>) => {
      const set = loadLabelSet(argv.file, argv.file), old = argv.against === undefined ? null : loadLabelSet(argv.against, argv.against)
      const request: ImpactRequest = {
        corpus: argv.corpus, load: loadOptionsOf(argv, 'yes'), setup: loadSetup(),
        onProblem: (problem) => {
          if (problem.severity !== 'error') return
          stderr.write(`${problemLine(problem)}\n`)
          state.code = 1
        },
      }
      if (old === null) await showEntries(request, set, argv)
      else await showEdit(request, {old, set, csv: argv.csv, compare: argv.compare})
    },
  }
}

async function showEntries(request: ImpactRequest, set: LabelSet, {csv, top, compare}: {readonly csv: boolean, readonly top: number, readonly compare: boolean}): Promise<void> {
  const {influences, articles} = await entryInfluences(request, set)
  const rows = influences.map(({entry, moved}) => ({entry: set.entries[entry]!, moved}))
  if (csv) stdout.write(impactCsv(rows))
  else {
    stdout.write(`${impactLines(rows, top).join('\n')}\n`)
    stdout.write(`${forTerminal(set.file)}: ${rows.length} of ${set.entries.length} entries are hit here${rows.length > top ? `; ${top} shown (--top), all with --csv` : ''}\n`)
    const termOf = (entry: number): string => set.entries[entry]!.term
    if (compare) stdout.write(`${shiftLines(comparisonShifts(articles, foremost(influences, termOf, top)), termOf).join('\n')}\n`)
  }
}

interface Edit {
  readonly old: LabelSet
  readonly set: LabelSet
  readonly csv: boolean
  readonly compare: boolean
}

async function showEdit(request: ImpactRequest, {old, set, csv, compare}: Edit): Promise<void> {
  const {moved, hitsBefore, hitsAfter, articles} = await editEffect(request, old, set), changes = diffEntries(old.entries, set.entries)
  if (csv) {
    stdout.write(impactCsv([{entry: null, moved}]))
    return
  }
  const hitsOf = ({entry, was}: EntryChange): string =>
    `${hitsBefore[old.entries.indexOf(was ?? entry)] ?? 0} → ${hitsAfter[set.entries.indexOf(entry)] ?? 0}`
  for (const change of changes.filter(movesNumbers)) stdout.write(`${forTerminal(changeLine(change, hitsOf(change)))}\n`)
  const count = (name: EntryChange['change']): number => changes.filter(({change}) => change === name).length
  const texts = changes.filter((change) => !movesNumbers(change)).length
  stdout.write(`${count('added')} added, ${count('removed')} removed, ${count('replaced')} replaced${texts === 0 ? '' : `, ${texts} of them in texts for readers only`}\n`)
  stdout.write(`${impactLines([{entry: null, moved: moved.filter(differs)}], Infinity).join('\n')}\n`)
  if (!moved.some(differs)) stdout.write('No number of any outlet moves in this corpus.\n')
  if (compare) stdout.write(`${shiftLines(comparisonShifts(articles, [0]), () => 'edit').join('\n')}\n`)
}

function differs({before, after}: Moved): boolean {
  return before.own !== after.own || before.sources !== after.sources
}

function changeLine({change, entry: {term, label, file, line}, fields}: EntryChange, hits: string): string {
  return `${file}:${line}: ${change} "${term}" (${label})${fields.length === 0 ? '' : `: ${fields.join(', ')}`}; hits ${hits}`
}

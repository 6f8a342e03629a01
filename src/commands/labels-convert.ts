import {stdout} from 'node:process'
import type {ArgumentsCamelCase, CommandModule, InferredOptionTypes} from 'yargs'
import {UsageError} from '../errors.ts'
import {FORMAT_NAMES, writeLabelSet} from '../labels/formats/label-formats.ts'
import type {Loss} from '../labels/formats/lexicon.ts'
import {limitsUse} from '../labels/known-licences.ts'
import {loadLexicon} from '../load/load-label-set.ts'
import type {LabelSet} from '../types.ts'
import {LABEL_SET_KINDS} from '../types.ts'
import {openOutput} from './output-file.ts'
import {forTerminal} from './print-columns.ts'
import {withManual} from './with-manual.ts'

const OPTIONS = {
  to: {type: 'string', choices: FORMAT_NAMES, demandOption: true, requiresArg: true, describe: 'format to write; csv is a label set of parallax'},
  out: {type: 'string', demandOption: true, requiresArg: true, describe: 'the file to write'},
  from: {type: 'string', choices: FORMAT_NAMES, requiresArg: true, describe: 'format of the file, where its name does not tell'},
  id: {type: 'string', requiresArg: true, describe: 'id of the set [default: that of the file, or its name]'},
  kind: {type: 'string', choices: LABEL_SET_KINDS, requiresArg: true, describe: 'what the set is for [default: other, for dictionaries]'},
  licence: {type: 'string', requiresArg: true, describe: 'licence of the set, where the file does not name it'},
  all: {type: 'boolean', default: false, describe: 'list also the definitions, notes and examples that do not come over'},
  force: {type: 'boolean', default: false, describe: 'replace an existing file'},
} as const

type Arguments = InferredOptionTypes<typeof OPTIONS> & {file: string}

/** `parallax labels convert`: a label set in the format of another program, or the other way round, with what does not come over, line by line. */
export function labelsConvertCommand(): CommandModule<object, Arguments> {
  return {
    command: 'convert <file>',
    describe: 'Write a label set in another format, with a list of what does not come over',
    builder: (yargs) => withManual(yargs, 'labels convert <file>').options(OPTIONS).positional('file', {type: 'string', demandOption: true, describe: 'a label set, or the dictionary of another program'}),
    handler: (argv: ArgumentsCamelCase<Arguments>) => {
      const {set: read, losses} = loadLexicon(argv.file, argv.file, argv.from ?? null), set = asTold(read, argv)
      const written = writeLabelSet(set, argv.to), output = openOutput(argv.out, argv.force ? 'replace' : 'keep')
      output.write(written.content)
      output.finish()
      stdout.write(`${lossLines(argv.file, [...losses, ...written.losses], argv.all).join('\n')}\n`)
      const note = set.licence === '' ? 'no licence is named: give --licence' : `licence ${set.licence}${limitsUse(set.licence) ? ', which limits its use' : ''}`
      stdout.write(`${forTerminal(`${argv.out}: ${set.entries.length} entries written; ${note}`)}\n`)
    },
  }
}

/** The set with what the command line says of it. Labels that are the id of the set, as those of plain lists, follow it. */
function asTold(set: LabelSet, {id = set.id, kind = set.kind, licence = set.licence}: Partial<Pick<Arguments, 'id' | 'kind' | 'licence'>>): LabelSet {
  const labels = new Map<string, string>()
  if (kind !== 'frame' && kind !== 'other') for (const {term, label, line} of set.entries) {
    const before = labels.get(term.toLowerCase())
    if (before !== undefined) throw new UsageError(`--kind ${kind} counts each place once, but "${term}" stands under "${before}" and in line ${line} under "${label}"; use --kind other or frame`)
    labels.set(term.toLowerCase(), label)
  }
  return {...set, id, kind, licence, entries: set.entries.map((entry) => entry.label === set.id ? {...entry, label: id} : entry)}
}

function lossLines(file: string, losses: readonly Loss[], all: boolean): string[] {
  const shown = losses.filter(({kind}) => all || kind === 'matching'), hidden = losses.length - shown.length, changed = losses.filter(({kind}) => kind === 'matching').length
  return [
    ...shown.map(({line, term, what}) => forTerminal(`${file}:${line}: "${term}": ${what}`)),
    changed === 0 ? 'Everything that is found comes over.' : `${changed} thing${changed === 1 ? '' : 's'} found otherwise, or not at all, after this.`,
    ...hidden > 0 ? [`${hidden} entries lose what only people read (definitions, notes, examples, levels); --all lists them.`] : [],
  ]
}

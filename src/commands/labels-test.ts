import {stdout} from 'node:process'
import type {CommandModule} from 'yargs'
import {loadSetup, testLabelSet} from '../index.ts'
import {failureLine} from '../labels/test-label-set.ts'
import type {ExitState} from './exit-state.ts'
import {readLabelSets} from './label-files.ts'
import {forTerminal} from './print-columns.ts'
import {withManual} from './with-manual.ts'

interface Arguments {
  readonly files: readonly string[]
}

/** `parallax labels test`: runs the examples of label sets. Exit code 1 where an entry does not do what its examples say. */
export function labelsTestCommand(state: ExitState): CommandModule<object, Arguments> {
  return {
    command: 'test <files..>',
    describe: 'Run the examples that the entries of label sets carry',
    builder: (yargs) => withManual(yargs, 'labels test <files..>').positional('files', {type: 'string', array: true, demandOption: true, describe: 'label sets (CSV)'}),
    handler: ({files}) => {
      const {abbreviations} = loadSetup({attribution: 'rules'})
      for (const set of readLabelSets(files, state)) {
        const failures = testLabelSet(set, abbreviations)
        for (const failure of failures) stdout.write(`${forTerminal(failureLine(failure))}\n`)
        const examples = set.entries.reduce((sum, {mustMatch, mustNotMatch}) => sum + mustMatch.length + mustNotMatch.length, 0)
        stdout.write(`${forTerminal(set.file)}: ${set.entries.length} entries, ${examples} examples, ${failures.length} failed\n`)
        if (failures.length > 0) state.code = 1
      }
    },
  }
}

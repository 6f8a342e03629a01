import {basename, extname} from 'node:path'
import {stdout} from 'node:process'
import type {CommandModule} from 'yargs'
import {starterSet} from '../labels/starter-set.ts'
import {openOutput} from './output-file.ts'
import {forTerminal} from './print-columns.ts'
import {withManual} from './with-manual.ts'

interface Arguments {
  readonly file: string
  readonly force: boolean
}

/** `parallax labels new`: a commented label set to start from; an existing file is only replaced with `--force`. */
export function labelsNewCommand(): CommandModule<object, Arguments> {
  return {
    command: 'new <file>',
    describe: 'Write a commented label set to start from',
    builder: (yargs) => withManual(yargs, 'labels new <file>')
      .positional('file', {type: 'string', demandOption: true, describe: 'the CSV file to write'})
      .option('force', {type: 'boolean', default: false, describe: 'replace an existing file'}),
    handler: ({file, force}) => {
      const output = openOutput(file, force ? 'replace' : 'keep')
      output.write(starterSet(basename(file, extname(file))))
      output.finish()
      stdout.write(`${forTerminal(file)}: written; edit it, then: parallax labels test ${forTerminal(file)}\n`)
    },
  }
}

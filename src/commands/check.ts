import {stdout} from 'node:process'
import type {ArgumentsCamelCase, CommandModule} from 'yargs'
import {loadCorpus} from '../index.ts'
import type {CorpusArguments} from './corpus-options.ts'
import {CORPUS_OPTIONS, loadOptionsOf, withCorpus} from './corpus-options.ts'
import type {ExitState} from './exit-state.ts'
import {fileLines} from './file-lines.ts'
import {forTerminal} from './print-columns.ts'
import {problemLine} from './problem-line.ts'
import {withManual} from './with-manual.ts'

type Arguments = CorpusArguments & {corpus: string[]}

/** `parallax check`: reads a corpus, tells how, and lists what is wrong with it. Exit code 1 where anything but notes was found. */
export function checkCommand(state: ExitState): CommandModule<object, Arguments> {
  return {
    command: 'check <corpus..>',
    describe: 'Read a corpus and list what is wrong with it',
    builder: (yargs) => withManual(withCorpus(yargs.options(CORPUS_OPTIONS)), 'check <corpus..>'),
    handler: async (argv: ArgumentsCamelCase<Arguments>) => {
      const corpus = loadCorpus(argv.corpus, loadOptionsOf(argv, 'yes'))
      let problems = 0
      for await (const loaded of corpus) {
        if (loaded.kind === 'article') continue
        if (loaded.problem.severity !== 'note') problems++
        stdout.write(`${problemLine(loaded.problem)}\n`)
      }
      const {read, accepted, rejected} = corpus.counts
      if (!argv.quiet) stdout.write([...fileLines(corpus.files).map(forTerminal), `${read} articles read = ${accepted} accepted + ${rejected} rejected`].join('\n') + '\n')
      if (problems > 0 || accepted === 0) state.code = 1
    },
  }
}

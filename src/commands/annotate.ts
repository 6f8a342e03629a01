import {once} from 'node:events'
import {stderr, stdout} from 'node:process'
import type {ArgumentsCamelCase, CommandModule, InferredOptionTypes} from 'yargs'
import {annotateCorpus} from '../index.ts'
import {readTargets} from '../load/read-targets.ts'
import type {Problem} from '../types.ts'
import type {AnalysisArguments, CorpusArguments} from './corpus-options.ts'
import {ANALYSIS_OPTIONS, CORPUS_OPTIONS, loadOptionsOf, setupOf, withCorpus} from './corpus-options.ts'
import type {ExitState} from './exit-state.ts'
import {openOutput} from './output-file.ts'
import {problemLine} from './problem-line.ts'
import {showProgress} from './progress.ts'
import {workersOf} from './report.ts'
import {withManual} from './with-manual.ts'

const OPTIONS = {
  out: {type: 'string', requiresArg: true, describe: 'file to write [default: standard output]'},
  force: {type: 'boolean', default: false, describe: 'replace the file'},
  targets: {type: 'string', requiresArg: true, describe: 'file of mentions, JSON lines {id, targets: [{from, to}]}: adds the sentiment towards each'},
  towards: {type: 'string', requiresArg: true, choices: ['trained', 'rules'], default: 'trained', describe: 'what tells that sentiment: trained weights, or rules alone'},
  ...CORPUS_OPTIONS, ...ANALYSIS_OPTIONS,
} as const

type Arguments = InferredOptionTypes<typeof OPTIONS> & CorpusArguments & AnalysisArguments & {corpus: string[]}

/** `parallax annotate`: everything found in each article as one JSON object a line, in input order. Exit code 1 where articles were rejected. */
export function annotateCommand(state: ExitState): CommandModule<object, Arguments> {
  return {
    command: 'annotate <corpus..>',
    describe: 'Write what is found in each article as JSON lines',
    builder: (yargs) => withManual(withCorpus(yargs.options(OPTIONS)), 'annotate <corpus..>'),
    handler: async (argv: ArgumentsCamelCase<Arguments>) => {
      const progress = showProgress('articles', argv.quiet || argv.out === undefined)
      const rejected: Problem[] = []
      const batches = annotateCorpus({
        corpus: argv.corpus, load: loadOptionsOf(argv, 'no'), setup: setupOf(argv, argv.targets !== undefined && argv.towards === 'trained' ? 'trained' : 'rules'), workers: workersOf(argv.workers),
        targets: argv.targets === undefined ? null : readTargets(argv.targets),
        onProblem: (problem) => { if (problem.severity === 'error') rejected.push(problem) },
      })
      const file = argv.out === undefined ? null : openOutput(argv.out, argv.force ? 'replace' : 'keep')
      try {
        for await (const {lines, articles} of batches) {
          state.signal.throwIfAborted()
          if (file !== null) file.write(lines)
          else if (!stdout.write(lines)) await once(stdout, 'drain')
          progress.step(articles)
        }
        file?.finish()
      } finally {
        file?.abort()
        progress.end()
      }
      for (const problem of rejected) stderr.write(`${problemLine(problem)}\n`)
      if (rejected.length > 0) state.code = 1
    },
  }
}

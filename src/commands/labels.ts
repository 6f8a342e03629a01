import type {CommandModule} from 'yargs'
import type {ExitState} from './exit-state.ts'
import {labelsConvertCommand} from './labels-convert.ts'
import {labelsImpactCommand} from './labels-impact.ts'
import {labelsLintCommand} from './labels-lint.ts'
import {labelsNewCommand} from './labels-new.ts'
import {labelsPreviewCommand} from './labels-preview.ts'
import {labelsSuggestCommand} from './labels-suggest.ts'
import {labelsTestCommand} from './labels-test.ts'
import {withManual} from './with-manual.ts'

/** `parallax labels`: what helps to write a label set. */
export function labelsCommand(state: ExitState): CommandModule {
  return {
    command: 'labels <command>',
    describe: 'Write, test and check label sets (lists of terms)',
    builder: (yargs) => withManual(yargs, 'labels <command>')
      .command(labelsNewCommand()).command(labelsTestCommand(state)).command(labelsLintCommand(state)).command(labelsPreviewCommand(state))
      .command(labelsImpactCommand(state)).command(labelsSuggestCommand(state)).command(labelsConvertCommand())
      .demandCommand(1, 'Name what to do; parallax labels --help lists it.'),
    handler: () => undefined,
  }
}

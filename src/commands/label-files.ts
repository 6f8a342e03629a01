import {stdout} from 'node:process'
import {InputError} from '../errors.ts'
import {loadLabelSet} from '../load/load-label-set.ts'
import type {LabelSet} from '../types.ts'
import type {ExitState} from './exit-state.ts'
import {forTerminal} from './print-columns.ts'

/** Reads label sets; what is wrong with a file is printed, line by line, and the others are read all the same. */
export function readLabelSets(files: readonly string[], state: ExitState): LabelSet[] {
  return files.flatMap((file) => {
    try {
      return [loadLabelSet(file, file)]
    } catch (thrown) {
      if (!(thrown instanceof InputError)) throw thrown
      for (const line of thrown.message.split('\n')) stdout.write(`${forTerminal(line)}\n`)
      state.code = 1
      return []
    }
  })
}

import {CUE} from './labels.ts'
import {OUT} from './quote-states.ts'
import type {RunList} from './run-list.ts'

/** Runs of a kind that are looked at on either side, nearest first: keeps a paragraph of any length linear. */
const REACH = 6

/** More than a run has to choose from. */
export const MOST_CHOICES = 2 * REACH + 2

/** Runs of `kind` in the paragraph of run `r`, the nearest on either side, in order; gives their number. */
export function choicesFor(runs: RunList, r: number, kind: number, out: Int32Array): number {
  const group = runs.group[r]!, first = runs.firstOf[group]!, after = runs.firstOf[group + 1]!
  let count = 0
  for (let i = r - 1, seen = 0; i >= first && seen < REACH; i--) if (runs.kind[i] === kind) { out[count++] = i; seen++ }
  for (let i = r + 1, seen = 0; i < after && seen < REACH; i++) if (runs.kind[i] === kind) { out[count++] = i; seen++ }
  return count
}

/** The cues that a content may belong to; one that opens with a quotation may go on from the last cue of the paragraph before. */
export function cueChoices(runs: RunList, content: number, out: Int32Array): number {
  let count = choicesFor(runs, content, CUE, out)
  const group = runs.group[content]!
  if (group === 0 || runs.quotes.state[runs.from[content]!] === OUT) return count
  for (let i = runs.firstOf[group]! - 1; i >= runs.firstOf[group - 1]!; i--) {
    if (runs.kind[i] !== CUE) continue
    out[count++] = i
    break
  }
  return count
}

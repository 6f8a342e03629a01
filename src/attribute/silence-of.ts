import type {Silence} from '../types.ts'
import type {Draft} from './draft.ts'
import type {Reading} from './reading.ts'
import {silentGroup} from './silent-group.ts'

/** How far into the content the head of a silent group may stand ("declined | to comment on the report"), in tokens. */
const INTO = 3

/** How the source of a draft did not answer, by its cue and the words after it; null where it spoke. */
export function silenceOf(reading: Reading, {cue}: Draft): Silence | null {
  const first = cue[0], last = cue.at(-1)
  if (!first || !last) return null
  const {sentences, sentenceOf} = reading.passage
  const limit = sentences[sentenceOf[first.from]!]!, end = Math.min(last.to + INTO, sentences[sentenceOf[first.from]! + 1]!)
  for (let token = first.from; token < end; token++) {
    if (!reading.mayBeSilent(token)) continue
    const group = silentGroup(reading, token, limit)
    if (group && group.from < last.to) return group.kind
  }
  return null
}

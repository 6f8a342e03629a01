import type {VerbClass} from '../types.ts'
import {FINITE_PAST, THIRD} from './cue-lexicon.ts'
import {subjectAfter, subjectBefore} from './find-subject.ts'
import type {Reading, Stretch} from './reading.ts'
import {ADV, END, NUMERAL, TIME} from './word-classes.ts'

export interface SpeakerLine {
  readonly source: Stretch
  readonly cue: Stretch
  readonly verbClass: VerbClass
}

const LONGEST_LINE = 16

/** Verbs that cannot stand alone: "Dravik explained." needs what he explained before it. */
export const TELLING: ReadonlySet<string> = new Set(`say explain stress note add conclude summarize summarise emphasise emphasize underline underscore recall state declare remark
  observe specify clarify write tell assert comment point acknowledge admit claim insist argue reply`.split(/\s+/))

/**
 * Source and cue of a line that says only who said what stands before it: "Dravik summarized.", "the minister stressed on Tuesday.",
 * "Said Brand." It ends with a stop: a heading does not.
 */
export function lineCue(reading: Reading, line: Stretch): SpeakerLine | null {
  if (line.to - line.from > LONGEST_LINE || !reading.is(line.to - 1, END)) return null
  for (let token = line.from; token < line.to; token++) if (reading.passage.quoteOf[token] !== -1) return null
  for (let token = line.from; token < line.to; token++) {
    if (!isTelling(reading, token)) continue
    const source = token === line.from ? subjectAfter(reading, token + 1, line.to - 1) : subjectBefore(reading, token, line.from)
    if (!source || Math.min(source.from, token) !== line.from) return null
    const after = Math.max(source.to, token + 1)
    return endsAfter(reading, after, line.to) ? {source, cue: {from: token, to: token + 1}, verbClass: reading.entry(reading.verbOf(token) >> 3).verbClass} : null
  }
  return null
}

function isTelling(reading: Reading, token: number): boolean {
  const verb = reading.verbOf(token), use = verb & 7
  return verb >= 0 && (use === FINITE_PAST || use === THIRD) && TELLING.has(reading.entry(verb >> 3).lemma)
}

/** Nothing but a time follows. */
function endsAfter(reading: Reading, first: number, limit: number): boolean {
  let rest = first
  while (rest < limit && (reading.is(rest, TIME | ADV | END | NUMERAL) || reading.word(rest) === 'on')) rest++
  return rest >= limit
}

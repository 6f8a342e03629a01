import type {VerbClass} from '../types.ts'
import {opensApposition} from './apposition.ts'
import {FINITE_PAST, THIRD} from './cue-lexicon.ts'
import {subjectAfter, subjectBefore} from './find-subject.ts'
import {phraseAfter} from './noun-phrase.ts'
import type {Reading, Stretch} from './reading.ts'
import {ADV, AUX, COMMA, END, NUMERAL, REL, SUBJECT, THAT, TIME, VERB} from './word-classes.ts'

export interface SpeakerLine {
  readonly source: Stretch
  readonly cue: Stretch
  readonly verbClass: VerbClass
}

const LONGEST_LINE = 16

/** Verbs that cannot stand alone: "Dravik explained." needs what he explained before it. */
export const TELLING: ReadonlySet<string> = new Set(`say explain stress note add conclude summarize summarise emphasise emphasize underline underscore recall state declare remark
  observe specify clarify write tell assert comment point acknowledge remind admit claim insist argue reply`.split(/\s+/))

/**
 * Source and cue of a line that says only who said what stands before it: "Dravik summarized.", "the minister stressed on Tuesday.",
 * "Said Brand." It ends with a stop: a heading does not.
 */
export function lineCue(reading: Reading, line: Stretch): SpeakerLine | null {
  if (line.to - line.from > LONGEST_LINE || !reading.is(line.to - 1, END)) return null
  for (let token = line.from; token < line.to; token++) if (reading.passage.quoteOf[token] !== -1) return null
  const opening = reading.is(line.from, ADV) ? line.from + 1 : line.from
  for (let token = opening; token < line.to; token++) {
    if (!isTelling(reading, token)) continue
    const found = token === opening ? subjectAfter(reading, token + 1, line.to - 1) : subjectBefore(reading, token, opening)
    if (!found || Math.min(found.from, token) !== opening) return null
    const source = token === opening ? {from: found.from, to: appositionEnd(reading, found.to, line.to - 1)} : found
    const after = afterHearer(reading, token, {from: Math.max(source.to, token + 1), to: line.to})
    return endsAfter(reading, after, line.to) ? {source, cue: {from: token, to: token + 1}, verbClass: reading.entry(reading.verbOf(token) >> 3).verbClass} : null
  }
  return null
}

function isTelling(reading: Reading, token: number): boolean {
  const verb = reading.verbOf(token), use = verb & 7
  return verb >= 0 && (use === FINITE_PAST || use === THIRD) && TELLING.has(reading.entry(verb >> 3).lemma)
}

/** End of an apposition that fills the rest of a line: "says Bohdan Lisk, a grower with forty years of experience"; `from` where none does. */
function appositionEnd(reading: Reading, from: number, to: number): number {
  if (!reading.is(from, COMMA) || !opensApposition(reading, from + 1)) return from
  for (let token = from + 1; token < to; token++) if (reading.is(token, AUX | VERB | REL | SUBJECT | THAT)) return from
  return to
}

/** The words that a verb cannot do without where its content stands before it: "reminded the visitor", "commented on the events". */
function afterHearer(reading: Reading, token: number, {from, to}: Stretch): number {
  const {lemma, person} = reading.entry(reading.verbOf(token) >> 3), leads = LEADS.get(lemma)
  const start = leads === undefined ? from : reading.word(from) === leads ? from + 1 : -1
  return start < 0 || (leads === undefined && !person) ? from : Math.max(from, phraseAfter(reading, start, to))
}

const LEADS: ReadonlyMap<string, string> = new Map([['comment', 'on']])

/** Nothing but a time follows. */
function endsAfter(reading: Reading, first: number, limit: number): boolean {
  let rest = first
  while (rest < limit && (reading.is(rest, TIME | ADV | END | NUMERAL) || reading.word(rest) === 'on')) rest++
  return rest >= limit
}

import type {WordTable} from '../text/word-table.ts'
import {nameInRun, runEnd} from './find-people.ts'
import type {NameMention} from './find-people.ts'
import {NAME_INSTITUTION} from './name-words.ts'
import {isGenitive} from './noun-phrase.ts'
import type {Reading, Stretch} from './reading.ts'
import {CAP, COMMA, CONJ, DET, OPEN, PREP, REL, SHUT, TO} from './word-classes.ts'

/** A phrase up to its first comma, "Jr." aside, or up to a bracket or relative clause: "the Vellam Water Company (VWC)", "officials who …". */
export function headOf(reading: Reading, {from, to}: Stretch): Stretch {
  for (let token = from + 1; token < to; token++) {
    if (reading.is(token, COMMA) && !/^(?:jr|sr)\.?$/.test(reading.word(token + 1))) return {from, to: token}
    if (reading.word(token) === 'who' || (reading.is(token, OPEN) && !goesOn(reading, token, to))) return {from, to: token}
  }
  return {from, to}
}

/** Whether "and" or "nor" stands after the bracket that opens at `token`. */
function goesOn(reading: Reading, token: number, to: number): boolean {
  for (let at = token; at < to; at++) if (reading.is(at, SHUT)) return reading.is(at + 1, CONJ) && at + 1 < to
  return false
}

/** The part of a head that says what the source is: after the last genitive ("Kell's aide") and before the first preposition. */
export function coreOf(reading: Reading, {from, to}: Stretch): Stretch {
  let start = from, end = from
  while (end < to && (end === from || !reading.is(end, PREP | TO | REL))) {
    if (isGenitive(reading, end) && end + 1 < to) start = end + 1
    end++
  }
  return {from: start, to: end}
}

/** Words of a stretch in lower case, at most forty. */
export function wordsOf(reading: Reading, {from, to}: Stretch): string[] {
  const words: string[] = []
  for (let token = from; token < to && token < from + 40; token++) words.push(reading.word(token))
  return words
}

/** The person's name that is the head of a phrase: not one that hangs on a preposition or a genitive. */
export function nameInHead(reading: Reading, names: WordTable, {from, to}: Stretch): NameMention | null {
  for (let token = from; token < to; token++) {
    if (token > from && reading.is(token, PREP | TO | REL)) return null
    if (!reading.is(token, CAP) || reading.is(token, DET)) continue
    const end = Math.min(runEnd(reading, token, to), to)
    if (end <= token) continue
    if ((!isGenitive(reading, end) || end + 1 >= to) && (end >= to || reading.is(end, PREP | CONJ) || reading.word(end) === "'s" || reading.form(end) === '(')) {
      const mention = nameInRun(reading, names, {from: token, to: end})
      if (mention) return mention
    }
    token = end - 1
  }
  return null
}

/**
 * "Secretary of State Anton Dravik", "deputy speaker of the parliament Anton Dravik": a full name after a common noun closes the phrase.
 * What hangs on a body with "of" belongs to the name of the body ("the Ministry of Foreign Affairs").
 */
export function nameAtEnd(reading: Reading, names: WordTable, {from, to}: Stretch): NameMention | null {
  let first = to
  while (first > from && reading.is(first - 1, CAP) && !reading.is(first - 1, PREP | DET)) first--
  if (to - first < 2 || first - from < 2 || reading.is(first - 1, DET | TO | CONJ) || isGenitive(reading, first - 1)) return null
  const name = nameInRun(reading, names, {from: first, to})
  if (!reading.is(first - 1, PREP)) return hangsOnMany(reading, from, first) ? null : name
  const ofBody = names.of(reading.vocabulary, reading.passage.word[first - 2]!) & NAME_INSTITUTION
  return name && name.name.from > first && reading.word(first - 1) === 'of' && reading.is(first - 2, CAP) && !ofBody ? name : null
}

/** "Relatives of prisoner Paul Ashdown": a plural before the preposition is who speaks. */
function hangsOnMany(reading: Reading, from: number, first: number): boolean {
  for (let token = from + 1; token < first; token++) if (reading.is(token, PREP)) return /[^s]s$/.test(reading.word(token - 1)) || reading.word(token - 1) === 'family'
  return false
}

/** "The head of the office, Paul Ashdown", "the envoy, the former banker Paul Ashdown": the apposition is or ends with the name. */
export function nameInApposition(reading: Reading, names: WordTable, {head, to}: {readonly head: Stretch, readonly to: number}): NameMention | null {
  const from = head.to + 1
  if (from >= to) return null
  if (reading.is(from, DET)) return nameAtEnd(reading, names, headOf(reading, {from, to}))
  if (!reading.is(from, CAP)) return null
  const end = runEnd(reading, from, to)
  return end >= to || reading.is(end, COMMA | PREP) ? nameInRun(reading, names, {from, to: Math.min(end, to)}) : null
}

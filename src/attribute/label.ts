import {FINITE_PAST, PROGRESSIVE, THIRD} from './cue-lexicon.ts'
import {isNounLike} from './noun-phrase.ts'
import type {Reading, Stretch} from './reading.ts'
import {ADV, AUX, CAP, COLON, CONJ, DASH, DET, ED, END, ING, NEG, NUMERAL, PAST, REL, SEMI, SUBJECT, SUBORD, THAT, TIME, VERB} from './word-classes.ts'

/** Words before a colon that are a heading and nobody's name. */
const HEADINGS = new Set(`opinion coverage related contributing photos photo video watch read update updated note editor source sources correction analysis exclusive breaking live more
  background summary context fact facts figure map timeline poll chart graphic topics tags share credit editors abstract category filed posted published location date time step claim
  part chapter day in one two three four five winner winners loser losers latest tracking advertisement special file see clarification pros cons rating bottom big key just must
  photograph photographs daily play reminder pro-tip tip fake caption from another sort now minority majority image images media credit hide show toggle vo`.split(/\s+/))

/** "ANALYSIS: …", "WATCH: …": a word before a colon that is nobody's name. */
export function isHeading(reading: Reading, {from, to}: Stretch): boolean {
  return to - from === 1 && HEADINGS.has(reading.word(from)) && reading.is(from, CAP)
}

/** "MS. NEMEC": titles in capitals are no abbreviations for the scanner. */
const SHOUTED_TITLES = new Set(['MR', 'MS', 'MRS', 'DR', 'GEN', 'SEN', 'REP', 'GOV', 'REV', 'PROF', 'LT', 'COL', 'SGT', 'ADM', 'AMB', 'ST'])

const NEVER = AUX | VERB | PAST | SUBJECT | NEG | SUBORD | REL | THAT | SEMI | COLON | DASH

/**
 * Whether a stretch can name who speaks, standing alone before a colon or after a dash: "Jonas Pell, a farmer", "The minister", "Jonas
 * Pell, 61". No verb, no pronoun, no heading; a number only as an age after a comma.
 */
export function isLabel(reading: Reading, {from, to}: Stretch): boolean {
  if (to <= from || to - from > 14 || !reading.is(from, CAP | DET) || HEADINGS.has(reading.word(from)) || reading.is(from, TIME)) return false
  let named = false
  for (let token = from; token < to; token++) {
    const verb = reading.verbOf(token), use = verb & 7
    if (reading.is(token, NEVER) && !(reading.is(token, CAP) && token > from)) return false
    if ((reading.is(token, END) && !SHOUTED_TITLES.has(reading.form(token - 1))) || (verb >= 0 && (use === FINITE_PAST || (use === THIRD && reading.nounOf(token) < 0)) && !reading.is(token, CAP))) return false
    if (reading.is(token, NUMERAL) && !(reading.form(token - 1) === ',' && /^\d\d$/.test(reading.form(token)))) return false
    if ((reading.is(token, TIME) && token === to - 1) || (reading.is(token, ADV) && !reading.is(token, CAP | DET))) return false
    if (reading.is(token, ED) && !reading.is(token, CAP) && isNounLike(reading, token - 1) && !reading.is(token - 1, DET)) return false
    if (reading.is(token, END)) continue
    named ||= isNounLike(reading, token)
  }
  const closing = reading.verbOf(to - 1) & 7
  if (reading.verbOf(to - 1) >= 0 && (closing === THIRD || closing === PROGRESSIVE) && to - from > 1) return false
  return named && !reading.is(to - 1, CONJ | DET | ING)
}

import {ADDRESS_SIGN, ADV, AUX, BY, CAP, COMMA, CONJ, DET, ED, ING, NEG, NUMERAL, OBJECT, OPEN, PAST, POSS, PREP, REL, SHUT, STOP_SIGN, SUBJECT,
  SUBORD, THAT, TIME, TO, VERB} from './word-classes.ts'
import type {Reading, Stretch} from './reading.ts'
import {FINITE_PAST, PROGRESSIVE, THIRD} from './cue-lexicon.ts'

const LONGEST = 40
const FUNCTION = DET | PREP | CONJ | SUBORD | REL | AUX | NEG | ADV | SUBJECT | OBJECT | THAT | TO | TIME | STOP_SIGN | COMMA

/** Whether the token can be the last word of a noun phrase. */
export function isNounLike(reading: Reading, token: number): boolean {
  if (token < 0 || token >= reading.passage.size) return false
  const bits = reading.bits[token]!
  if (bits & ADDRESS_SIGN) return reading.form(token).startsWith('@')
  if (bits & CAP) return (bits & (STOP_SIGN | COMMA | SUBORD | REL | PREP | AUX | CONJ | THAT)) === 0 && (bits & (SUBJECT | DET | ADV | NEG | TIME)) === 0
  return (bits & (FUNCTION & ~NUMERAL)) === 0 && (bits & VERB) === 0
}

/** A word that is a finite verb wherever it stands in news: it ends a noun phrase to its right. */
function isVerbLike(reading: Reading, token: number): boolean {
  const bits = reading.bits[token]!
  if (bits & CAP && !(bits & (AUX | VERB))) return false
  if (bits & (AUX | VERB | PAST)) return true
  const cue = reading.verbOf(token)
  if (cue < 0) return false
  const use = cue & 7
  return use === FINITE_PAST ? !(bits & CAP) : use === THIRD && reading.nounOf(token) < 0
}

/**
 * First token of the noun phrase that ends with token `last`, or −1. Walks left over nouns, names, adjectives and their phrases
 * ("the head of the ministry", "officials in Washington"), stops before verbs, commas, marks and words that join clauses.
 */
export function phraseBefore(reading: Reading, last: number, limit: number): number {
  if (reading.is(last, SHUT)) return phraseBeforeBracket(reading, last, limit)
  if (reading.is(last, SUBJECT)) return last
  if (reading.is(last, REL)) return reading.word(last) === 'who' || reading.word(last) === 'which' ? last : -1
  if (!isNounLike(reading, last) && !isLonePronoun(reading, last)) return -1
  const floor = Math.max(limit, last - LONGEST)
  let start = -1, beforeAnd = -1
  for (let token = last; token >= floor; token--) {
    const bits = reading.bits[token]!
    if (isGenitive(reading, token) && token > floor) continue
    if (bits & (STOP_SIGN & ~SHUT) || bits & (COMMA | REL | THAT | SUBJECT | NEG)) break
    if (bits & SHUT) { if (token !== last) break; continue }
    if (token !== last && isVerbLike(reading, token)) return beforeAnd >= 0 ? beforeAnd : start
    if (bits & CONJ) {
      if (reading.word(token) !== 'and' && reading.word(token) !== 'or' || !isNounLike(reading, token - 1) || token - 1 < floor) break
      beforeAnd = beforeAnd < 0 ? start : beforeAnd
      continue
    }
    if (bits & (PREP | TO) && !(bits & DET)) {
      if (bits & (SUBORD | BY) || !isNounLike(reading, token - 1) || token - 1 < floor || token === last) break
      if (!OF_LIKE.has(reading.word(token)) && reading.is(token - 1, CAP) && reading.is(token + 1, CAP)) break
      continue
    }
    if (bits & DET) {
      start = token
      if (!(reading.is(token - 1, DET | PREP | NUMERAL | CONJ) || reading.word(token - 1) === 'of')) break
      continue
    }
    if (bits & TIME && !(bits & CAP) && token === last) break
    if (bits & (SUBORD | ADV) && bits & CAP) break
    if (bits & (ADV | ED | ING | OBJECT | SUBORD) && !(bits & CAP) && !modifies(reading, token, floor)) break
    start = token
  }
  return start
}

/** "'s" or "'" between two words of a phrase: "Kell's aides", "Kells’ aides". */
export function isGenitive(reading: Reading, token: number): boolean {
  const word = reading.word(token)
  if (word === "'s") return isNounLike(reading, token - 1) && (isNounLike(reading, token + 1) || reading.is(token + 1, ED | ADV | NUMERAL)) && !reading.is(token + 1, DET)
  return word === "'" && /s$/.test(reading.word(token - 1)) && isNounLike(reading, token + 1) && reading.passage.end[token - 1] === reading.passage.start[token]
}

const OF_LIKE = new Set(['of', 'for', 'at', 'from', 'with', 'on', 'in', 'to'])

/** "The newly elected president", "a leading analyst": a participle or adverb inside of a noun phrase. */
function modifies(reading: Reading, token: number, floor: number): boolean {
  if (!isNounLike(reading, token + 1) && !reading.is(token + 1, ED | ING)) return false
  for (let before = token - 1; before >= floor && before >= token - 3; before--) {
    if (reading.is(before, DET | NUMERAL)) return true
    if (!reading.is(before, ADV | ED) && !reading.is(before, PREP)) return false
    if (reading.is(before, PREP)) return true
  }
  return false
}

/** "many said", "some say", "others believe": a word that is mostly a determiner stands alone. */
function isLonePronoun(reading: Reading, token: number): boolean {
  return LONE.has(reading.word(token))
}

const LONE = new Set(['many', 'some', 'others', 'several', 'few', 'most', 'both', 'all', 'another', 'this', 'these', 'those', 'neither', 'none', 'one', 'two', 'three', 'us', 'his'])

function phraseBeforeBracket(reading: Reading, last: number, limit: number): number {
  for (let token = last - 1; token >= limit && token > last - 12; token--) {
    if (reading.is(token, OPEN)) return token - 1 >= limit ? phraseBefore(reading, token - 1, limit) : -1
  }
  return -1
}

/**
 * End (half-open) of the noun phrase that starts at token `first`, or `first` where none starts there. Stops at commas, verbs, time
 * words and words that join clauses; takes "of", "for", "at", "in" and "from" with what hangs on them.
 */
export function phraseAfter(reading: Reading, first: number, limit: number): number {
  const ceiling = Math.min(limit, first + LONGEST)
  if (reading.is(first, SUBJECT | OBJECT)) return first + 1
  let end = first
  for (let token = first; token < ceiling; token++) {
    const bits = reading.bits[token]!
    if (bits & OPEN) {
      const shut = bracketEnd(reading, token, ceiling)
      if (end === first || shut < 0) break
      token = shut
      end = shut + 1
      continue
    }
    if (token > first && isGenitive(reading, token)) continue
    if (bits & (STOP_SIGN | COMMA | REL | THAT | SUBORD | NEG | AUX | SUBJECT)) break
    if (bits & ED && !(bits & CAP) && token > first && isNounLike(reading, token - 1) && !reading.is(token - 1, ED)) break
    if (bits & TIME && token > first && !reading.is(token - 1, DET)) break
    if (token > first && isVerbLike(reading, token) && !reading.is(token - 1, DET)) break
    if (bits & (PREP | TO)) {
      if (end === first || token === first || !takes(reading, token) || bits & (TO | BY)) break
      continue
    }
    if (bits & CONJ) {
      if (reading.word(token) !== 'and' || end === first || !(isNounLike(reading, token + 1) || reading.is(token + 1, DET))) break
      continue
    }
    if (bits & DET && token > first && !reading.is(token - 1, PREP | CONJ | DET | NUMERAL) && !(bits & POSS)) break
    if (bits & ADV && !(bits & CAP) && !(isNounLike(reading, token + 1) && reading.is(token - 1, DET))) break
    if (bits & ING && token > first && !(bits & CAP) && !modifies(reading, token, first) && reading.verbOf(token) >= 0 && (reading.verbOf(token) & 7) === PROGRESSIVE) break
    if (bits & (DET | CONJ)) { if (LONE.has(reading.word(token))) end = token + 1; continue }
    end = token + 1
  }
  return end
}

/** Whether a preposition goes on with the phrase: not "on Tuesday", not "in a statement". */
function takes(reading: Reading, token: number): boolean {
  if (!OF_LIKE.has(reading.word(token))) return reading.word(token) === 'against' || reading.word(token) === 'between'
  const next = token + 1
  if (reading.is(next, TIME)) return false
  if (reading.word(token) === 'of' || reading.word(token) === 'for' || reading.word(token) === 'at') return isNounLike(reading, next) || reading.is(next, DET | CAP)
  if (reading.is(next, DET)) return !reading.is(next + 1, TIME) && !OCCASIONS.has(reading.word(next + 1)) && !OCCASIONS.has(reading.word(next + 2))
  return isNounLike(reading, next) && reading.is(next, CAP)
}

/** Where and how something was said: belongs to the cue, never to the source. */
export const OCCASIONS = new Set(`statement interview speech letter tweet email e-mail conference news briefing message post address report telephone phone
  call hearing rally debate meeting column note memo press video blog comment remarks television radio appearance closed-door joint written televised
  separate brief recent facebook twitter lengthy filing op-ed series text release`.split(/\s+/))

function bracketEnd(reading: Reading, open: number, limit: number): number {
  for (let token = open + 1; token < limit && token < open + 12; token++) if (reading.is(token, SHUT)) return token
  return -1
}

/** A stretch of tokens, or null when it is empty. */
export function stretchOf(from: number, to: number): Stretch | null {
  return to > from ? {from, to} : null
}

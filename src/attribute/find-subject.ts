import {ADV, AUX, CAP, COLON, COMMA, CONJ, DASH, DET, ED, ING, MARK_SIGN, NEG, NUMERAL, OBJECT, PREP, REL, SEMI, SUBJECT, SUBORD, THAT, TIME, TO} from './word-classes.ts'
import {opensApposition, withApposition} from './apposition.ts'
import {isNounLike, phraseAfter, phraseBefore} from './noun-phrase.ts'
import type {Reading, Stretch} from './reading.ts'

/**
 * The noun phrase that a verb group starting at `group` belongs to, to its left: with its apposition, without a relative clause between
 * commas ("Kell, who has asked for changes, said"). Null where another kind of word stands there.
 */
export function subjectBefore(reading: Reading, group: number, limit: number): Stretch | null {
  let last = skipTimeBack(reading, group - 1, limit)
  if (last < limit) return null
  if (reading.is(last, COMMA)) return subjectBeforeInsertion(reading, last, limit)
  if (last > limit && reading.is(last, OBJECT) && reading.word(last).endsWith('self')) last--
  const start = phraseBefore(reading, last, limit)
  if (start < 0 || !canSpeak(reading, start, last)) return null
  return {from: widenOverCommas(reading, start, limit), to: last + 1}
}

/** Words that need no article to be a subject. */
const UNCOUNTED = new Set(['police', 'people', 'data', 'evidence', 'research', 'media', 'everyone', 'everybody', 'someone', 'somebody', 'anyone', 'nobody', 'many', 'some', 'others', 'most',
  'several', 'few', 'both', 'all', 'one', 'critics', 'state', 'television', 'polling', 'congress', 'parliament', 'men', 'women', 'staff', 'footage', 'documents', 'who', 'which', 'this', 'another', 'neither'])

/** A common noun in the singular speaks only with a word before it: "unverified reports that" has no subject "unverified". Headlines drop articles. */
function canSpeak(reading: Reading, from: number, last: number): boolean {
  if (reading.passage.part === 'title') return true
  for (let token = from; token <= last; token++) {
    if (reading.is(token, DET | CAP | SUBJECT | OBJECT | REL | NUMERAL) || UNCOUNTED.has(reading.word(token)) || reading.word(token).startsWith('@')) return true
  }
  return /[^s]s$/.test(reading.word(last)) || /men$/.test(reading.word(last))
}

/** "Trump on Tuesday said", "officials last week said": steps back over the time. */
function skipTimeBack(reading: Reading, from: number, limit: number): number {
  let token = from
  while (token > limit && reading.is(token, TIME) && (reading.is(token - 1, TIME) || ON.has(reading.word(token - 1)))) {
    token--
    while (token > limit && ON.has(reading.word(token))) token--
  }
  return token
}

const ON = new Set(['on', 'last', 'this', 'late', 'early', 'earlier', 'next', 'in', 'later'])

/** A comma stands before the verb: "S, a former premier, said", "S, while smiling, said". */
function subjectBeforeInsertion(reading: Reading, comma: number, limit: number): Stretch | null {
  const open = insertionStart(reading, comma, limit)
  if (open < 0) return null
  const start = phraseBefore(reading, open - 1, limit)
  if (start < 0 || reading.is(open - 1, TIME | ADV)) return null
  const starts = open + 1
  const from = widenOverCommas(reading, start, limit)
  if (!opensApposition(reading, starts) && !isNounLike(reading, starts)) {
    return reading.is(starts, REL | ING | ED | SUBORD | PREP | TO | ADV | CONJ) ? {from, to: open} : null
  }
  const to = isName(reading, starts, comma) ? comma : withApposition(reading, open, comma + 1)
  return {from, to: to > comma ? comma : to}
}

/** "The mayor, Tomas Welk, said": capitals throughout, two words or more. */
function isName(reading: Reading, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (!reading.is(token, CAP) || !isNounLike(reading, token)) return false
  return to - from > 1
}

/**
 * The comma that opens the insertion which the comma before the verb closes: the nearest before "who", an apposition or a participle,
 * else the nearest one before a phrase of another kind. −1 for none.
 */
function insertionStart(reading: Reading, comma: number, limit: number): number {
  let nearest = -1
  for (let token = comma - 1, seen = 0; token > limit && token > comma - 45 && seen < 4; token--) {
    if (!reading.is(token, COMMA)) continue
    seen++
    const starts = token + 1
    if (reading.is(starts, REL | ING | SUBORD) || (opensApposition(reading, starts) && isNamed(reading, token - 1))) return token
    if (nearest < 0 && (isNounLike(reading, starts) || reading.is(starts, ED | PREP | TO | ADV | CONJ | NUMERAL))) nearest = token
  }
  return nearest
}

function isNamed(reading: Reading, token: number): boolean {
  return reading.is(token, CAP) || isNounLike(reading, token)
}

const OPENS_CLAUSE = CONJ | SUBORD | THAT | COMMA | MARK_SIGN | COLON | SEMI | DASH

/** The phrase found may itself be an apposition: "Smith, a lawyer from Tavia said". Reaches back to the name. */
function widenOverCommas(reading: Reading, start: number, limit: number): number {
  let from = start
  for (let round = 0; round < 2; round++) {
    if (!reading.is(from - 1, COMMA) || from - 2 < limit || !opensApposition(reading, from) || reading.is(from, REL)) return from
    if (!reading.is(from - 2, CAP) || reading.is(from - 2, TIME) || (from - 2 === limit && reading.word(limit).endsWith('ly'))) return from
    const wider = phraseBefore(reading, from - 2, limit)
    if (wider < limit || reading.is(wider, PREP) || (wider > limit && !reading.is(wider - 1, OPENS_CLAUSE))) return from
    from = wider
  }
  return from
}

/** The noun phrase after an inverted verb ("said John Smith, a lawyer"), or null. */
export function subjectAfter(reading: Reading, first: number, limit: number): Stretch | null {
  if (first >= limit) return null
  if (reading.is(first, OBJECT | REL | THAT | TO | CONJ | SUBORD | AUX | NEG | ADV | COMMA)) return null
  const end = phraseAfter(reading, first, limit)
  if (end <= first) return null
  return {from: first, to: withApposition(reading, end, limit)}
}

/**
 * The subject of the sentence that token `before` stands in: after an opening phrase with a comma, the first noun phrase. It is whose
 * words "…, saying that" and "… and said that" report.
 */
export function sentenceSubject(reading: Reading, from: number, before: number): Stretch | null {
  let first = from
  while (first < before && reading.is(first, CONJ | ADV | COMMA) && !isNounLike(reading, first)) first++
  if (reading.is(first, PREP | SUBORD | ING | TO | ED) && !reading.is(first, SUBJECT)) {
    let comma = first
    while (comma < before && !reading.is(comma, COMMA)) comma++
    if (comma >= before) return null
    first = comma + 1
  }
  if (reading.is(first, TIME) && reading.is(first + 1, COMMA)) first += 2
  if (reading.is(first, SUBJECT)) return {from: first, to: first + 1}
  if (!isNounLike(reading, first) && !reading.is(first, DET | NUMERAL)) return null
  const end = Math.min(phraseAfter(reading, first, before), before)
  if (end <= first) return null
  const wide = withApposition(reading, end, before)
  return {from: first, to: wide >= before ? end : wide}
}

import {ADV, BY, CAP, COLON, COMMA, DET, END, OBJECT, PREP, SUBJECT, THAT, TIME, TO} from './word-classes.ts'
import {isNounLike, OCCASIONS, phraseAfter} from './noun-phrase.ts'
import type {Reading} from './reading.ts'

const TIME_PREFIX = new Set(['last', 'this', 'next', 'late', 'early', 'earlier', 'later', 'on', 'in', 'since', 'during'])

/**
 * Steps over what stands between a cue and its content and belongs to neither: time, place and occasion ("on Tuesday", "in a
 * statement", "to reporters"). Gives the first token after it.
 */
export function skipCircumstances(reading: Reading, first: number, limit: number): number {
  let token = first
  for (let round = 0; round < 5 && token < limit; round++) {
    const next = skipOne(reading, token, limit)
    if (next === token) return token
    token = next
  }
  return token
}

function skipOne(reading: Reading, token: number, limit: number): number {
  const word = reading.word(token)
  if (reading.is(token, TIME)) return token + 1
  if (TIME_PREFIX.has(word) && reading.is(token + 1, TIME)) return token + 2
  if (TIME_PREFIX.has(word) && TIME_PREFIX.has(reading.word(token + 1)) && reading.is(token + 2, TIME)) return token + 3
  if (reading.is(token, ADV) && !reading.is(token, CAP)) return token + 1
  if (reading.is(token, TO) && !isHearer(reading, token + 1)) return token
  if (!reading.is(token, PREP | TO) || reading.is(token, BY) || token + 1 >= limit) return token
  return skipPhrase(reading, token, limit)
}

/** "to reporters", "to the BBC", not "to return". */
function isHearer(reading: Reading, token: number): boolean {
  return reading.is(token, DET | CAP | OBJECT) || (isNounLike(reading, token) && /[^s]s$/.test(reading.word(token)))
}

/** A phrase with a preposition: stepped over when it names an occasion, or when "that", a comma or a mark follows. */
function skipPhrase(reading: Reading, token: number, limit: number): number {
  const end = occasionEnd(reading, token + 1, limit)
  if (end > 0) {
    const on = reading.word(end)
    if ((on === 'with' || on === 'to' || on === 'at' || on === 'in' || on === 'on') && end + 1 < limit) {
      const further = phraseAfter(reading, end + 1, limit)
      if (further > end + 1 && further - end < 9) return further
    }
    return end
  }
  const after = phraseAfter(reading, token + 1, limit)
  if (after <= token + 1 || after - token > 12) return token
  return after >= limit || reading.is(after, THAT | COMMA | COLON | END | TIME) || startsQuote(reading, after) ? after : token
}

function occasionEnd(reading: Reading, first: number, limit: number): number {
  for (let token = first, last = -1; token < Math.min(first + 7, limit) + 1; token++) {
    if (OCCASIONS.has(reading.word(token))) { last = token; continue }
    if (last >= 0) return last + 1
    if (!reading.is(token, DET | CAP) && !isNounLike(reading, token)) return -1
  }
  return -1
}

/** Whether a double quotation opens at the token. */
export function startsQuote(reading: Reading, token: number): boolean {
  const {quoteOf, quotes} = reading.passage
  const quote = quotes[quoteOf[token] ?? -1]
  return quote !== undefined && quote.first === token
}

/** End of the hearer that starts at `first` ("told reporters the plan …"), or `first` where none stands there. */
export function hearerEnd(reading: Reading, first: number, limit: number): number {
  if (reading.is(first, OBJECT)) return first + 1
  if (reading.is(first, SUBJECT) && (reading.word(first) === 'you' || reading.word(first) === 'it')) return first + 1
  if (!isNounLike(reading, first) && !reading.is(first, DET)) return first
  const end = phraseAfter(reading, first, limit)
  for (let token = first + 1; token < end; token++) {
    const lower = !reading.is(token - 1, CAP | DET) && isNounLike(reading, token - 1)
    if (lower && reading.is(token, CAP)) return token
  }
  return end
}

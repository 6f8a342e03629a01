import {ADV, CAP, COLON, COMMA, CONJ, DASH, END, ING, REL, SEMI, SUBJECT, SUBORD} from './word-classes.ts'
import {FINITE_PAST, PROGRESSIVE, THIRD} from './cue-lexicon.ts'
import {isNounLike} from './noun-phrase.ts'
import type {Reading} from './reading.ts'

/**
 * Where the content that starts at token `from` ends (half-open): before the full stop, a semicolon, a further cue of the sentence
 * (", adding that", ", he said", "and called for") or ", but". Quotations inside are jumped over.
 */
export function clauseEnd(reading: Reading, from: number, limit: number, kind: 'clause' | 'phrase' = 'clause'): number {
  const {quoteOf, quotes} = reading.passage
  const outer = quoteOf[from - 1] ?? -1
  for (let token = from; token < limit; token++) {
    const inside = quoteOf[token]!
    if (inside >= 0 && inside !== outer && quotes[inside]!.first === token && quotes[inside]!.closed && quotes[inside]!.kind === 'double') {
      token = quotes[inside]!.last
      if (reading.is(token - 1, END) && !reading.is(token + 1, COMMA) && token + 1 >= limit) return Math.min(token + 1, limit)
      continue
    }
    const bits = reading.bits[token]!
    if (bits & (END | SEMI | DASH)) return token
    if (bits & COLON && token > from && quoteOf[token + 1] !== inside) return token
    if (bits & COMMA && token > from && endsAtComma(reading, token, limit)) return token
    if (kind === 'phrase' && token > from + 1 && endsPhrase(reading, token)) return token
    if (bits & CONJ && token > from && goesOnReporting(reading, token)) return reading.is(token - 1, COMMA) ? token - 1 : token
  }
  return reading.is(limit - 1, COMMA) ? limit - 1 : limit
}

function endsAtComma(reading: Reading, comma: number, limit: number): boolean {
  const next = comma + 1
  const word = reading.word(next)
  if (word === 'but' || (word === 'according' && reading.word(next + 1) === 'to')) return true
  if (word === 'while' || word === 'although' || word === 'though') return true
  const first = reading.is(next, ADV | CONJ) && !isNounLike(reading, next) ? next + 1 : next
  const cue = reading.verbOf(first)
  if (cue >= 0 && (cue & 7) === PROGRESSIVE && reading.entry(cue >> 3).quote) return true
  if (reading.is(next, SUBORD) || reading.is(next, CONJ)) return false
  return isTrailingCue(reading, next, limit)
}

/** ", he said.", ", officials said": a subject of one to four words and a finite verb of saying that ends the sentence or opens a parenthesis. */
function isTrailingCue(reading: Reading, next: number, limit: number): boolean {
  for (let token = next; token < Math.min(next + 7, limit); token++) {
    const cue = reading.verbOf(token)
    if (cue >= 0 && ((cue & 7) === FINITE_PAST || (cue & 7) === THIRD) && reading.entry(cue >> 3).quote) {
      return token > next ? reading.is(token + 1, END | COMMA) || token + 1 >= limit : isNounLike(reading, token + 1)
    }
    if (!isNounLike(reading, token) && !reading.is(token, SUBJECT | CAP) && token > next) return false
  }
  return false
}

/** "and said", "and has called for": the subject is the same, the cue is a new one. */
function goesOnReporting(reading: Reading, and: number): boolean {
  if (reading.word(and) !== 'and' && reading.word(and) !== 'but') return false
  let token = and + 1
  while (reading.is(token, ADV) && token < and + 3) token++
  const cue = reading.verbOf(token)
  if (cue < 0) return false
  const {quote, that} = reading.entry(cue >> 3)
  return (cue & 7) === FINITE_PAST && (quote || that) && !reading.is(token, CAP)
}

/** What ends a noun phrase or an infinitive but not a clause: ", paving the way", ", who", a weekday. */
function endsPhrase(reading: Reading, token: number): boolean {
  if (reading.is(token, COMMA)) return reading.is(token + 1, ING | REL | SUBORD)
  return false
}

import {isGenitive} from './noun-phrase.ts'
import type {Reading} from './reading.ts'
import {AUX, BE, CAP, COMMA, ED, NUMERAL, OPEN, REL, SHUT, STOP_SIGN, SUBJECT, THAT, TIME, VERB} from './word-classes.ts'

/** Longest apposition, in tokens. */
const LONGEST = 30

/**
 * Takes in the apposition after the noun phrase that ends at `end` ("…, a former premier,", "…, 42,"): the new end, or `end`.
 * The apposition must close with a comma or with the sentence; it ends before "who" and "which".
 */
export function withApposition(reading: Reading, end: number, limit: number): number {
  if (!reading.is(end, COMMA)) return end
  const next = end + 1
  if (!opensApposition(reading, next)) return end
  for (let token = next; token < limit && token < next + LONGEST; token++) {
    if (isGenitive(reading, token)) continue
    if (reading.is(token, REL | THAT)) return token === next ? end : reading.is(token - 1, COMMA) ? token - 1 : token
    if (reading.is(token, COMMA)) {
      if (goesOn(reading, token + 1) && !reading.is(next, NUMERAL)) continue
      return reading.is(next, NUMERAL) && opensApposition(reading, token + 1) ? withApposition(reading, token, limit) : token
    }
    if (reading.is(token, BE | AUX | SUBJECT) || reading.is(token, STOP_SIGN & ~(OPEN | SHUT))) return reading.is(token, STOP_SIGN) ? token : end
    if (reading.is(token, TIME) || ((reading.bits[token]! & VERB) && token > next && !reading.is(token, ED))) return end
  }
  return Math.min(limit, next + LONGEST) === limit ? limit : end
}

/** "a", "an", "the", "one of", an age, or a bare role ("director of …"). */
export function opensApposition(reading: Reading, token: number): boolean {
  const word = reading.word(token)
  if (word === 'a' || word === 'an' || word === 'the' || word === 'one' || word === 'his' || word === 'her' || word === 'its') return true
  if (reading.is(token, NUMERAL)) return /^\d\d$/.test(word)
  if (reading.is(token, CAP) && isGenitive(reading, token + 1)) return true
  return ROLES.test(word)
}

const ROLES = /^(?:president|vice|head|director|chief|chairman|chairwoman|chair|professor|spokesman|spokeswoman|spokesperson|minister|secretary|ambassador|leader|senior|former|deputy|executive|managing|co-?founder|founder|author|editor|analyst|fellow|associate|assistant|member|commander|mayor|governor|owner|partner|lawyer|adviser|advisor|economist|research(?:er)?|scholar|general)$/

/** A further apposition after a comma: "…, a lawyer, former minister and …"; an article opens a new clause as often as not. */
function goesOn(reading: Reading, token: number): boolean {
  const word = reading.word(token)
  return word !== 'the' && word !== 'his' && word !== 'her' && word !== 'its' && word !== 'one' && !reading.is(token, CAP | NUMERAL) && opensApposition(reading, token)
}

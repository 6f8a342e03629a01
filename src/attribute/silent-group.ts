import type {Silence} from '../types.ts'
import type {Reading} from './reading.ts'
import {ANSWERING, SILENT_HEADS, SPEAKING} from './silent-words.ts'
import {SILENT} from './verb-group.ts'
import {ADV, AUX, BE, DET, NEG, PREP, TO} from './word-classes.ts'

/** A verb group that says that somebody who was asked did not answer. */
export interface SilentGroup {
  /** First token of the group; its head is the token that was asked about. */
  readonly from: number
  readonly kind: Silence
}

const CALLS = new Set('call calls message messages email emails e-mail e-mails request requests question questions inquiry inquiries enquiry enquiries letter letters text texts comment'.split(' '))
/** Longest group, in tokens, and how far after its head its object may stand. */
const LONGEST = 7, OBJECT_REACH = 8

/**
 * "declined to comment", "would not discuss" and "had no comment" (declined), "did not respond to a request" and "has yet to return calls" (no answer),
 * "could not be reached" and "was not available for comment" (not reached); null for anything else. `token` is the head of the group, and
 * nothing before `limit` is looked at.
 */
export function silentGroup(reading: Reading, token: number, limit: number): SilentGroup | null {
  const word = reading.word(token)
  if (!SILENT_HEADS.has(word)) return null
  if (word === 'comment' && reading.word(token - 1) === 'no' && HAD.has(reading.word(token - 2)) && token - 2 >= limit) return {from: token - 2, kind: 'declined'}
  const {from, declined, negated, be} = helpersOf(reading, token, limit)
  const kind = declined ? (SPEAKING.has(word) ? 'declined' : null) : negated ? kindOfNegated(reading, token, be) : word === 'unreachable' && be ? 'not_reached'
    : word === 'unavailable' && be && isForComment(reading, token) ? 'not_reached' : null
  return kind && {from, kind}
}

const HAD = new Set(['had', 'has', 'have'])

function kindOfNegated(reading: Reading, token: number, be: boolean): Silence | null {
  const word = reading.word(token)
  if (word === 'comment') return 'declined'
  if (word === 'discuss' && WOULD.has(auxiliaryOf(reading, token))) return 'declined'
  if (ANSWERING.has(word)) return hasCalls(reading, token) || isPrompt(reading, token) ? 'no_answer' : null
  if (word === 'return' || word === 'returned' || word === 'answer') return hasCalls(reading, token) ? 'no_answer' : null
  if (word === 'reached') return be && auxiliaryOf(reading, token) === 'could' ? 'not_reached' : null
  return word === 'available' && be && isForComment(reading, token) ? 'not_reached' : null
}

const WOULD = new Set(['would', 'wo', 'will'])

/** "did not immediately respond", "has yet to reply": whoever is written of so was asked by the outlet. */
function isPrompt(reading: Reading, token: number): boolean {
  for (let at = token - 1; at >= token - 3; at--) if (reading.word(at) === 'immediately' || reading.word(at) === 'yet') return true
  return false
}

/** The auxiliary before the negation: "would" in "would not discuss", "could" in "could not be reached". */
function auxiliaryOf(reading: Reading, token: number): string {
  let at = token - 1
  while (reading.is(at, ADV | NEG | BE)) at--
  return reading.word(at)
}

function hasCalls(reading: Reading, token: number): boolean {
  for (let at = token + 1; at <= token + OBJECT_REACH; at++) if (CALLS.has(reading.word(at))) return true
  return false
}

/** "for comment", "to comment", "for an interview". */
function isForComment(reading: Reading, token: number): boolean {
  if (reading.word(token + 1) !== 'for' && reading.word(token + 1) !== 'to') return false
  for (let at = token + 2; at <= token + 4; at++) if (reading.word(at).startsWith('comment') || reading.word(at).startsWith('interview')) return true
  return false
}

interface Helpers {
  readonly from: number
  readonly declined: boolean
  readonly negated: boolean
  readonly be: boolean
}

/** Walks back over the helpers of the head: auxiliaries, negations, adverbs, "yet to", "declined to". */
function helpersOf(reading: Reading, head: number, limit: number): Helpers {
  let from = head, declined = false, negated = false, be = false
  for (let token = head - 1; token >= limit && token >= head - LONGEST; token--) {
    const word = reading.word(token)
    const refusing = SILENT.has(word) && (reading.is(token + 1, TO) || (token === head - 1 && reading.word(head) === 'comment'))
    if (refusing && word === 'failed' && reading.word(head) !== 'respond' && reading.word(head) !== 'reply') break
    if (refusing) declined = true
    else if (word === 'yet' && reading.is(token + 1, TO)) negated = true
    else if (reading.is(token, NEG)) negated = true
    else if (!reading.is(token, AUX | TO) && (!reading.is(token, ADV) || reading.is(token, PREP | DET))) break
    be ||= reading.is(token, BE)
    from = token
  }
  if (declined && reading.word(head) === 'respond' && reading.word(head - 2) === 'failed') return {from, declined: false, negated: true, be}
  return {from, declined, negated, be}
}

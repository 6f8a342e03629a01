import {ADV, AUX, BE, BY, COMMA, CONJ, DET, ING, NEG, POSS, PREP, SUBJECT, TO, VERB} from './word-classes.ts'
import {BASE, FINITE_PAST, PARTICIPLE, PROGRESSIVE, THIRD} from './cue-lexicon.ts'
import {isNounLike} from './noun-phrase.ts'
import type {Reading} from './reading.ts'

/** A reporting verb with its helpers. `from` and `to` are tokens, half-open; the head verb is the last of them. */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly entry: number
  readonly use: number
  readonly negated: boolean
  readonly passive: boolean
  /** "saying", "to say" without a verb before it: the subject stands further off. */
  readonly loose: boolean
  /** "declined to say", "refused to comment". */
  readonly silent: boolean
}

export const SILENT = new Set(['declined', 'refused', 'declines', 'refuses', 'declining', 'refusing', 'failed', 'decline', 'refuse'])
const CARRIERS = new Set(['continued', 'continues', 'went', 'wants', 'wanted', 'appeared', 'appears', 'seemed', 'seems', 'tried', 'sought', 'began', 'used', 'expected', 'quick', 'likely', 'going', 'prepared', 'keen', 'came', 'set', 'ready', 'declined', 'refused',
  'declines', 'refuses', 'failed', 'on', 'happened', 'careful', 'able', 'willing', 'reluctant', 'decline', 'refuse', 'declining', 'refusing', 'proceeded'])

/** Reads the verb group whose head is token `head`, or null where the word is not used as a verb there. */
export function verbGroup(reading: Reading, head: number, limit: number): VerbGroup | null {
  const cue = reading.verbOf(head)
  if (cue < 0) return null
  const use = cue & 7
  let from = head, negated = false, be = false, helped = false, to = false, silent = false
  for (let token = head - 1; token >= limit && token >= head - 9; token--) {
    const bits = reading.bits[token]!
    if (isOwned(reading, token, head)) return null
    if (bits & AUX) {
      helped = true
      if (bits & BE) be = true
      from = token
      if (to) to = false
    } else if (bits & NEG) { negated = true; from = token } else if (bits & TO && !to && from === head) { to = true; from = token } else if (bits & ADV && !(bits & (PREP | DET))) from = token
    else if (to && CARRIERS.has(reading.word(token))) {
      silent ||= SILENT.has(reading.word(token))
      to = false
      helped = true
      from = token
    } else break
  }
  if (reading.is(from, ADV) && reading.is(from - 1, COMMA)) from = firstAfterAdverbs(reading, from, head)
  const passive = be && (use === FINITE_PAST || use === PARTICIPLE) && !isActiveHelped(reading, head)
  if (!isVerb(reading, {head, from, use, helped, to})) return null
  const reduced = (use === PARTICIPLE || use === FINITE_PAST) && !helped && reading.is(head + 1, BY)
  const loose = !helped && (use === PROGRESSIVE || to || (use === PARTICIPLE && !reduced))
  return {from, to: head + 1, head, entry: cue >> 3, use, negated, passive: passive || reduced, loose, silent}
}

/** "Solvay's warning that": the clitic is a genitive before a noun of the same form; after a pronoun it is a verb. */
function isOwned(reading: Reading, token: number, head: number): boolean {
  return token === head - 1 && reading.word(token) === "'s" && reading.nounOf(head) >= 0 && !reading.is(token - 1, SUBJECT)
}

function firstAfterAdverbs(reading: Reading, from: number, head: number): number {
  let first = from
  while (first < head && reading.is(first, ADV)) first++
  return first
}

/** "has been saying" is active, "has been told" is not. */
function isActiveHelped(reading: Reading, head: number): boolean {
  return reading.is(head, ING)
}

interface Use {
  readonly head: number
  readonly from: number
  readonly use: number
  readonly helped: boolean
  readonly to: boolean
}

/** Tells verbs from nouns and adjectives of the same form by the words before them. */
function isVerb(reading: Reading, {head, from, use, helped, to}: Use): boolean {
  if (helped || to) return use !== THIRD && !(use === BASE && reading.is(from, BE) && !to)
  const before = from - 1
  const nominal = reading.is(before, DET | POSS) || reading.word(before) === "'s" || reading.word(before) === 'of'
  if (use === THIRD || use === BASE) {
    if (nominal || reading.is(before, PREP)) return isLoneSubject(reading, before)
    if (reading.nounOf(head) >= 0 && reading.is(head + 1, PREP | CONJ)) return false
    if (use === BASE) return isPlural(reading, before)
    return isNounLike(reading, before) || reading.is(before, SUBJECT) || reading.is(before, COMMA) || !reading.is(before, VERB)
  }
  if (use === PROGRESSIVE) return !nominal && !reading.is(before, PREP & ~BY)
  return !nominal || isLoneSubject(reading, before)
}

const LONE_SUBJECTS = new Set(['many', 'some', 'others', 'several', 'few', 'most', 'both', 'this', 'all', 'that'])

function isLoneSubject(reading: Reading, token: number): boolean {
  return LONE_SUBJECTS.has(reading.word(token))
}

/** A base form needs a subject in the plural or "I", "you", "we", "they", "who". */
function isPlural(reading: Reading, token: number): boolean {
  const word = reading.word(token)
  if (word === 'i' || word === 'you' || word === 'we' || word === 'they' || word === 'who' || isLoneSubject(reading, token)) return true
  if (word === 'people' || word === 'police' || word === 'and' || word === 'to' || word === 'media') return true
  return isNounLike(reading, token) && (/[^s]s$/.test(word) || /men$/.test(word) || reading.is(token - 1, CONJ))
}

import {hearerEnd, skipCircumstances, startsQuote} from './after-cue.ts'
import {clauseEnd} from './clause-end.ts'
import type {CueEntry} from './cue-lexicon.ts'
import {isNounLike, stretchOf} from './noun-phrase.ts'
import type {Reading} from './reading.ts'
import type {Found, Site} from './site.ts'
import {AUX, COLON, COMMA, CONJ, DET, ED, END, ING, NUMERAL, OBJECT, PREP, REL, SUBJECT, SUBORD, THAT, TIME, TO, VERB} from './word-classes.ts'

/** What follows the cue and can be its content. */
export function contentAfter({reading, group, entry, sentence}: Site): Found | null {
  const limit = sentence.to
  let cueEnd = group.to
  if (PARTICLES.has(reading.word(cueEnd)) && (reading.is(cueEnd + 1, THAT | PREP | DET | TO) || startsQuote(reading, cueEnd + 1))) cueEnd++
  const governed = afterGoverned(reading, cueEnd, entry)
  if (governed > 0) {
    const content = stretchOf(governed, clauseEnd(reading, governed, limit, 'phrase'))
    return content && {content, rule: 'preposition', cueEnd: governed}
  }
  let at = skipCircumstances(reading, cueEnd, limit)
  if (entry.person) {
    const hearer = hearerEnd(reading, at, limit)
    if (hearer > at) {
      const content = contentForHearer(reading, {entry, at, hearer, limit})
      if (content) return {...content, cueEnd}
      if (entry.lemma === 'tell') return null
    }
  }
  if (reading.is(at, COMMA | COLON) && reading.is(at + 1, THAT)) at++
  if (entry.quote && reading.form(at) === ':' && reading.passage.part === 'text') {
    const content = stretchOf(at + 1, clauseEnd(reading, at + 1, limit))
    return content && content.to - content.from > 2 ? {content, rule: 'bare-clause', cueEnd} : null
  }
  return plainContent(reading, {entry, at, limit, cueEnd})
}

const PARTICLES = new Set(['out', 'back', 'up', 'off', 'down'])

/** The token after a preposition that belongs to the cue ("called for", "complained about"), or −1. "to" must not open an infinitive. */
function afterGoverned(reading: Reading, token: number, entry: CueEntry): number {
  const word = reading.word(token)
  if (!entry.prepositions.has(word) || reading.is(token + 1, TIME)) return -1
  if (word === 'to' && !isNounLike(reading, token + 1) && !reading.is(token + 1, DET | ING | OBJECT)) return -1
  return token + 1
}

interface Hearing {
  readonly entry: CueEntry
  readonly at: number
  readonly hearer: number
  readonly limit: number
}

function contentForHearer(reading: Reading, {entry, at, hearer, limit}: Hearing): Omit<Found, 'cueEnd'> | null {
  const after = skipCircumstances(reading, hearer, limit)
  const take = (from: number, rule: string): Omit<Found, 'cueEnd'> | null => {
    const content = stretchOf(from, clauseEnd(reading, from, limit, rule === 'infinitive' ? 'phrase' : 'clause'))
    return content && {content, rule}
  }
  if (reading.is(hearer, TO) && entry.infinitive && !reading.is(hearer + 1, DET)) return take(at, 'infinitive')
  if (reading.is(after, TO) && entry.infinitive) return take(at, 'infinitive')
  if (reading.is(after, THAT | REL) || SUBORDS.has(reading.word(after))) return take(after, 'that-clause')
  if (entry.prepositions.has(reading.word(hearer)) && !reading.is(hearer, TO)) return take(WITH_HEARER.has(entry.lemma) ? at : hearer, 'preposition')
  if (entry.clause && startsClause(reading, after) && after < limit) return take(after, 'bare-clause')
  return null
}

/** Verbs whose content begins with the one they are aimed at: "accuse X of". */
const WITH_HEARER = new Set(['accuse', 'blame', 'thank', 'credit'])
const SUBORDS = new Set(['whether', 'if'])

interface Plain {
  readonly entry: CueEntry
  readonly at: number
  readonly limit: number
  readonly cueEnd: number
}

function plainContent(reading: Reading, {entry, at, limit, cueEnd}: Plain): Found | null {
  if (at >= limit) return null
  const take = (rule: string): Found | null => {
    const content = stretchOf(at, clauseEnd(reading, at, limit, rule === 'object' || rule === 'infinitive' ? 'phrase' : 'clause'))
    return content && {content, rule, cueEnd}
  }
  const word = reading.word(at)
  if (reading.is(at, THAT) && (entry.that || entry.clause)) return take('that-clause')
  if ((reading.is(at, REL) || SUBORDS.has(word)) && (entry.that || entry.clause)) return take('that-clause')
  if (reading.is(at, TO) && entry.infinitive) return take('infinitive')
  if (reading.is(at, COMMA | COLON | END | CONJ | TO)) return null
  if (entry.clause && (startsClause(reading, at) || reading.is(at, PREP | SUBORD)) && hasVerb(reading, at, limit)) return take('bare-clause')
  if (entry.object && startsPhrase(reading, at)) return take('object')
  return null
}

/** A clause has a finite verb within reach; a noun phrase alone has none. */
function hasVerb(reading: Reading, from: number, limit: number): boolean {
  for (let token = from; token < Math.min(limit, from + 40); token++) {
    if (reading.is(token, AUX | VERB | ED) || reading.verbOf(token) >= 0) return true
    if (token > from && /[^s]s$/.test(reading.word(token)) && !reading.is(token, DET | PREP)) return true
  }
  return false
}

function startsClause(reading: Reading, token: number): boolean {
  return reading.is(token, SUBJECT | DET | NUMERAL | ING) || isNounLike(reading, token) || startsQuote(reading, token) || reading.word(token) === 'no'
}

function startsPhrase(reading: Reading, token: number): boolean {
  return reading.is(token, DET | NUMERAL | OBJECT | ING | SUBJECT) || isNounLike(reading, token) || startsQuote(reading, token)
}

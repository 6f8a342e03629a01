import {COMMA, CONJ, DET, END, COLON, NUMERAL, OBJECT, PREP, REL, SUBJECT, SUBORD, THAT, TO, ADV, ING, BY, TIME, AUX} from './word-classes.ts'
import {clauseEnd} from './clause-end.ts'
import type {CueEntry} from './cue-lexicon.ts'
import {BASE, PROGRESSIVE} from './cue-lexicon.ts'
import type {Draft} from './draft.ts'
import {hearerEnd, skipCircumstances, startsQuote} from './after-cue.ts'
import {isNounLike, stretchOf} from './noun-phrase.ts'
import {sentenceSubject, subjectAfter, subjectBefore} from './find-subject.ts'
import type {Reading, Stretch} from './reading.ts'
import type {VerbGroup} from './verb-group.ts'

/** What a finder knows about the place of a verb group. */
export interface Site {
  readonly reading: Reading
  readonly group: VerbGroup
  readonly entry: CueEntry
  readonly sentence: Stretch
  /** The draft found before this one in the same sentence, if any. */
  readonly previous: Draft | null
}

/** Content that follows a cue, and the rule by which it was taken. */
export interface Found {
  readonly content: Stretch
  readonly rule: string
  /** End of the cue with a particle or preposition that belongs to it. */
  readonly cueEnd: number
}

/** Paraphrased speech around a verb, or null: "S said (that) …", "…, S said", "S urged X to …", "S rejected …". */
export function findReported(site: Site): Draft | null {
  const {group, entry} = site
  if (group.passive) return findPassive(site)
  const inverted = findInverted(site)
  if (inverted) return inverted
  const found = contentAfter(site)
  const source = subjectOf(site)
  if (source && isFirstOrSecond(site, source)) return null
  if (found && isWeak(site, found)) return null
  if (found && source) return draftOf(site, source, [found.content], found)
  const trailing = entry.quote && entry.that ? findTrailing(site, source) : null
  if (trailing) return trailing
  if (found && (found.rule === 'that-clause' || (group.use === PROGRESSIVE && found.rule === 'bare-clause'))) return draftOf(site, null, [found.content], found)
  return group.silent && source ? silence(site, source) : null
}

const WISHES = new Set(['would', 'could', 'should', 'can', 'may', 'might', 'must'])

/** "to support the plan", "would accept it": an act that has not been said; kept only where a clause with "that" follows. */
function isWeak({reading, group}: Site, found: Found): boolean {
  if (found.rule === 'that-clause') return false
  if (group.loose && group.use === BASE) return true
  return found.rule === 'object' && WISHES.has(reading.word(group.from))
}

/** "I", "we", "you": the speaker's own thoughts, not a report of them. */
function isFirstOrSecond({reading}: Site, {from, to}: Stretch): boolean {
  return to - from === 1 && /^(?:i|we|you)$/.test(reading.word(from))
}

/** Subject to the left; for "saying", "to say" and "and said" that of the sentence, or of the draft before. */
export function subjectOf(site: Site): Stretch | null {
  const {reading, group, sentence, previous} = site
  const before = group.from - 1
  if (group.loose || reading.is(before, CONJ) || (reading.is(before, COMMA) && reading.is(group.from, ADV))) {
    const near = group.loose && !reading.is(before, COMMA | CONJ | PREP | SUBORD) && group.use !== PROGRESSIVE ? null : null
    return near ?? previous?.source ?? sentenceSubject(reading, sentence.from, before)
  }
  return subjectBefore(reading, group.from, sentence.from)
}

/** What follows the cue and can be its content. */
export function contentAfter({reading, group, entry, sentence}: Site): Found | null {
  const limit = sentence.to
  let cueEnd = group.to
  if (PARTICLES.has(reading.word(cueEnd)) && (reading.is(cueEnd + 1, THAT | PREP | DET | TO) || startsQuote(reading, cueEnd + 1))) cueEnd++
  const governed = governed0(reading, cueEnd, entry)
  if (governed > 0 && !isOccasion(reading, governed)) return governedContent({reading, entry, limit, cueEnd: governed})
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
  return plainContent(reading, {entry, at, limit, cueEnd})
}

const PARTICLES = new Set(['out', 'back', 'up', 'off', 'down'])

function governed0(reading: Reading, token: number, entry: CueEntry): number {
  const word = reading.word(token)
  if (!entry.prepositions.has(word)) return -1
  if (word === 'to' && !isNounLike(reading, token + 1) && !reading.is(token + 1, DET | ING | OBJECT)) return -1
  return token + 1
}

function isOccasion(reading: Reading, token: number): boolean {
  return reading.is(token, TIME)
}

interface Governed {
  readonly reading: Reading
  readonly entry: CueEntry
  readonly limit: number
  readonly cueEnd: number
}

function governedContent({reading, limit, cueEnd}: Governed): Found | null {
  const content = stretchOf(cueEnd, clauseEnd(reading, cueEnd, limit, 'phrase'))
  return content && {content, rule: 'preposition', cueEnd}
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
  if (entry.prepositions.has(reading.word(hearer)) && !reading.is(hearer, TO)) return take(entry.lemma === 'accuse' || entry.lemma === 'blame' || entry.lemma === 'thank' || entry.lemma === 'credit' ? at : hearer, 'preposition')
  if (entry.clause && startsClause(reading, after) && after < limit) return take(after, 'bare-clause')
  return null
}

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
    if (reading.is(token, AUX) || (reading.bits[token]! & (1 << 12)) || reading.verbOf(token) >= 0 || reading.is(token, 1 << 26)) return true
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

/** "…, said S." and "…, said S, …": a comma stands before the verb, and a source with nothing but circumstances after it. */
function findInverted(site: Site): Draft | null {
  const {reading, group, entry, sentence} = site
  if (!reading.is(group.from - 1, COMMA) || group.loose || !entry.quote || !entry.that || group.to - group.from > 1) return null
  const source = subjectAfter(reading, group.to, sentence.to)
  if (!source || !(source.to >= sentence.to || reading.is(source.to, END | COMMA | TIME | REL | PREP))) return null
  return findTrailing(site, source)
}

/** "…, S said." and "…, S said, …": the clause around the cue. */
function findTrailing(site: Site, left: Stretch | null): Draft | null {
  const {reading, group, sentence} = site
  const source = left
  if (!source || group.loose || reading.is(source.from, REL)) return null
  const first = Math.min(source.from, group.from), after = Math.max(source.to, group.to)
  if (!reading.is(first - 1, COMMA) || first - 2 < sentence.from) return null
  const from = clauseStart(reading, sentence.from, first)
  const before = stretchOf(from, first - 1)
  if (!before || before.to - before.from < 2 && !reading.is(before.from, ADV)) return null
  const rest = skipCircumstances(reading, after, sentence.to)
  if (reading.is(rest, COMMA) && rest + 1 < sentence.to && !reading.is(rest + 1, ING | SUBORD | REL)) {
    const further = stretchOf(rest + 1, clauseEnd(reading, rest + 1, sentence.to))
    if (further) return draftOf(site, source, [before, further], {rule: 'parenthesis', cueEnd: group.to})
  }
  return draftOf(site, source, [before], {rule: 'trailing-clause', cueEnd: group.to})
}

/** Start of the reported clause: without "But", "And". */
function clauseStart(reading: Reading, from: number, limit: number): number {
  let first = from
  while (first < limit && (reading.is(first, COMMA | COLON) || (reading.is(first, CONJ) && first === from))) first++
  return first
}

/** "was told that", "is accused of", "quoted by S as saying": the source stands after "by", or nowhere. */
function findPassive(site: Site): Draft | null {
  const {reading, group, entry, sentence} = site
  if (WISHES.has(reading.word(group.from))) return null
  const agent = reading.is(group.to, BY) ? subjectAfter(reading, group.to + 1, sentence.to) : null
  const at = agent ? agent.to : group.to
  if (entry.lemma === 'quote') {
    const by = reading.is(at, SUBORD) || reading.word(at) === 'as' ? at : -1
    if (by < 0) return null
    const from = reading.is(by + 1, ING) ? by + 2 : by + 1
    const content = stretchOf(from, clauseEnd(reading, from, sentence.to))
    return content && draftOf(site, subjectBefore(reading, group.from, sentence.from), [content], {rule: 'passive', cueEnd: group.to})
  }
  const content = reading.is(at, THAT) && entry.that || reading.is(at, TO) && entry.infinitive && entry.lemma !== 'expect' ? stretchOf(at, clauseEnd(reading, at, sentence.to)) : null
  if (content) return draftOf(site, agent, [content], {rule: 'passive', cueEnd: group.to})
  if (!agent || !entry.quote || !entry.object) return null
  const patient = subjectBefore(reading, group.from, sentence.from)
  return patient && draftOf(site, agent, [patient], {rule: 'passive', cueEnd: group.to})
}

/** "declined to comment", "did not respond": the silence is what is reported. */
function silence(site: Site, source: Stretch): Draft | null {
  const {group, reading, sentence} = site
  const content = stretchOf(group.head, clauseEnd(reading, group.head, sentence.to))
  return content && draftOf(site, source, [content], {rule: 'silence', cueEnd: group.head})
}

function draftOf({group, entry}: Site, source: Stretch | null, content: Stretch[], {rule, cueEnd}: {readonly rule: string, readonly cueEnd: number}): Draft {
  return {
    rule, source, content, cue: [{from: group.from, to: Math.max(cueEnd, group.from + 1)}], verbClass: entry.verbClass,
    negated: group.negated || group.silent, carried: null,
  }
}

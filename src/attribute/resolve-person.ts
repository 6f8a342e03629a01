import type {SourceType} from '../types.ts'
import type {Draft} from './draft.ts'
import type {Person} from './person.ts'
import type {Reading} from './reading.ts'
import type {Gender} from './source-lexicon.ts'
import type {Cast, Resolved, Speaker} from './speaker.ts'
import {CAP, COMMA, DET, ING, PREP, TO} from './word-classes.ts'
import {firstPlace} from '../text/first-place.ts'

/** Farthest that "he" and "she" look back, in tokens. */
const FAR = 260
/** Attributions looked through, from the last one back. */
const LOOK_BACK = 60

/** What speaks for and against a mention being the one meant; in points, set by trial on articles read by hand. */
export const POINTS = {
  sentence: -1.5, paragraph: -0.5, first: 1.5, spoke: 2, lastSpoke: 2, quoted: -1.5, hangs: -1, around: 2.5, sameSentence: -2, knownGender: 0.5, often: 0.3,
}

interface Candidate {
  readonly person: Person | null
  /** An unnamed source ("a Dravian soldier"), where it is no person with a name. */
  readonly unnamed: Speaker | null
  readonly token: number
  readonly spoken: boolean
}

/**
 * The person that "he" or "she" stands for: of those mentioned before, the one who speaks, stands first in a near sentence and hangs on no
 * preposition. Inside a quotation never its own speaker. An unnamed source that was brought in as one person counts too. Null where
 * nobody fits.
 */
export function resolvePerson(cast: Cast, {token, gender, draft}: {readonly token: number, readonly gender: Gender, readonly draft: Draft}, before: readonly Resolved[]): Person | Speaker | null {
  const {reading} = cast
  const around = before.slice(-LOOK_BACK).findLast((other) => other.draft !== draft && holds(other.draft, token))
  const silent = around && reading.passage.quoteOf[token] !== -1 ? around.speaker.person : null
  const fits = (person: Person): boolean => person !== silent && (person.gender === null || person.gender === 'either' || person.gender === gender)
  const lastSpoke = lastSpeaker(reading, before, token)
  let best: Person | Speaker | null = null, most = -Infinity
  for (const candidate of candidates(cast, before, token)) {
    const {person, unnamed} = candidate
    if (person && !fits(person)) continue
    const points = worth(reading, candidate, token) + (person ? worthOf(person, gender) : 0)
      + ((person ?? unnamed) === lastSpoke ? POINTS.lastSpoke : 0) + (person && around && !silent && around.speaker.person === person ? POINTS.around : 0)
    if (points >= most) { best = person ?? unnamed; most = points }
  }
  return best
}

function holds({content}: Draft, token: number): boolean {
  return content.some(({from, to}) => from <= token && token < to)
}

function worthOf(person: Person, gender: Gender): number {
  return (person.gender === gender ? POINTS.knownGender : 0) + POINTS.often * Math.log(1 + person.tokens.length)
}

function lastSpeaker(reading: Reading, before: readonly Resolved[], token: number): Person | Speaker | null {
  for (let at = before.length - 1; at >= 0 && at >= before.length - LOOK_BACK; at--) {
    const {draft, speaker} = before[at]!
    if (draft.source && draft.source.from < token && !isTrailing(reading, draft) && (speaker.person || isSingle(speaker))) return speaker.person ?? speaker
  }
  return null
}

/** "…, echoing Kell": who stands after a participle is not the one who goes on speaking. */
function isTrailing(reading: Reading, {source, cue}: Draft): boolean {
  return source !== null && cue.length > 0 && cue[0]!.to === source.from && reading.is(cue[0]!.to - 1, ING)
}

/** "A Dravian soldier": one person without a name. */
function isSingle({speaker, anonymous, plural, person, type}: Speaker): boolean {
  return person === null && anonymous && !plural && speaker !== null && !THINGS.has(type) && /^(?:an?|one|another) /.test(speaker)
}

const THINGS = new Set<SourceType | null>(['document', 'media', 'poll', 'ngo', 'international_org', 'business', null])

/** Mentions and speaking pronouns before `token`, near enough, in the order of the text. */
function candidates({reading, people: {mentions}}: Cast, before: readonly Resolved[], token: number): Candidate[] {
  const found: Candidate[] = []
  for (let at = firstPlace(mentions.length, (place) => mentions[place]!.token < token) - 1; at >= 0 && token - mentions[at]!.token <= FAR; at--) found.push({...mentions[at]!, unnamed: null, spoken: false})
  for (let at = before.length - 1; at >= 0 && at >= before.length - LOOK_BACK; at--) {
    const {draft, speaker} = before[at]!, {source} = draft
    if (!source || source.from >= token || token - source.from > FAR || !(speaker.person || isSingle(speaker))) continue
    found.push({person: speaker.person, unnamed: speaker.person ? null : speaker, token: source.from, spoken: !isTrailing(reading, draft)})
  }
  return found.sort((a, b) => a.token - b.token)
}

function worth(reading: Reading, {token: at, spoken}: Candidate, token: number): number {
  const {sentenceOf, paragraphOf, quoteOf} = reading.passage
  const sentences = sentenceOf[token]! - sentenceOf[at]!
  return POINTS.sentence * Math.min(sentences, 6) + POINTS.paragraph * Math.min(paragraphOf[token]! - paragraphOf[at]!, 4)
    + (sentences === 0 ? POINTS.sameSentence * (isFirst(reading, at) ? 0 : 1) : 0)
    + (isFirst(reading, at) ? POINTS.first : 0) + (spoken ? POINTS.spoke : 0)
    + (quoteOf[at] !== -1 && quoteOf[at] !== quoteOf[token] ? POINTS.quoted : 0) + (hangs(reading, at) ? POINTS.hangs : 0)
}

/** Whether a mention opens its sentence or clause, titles aside: no capital stands before it but its own titles. */
function isFirst(reading: Reading, at: number): boolean {
  const {sentences, sentenceOf} = reading.passage
  const opening = sentences[sentenceOf[at]!]!
  for (let token = at - 1; token >= opening; token--) if (!reading.is(token, CAP | DET) || reading.is(token, PREP)) return false
  return true
}

/** Whether a mention hangs on a preposition or is a genitive. */
function hangs(reading: Reading, at: number): boolean {
  let token = at - 1
  while (token > at - 6 && reading.is(token, CAP) && !reading.is(token, PREP | TO)) token--
  if (reading.is(token, PREP | TO)) return true
  for (let next = at; next < at + 4; next++) {
    if (reading.word(next) === "'s") return true
    if (!reading.is(next, CAP) || reading.is(next, COMMA)) return false
  }
  return false
}

import type {Description} from './describe-source.ts'
import type {Reading, Stretch} from './reading.ts'
import type {SourceNoun} from './source-lexicon.ts'
import type {Cast, Speaker} from './speaker.ts'
import {NOBODY, placeOf} from './speaker.ts'
import {NAME_INSTITUTION} from './name-words.ts'
import {wordsOf} from './name-in-phrase.ts'
import {isGenitive} from './noun-phrase.ts'
import {ADV, CAP, CONJ, DET, NUMERAL, TIME} from './word-classes.ts'

/** A source without a person's name. `core` is what says what it is, `head` the phrase up to the comma. */
export interface UnnamedSource {
  readonly head: Stretch
  readonly core: Stretch
  readonly description: Description
  readonly definite: boolean
}

/** Bodies that are named in full elsewhere ("the ministry"), and kinds of source that a definite article makes known. */
const KNOWN_TYPES = new Set(['document', 'media', 'poll', 'international_org', 'ngo', 'business'])

/** An institution, a place, an office or an unnamed source, under the words that the article prints. */
export function unnamedSpeaker(cast: Cast, {head, core, description, definite}: UnnamedSource): Speaker {
  const {reading, people, names} = cast
  const {noun} = description
  const words = wordsOf(reading, core)
  const last = words.at(-1) ?? ''
  const type = description.type ?? (people.states.list.people.has(last) ? 'citizen' : null)
  const plural = /[^s]s$/.test(last) || words.includes('and')
  const body = noun !== null && (noun.sort === 'institution' || noun.sort === 'place' || noun.sort === 'group')
  const proper = isProper(reading, core, noun)
  const isBody = (names.of(reading.vocabulary, reading.passage.word[core.to - 1]!) & NAME_INSTITUTION) !== 0
  if (body && isBody && !proper && definite && !plural) {
    const full = people.bodies.first(last)
    if (full && full.token < placeOf(cast, head.from)) return {...NOBODY, speaker: full.name, type, how: 'body'}
  }
  const office = noun !== null && noun.sort === 'title' && definite && !plural && UNIQUE.has(type ?? '')
  const paper = (type === 'document' || type === 'poll') && holdsCapital(reading, {from: head.from + 1, to: head.to})
  const vague = !paper && (INDEFINITE.has(reading.word(head.from)) || reading.word(head.from) === 'so')
  const known = paper || !vague && ((body && (definite || proper)) || ((body || COLLECTIVE.has(last)) && holdsCapital(reading, head)) || proper || office || (definite && !plural && KNOWN_TYPES.has(type ?? '') && !ANYONE.has(last)) || FOLK.has(last) && definite || FORCES.has(words.join(' ')) || definite && !plural && LEADERS.has(last) && holdsCapital(reading, head))
  const speaker = !vague && (body || proper) ? withoutArticle(reading, head) : asPrinted(cast, head)
  if (/^[\d.,\s]+%$/.test(speaker)) return {...NOBODY, speaker, type: 'poll', plural: true, how: 'described'}
  if (speaker === '' || /^[\d.,\s]+$/.test(speaker)) return {...NOBODY, type, anonymous: true}
  return {...NOBODY, speaker, type, plural, anonymous: !known && (vague || !PARTIES.has(last)), how: (body || proper) && known ? 'body' : 'described'}
}

/** Words that leave open who is meant, a name in the phrase or not. */
const INDEFINITE = new Set(['a', 'an', 'some', 'many', 'most', 'several', 'few', 'one', 'two', 'three', 'four', 'five', 'dozens', 'hundreds', 'thousands', 'another', 'various', 'numerous', 'no'])
const FOLK = new Set(['people', 'public', 'authorities'])
/** Bodies that a bare noun names. */
const FORCES = new Set(['authorities', 'police', 'state media', 'government', 'state television', 'state tv', 'parliament', 'opposition', 'congress'])
const LEADERS = new Set(['leader', 'chief', 'head', 'ruler', 'boss', 'strongman', 'dictator', 'monarch'])

/** Kinds of body that a name before them makes known: "North Korean state media". */
const COLLECTIVE = new Set(['authorities', 'agencies', 'agency', 'media', 'television', 'tv', 'military', 'movement', 'statement', 'communique', 'poll', 'survey', 'release', 'leaders', 'forces', 'newspaper', 'lawmakers'])
const UNIQUE = new Set(['head_of_state', 'politician', 'minister', 'official', 'diplomat', 'international_org', 'military'])
const ANYONE = new Set(['source', 'sources', 'group', 'expert', 'analyst', 'reporter', 'journalist'])
const PARTIES = new Set(['republicans', 'democrats', 'conservatives', 'tories', 'liberals', 'russians', 'americans', 'israelis', 'palestinians', 'saudis', 'iranians', 'turks', 'ukrainians', 'germans', 'europeans', 'iraqis', 'taliban', 'hamas', 'isis', 'rebels'])

/** A capitalised word that does not only open the sentence. */
function holdsCapital(reading: Reading, {from, to}: Stretch): boolean {
  for (let token = from; token < to; token++) if (reading.is(token, CAP) && !reading.is(token, DET | ADV) && (token > from || to - from > 1)) return true
  return false
}

/** Capitals at both ends, or a number at the second ("Protocol No. 7"); a capital that only opens the sentence says nothing of a known kind of source ("Officials"). */
function isProper(reading: Reading, core: Stretch, noun: SourceNoun | null): boolean {
  const first = firstTelling(reading, core)
  if (!reading.is(first, CAP)) return false
  if (!reading.is(core.to - 1, CAP)) return reading.is(core.to - 1, NUMERAL) && core.to - first > 1 && reading.is(core.to - 2, CAP)
  const {sentences, sentenceOf} = reading.passage
  return first < core.to - 1 || sentences[sentenceOf[first]!] !== first || noun === null || (noun.sort !== 'role' && noun.sort !== 'title')
}

/** Bodies with a common noun for a name. */
const COMMON_BODIES = new Set(['police', 'government', 'administration', 'army', 'authorities', 'prosecutors', 'ministry', 'authorities', 'state', 'group', 'campaign'])

function firstTelling(reading: Reading, {from, to}: Stretch): number {
  let first = from
  while (first < to - 1 && reading.is(first, DET | ADV | CONJ)) first++
  return first
}

/** "the Kremlin" → "Kremlin"; the possessive at the end goes, too. */
function withoutArticle(reading: Reading, {from, to}: Stretch): string {
  const first = firstTelling(reading, {from, to})
  const text = reading.slice({from: first, to: trimmed(reading, to)})
  return COMMON_BODIES.has(reading.word(first)) && to - first === 1 ? text.toLowerCase() : text
}

/** The words as printed; at the start of a sentence the first one gets its small letter back. */
function asPrinted({reading, people: {states}}: Cast, {from, to}: Stretch): string {
  const text = reading.slice({from, to: trimmed(reading, to)})
  const {sentences, sentenceOf} = reading.passage
  const opens = sentences[sentenceOf[from]!] === from && !reading.is(from, TIME)
  if (reading.is(from, DET)) return text.charAt(0).toLowerCase() + text.slice(1)
  return opens && !reading.is(from + 1, CAP) && !isGenitive(reading, from + 1) && !states.list.adjectives.has(reading.word(from)) && !states.list.named.has(reading.word(from)) && !PARTIES.has(reading.word(from)) && !/^[A-Z.]{2,}/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

function trimmed(reading: Reading, to: number): number {
  return reading.word(to - 1) === "'s" || reading.word(to - 1) === "'" ? to - 1 : to
}

import {describeWords} from './describe-source.ts'
import type {Draft} from './draft.ts'
import {subjectBefore} from './find-subject.ts'
import {genericBody} from './generic-body.ts'
import {wordsOf} from './name-in-phrase.ts'
import {namedKind} from './named-kind.ts'
import {phraseAfter} from './noun-phrase.ts'
import type {Stretch} from './reading.ts'
import type {Cast, Resolved} from './speaker.ts'
import {BY, CAP, DET, TIME, TO} from './word-classes.ts'

const TELL = new Set(['tell', 'tells', 'told', 'telling'])
/** What somebody gives a medium. */
const WORDS_TO = new Set(['interview', 'statement', 'comments', 'remarks', 'email', 'e-mail', 'emails', 'message', 'letter', 'spoke', 'speaking', 'said', 'speaks'])
/** "citing TASS", "quoting officials": a participle that names where the words were taken from. */
const TAKING = new Set(['citing', 'quoting'])
const TAKEN = new Set(['quoted', 'cited', 'reported', 'quotes', 'cites', 'saying', 'carried', 'published', 'broadcast', 'aired'])
/** What stands before "in" and a newspaper, and before "on" and a station. */
const IN_PRINT = new Set(['wrote', 'writes', 'writing', 'written', 'article', 'op-ed', 'column', 'essay', 'commentary', 'published'])
const ON_AIR = new Set(['said', 'says', 'saying', 'told', 'spoke', 'speaking', 'appearing', 'appeared', 'appearance', 'interview', 'remarks', 'live'])

/** Longest name of a medium, and how far around a cue one is looked for, in tokens. */
const LONGEST = 7, REACH = 24

/**
 * The medium through which the words came to the outlet, by its name: "told Reuters", "in an interview with the Orsa Observer", "citing
 * TASS", "quoted by TASS", "TASS quoted him as saying". Looks in the sentence of the cue, outside of the content; null where none is named,
 * or where the medium itself is the source. `before` are the sources of the part so far: "told the newspaper".
 */
export function viaOf(cast: Cast, {source, cue, content}: Draft, before: readonly Resolved[]): string | null {
  const first = cue[0], last = cue.at(-1)
  if (!first || !last || !source) return null
  const {reading} = cast, {sentences, sentenceOf} = reading.passage
  const from = Math.max(sentences[sentenceOf[first.from]!]!, first.from - REACH), to = Math.min(sentences[sentenceOf[first.from]! + 1]!, last.to + REACH)
  const said = (token: number): boolean => content.some((part) => part.from <= token && token < part.to)
  const quoting = TAKEN.has(reading.word(first.from)) && source.from >= first.to ? first.from : TAKEN.has(reading.word(source.from - 1)) ? source.from - 1 : -1
  if (quoting >= 0) {
    const subject = subjectBefore(reading, quoting, from)
    const quoter = subject && mediumAt(cast, subject.from, subject.to, before)
    if (quoter) return quoter
  }
  for (let token = from; token < to; token++) {
    if (said(token)) continue
    const next = afterLead(cast, token, token >= first.from && token < last.to)
    const name = next < 0 || said(next) || (next >= source.from && next < source.to) ? null : mediumAt(cast, next, to, before)
    if (name) return name
  }
  return null
}

/** The token after words that may lead to a medium; −1 where none do. `inCue`: the word belongs to the cue of the source. */
function afterLead({reading}: Cast, token: number, inCue: boolean): number {
  const word = reading.word(token)
  if (TELL.has(word)) return inCue ? token + 1 : -1
  if (TAKING.has(word)) return token + 1
  if (TAKEN.has(word)) return reading.is(token + 1, BY) ? token + 2 : -1
  if (IN_PRINT.has(word) && (reading.word(token + 1) === 'in' || reading.word(token + 1) === 'for')) return token + 2
  if (ON_AIR.has(word) && reading.word(token + 1) === 'on') return token + 2
  if (!WORDS_TO.has(word)) return -1
  return reading.is(token + 1, TO) || reading.word(token + 1) === 'with' ? token + 2 : -1
}

/** The name of the medium that the phrase at `token` is; null where it is none. */
function mediumAt(cast: Cast, token: number, limit: number, before: readonly Resolved[]): string | null {
  const {reading, lexicon} = cast
  const first = reading.is(token, DET) ? token + 1 : token
  const end = Math.min(limit, token + LONGEST)
  let to = first
  while (to < end && !reading.is(to, TIME) && (reading.is(to, CAP) || (to > first && LINKS.has(reading.word(to)) && reading.is(to + 1, CAP)))) to++
  if (to === first) return reading.word(token) === 'the' ? genericMedium(cast, {from: token, to: phraseAfter(reading, token, end)}, before) : null
  const kind = namedKind(reading, {from: token, to: phraseAfter(reading, token, end)})
  if (kind?.type === 'media') return kind.speaker
  for (let stop = to; stop > first; stop--) {
    const {noun, type} = describeWords(wordsOf(reading, {from: first, to: stop}), lexicon)
    if (type === 'media' && noun && (noun.sort === 'institution' || stop - first > 1)) return reading.slice({from: first, to: stop})
  }
  return null
}

const LINKS = new Set(['of', 'and', 'the', "'s"])

/** "the newspaper": the one named before. */
function genericMedium(cast: Cast, {from, to}: Stretch, before: readonly Resolved[]): string | null {
  if (to - from !== 2) return null
  const body = genericBody(cast, {token: from, word: cast.reading.word(to - 1)}, before)
  return body?.type === 'media' ? body.speaker : null
}

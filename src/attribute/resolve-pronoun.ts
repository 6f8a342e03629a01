import type {Draft} from './draft.ts'
import {phraseBefore} from './noun-phrase.ts'
import {isPronoun, resolvePhrase, speakerOf} from './resolve-source.ts'
import {resolvePerson} from './resolve-person.ts'
import type {Gender} from './source-lexicon.ts'
import type {Cast, Resolved, Speaker} from './speaker.ts'
import {NOBODY} from './speaker.ts'
import {COMMA} from './word-classes.ts'

const GENDERS: Readonly<Record<string, Gender>> = {he: 'male', him: 'male', his: 'male', himself: 'male', she: 'female', her: 'female', herself: 'female'}

/** Farthest a pronoun looks back, in tokens. */
const FAR = 220

/** Attributions looked through for the one around a pronoun. */
const LOOK_BACK = 12

/**
 * Whom a pronoun stands for: "he" and "she" the last fitting speaker or person named, "it" and "they" the last source of that kind,
 * "I" and "we" inside a quotation its speaker. Abstains where nobody fits.
 */
export function resolvePronoun(cast: Cast, draft: Draft, before: readonly Resolved[]): Speaker {
  if (cast.reading.passage.part === 'title') return NOBODY
  const token = draft.source!.from
  const word = cast.reading.word(token)
  if (word === 'who' || word === 'which') return antecedent(cast, token)
  const gender = GENDERS[word]
  if (gender) {
    const person = resolvePerson(cast, {token, gender, draft}, before)
    if (!person) return NOBODY
    if ('speaker' in person) return {...person, how: 'pronoun'}
    person.gender ??= gender
    return {...speakerOf(cast, person), how: 'pronoun'}
  }
  if (/^(?:i|we|me|us|my|our)$/.test(word)) return enclosing(token, before) ?? NOBODY
  if (/^(?:it|its|they|them|their)$/.test(word)) return lastThing(token, word.startsWith('it'), before)
  return NOBODY
}

/** "Kell, who …": the noun phrase before the relative pronoun. */
function antecedent(cast: Cast, token: number): Speaker {
  const {reading} = cast
  const {sentences, sentenceOf} = reading.passage
  const last = reading.is(token - 1, COMMA) ? token - 2 : token - 1
  const from = last < 0 ? -1 : phraseBefore(reading, last, sentences[sentenceOf[token]!]!)
  const source = {from, to: last + 1}
  return from < 0 || isPronoun(reading, source) ? NOBODY : resolvePhrase(cast, source)
}

/** Token of a source, −1 where none is expressed. */
function startOf({draft}: Resolved): number {
  return draft.source?.from ?? -1
}

/** The last item before `token` and within reach that passes. */
function lastWithin<T>(items: readonly T[], tokenOf: (item: T) => number, token: number, passes: (item: T) => boolean): T | undefined {
  for (let at = items.length - 1; at >= 0; at--) {
    const place = tokenOf(items[at]!)
    if (place >= token || place < 0) continue
    if (token - place > FAR) return undefined
    if (passes(items[at]!)) return items[at]
  }
  return undefined
}

function enclosing(token: number, before: readonly Resolved[]): Speaker | undefined {
  return before.slice(-LOOK_BACK).findLast(({draft}) => draft.content.some(({from, to}) => from <= token && token < to))?.speaker
}

/** "93.4 percent of voters", "half of the residents", "a majority of voters": a share of people, which no pronoun takes up. */
function isShare(speaker: string): boolean {
  return SHARE.test(speaker)
}

const SHARE = /^(?:[\w-]+ )?[\d.,]+ ?(?:%|per ?cent\b)|\bper ?cent of\b|^(?:[\w-]+ )?(?:half|(?:two-|two |three )?(?:third|quarter|fifth)s?|majority|minority) of\b/i

function lastThing(token: number, single: boolean, before: readonly Resolved[]): Speaker {
  const last = lastWithin(before, startOf, token, ({speaker}) => speaker.speaker !== null && !speaker.person && (speaker.plural !== single || isShare(speaker.speaker)))
  return last && !isShare(last.speaker.speaker ?? '') ? last.speaker : NOBODY
}

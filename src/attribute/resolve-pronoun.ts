import type {Draft} from './draft.ts'
import type {Cast, Speaker} from './resolve-source.ts'
import {NOBODY, speakerOf, typeOfPerson} from './resolve-source.ts'
import type {Gender} from './source-lexicon.ts'

/** A draft with its speaker, as far as the article has been read. */
export interface Resolved {
  readonly draft: Draft
  readonly speaker: Speaker
}

const GENDERS: Readonly<Record<string, Gender>> = {he: 'male', him: 'male', his: 'male', himself: 'male', she: 'female', her: 'female', herself: 'female'}

/** Farthest a pronoun looks back, in tokens. */
const FAR = 220

/**
 * Whom a pronoun stands for: "he" and "she" the last fitting speaker or person named, "it" and "they" the last source of that kind,
 * "I" and "we" inside a quotation its speaker. Abstains where nobody fits.
 */
export function resolvePronoun(cast: Cast, draft: Draft, before: readonly Resolved[]): Speaker {
  const token = draft.source!.from
  const word = cast.reading.word(token)
  if (word === 'who' || word === 'which') return NOBODY
  const gender = GENDERS[word]
  if (gender) return lastPerson(cast, {token, gender}, before)
  if (/^(?:i|we|me|us|my|our)$/.test(word)) return enclosing(token, before) ?? NOBODY
  if (/^(?:it|its|they|them|their)$/.test(word)) return lastThing(token, word.startsWith('it'), before)
  return NOBODY
}

interface Wanted {
  readonly token: number
  readonly gender: Gender
}

function lastPerson(cast: Cast, {token, gender}: Wanted, before: readonly Resolved[]): Speaker {
  const fits = (other: Gender | null): boolean => other === null || other === 'either' || other === gender
  const {sentences, sentenceOf} = cast.reading.passage
  const opening = sentences[sentenceOf[token]!]!
  const named = cast.people.mentions.findLast((mention) => mention.token < token && fits(mention.person.gender) && (mention.token < opening || mention.token - opening < 6))
  const spoken = before.findLast(({draft, speaker}) => speaker.person && draft.source && draft.source.from < token && fits(speaker.person.gender))
  const person = pick(token, named, spoken)
  if (!person) return NOBODY
  person.gender ??= gender
  return {...speakerOf(cast, person), type: typeOfPerson(cast, person)}
}

/** The speaker before, unless someone else was named at the start of a sentence after that. */
function pick(token: number, named: Cast['people']['mentions'][number] | undefined, spoken: Resolved | undefined): Speaker['person'] {
  const at = spoken?.draft.source?.from ?? -1
  if (spoken && token - at < FAR && (!named || at >= named.token - 60)) return spoken.speaker.person
  return named && token - named.token < FAR ? named.person : null
}

function enclosing(token: number, before: readonly Resolved[]): Speaker | undefined {
  return before.findLast(({draft}) => draft.content.some(({from, to}) => from <= token && token < to))?.speaker
}

function lastThing(token: number, single: boolean, before: readonly Resolved[]): Speaker {
  const last = before.findLast(({draft, speaker}) => speaker.speaker !== null && !speaker.person && draft.source !== null && draft.source.from < token && speaker.plural !== single)
  return last && token - last.draft.source!.from < FAR ? last.speaker : NOBODY
}

import {affiliationIn} from './affiliation.ts'
import {wordsOf} from './name-in-phrase.ts'
import type {Stretch} from './reading.ts'
import type {Cast, Speaker} from './speaker.ts'
import {stateIn} from './state-lexicon.ts'

/** Ways by which a source is no state and no body itself. */
const OF_SOMEBODY = new Set<Speaker['how']>(['described', 'role', 'name', 'pronoun', 'continued'])

/**
 * The body that a speaker belongs to: of a person, what the article prints with the name, wherever that stands; of a source without a name,
 * what the mention itself prints. Null for states and bodies, and where nothing is printed.
 */
export function affiliationOf({reading, lexicon}: Cast, source: Stretch | null, {person, how, speaker}: Speaker): string | null {
  if (!OF_SOMEBODY.has(how)) return null
  const printed = person ? [person.belongs, person.title, person.apposed] : [how === 'described' && source ? reading.slice(source) : speaker]
  for (const text of printed) {
    const body = text === null ? null : affiliationIn(text, lexicon)
    if (body !== null) return body
  }
  return null
}

/** The state that a speaker belongs to, where the article or the list of public figures tells it. */
export function countryOf({reading, people: {states}}: Cast, source: Stretch | null, {country, how}: Speaker): string | null {
  if (country !== null || source === null || (how !== 'described' && how !== 'role' && how !== 'body')) return country
  return stateIn(wordsOf(reading, source), states.list)
}

import {wordsOf} from './name-in-phrase.ts'
import type {Stretch} from './reading.ts'
import type {Cast, Speaker} from './speaker.ts'
import {NOBODY} from './speaker.ts'
import {CAP} from './word-classes.ts'

/**
 * A state that speaks: under its name, a short form, the seat of its government ("Ankara") or the word for its people with an article ("the
 * Saudis"), always under its name in states.csv. Null for anything else, and for a word that is somebody's name in the article.
 */
export function stateSpeaker(cast: Cast, {from, to}: Stretch): Speaker | null {
  const {reading, people, lexicon: {states}} = cast
  const definite = reading.word(from) === 'the', first = definite ? from + 1 : from
  if (!reading.is(first, CAP) || to - first > 5 || to <= first) return null
  const words = wordsOf(reading, {from: first, to}).join(' ')
  const state = states.named.get(words)
  if (state !== undefined) return to - first === 1 && people.knows(reading.form(first)) ? null : speaking(state)
  const folk = definite ? states.people.get(words) : undefined
  return folk === undefined || STATELESS.has(words) ? null : {...speaking(folk), plural: true}
}

/** Peoples that are not one with a state. */
const STATELESS = new Set(['palestinians'])

function speaking(state: string): Speaker {
  return {...NOBODY, speaker: state, type: state === 'European Union' ? 'international_org' : 'official', country: state, how: 'state'}
}

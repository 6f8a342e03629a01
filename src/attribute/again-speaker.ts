import type {SourceType} from '../types.ts'
import type {Cast, Resolved, Speaker} from './speaker.ts'
import {placeOf} from './speaker.ts'
import type {Gender} from './source-lexicon.ts'

/** How far back the speaker meant may have spoken, in tokens. */
const FAR = 150
/** Sources looked through, from the last one back. */
const LOOK_BACK = 40

/** Words for people that tell only their sex or age. */
const PERSONS: ReadonlyMap<string, Gender> = new Map([
  ...'man father boy husband uncle grandfather brother'.split(' ').map((word) => [word, 'male'] as const),
  ...'woman mother girl wife aunt grandmother sister widow'.split(' ').map((word) => [word, 'female'] as const),
  ...'teenager student pensioner resident farmer villager activist lawyer author writer analyst expert researcher scholar professor academic veteran politician lawmaker'.split(' ').map((word) => [word, 'either'] as const),
])

const OFFICIALS = new Set<SourceType>(['minister', 'official', 'diplomat', 'spokesperson'])

/** What "the official" or "the man" tells about who is meant again. */
export interface Again {
  readonly token: number
  readonly word: string
  readonly type: SourceType | null
}

/**
 * "The minister", "the expert", "the woman", where no introduction fits: the person of that kind who spoke last, not too far before; null
 * where nobody did.
 */
export function againSpeaker(cast: Cast, {token, word, type}: Again, before: readonly Resolved[]): Speaker | null {
  const at = placeOf(cast, token), gender = PERSONS.get(word)
  for (let index = before.length - 1; index >= 0 && index >= before.length - LOOK_BACK; index--) {
    const {draft: {source}, speaker} = before[index]!
    if (!source || source.from >= at) continue
    if (at - source.from > FAR) return null
    const {person} = speaker
    if (!person) continue
    const ofKind = speaker.type === null ? gender !== undefined : speaker.type === type || (word === 'official' && OFFICIALS.has(speaker.type))
      || (gender !== undefined && gender !== 'either' && (speaker.type === 'citizen' || speaker.type === 'witness' || speaker.type === 'other'))
    const ofSex = gender === undefined || gender === 'either' || person.gender === null || person.gender === 'either' || person.gender === gender
    if (ofKind && ofSex) return speaker
  }
  return null
}

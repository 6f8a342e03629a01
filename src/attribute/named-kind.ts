import type {SourceType} from '../types.ts'
import type {Reading, Stretch} from './reading.ts'
import type {Speaker} from './speaker.ts'
import {NOBODY} from './speaker.ts'
import {CAP, DET} from './word-classes.ts'

/** Common nouns that stand after the name of a body and tell what it is. */
const KINDS: ReadonlyMap<string, SourceType> = new Map([
  ...'portal agency newspaper daily weekly magazine tabloid network channel station broadcaster website site wire blog'.split(' ').map((word) => [word, 'media'] as const),
  ...'movement militia militants fighters gang cartel faction'.split(' ').map((word) => [word, 'other'] as const),
  ...'party campaign bloc lawmakers'.split(' ').map((word) => [word, 'politician'] as const),
  ...'company firm airline bank carmaker automaker consultancy'.split(' ').map((word) => [word, 'business'] as const),
  ...'charity'.split(' ').map((word) => [word, 'ngo'] as const),
  ...'institute university think-tank'.split(' ').map((word) => [word, 'expert'] as const),
])

/**
 * "The Velmark Today portal", "AFP news agency": the name before a noun that only tells what it is; null where no name of a body stands
 * there. Not for "the Labour party", whose noun belongs to the name as often as not: the name keeps it then.
 */
export function namedKind(reading: Reading, {from, to}: Stretch): Speaker | null {
  let end = to - 1
  const type = KINDS.get(reading.word(end))
  if (type === undefined || reading.is(end, CAP)) return null
  if (reading.word(end - 1) === 'news' || reading.word(end - 1) === 'state') end--
  const first = reading.is(from, DET) ? from + 1 : from
  if (first >= end) return null
  for (let token = first; token < end; token++) if (!reading.is(token, CAP)) return null
  const whole = type === 'politician' || type === 'other'
  return {...NOBODY, speaker: reading.slice({from: first, to: whole && !PLURAL.has(reading.word(to - 1)) ? to : end}), type, how: 'body'}
}

const PLURAL = new Set(['militants', 'fighters'])

import {firstPlace} from '../text/first-place.ts'
import {describeWords} from './describe-source.ts'
import type {Cast, Resolved, Speaker} from './speaker.ts'
import {NOBODY, placeOf} from './speaker.ts'
import type {SourceType} from '../types.ts'

const MEDIA = new Set<SourceType>(['media']), FIRMS = new Set<SourceType>(['business']), GROUPS = new Set<SourceType>(['ngo', 'international_org', 'expert', 'business', 'other'])

/** Common nouns for bodies, with the kinds of source they stand for; null: any body. */
const KINDS: ReadonlyMap<string, ReadonlySet<SourceType> | null> = new Map([
  ...'newspaper paper daily magazine tabloid network broadcaster channel station outlet website site publication article'.split(' ').map((word) => [word, MEDIA] as const),
  ...'company firm bank airline manufacturer carmaker automaker retailer giant'.split(' ').map((word) => [word, FIRMS] as const),
  ...'group charity watchdog union alliance bloc league'.split(' ').map((word) => [word, GROUPS] as const),
  ...'organization organisation body agency institute institution corporation'.split(' ').map((word) => [word, null] as const),
])

/** How far back a body may have been named, in tokens. */
const FAR = 400
/** Sources looked through, from the last one back. */
const LOOK_BACK = 60

/**
 * "The newspaper", "the company", "the group": the body of that kind that was the last source or was named last; null where none was.
 *
 * Looks at sources first, since who speaks once speaks again.
 */
export function genericBody(cast: Cast, {token, word}: {readonly token: number, readonly word: string}, before: readonly Resolved[]): Speaker | null {
  const kinds = KINDS.get(word)
  if (kinds === undefined) return null
  const at = placeOf(cast, token)
  const fits = (type: SourceType | null): boolean => (kinds === null ? type !== null && (GROUPS.has(type) || type === 'media') : type !== null && kinds.has(type))
  const spoken = before.slice(-LOOK_BACK).findLast(({draft, speaker}) => speaker.how === 'body' && fits(speaker.type) && draft.source !== null && draft.source.from < at && at - draft.source.from < FAR)
  if (spoken) return spoken.speaker
  const {named} = cast.people.bodies
  for (let index = firstPlace(named.length, (place) => named[place]!.token < at) - 1; index >= 0; index--) {
    const body = named[index]!
    if (at - body.token > FAR) return null
    const {type} = describeWords(body.name.toLowerCase().split(' '), cast.lexicon)
    if (fits(type) || (type === null && kinds !== MEDIA)) return {...NOBODY, speaker: body.name, type: type ?? (kinds === FIRMS ? 'business' : null), how: 'body'}
  }
  return null
}

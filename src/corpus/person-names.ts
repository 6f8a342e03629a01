import type {SourceTally, Tally} from '../tally.ts'
import {plainName} from './plain-name.ts'

/** A speaker's name as outlets print it, and what is known of whoever bears it. */
export interface PersonName {
  readonly name: string
  /** See `plainName`. */
  readonly plain: readonly string[]
  attributions: number
  readonly outlets: Set<string>
  readonly events: Set<string>
  /** Words of the titles printed with it. */
  readonly titles: Map<string, number>
  readonly types: Map<string, number>
}

/** Source types that institutions, media and papers have as well as persons, or alone. */
const NO_PERSONS = new Set(['media', 'document', 'poll', 'international_org', 'ngo'])
/** Words that no person's name holds. */
const OF_INSTITUTIONS = new Set(('ministry department office agency house court council committee commission union party parliament government administration embassy ' +
  'university institute news times post press journal radio television police army forces group association bank company states korea street congress ' +
  'democrats republicans democrat republican president pm mp mps minister taliban americans kurds sunnis shiites shias jews muslims christians').split(' '))
const MOST_WORDS = 5

/**
 * The names of sources that look like persons': every word with a capital (or a particle such as "al", "bin", "van"), none of an institution, of a
 * kind of source that persons are. Sorted by attributions, the most first, then by name.
 */
export function personNames({sources, cells}: Pick<Tally, 'sources' | 'cells'>): PersonName[] {
  const names = new Map<string, PersonName>()
  for (const [outlet, ofOutlet] of sources) for (const [name, tally] of ofOutlet) {
    if (tally.anonymous === tally.attributions || !looksLikePerson(name)) continue
    let known = names.get(name)
    if (known === undefined) names.set(name, known = {name, plain: plainName(name), attributions: 0, outlets: new Set(), events: new Set(), titles: new Map(), types: new Map()})
    addTo(known, outlet, tally)
  }
  for (const events of cells.values()) for (const [event, {speakers}] of events) {
    if (event === '') continue
    for (const name of speakers.keys()) names.get(name)?.events.add(event)
  }
  return [...names.values()].filter(isPerson).sort((a, b) => b.attributions - a.attributions || (a.name < b.name ? -1 : 1))
}

function addTo(name: PersonName, outlet: string, {attributions, titles, types}: SourceTally): void {
  name.attributions += attributions
  name.outlets.add(outlet)
  for (const [type, count] of types) if (type !== '') name.types.set(type, (name.types.get(type) ?? 0) + count)
  for (const [title, count] of titles) {
    for (const word of title.toLowerCase().split(/[^\p{L}]+/u)) if (word.length > 3) name.titles.set(word, (name.titles.get(word) ?? 0) + count)
  }
}

/**
 * Whether a source is called as persons are.
 *
 * @example ['Irena Solvay', 'Mohammed bin Salman', 'the report', 'Foreign Ministry', 'Solvay and Ashdown'].map(looksLikePerson) // [true, true, false, false, false]
 */
export function looksLikePerson(name: string): boolean {
  const words = name.split(/\s+/)
  if (words.length > MOST_WORDS) return false
  return words.every((word, i) => {
    if (OF_INSTITUTIONS.has(word.toLowerCase())) return false
    if (/^\p{Lu}[\p{L}.’'‘-]*$/u.test(word)) return !/^\p{Lu}{3,}$/u.test(word)
    return i > 0 && i < words.length - 1 && /^(?:al|bin|ibn|van|von|der|den|de|da|di|du|el|la|le)$/u.test(word)
  })
}

/** A single word is a name only where it was never taken for something else. */
function isPerson({plain, types}: PersonName): boolean {
  if (plain.length === 0) return false
  const all = [...types.values()].reduce((sum, count) => sum + count, 0)
  const others = [...types].reduce((sum, [type, count]) => sum + (NO_PERSONS.has(type) || (plain.length === 1 && type === 'official') ? count : 0), 0)
  return plain.length === 1 ? others === 0 || others * 2 < all : others * 2 <= all
}

import type {SourceType} from '../types.ts'
import type {SourceNoun} from './source-lexicon.ts'
import {isNation} from './name-words.ts'
import type {PeopleTable} from './people-table.ts'
import type {Person} from './person.ts'
import {lastNamed} from './person.ts'

/** A definite description of a person: "the British official". */
export interface RoleMention {
  /** Its words in lower case, without the article. */
  readonly words: readonly string[]
  readonly noun: SourceNoun
  readonly token: number
}

/** Words of a role that tell nothing about who it is. */
const SMALL = new Set(['top', 'senior', 'former', 'new', 'then', 'old', 'other', 'the', '-', 'young', 'right-wing', 'left-wing', 'embattled', 'veteran'])

/** What kinds of source a general word can stand for. */
const GENERAL: ReadonlyMap<string, ReadonlySet<SourceType>> = new Map([
  ['official', new Set<SourceType>(['minister', 'official', 'diplomat', 'head_of_state', 'spokesperson'])],
  ['diplomat', new Set<SourceType>(['diplomat', 'minister', 'official'])],
  ['leader', new Set<SourceType>(['head_of_state'])],
  ['politician', new Set<SourceType>(['politician', 'minister', 'head_of_state'])],
  ['lawmaker', new Set<SourceType>(['politician'])],
  ['senator', new Set<SourceType>(['politician'])],
])

/** Farthest that a role shared by several people looks back for the one meant, in tokens. */
const NEAR = 120

const MOST_CANDIDATES = 6

/**
 * The person whom the article introduced by a role and, where given, a nationality. Of several the one named shortly before; null where
 * nobody or too many fit.
 */
export function matchRole(people: PeopleTable, {words, noun, token}: RoleMention, typeOf: (person: Person) => SourceType | null): Person | null {
  const telling = words.filter((word) => !SMALL.has(word))
  const nations = telling.filter(isNation)
  const roles = noun.phrase.split(' ')
  const general = GENERAL.get(telling.at(-1) ?? '')
  const fits = (person: Person): boolean => {
    if (nations.some((nation) => !person.intro.has(nation))) return false
    if (roles.every((word) => person.intro.has(word))) return true
    const type = general ? typeOf(person) : null
    return type !== null && general!.has(type)
  }
  const candidates = people.people.filter(fits)
  if (candidates.length <= 1) return candidates[0] ?? null
  if (candidates.length > MOST_CANDIDATES) return null
  const recent = candidates.reduce((best, person) => (lastNamed(person, token) > lastNamed(best, token) ? person : best))
  const at = lastNamed(recent, token)
  return at >= 0 && token - at < NEAR ? recent : mostNamed(candidates)
}

/** The one who is named twice as often as any other, or null. */
function mostNamed(candidates: readonly Person[]): Person | null {
  const counts = candidates.map(({tokens}) => tokens.length)
  const most = Math.max(...counts)
  return counts.filter((count) => count * 2 > most).length === 1 ? candidates[counts.indexOf(most)]! : null
}

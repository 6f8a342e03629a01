import type {SourceType} from '../types.ts'
import type {SourceNoun} from './source-lexicon.ts'
import {isNation} from './nation-words.ts'
import {officeOf} from './office.ts'
import type {PeopleTable} from './people-table.ts'
import type {Person} from './person.ts'
import {lastNamed} from './person.ts'
import {adjectivesOf} from './state-table.ts'

/** A definite description of a person: "the British official". */
export interface RoleMention {
  /** Its words in lower case, without the article. */
  readonly words: readonly string[]
  readonly noun: SourceNoun
  readonly token: number
  /** Whether it hangs on a possessive ("its chairman"): then only one person may fit. */
  readonly owned: boolean
}

/** Words of a role that tell nothing about who it is. */
const SMALL = new Set(['top', 'senior', 'former', 'new', 'then', 'old', 'other', 'the', '-', 'young', 'right-wing', 'left-wing', 'embattled', 'veteran'])

/** What kinds of source a general word can stand for. */
const GENERAL: ReadonlyMap<string, ReadonlySet<SourceType>> = new Map([
  ['official', new Set<SourceType>(['minister', 'official', 'diplomat', 'spokesperson'])],
  ['diplomat', new Set<SourceType>(['diplomat', 'minister', 'official'])],
  ['leader', new Set<SourceType>(['head_of_state'])],
  ['head of state', new Set<SourceType>(['head_of_state'])],
  ['head of government', new Set<SourceType>(['head_of_state'])],
  ['politician', new Set<SourceType>(['politician', 'minister', 'head_of_state'])],
  ['lawmaker', new Set<SourceType>(['politician'])],
  ['senator', new Set<SourceType>(['politician'])],
])

/** Military ranks as they stand before names. */
const SHORT: ReadonlyMap<string, string> = new Map([['general', 'gen.'], ['colonel', 'col.'], ['admiral', 'adm.'], ['captain', 'capt.'], ['major', 'maj.'], ['sergeant', 'sgt.'], ['lieutenant', 'lt.']])

/** Farthest that a role shared by several people looks back for the one meant, in tokens. */
const NEAR = 120

const MOST_CANDIDATES = 6

/**
 * The person whom the article introduced by a role and, where given, a nationality. Of several the one named shortly before; null where
 * nobody or too many fit.
 */
export function matchRole(people: PeopleTable, {words, noun, token, owned}: RoleMention, typeOf: (person: Person) => SourceType | null): Person | null {
  const telling = words.filter((word) => !SMALL.has(word))
  const nations = telling.filter(isNation)
  const roles = noun.phrase.split(' ')
  const general = GENERAL.get(noun.phrase) ?? GENERAL.get(telling.at(-1) ?? '')
  const fits = (person: Person): boolean => {
    if (!nations.every((nation) => person.intro.has(nation) || belongs(people, person, nation))) return false
    if (roles.every((word) => person.intro.has(word) || person.intro.has(SHORT.get(word) ?? word)) || holds(person, roles, words)) {
      return noun.phrase !== 'minister' || typeOf(person) !== 'head_of_state'
    }
    if (owned) return false
    const type = general ? typeOf(person) : null
    return type !== null && general!.has(type)
  }
  const candidates = people.people.filter(fits)
  if (candidates.length <= 1) return candidates[0] ?? null
  if (owned || candidates.length > MOST_CANDIDATES) return null
  const recent = candidates.reduce((best, person) => (lastNamed(person, token) > lastNamed(best, token) ? person : best))
  const at = lastNamed(recent, token), most = mostNamed(candidates)
  if (nations.length === 0 && most && typeOf(most) === 'head_of_state') return most
  return at >= 0 && token - at < NEAR ? recent : most
}

/** Whether a person is of the state that an adjective belongs to. */
function belongs({states}: PeopleTable, {country}: Person, nation: string): boolean {
  return country !== null && states.list.adjectives.get(nation) === country
}

/** Whether a public figure holds the office; a former one only where the mention says so. */
function holds({office}: Person, roles: readonly string[], words: readonly string[]): boolean {
  return office.length > 0 && roles.every((word) => office.includes(word)) && office.includes('former') === words.includes('former')
}

/** A definite description of the holder of an office: "the head of the Ardovian Foreign Office". */
export interface OfficeMention {
  readonly office: string
  /** Its words in lower case. */
  readonly words: readonly string[]
}

/**
 * The one person introduced with an office: of the nation or state that the mention names, else the only one introduced with no other.
 * Null where nobody or several fit.
 */
export function matchOffice({people, states}: PeopleTable, {office, words}: OfficeMention): Person | null {
  const holders = people.filter(({phrases}) => phrases.some((phrase) => officeOf(phrase) === office))
  const nations = words.filter((word) => isNation(word) || states.has(word))
  if (nations.length === 0) return holders.length === 1 ? holders[0]! : null
  const fitting = holders.filter(({intro}) => nations.every((nation) => isToldBy(intro, nation)))
  const open = holders.filter(({intro}) => ![...intro].some((word) => isNation(word) || states.has(word)))
  const left = fitting.length > 0 ? fitting : open
  return left.length === 1 ? left[0]! : null
}

/** Whether an introduction has a nation, or the state or adjective that goes with it. */
function isToldBy(intro: ReadonlySet<string>, nation: string): boolean {
  if (intro.has(nation) || adjectivesOf(nation).some((word) => intro.has(word))) return true
  return [...intro].some((word) => word.length > 3 && nation.startsWith(word.slice(0, 4)) && adjectivesOf(word).includes(nation))
}

/** The one who is named twice as often as any other, or null. */
function mostNamed(candidates: readonly Person[]): Person | null {
  const counts = candidates.map(({tokens}) => tokens.length)
  const most = Math.max(...counts)
  return counts.filter((count) => count * 2 > most).length === 1 ? candidates[counts.indexOf(most)]! : null
}

import type {Identity} from '../findings.ts'
import {compareNames} from './compare-names.ts'
import {looksLikePerson} from './person-names.ts'
import {plainName} from './plain-name.ts'
import type {SpeakerTie} from './same-speaker.ts'
import {isNamed} from './same-speaker.ts'

/** What is known of names over the whole corpus. */
export type KnownNames = readonly Pick<Identity, 'name' | 'identity' | 'alternatives' | 'confirmed'>[]

/** Of several names, which are one source's: name → the fullest of its names. */
export type SourceNamer = (names: Iterable<string>) => ReadonlyMap<string, string>

/**
 * A function that tells which of the sources of an event are one: names of one identity, and a shorter name that only one longer name ends
 * with (`Solvay`, `Irena Solvay`; `Security Council`, `U.N. Security Council`). What two could be meant by stays apart, and so do names
 * that only end alike (`State Department`, `Justice Department`).
 *
 * @example createSourceNamer([])(['Solvay', 'Irena Solvay', 'Foreign Ministry']).get('Solvay') // 'Irena Solvay'
 */
export function createSourceNamer(known: KnownNames): SourceNamer {
  const {baseOf, apart} = readKnown(known)
  return (names) => {
    const all = [...new Set(names)], bases = [...new Set(all.filter((name) => !apart.has(name)).map(baseOf))].map((name) => ({name, words: wordsOf(name)}))
    const fullest = fullestNames(bases)
    return new Map(all.map((name) => [name, apart.has(name) ? name : fullest.get(baseOf(name))!]))
  }
}

interface Base {
  readonly name: string
  readonly words: readonly string[]
}

function fullestNames(bases: readonly Base[]): ReadonlyMap<string, string> {
  const fullest = new Map<string, string>(), endings = new Map<string, Set<string>>()
  for (const {name, words} of bases.toSorted((a, b) => b.words.length - a.words.length || (a.name < b.name ? -1 : 1))) {
    const longer = endings.get(words.join(' ')) ?? new Set<string>(), own = longer.size === 1 ? [...longer][0]! : name
    fullest.set(name, own)
    for (let from = 0; from < words.length; from++) {
      const ending = words.slice(from).join(' '), known = endings.get(ending)
      if (known === undefined) endings.set(ending, new Set([own]))
      else known.add(own)
    }
  }
  return fullest
}

/**
 * A function that tells whether two statements may be by one speaker, by their names as the articles give them: names of one identity, a
 * shorter name that the longer one ends with, or two spellings that do not contradict each other. A speaker that could not be told (`''`)
 * may be anybody; one that is only described (`an Ardovian official`), and a last name that several people bear, almost anybody.
 *
 * @example createSpeakerTie([])('Irena Solvay', 'Solvay') // 'same'
 * @example createSpeakerTie([])('Irena Solvay', 'Marek Solvay') // 'other'
 */
export function createSpeakerTie(known: KnownNames): (a: string, b: string) => SpeakerTie {
  const {baseOf, apart} = readKnown(known), ties = new Map<string, SpeakerTie>()
  return (a, b) => {
    if (a === '' || b === '') return 'untold'
    if (a === b) return 'same'
    if (!isNamed(a) || !isNamed(b)) return 'described'
    const key = a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`, found = ties.get(key)
    if (found !== undefined) return found
    const tie = areOne(baseOf(a), baseOf(b)) ? apart.has(a) || apart.has(b) ? 'described' : 'same' : 'other'
    ties.set(key, tie)
    return tie
  }
}

function areOne(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.length - other.length)
  if (short!.join(' ') === long!.slice(long!.length - short!.length).join(' ')) return true
  return looksLikePerson(a) && looksLikePerson(b) && compareNames(plainName(a), plainName(b)) !== null
}

/** The identity of each name, and the names that could be several people's. */
function readKnown(known: KnownNames): {readonly baseOf: (name: string) => string, readonly apart: ReadonlySet<string>} {
  const identities = new Map(known.map(({name, identity}) => [name, identity]))
  return {baseOf: (name) => identities.get(name) ?? name, apart: new Set(known.flatMap(({name, alternatives, confirmed}) => alternatives.length > 0 && !confirmed ? [name] : []))}
}

/** The words of a name as they compare: folded, without "the" in front and a possessive behind. */
function wordsOf(name: string): string[] {
  const words = name.toLowerCase().replace(/['’]s$/, '').split(/\s+/).map((word) => word.replace(/[^\p{L}\p{N}]/gu, '')).filter((word) => word !== '')
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words
}

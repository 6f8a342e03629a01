import type {Identity} from '../findings.ts'
import type {Tally} from '../tally.ts'
import type {NameMatch} from './compare-names.ts'
import {areSpellings, compareNames} from './compare-names.ts'
import type {PersonName} from './person-names.ts'
import {personNames} from './person-names.ts'
import {consonants} from './plain-name.ts'

/** Names that a person has given to an identity: name → identity. */
export type GivenIdentities = ReadonlyMap<string, string>

/**
 * One identity per person over the whole corpus: spellings and shorter forms of a name are brought together where something besides the name
 * speaks for it; where two people could be meant, the name stays apart and says so.
 *
 * A full name joins the one person whose names it does not contradict, by the same letters or, for other spellings and shorter forms, with a
 * title, a kind of source or an event in common; of several such persons only one who is heard ten times as often as any other. A last name alone
 * joins the one person of that last name with whom it shares an event, a title, or an outlet and a kind of source. An identity is called by its
 * commonest full name. What a person has confirmed stays as it is, and never joins another confirmed identity. Institutions and descriptions keep
 * their names.
 *
 * Returns the names that belong to an identity with several names, that are ambiguous or that are confirmed, by identity and name.
 */
export function findIdentities(tally: Pick<Tally, 'sources' | 'cells'>, given: GivenIdentities): Identity[] {
  const names = personNames(tally), people = new People()
  for (const one of names) if (given.has(one.name)) people.confirm(one, given.get(one.name)!)
  const open = names.filter(({name}) => !given.has(name))
  for (const one of open.filter(({plain}) => plain.length > 1).sort((a, b) => b.plain.length - a.plain.length)) people.place(one)
  for (const one of open) if (one.plain.length === 1) people.place(one)
  const known = new Set(names.map(({name}) => name)), absent = [...given].filter(([name]) => !known.has(name))
  return [...people.identities(), ...absent.map(([name, identity]) => ({...ABSENT, name, identity}))].sort((a, b) => order(a.identity, b.identity) || b.attributions - a.attributions || order(a.name, b.name))
}

const ABSENT = {confirmed: true, attributions: 0, outlets: 0, events: 0, sourceType: null, reason: 'confirmed; not a source in this corpus', alternatives: []}

interface Member {
  readonly name: PersonName
  readonly reason: string
  /** Identities that it could belong to as well. */
  readonly alternatives: readonly Person[]
}

class Person {
  readonly members: Member[] = []
  /** The name that a person has given to it. */
  readonly given: string | null

  constructor(given: string | null) {
    this.given = given
  }

  get identity(): string {
    const full = this.members.filter(({name}) => name.plain.length > 1), [first] = full.length > 0 ? full : this.members
    return this.given ?? first!.name.name
  }

  get attributions(): number {
    return this.members.reduce((sum, {name}) => sum + name.attributions, 0)
  }

  /** Why a name belongs here, or `null` where it does not. */
  reasonFor(name: PersonName): string | null {
    const full = this.members.filter((member) => member.name.plain.length > 1)
    const matches = full.map((member) => compareNames(member.name.plain, name.plain) ?? lastNameMatch(member.name, name))
    if (matches.length === 0 || matches.some((match) => match === null)) return null
    const match = matches.includes('same letters') ? 'same letters' : matches[0]!
    if (match === 'same letters') return match
    const shared = sharedBy(this.members.map((member) => member.name), name)
    return shared === null ? null : `${match}, ${shared}`
  }
}

/** A last name alone, or what may be one in two words. */
function lastNameMatch(full: PersonName, {plain}: PersonName): NameMatch | null {
  return plain.length === 1 && areSpellings(full.plain.at(-1)!, plain[0]!) ? 'shorter form' : null
}

/** Kinds of source that few people are at a time; and those that groups and bodies are taken for as well. */
const RARE_TYPES = ['head_of_state', 'minister', 'diplomat'], VAGUE_TYPES = ['citizen', 'other', 'business', 'official']

/** What speaks for two names being one person's, besides the names. */
function sharedBy(members: readonly PersonName[], name: PersonName): string | null {
  const event = [...name.events].sort().find((one) => members.some(({events}) => events.has(one)))
  if (event !== undefined) return `both in the event ${event}`
  const title = [...name.titles.keys()].sort().find((word) => members.some(({titles}) => titles.has(word)))
  if (title !== undefined) return `same title: ${title}`
  const type = commonest(name.types)
  if (type === null || !members.some((member) => commonest(member.types) === type)) return null
  if (RARE_TYPES.includes(type)) return `same kind of source: ${type}`
  if (VAGUE_TYPES.includes(type)) return null
  const outlet = [...name.outlets].sort().find((one) => members.some(({outlets}) => outlets.has(one)))
  return outlet === undefined || name.plain.length > 1 ? null : `same kind of source in ${outlet}`
}

function commonest(counts: ReadonlyMap<string, number>): string | null {
  return [...counts].sort(([a, n], [b, m]) => m - n || order(a, b))[0]?.[0] ?? null
}

class People {
  readonly #all: Person[] = []
  readonly #byKey = new Map<string, Person[]>()
  readonly #given = new Map<string, Person>()

  confirm(name: PersonName, identity: string): void {
    let person = this.#given.get(identity)
    if (person === undefined) this.#given.set(identity, person = this.#open(identity))
    this.#add(person, {name, reason: 'confirmed', alternatives: []})
  }

  /** Joins the one person that the name fits, or opens a new one. */
  place(name: PersonName): void {
    const fitting = this.#near(name).flatMap((person) => {
      const reason = person.reasonFor(name)
      return reason === null ? [] : [{person, reason}]
    })
    const best = onlyOne(fitting, name)
    if (best !== undefined) this.#add(best.person, {name, reason: best.reason, alternatives: []})
    else this.#add(this.#open(null), {name, reason: fitting.length === 0 ? 'the name itself' : 'ambiguous: left apart', alternatives: fitting.map(({person}) => person)})
  }

  /** By name of the identity, without those that are known by one name only. */
  identities(): Identity[] {
    return this.#all.flatMap((person) => {
      const {members, identity, given} = person
      if (members.length === 1 && given === null && members[0]!.alternatives.length === 0) return []
      return members.map(({name, reason, alternatives}) => ({
        name: name.name, identity, confirmed: given !== null && reason === 'confirmed', attributions: name.attributions, outlets: name.outlets.size,
        events: name.events.size, sourceType: commonest(name.types), reason, alternatives: alternatives.map((one) => one.identity),
      }))
    })
  }

  #open(given: string | null): Person {
    const person = new Person(given)
    this.#all.push(person)
    return person
  }

  #add(person: Person, member: Member): void {
    person.members.push(member)
    if (member.name.plain.length === 1 && person.given === null && person.members.length === 1) return
    for (const key of keysOf(member.name)) {
      const known = this.#byKey.get(key)
      if (known === undefined) this.#byKey.set(key, [person])
      else if (!known.includes(person)) known.push(person)
    }
  }

  #near(name: PersonName): Person[] {
    return [...new Set(keysOf(name).flatMap((key) => this.#byKey.get(key) ?? []))]
  }
}

interface Fitting {
  readonly person: Person
  readonly reason: string
}

/** How many times as often as all others a person must be a source for a full name that fits several to be taken for this one's. */
const PROMINENT = 10

/** The person whom a name means: the only one it fits, the only one it has the letters of, or, for a full name, the one far better known than the others. */
function onlyOne(fitting: readonly Fitting[], {plain}: PersonName): Fitting | undefined {
  const lettered = fitting.filter(({reason}) => reason === 'same letters'), meant = lettered.length === 1 ? lettered : fitting
  const [best, next] = meant.toSorted((a, b) => b.person.attributions - a.person.attributions)
  if (best === undefined || next === undefined) return best
  return plain.length > 1 && best.person.attributions >= PROMINENT * next.person.attributions ? best : undefined
}

/** Names that may be one person's share a key: all letters, or the consonants of the last name or of all of it. */
function keysOf({plain}: PersonName): string[] {
  return [`=${plain.join('')}`, consonants(plain.at(-1)!), consonants(plain.join(''))]
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

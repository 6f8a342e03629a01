import type {WordTable} from '../text/word-table.ts'
import {findNames, genderOfName} from './find-people.ts'
import type {NameMention} from './find-people.ts'
import {introducePerson} from './introduce-person.ts'
import {phraseAfter} from './noun-phrase.ts'
import type {Person} from './person.ts'
import {isNameOf, lastNamed} from './person.ts'
import type {Reading, Stretch} from './reading.ts'
import {areSpellings, plainName} from './similar-names.ts'
import {StateTable} from './state-table.ts'
import {CAP} from './word-classes.ts'

/** A place where a person is named. */
export interface PersonMention {
  readonly token: number
  readonly person: Person
}

/** The name of a body as printed, and where it stands first. */
export interface NamedBody {
  readonly name: string
  readonly token: number
}

/** People of an article up to whom misspellings are looked for; beyond, only equal names are one. */
const MOST_PEOPLE = 400

/** The people that an article names, and where. */
export class PeopleTable {
  readonly mentions: PersonMention[] = []
  readonly people: Person[] = []
  /** Names of bodies by each of their words, the first one printed: "ministry" → "Ministry of Foreign Affairs of Kazakhstan". */
  readonly bodies = new Map<string, NamedBody>()
  readonly states: StateTable
  /** The people of the text whom the headline names. */
  readonly headline = new Set<Person>()
  readonly #byLast = new Map<string, Person[]>()
  readonly #byGiven = new Map<string, Person>()
  /** The text that it was read from. */
  readonly reading: Reading

  constructor(reading: Reading, names: WordTable) {
    this.reading = reading
    this.states = new StateTable(reading)
    const found = findNames(reading, names, (run) => this.#addBody(run))
    const full = found.map((mention) => (mention.name.to - mention.name.from > 1 ? this.#fullNamed(mention, names) : null))
    found.forEach((mention, index) => {
      const person = full[index] ?? this.#loneNamed(mention)
      if (!person) return
      this.#count(person, mention)
      introducePerson(reading, names, person, mention)
    })
  }

  /** Whether someone of the text bears a last or given name written so. */
  knows(word: string): boolean {
    const key = plainName(word)
    return this.#byLast.get(key)?.some(({given}) => given !== '') === true || this.#byGiven.has(key)
  }

  /** The person with this last (or, failing that, given) name; of several the one named last before `token`. */
  find(word: string, token: number): Person | null {
    const key = plainName(word)
    const same = this.#byLast.get(key)
    if (same) return same.reduce((best, person) => (lastNamed(person, token) > lastNamed(best, token) ? person : best))
    const given = this.#byGiven.get(key)
    if (given) return given
    return this.people.length > MOST_PEOPLE ? null : this.people.find((person) => isNameOf(person, key)) ?? null
  }

  /** Notes which people of the text the headline names by their last name. */
  noteHeadline(title: Reading): void {
    for (let token = 0; token < title.passage.size; token++) {
      if (!title.is(token, CAP)) continue
      for (const person of this.#byLast.get(plainName(title.form(token))) ?? []) this.headline.add(person)
    }
  }

  /** The people named within a stretch of the text. */
  namedWithin({from, to}: Stretch): ReadonlySet<Person> {
    return new Set(this.people.filter((person) => lastNamed(person, to) >= from))
  }

  /** A person who was not known before. */
  add(given: string, last: string): Person {
    const person: Person = {
      given, lasts: new Map([[last, 0]]), plain: new Set([plainName(last)]), gender: null,
      intro: new Set(), phrases: [], title: null, apposed: null, type: undefined, tokens: [],
    }
    this.people.push(person)
    this.#index(plainName(last), person)
    return person
  }

  #index(key: string, person: Person): void {
    const same = this.#byLast.get(key)
    if (!same) this.#byLast.set(key, [person])
    else if (!same.includes(person)) same.push(person)
  }

  #addBody({from, to}: Stretch): void {
    const reading = this.reading
    const goesOn = reading.word(to) === 'of' || reading.word(to) === 'for'
    const end = goesOn ? Math.max(to, phraseAfter(reading, from, Math.min(reading.passage.size, to + 10))) : to
    const name = reading.slice({from: reading.word(from) === 'the' ? from + 1 : from, to: end})
    for (let token = from; token < to; token++) {
      const word = reading.word(token)
      if (word.length > 3 && !this.bodies.has(word)) this.bodies.set(word, {name, token: from})
    }
  }

  #fullNamed(mention: NameMention, names: WordTable): Person {
    const reading = this.reading
    const {from, to} = mention.name
    const last = reading.form(to - 1), given = reading.slice({from, to: to - 1})
    const person = this.#sameFull(given, last) ?? this.add(given, last)
    this.#index(plainName(last), person)
    if (given.length > person.given.length) person.given = given
    person.gender ??= genderOfName(reading, names, mention.name)
    const first = plainName(reading.form(from))
    if (!this.#byGiven.has(first)) this.#byGiven.set(first, person)
    return person
  }

  /** A lone word is a person where a fuller name explains it, or a title stands before it. */
  #loneNamed(mention: NameMention): Person | null {
    const word = this.reading.form(mention.name.from)
    const titled = mention.titled < mention.name.from
    return this.find(word, mention.name.from) ?? (titled && word.length > 2 ? this.add('', word) : null)
  }

  #count(person: Person, {name: {from, to}}: NameMention): void {
    const last = this.reading.form(to - 1)
    if (to - from > 1 || isNameOf(person, plainName(last))) {
      person.lasts.set(last, (person.lasts.get(last) ?? 0) + 1)
      person.plain.add(plainName(last))
    }
    person.tokens.push(from)
    this.mentions.push({token: from, person})
  }

  #sameFull(given: string, last: string): Person | null {
    const first = plainName(given.split(' ')[0] ?? ''), key = plainName(last)
    const fits = (person: Person): boolean => {
      const other = plainName(person.given.split(' ')[0] ?? '')
      return other === '' || other === first || isInitialOf(other, first) || isInitialOf(first, other) || areSpellings(other, first)
    }
    const same = this.#byLast.get(key)?.find(fits)
    if (same || this.people.length > MOST_PEOPLE) return same ?? null
    return this.people.find((person) => person.given !== '' && isNameOf(person, key) && fits(person)) ?? null
  }
}

/** "J." or "J" for "john". */
function isInitialOf(initial: string, name: string): boolean {
  return /^\p{L}\.?$/u.test(initial) && initial[0] === name[0]
}

import type {WordTable} from '../text/word-table.ts'
import {findNames, genderOfName} from './find-people.ts'
import type {NameMention} from './find-people.ts'
import type {Reading} from './reading.ts'
import {areSpellings, plainName} from './similar-names.ts'
import type {Gender} from './source-lexicon.ts'
import {courtesyGender} from './source-lexicon.ts'
import {CAP, COMMA, DET, END, PREP, REL, STOP_SIGN, SUBJECT, TO} from './word-classes.ts'

/** One person of an article under all spellings of the name. */
export interface Person {
  /** Name words before the last one, the longest form seen. */
  given: string
  /** Each spelling of the last name with how often it stands and where first. */
  readonly lasts: Map<string, number>
  gender: Gender | null
  /** Words in lower case with which the article introduces the person: titles before, apposition after. */
  readonly intro: Set<string>
  /** Text of the introduction as printed: titles before the name, else the apposition. */
  title: string | null
  titleWords: string
}

/** A place where a person is named. */
export interface PersonMention {
  readonly token: number
  readonly person: Person
}

const MOST_PEOPLE = 400

/** The people that an article names, and where. */
export class PeopleTable {
  readonly mentions: PersonMention[] = []
  readonly people: Person[] = []
  readonly #byLast = new Map<string, Person[]>()
  readonly #byGiven = new Map<string, Person>()
  readonly #reading: Reading

  constructor(reading: Reading, names: WordTable) {
    this.#reading = reading
    const found = findNames(reading, names)
    for (const mention of found) if (mention.name.to - mention.name.from > 1) this.#addFull(mention, names)
    for (const mention of found) if (mention.name.to - mention.name.from === 1) this.#addLone(mention)
    this.mentions.sort((a, b) => a.token - b.token)
  }

  /** The person with this last (or, failing that, given) name; of several the one named last before `token`. */
  find(word: string, token: number): Person | null {
    const key = plainName(word)
    const same = this.#byLast.get(key)
    if (same) return same.length === 1 ? same[0]! : this.#latest(same, token)
    const given = this.#byGiven.get(key)
    if (given) return given
    return this.people.length > MOST_PEOPLE ? null : this.people.find((person) => [...person.lasts.keys()].some((last) => areSpellings(last, word))) ?? null
  }

  /** The name in full: the longest given part with the more frequent, then earlier spelling of the last name. */
  nameOf({given, lasts}: Person): string {
    let best = '', most = 0
    for (const [last, count] of lasts) if (count > most) { best = last; most = count }
    return given === '' ? best : `${given} ${best}`
  }

  add(name: NameMention): Person {
    const {from, to} = name.name
    const last = this.#reading.form(to - 1)
    const given = this.#reading.slice({from, to: to - 1})
    const person: Person = {given, lasts: new Map([[last, 1]]), gender: null, intro: new Set(), title: null, titleWords: ''}
    this.people.push(person)
    const key = plainName(last)
    this.#byLast.set(key, [...this.#byLast.get(key) ?? [], person])
    return person
  }

  #addFull(mention: NameMention, names: WordTable): void {
    const reading = this.#reading
    const {from, to} = mention.name
    const last = reading.form(to - 1), given = reading.slice({from, to: to - 1})
    const person = this.#sameFull(given, last) ?? this.add(mention)
    if (!person.lasts.has(last)) this.#byLast.set(plainName(last), [...this.#byLast.get(plainName(last)) ?? [], person])
    this.#count(person, last, from)
    if (given.length > person.given.length) person.given = given
    person.gender ??= genderOfName(reading, names, mention.name)
    if (!this.#byGiven.has(plainName(reading.form(from)))) this.#byGiven.set(plainName(reading.form(from)), person)
    this.#introduce(person, mention)
  }

  #addLone(mention: NameMention): void {
    const word = this.#reading.form(mention.name.from)
    const titled = mention.titled < mention.name.from
    const person = this.find(word, mention.name.from) ?? (titled && word.length > 2 ? this.add(mention) : null)
    if (!person) return
    const exact = [...person.lasts.keys()].some((last) => areSpellings(last, word))
    if (exact) this.#count(person, word, mention.name.from)
    else this.mentions.push({token: mention.name.from, person})
    this.#introduce(person, mention)
  }

  #count(person: Person, last: string, token: number): void {
    const fresh = person.lasts.get(last) ?? 0
    person.lasts.set(last, fresh + 1)
    this.mentions.push({token, person})
  }

  #sameFull(given: string, last: string): Person | null {
    const first = plainName(given.split(' ')[0] ?? '')
    const fits = (person: Person): boolean => {
      const other = plainName(person.given.split(' ')[0] ?? '')
      return other === '' || other === first || (other[0] === first[0] && (/^.\.?$/.test(other) || /^.\.?$/.test(first))) || areSpellings(other, first)
    }
    const same = this.#byLast.get(plainName(last))?.find(fits)
    if (same || this.people.length > MOST_PEOPLE) return same ?? null
    return this.people.find((person) => person.given !== '' && fits(person) && [...person.lasts.keys()].some((other) => areSpellings(other, last))) ?? null
  }

  #latest(same: readonly Person[], token: number): Person {
    return this.mentions.findLast((mention) => mention.token < token && same.includes(mention.person))?.person ?? same[0]!
  }

  /** Notes titles before the name and the apposition after it. */
  #introduce(person: Person, {name, titled}: NameMention): void {
    if (person.intro.size > 60) return
    const reading = this.#reading
    let first = titled
    while (first > 0 && titled - first < 12 && !reading.is(first - 1, STOP_SIGN | COMMA | SUBJECT | REL)) first--
    const roleComma = reading.is(titled - 1, COMMA) && titled === name.from
    if (roleComma) { first = titled - 1; while (first > 0 && titled - first < 16 && !reading.is(first - 1, STOP_SIGN | COMMA)) first-- }
    for (let token = first; token < name.from; token++) this.#note(person, token)
    if (titled < name.from && person.title === null) person.title = reading.slice({from: titled, to: name.from})
    let end = name.to
    if (reading.is(end, COMMA) || reading.is(end, 1 << 19)) {
      end++
      while (end < reading.passage.size && end - name.to < 16 && !reading.is(end, STOP_SIGN | COMMA | REL)) end++
      const apposed = reading.is(name.to + 1, DET | PREP) || !reading.is(name.to + 1, CAP)
      for (let token = name.to + 1; token < end; token++) this.#note(person, token)
      if (apposed && person.title === null && reading.is(end, COMMA | END | REL)) person.titleWords ||= reading.slice({from: name.to + 1, to: end})
    }
  }

  #note(person: Person, token: number): void {
    const word = this.#reading.word(token)
    person.gender ??= courtesyGender(word) ?? null
    if (!this.#reading.is(token, PREP | TO)) person.intro.add(word)
  }
}

import type {WordTable} from '../text/word-table.ts'
import {BodyTable} from './body-table.ts'
import {findNames, genderOfName} from './find-people.ts'
import type {NameMention} from './find-people.ts'
import {introducePerson} from './introduce-person.ts'
import {figureOf} from './figure-of.ts'
import type {Person} from './person.ts'
import {isNameOf, lastNamed} from './person.ts'
import {NAME_ALONE} from './name-words.ts'
import type {Figure} from './public-figures.ts'
import {termIn} from './public-figures.ts'
import type {Reading, Stretch} from './reading.ts'
import {areSpellings, plainName} from './similar-names.ts'
import type {SourceLexicon} from './source-lexicon.ts'
import {stateIn} from './state-lexicon.ts'
import {StateTable} from './state-table.ts'
import {CAP} from './word-classes.ts'

/** A place where a person is named. */
export interface PersonMention {
  readonly token: number
  readonly person: Person
}

/** People of an article up to whom misspellings are looked for; beyond, only equal names are one. */
const MOST_PEOPLE = 400

/** The people that an article names, and where. */
export class PeopleTable {
  readonly mentions: PersonMention[] = []
  readonly people: Person[] = []
  readonly bodies: BodyTable
  readonly states: StateTable
  /** The people of the text whom the headline names. */
  readonly headline = new Set<Person>()
  readonly #byLast = new Map<string, Person[]>()
  readonly #byGiven = new Map<string, Person>()
  /** The text that it was read from. */
  readonly reading: Reading
  readonly #names: WordTable
  readonly #lexicon: SourceLexicon
  /** Year of the article, or null. */
  readonly year: number | null

  constructor(reading: Reading, names: WordTable, {lexicon, year}: {readonly lexicon: SourceLexicon, readonly year: number | null}) {
    this.reading = reading
    this.#names = names
    this.#lexicon = lexicon
    this.year = year
    this.states = new StateTable(reading, lexicon.states)
    this.bodies = new BodyTable(reading, lexicon)
    const found = findNames(reading, names, (run) => this.bodies.add(run)).filter(({name}) => !this.bodies.isKnown(name))
    const full = found.map((mention) => (mention.name.to - mention.name.from > 1 ? this.#fullNamed(mention, names) : null))
    found.forEach((mention, index) => {
      const person = full[index] ?? this.#loneNamed(mention)
      if (!person) return
      this.#count(person, mention)
      introducePerson(reading, names, person, mention)
    })
    for (const person of this.people) this.#recognise(person, figureOf(person, lexicon.figures))
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
      intro: new Set(), phrases: [], title: null, apposed: null, belongs: null, type: undefined, figure: undefined, office: [], country: null, tokens: [],
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

  /** The public figure that a lone last name stands for. */
  knownAlone(word: string): Person | null {
    const figure = this.#lexicon.figures.alone.get(plainName(word))
    if (!figure) return null
    const person = this.add('', word)
    this.#recognise(person, figure)
    return person
  }

  #recognise(person: Person, figure: Figure | null): void {
    const term = figure ? termIn(figure, this.year) : null
    person.figure = figure
    if (term) person.office = term.office
    person.country = term && this.states.list.named.has(term.of.toLowerCase()) ? term.of : person.phrases.map((words) => stateIn(words, this.states.list)).find((state) => state !== null) ?? null
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
    if (this.#isKnownAlone(mention.name.from)) return this.#alone(word, mention.name.from)
    return this.find(word, mention.name.from) ?? (titled && word.length > 2 ? this.add('', word) : null)
  }

  /** "Obama": the public figure so called, else whoever bears the name with a given name of his own, else the figure. */
  #alone(word: string, token: number): Person {
    const figure = this.#lexicon.figures.alone.get(plainName(word))
    const same = this.#byLast.get(plainName(word)) ?? []
    const known = same.find((person) => figureOf(person, this.#lexicon.figures) === figure)
    if (known) return known
    const other = same.length > 0 ? this.find(word, token) : null
    return other && this.#lexicon.givenNames.has(plainName(other.given.split(' ')[0]!)) && !figureOf(other, this.#lexicon.figures) ? other : this.add('', word)
  }

  /** "Obama": a last name that needs no other. */
  #isKnownAlone(token: number): boolean {
    const {vocabulary, passage} = this.reading
    return (this.#names.of(vocabulary, passage.word[token]!) & NAME_ALONE) !== 0
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
    const whole = plainName(given)
    const fits = (person: Person): boolean => {
      const known = plainName(person.given)
      if (known.endsWith(` ${whole}`) || whole.endsWith(` ${known}`)) return true
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

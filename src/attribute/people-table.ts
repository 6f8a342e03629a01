import type {SourceType} from '../types.ts'
import type {WordTable} from '../text/word-table.ts'
import {findNames, genderOfName} from './find-people.ts'
import type {NameMention} from './find-people.ts'
import {NAME_TITLE} from './name-words.ts'
import {isGenitive, isNounLike, phraseAfter, phraseBefore, withApposition} from './noun-phrase.ts'
import type {Reading, Stretch} from './reading.ts'
import {arePlainSpellings, areSpellings, plainName} from './similar-names.ts'
import type {Gender} from './source-lexicon.ts'
import {courtesyGender} from './source-lexicon.ts'
import {AUX, CAP, COMMA, DET, ED, END, ING, NUMERAL, REL, STOP_SIGN, SUBJECT, VERB} from './word-classes.ts'

/** One person of an article under all spellings of the name. */
export interface Person {
  /** Name words before the last one, the longest form seen. */
  given: string
  /** Each spelling of the last name with how often it stands, in the order of appearance. */
  readonly lasts: Map<string, number>
  /** The same spellings without accents and case. */
  readonly plain: Set<string>
  gender: Gender | null
  /** Words in lower case with which the article introduces the person: titles before, apposition after. */
  readonly intro: Set<string>
  /** The same, phrase by phrase. */
  readonly phrases: string[][]
  /** Titles or role before the name, as printed. */
  title: string | null
  /** The apposition, as printed. */
  apposed: string | null
  /** Source type told by `intro`; undefined until asked for. */
  type: SourceType | null | undefined
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
  /** Names of bodies by each of their words, the first one printed: "ministry" → "Ministry of Foreign Affairs of Kazakhstan". */
  readonly bodies = new Map<string, Stretch>()
  readonly #byLast = new Map<string, Person[]>()
  readonly #byGiven = new Map<string, Person>()
  readonly #reading: Reading

  constructor(reading: Reading, names: WordTable) {
    this.#reading = reading
    const found = findNames(reading, names, (run) => this.#addBody(run))
    for (const mention of found) if (mention.name.to - mention.name.from > 1) this.#addFull(mention, names)
    for (const mention of found) if (mention.name.to - mention.name.from === 1) this.#addLone(mention, names)
    this.mentions.sort((a, b) => a.token - b.token)
  }

  /** A token after all mentions. */
  get last(): number {
    return (this.mentions.at(-1)?.token ?? 0) + 1
  }

  /** The person with this last (or, failing that, given) name; of several the one named last before `token`. */
  find(word: string, token: number): Person | null {
    const key = plainName(word)
    const same = this.#byLast.get(key)
    if (same) return same.length === 1 ? same[0]! : this.#latest(same, token)
    const given = this.#byGiven.get(key)
    if (given) return given
    return this.people.length > MOST_PEOPLE ? null : this.people.find((person) => isSpelling(person, key)) ?? null
  }

  /** The name in full: the longest given part with the more frequent, then earlier spelling of the last name. */
  nameOf({given, lasts}: Person): string {
    let best = '', most = -1
    for (const [last, count] of lasts) if (count > most) { best = last; most = count }
    return given === '' ? best : `${given} ${best}`
  }

  add(name: NameMention): Person {
    const {from, to} = name.name
    const last = this.#reading.form(to - 1)
    const given = this.#reading.slice({from, to: to - 1})
    const person: Person = {given, lasts: new Map([[last, 0]]), plain: new Set([plainName(last)]), gender: null, intro: new Set(), phrases: [], title: null, apposed: null, type: undefined}
    this.people.push(person)
    const key = plainName(last)
    this.#byLast.set(key, [...this.#byLast.get(key) ?? [], person])
    return person
  }

  #addBody({from, to}: Stretch): void {
    const reading = this.#reading
    const end = reading.word(to) === 'of' || reading.word(to) === 'for' ? Math.max(to, phraseAfter(reading, from, Math.min(reading.passage.size, to + 10))) : to
    for (let token = from; token < to; token++) {
      const word = reading.word(token)
      if (word.length > 3 && !this.bodies.has(word)) this.bodies.set(word, {from, to: end})
    }
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
    this.#introduce(person, mention, names)
  }

  #addLone(mention: NameMention, names: WordTable): void {
    const word = this.#reading.form(mention.name.from)
    const titled = mention.titled < mention.name.from
    const person = this.find(word, mention.name.from) ?? (titled && word.length > 2 ? this.add(mention) : null)
    if (!person) return
    if (isSpelling(person, plainName(word))) this.#count(person, word, mention.name.from)
    else this.mentions.push({token: mention.name.from, person})
    this.#introduce(person, mention, names)
  }

  #count(person: Person, last: string, token: number): void {
    const fresh = person.lasts.get(last) ?? 0
    person.lasts.set(last, fresh + 1)
    person.plain.add(plainName(last))
    this.mentions.push({token, person})
  }

  #sameFull(given: string, last: string): Person | null {
    const first = plainName(given.split(' ')[0] ?? ''), key = plainName(last)
    const fits = (person: Person): boolean => {
      const other = plainName(person.given.split(' ')[0] ?? '')
      return other === '' || other === first || (other[0] === first[0] && (/^.\.?$/.test(other) || /^.\.?$/.test(first))) || areSpellings(other, first)
    }
    const same = this.#byLast.get(key)?.find(fits)
    if (same || this.people.length > MOST_PEOPLE) return same ?? null
    return this.people.find((person) => person.given !== '' && isSpelling(person, key) && fits(person)) ?? null
  }

  #latest(same: readonly Person[], token: number): Person {
    return this.mentions.findLast((mention) => mention.token < token && same.includes(mention.person))?.person ?? same[0]!
  }

  /** Notes the phrases that introduce the person: titles, role or body before the name, apposition on either side, "of" a body. */
  #introduce(person: Person, {name, titled}: NameMention, names: WordTable): void {
    if (person.phrases.length >= MOST_PHRASES) return
    const reading = this.#reading
    const before = roleBefore(reading, Math.min(titled, name.from))
    this.#note(person, {from: before, to: name.from})
    if (before < name.from && person.title === null) person.title = reading.slice({from: titled < name.from ? titled : before, to: name.from})
    if (isGenitive(reading, before - 1)) this.#note(person, {from: Math.max(0, phraseBefore(reading, before - 2, Math.max(0, before - 8))), to: before - 1})
    this.#introduceAfter(person, name, names)
    if (reading.is(name.from - 1, COMMA) && before === name.from) this.#introduceApposed(person, name)
  }

  /** "…, a professor at the university,", "…, Middle East analyst,", "… of Human Rights Watch". */
  #introduceAfter(person: Person, {to}: Stretch, names: WordTable): void {
    const reading = this.#reading
    if (reading.is(to, COMMA)) {
      const wide = withApposition(reading, to, reading.passage.size)
      const end = wide > to ? wide : bareApposition(reading, names, to + 1)
      if (end <= to + 1) return
      const apposed = {from: to + 1, to: end}
      this.#note(person, apposed)
      if (person.apposed === null && !reading.is(to + 1, NUMERAL)) person.apposed = reading.slice(apposed)
    } else if (OF_BODY.has(reading.word(to)) && (reading.is(to + 1, CAP) || reading.is(to + 2, CAP))) {
      this.#note(person, {from: to + 1, to: phraseAfter(reading, to + 1, Math.min(reading.passage.size, to + 12))})
    }
  }

  /** "The head of the office, James Cleverley": the phrase before the name. */
  #introduceApposed(person: Person, name: Stretch): void {
    const reading = this.#reading
    const opening = reading.passage.sentences[reading.passage.sentenceOf[name.from]!]!
    if (name.from - 2 < opening) return
    const from = phraseBefore(reading, name.from - 2, Math.max(opening, name.from - 24))
    if (from < 0 || !reading.is(from, DET)) return
    this.#note(person, {from, to: name.from - 1})
    person.apposed ??= reading.slice({from, to: name.from - 1})
  }

  #note(person: Person, {from, to}: Stretch): void {
    const words: string[] = []
    for (let token = from; token < to; token++) {
      const word = this.#reading.word(token)
      person.gender ??= courtesyGender(word) ?? null
      words.push(word)
      person.intro.add(word)
    }
    if (words.length > 0) person.phrases.push(words)
  }
}

const MOST_PHRASES = 12
const OF_BODY = new Set(['of', 'at', 'from', 'with'])

/** End of an apposition without an article ("Middle East history professor at …"): it must hold a title. `from` where there is none. */
function bareApposition(reading: Reading, names: WordTable, from: number): number {
  let end = from, titled = false
  while (end < reading.passage.size && end - from < 12 && !reading.is(end, COMMA | END | REL | STOP_SIGN | AUX | VERB | SUBJECT)) {
    if (names.of(reading.vocabulary, reading.passage.word[end]!) & NAME_TITLE) titled = true
    end++
  }
  return titled && reading.is(end, COMMA | END | REL | STOP_SIGN) ? end : from
}

/** First token of the role that stands right before a name: "former Polish premier", "Secretary of State". */
function roleBefore(reading: Reading, name: number): number {
  const opening = reading.passage.sentences[reading.passage.sentenceOf[name]!]!
  let first = name
  while (first > opening && name - first < 8) {
    const token = first - 1
    if (reading.word(token) === 'of' && reading.is(token - 1, CAP) && reading.is(first, CAP) && first <= name) first -= 2
    else if (isNounLike(reading, token) && !reading.is(token, STOP_SIGN | COMMA | ED | ING) && reading.verbOf(token) < 0) first--
    else break
  }
  return Math.max(first, opening)
}

function isSpelling({plain}: Person, key: string): boolean {
  if (plain.has(key)) return true
  for (const other of plain) if (arePlainSpellings(other, key)) return true
  return false
}

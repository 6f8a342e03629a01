import type {WordTable} from '../text/word-table.ts'
import {withApposition} from './apposition.ts'
import type {NameMention} from './find-people.ts'
import {NAME_TITLE} from './name-words.ts'
import {isGenitive, isNounLike, phraseAfter, phraseBefore} from './noun-phrase.ts'
import type {Person} from './person.ts'
import type {Reading, Stretch} from './reading.ts'
import {courtesyGender} from './source-lexicon.ts'
import {AUX, CAP, COMMA, DET, ED, END, ING, NUMERAL, REL, STOP_SIGN, SUBJECT, VERB} from './word-classes.ts'

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

/**
 * Notes how the article introduces a person where the name stands: titles, role or body before it, an apposition on either side, "of" a
 * body after it.
 */
export function introducePerson(reading: Reading, names: WordTable, person: Person, {name, titled}: NameMention): void {
  if (person.phrases.length >= MOST_PHRASES) return
  const before = roleBefore(reading, Math.min(titled, name.from))
  note(reading, person, {from: before, to: name.from})
  if (before < name.from && person.title === null) person.title = reading.slice({from: titled < name.from ? titled : before, to: name.from})
  if (isGenitive(reading, before - 1)) note(reading, person, {from: Math.max(0, phraseBefore(reading, before - 2, Math.max(0, before - 8))), to: before - 1})
  introduceAfter(reading, names, person, name)
  if (reading.is(before - 1, COMMA)) introduceApposed(reading, person, {from: before, to: name.to})
}

/** End of a relative clause: its first comma or stop, at most fourteen tokens on. */
function clauseEnd(reading: Reading, from: number): number {
  let end = from
  while (end < reading.passage.size && end - from < 14 && !reading.is(end, COMMA | END | STOP_SIGN)) end++
  return end
}

/** "…, a professor at the university,", "…, Middle East analyst,", "… of Human Rights Watch". */
function introduceAfter(reading: Reading, names: WordTable, person: Person, {to}: Stretch): void {
  const {size} = reading.passage
  if (reading.is(to, COMMA) && reading.word(to + 1) === 'who') {
    note(reading, person, {from: to + 2, to: clauseEnd(reading, to + 2)})
  } else if (reading.is(to, COMMA) && OF_BODY.has(reading.word(to + 1)) && (reading.is(to + 2, CAP) || reading.is(to + 3, CAP))) {
    const body = {from: to + 2, to: phraseAfter(reading, to + 2, Math.min(size, to + 12))}
    note(reading, person, body)
    person.belongs ??= reading.slice({from: to + 1, to: body.to})
  } else if (reading.is(to, COMMA)) {
    const wide = withApposition(reading, to, size)
    const end = wide > to ? wide : bareApposition(reading, names, to + 1)
    if (end <= to + 1) return
    const apposed = {from: to + 1, to: end}
    note(reading, person, apposed)
    if (person.apposed === null && !reading.is(to + 1, NUMERAL)) person.apposed = reading.slice(apposed)
  } else if (OF_BODY.has(reading.word(to)) && (reading.is(to + 1, CAP) || reading.is(to + 2, CAP))) {
    const body = {from: to + 1, to: phraseAfter(reading, to + 1, Math.min(size, to + 12))}
    note(reading, person, body)
    person.belongs ??= reading.slice({from: to, to: body.to})
  }
}

/** "The head of the office, Paul Ashdown": the phrase before the name. */
function introduceApposed(reading: Reading, person: Person, name: Stretch): void {
  const opening = reading.passage.sentences[reading.passage.sentenceOf[name.from]!]!
  if (name.from - 2 < opening) return
  const from = phraseBefore(reading, name.from - 2, Math.max(opening, name.from - 24))
  if (from < 0 || !reading.is(from, DET)) return
  const apposed = {from, to: name.from - 1}
  note(reading, person, apposed)
  person.apposed ??= reading.slice(apposed)
}

function note(reading: Reading, person: Person, {from, to}: Stretch): void {
  const words: string[] = []
  for (let token = from; token < to; token++) {
    const word = reading.word(token)
    person.gender ??= courtesyGender(word) ?? null
    words.push(word)
    person.intro.add(word)
  }
  if (words.length > 0) person.phrases.push(words)
}

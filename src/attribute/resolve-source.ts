import type {SourceType} from '../types.ts'
import type {WordTable} from '../text/word-table.ts'
import {describeWords} from './describe-source.ts'
import type {Description} from './describe-source.ts'
import {nameInRun, runEnd} from './find-people.ts'
import type {NameMention} from './find-people.ts'
import {isNation} from './name-words.ts'
import type {PeopleTable, Person} from './people-table.ts'
import type {Reading, Stretch} from './reading.ts'
import type {SourceLexicon} from './source-lexicon.ts'
import {CAP, COMMA, CONJ, DET, OBJECT, PREP, REL, SUBJECT, TO} from './word-classes.ts'

/** Who a source is. */
export interface Speaker {
  readonly speaker: string | null
  readonly person: Person | null
  readonly type: SourceType | null
  readonly title: string | null
  readonly anonymous: boolean
  readonly plural: boolean
}

export const NOBODY: Speaker = {speaker: null, person: null, type: null, title: null, anonymous: false, plural: false}

/** What resolving works with: one article. */
export interface Cast {
  readonly reading: Reading
  readonly people: PeopleTable
  readonly names: WordTable
  readonly lexicon: SourceLexicon
}

/** Who a source is that is not a pronoun: a person named in it, an institution, a person introduced by that role, or a description. */
export function resolvePhrase(cast: Cast, source: Stretch): Speaker {
  const {reading} = cast
  const head = headOf(reading, source)
  const name = nameIn(cast, head) ?? nameInApposition(cast, head, source)
  if (name) return personSpeaker(cast, name, source)
  const description = describeWords(wordsOf(reading, source), cast.lexicon)
  const inHead = describeWords(wordsOf(reading, head), cast.lexicon)
  const definite = reading.word(head.from) === 'the' || reading.word(head.from) === 'this' || reading.word(head.from) === 'that'
  if (inHead.noun && inHead.noun.sort !== 'place' && definite) {
    const person = personByRole(cast, head, inHead)
    if (person) return {...speakerOf(cast, person), type: typeOfPerson(cast, person) ?? inHead.type}
  }
  return described(cast, {head, source, description: inHead.type ? inHead : description, definite})
}

/** The phrase up to its first comma. */
function headOf(reading: Reading, {from, to}: Stretch): Stretch {
  for (let token = from + 1; token < to; token++) if (reading.is(token, COMMA) && !/^(?:jr|sr)\.?$/.test(reading.word(token + 1))) return {from, to: token}
  return {from, to}
}

export function wordsOf(reading: Reading, {from, to}: Stretch): string[] {
  const words: string[] = []
  for (let token = from; token < to && token < from + 40; token++) words.push(reading.word(token))
  return words
}

/** The person's name that is the head of a phrase: not one that hangs on a preposition or a possessive. */
function nameIn({reading, names}: Cast, {from, to}: Stretch): NameMention | null {
  let found: NameMention | null = null
  for (let token = from; token < to; token++) {
    if (reading.is(token, PREP | TO | REL)) break
    if (!reading.is(token, CAP) || reading.is(token, DET)) continue
    const end = Math.min(runEnd(reading, token, to), to)
    if (end <= token) continue
    if (reading.word(end) !== "'s" && reading.word(end) !== "'") {
      const after = end >= to || reading.is(end, PREP | CONJ) || reading.form(end) === '('
      const mention = after ? nameInRun(reading, names, {from: token, to: end}) : null
      if (mention && !found) found = mention
    }
    token = end - 1
  }
  return found
}

/** "The head of the office, James Cleverley": the apposition is the name. */
function nameInApposition({reading, names}: Cast, head: Stretch, {to}: Stretch): NameMention | null {
  const from = head.to + 1
  if (from >= to || !reading.is(from, CAP) || reading.is(from, DET)) return null
  const end = runEnd(reading, from, to)
  return end === to || reading.is(end, COMMA) ? nameInRun(reading, names, {from, to: end}) : null
}

function personSpeaker(cast: Cast, mention: NameMention, source: Stretch): Speaker {
  const {reading, people, lexicon} = cast
  const {from, to} = mention.name
  const last = reading.form(to - 1)
  if (to - from === 1) {
    const noun = lexicon.nouns.get(reading.word(from))
    if (noun && (noun.sort === 'place' || noun.sort === 'group' || noun.sort === 'institution')) {
      return {speaker: reading.slice(mention.name), person: null, type: noun.type, title: null, anonymous: false, plural: false}
    }
  }
  const person = people.find(last, from) ?? people.add(mention)
  const told = describeWords(wordsOf(reading, source).filter((_, at) => source.from + at < from || source.from + at >= to), lexicon)
  return {...speakerOf(cast, person), type: typeOfPerson(cast, person) ?? told.type}
}

export function speakerOf({people}: Cast, person: Person): Speaker {
  return {speaker: people.nameOf(person), person, type: null, title: person.title ?? (person.titleWords || null), anonymous: false, plural: false}
}

export function typeOfPerson({lexicon}: Cast, person: Person): SourceType | null {
  const told = describeWords([...person.intro], lexicon)
  return told.noun && told.noun.sort !== 'place' && told.noun.sort !== 'group' ? told.type : null
}

/** The one person whom the article introduced by this role and, where given, nationality. */
function personByRole(cast: Cast, head: Stretch, {noun}: Description): Person | null {
  const {reading, people, lexicon} = cast
  const words = wordsOf(reading, head).filter((word) => word !== 'the' && !SMALL.has(word))
  const nation = words.find((word) => isNation(word))
  const role = noun!.phrase
  const key = words.at(-1) ?? ''
  const fits = (person: Person): boolean => {
    if (nation !== undefined && !person.intro.has(nation)) return false
    if (role.split(' ').every((word) => person.intro.has(word)) && (person.intro.has(key) || words.length > 1)) return true
    const type = typeOfPerson({...cast, lexicon}, person)
    return type !== null && (GENERIC.get(key)?.has(type) ?? false)
  }
  const candidates = people.people.filter(fits)
  if (candidates.length === 1) return candidates[0]!
  const recent = people.mentions.findLast((mention) => mention.token < head.from && candidates.includes(mention.person))
  return candidates.length > 1 && candidates.length < 4 && nation === undefined && recent && head.from - recent.token < 120 ? recent.person : null
}

const SMALL = new Set(['top', 'senior', 'former', 'new', 'then', 'old', '-', 'year-old', 'other'])
const GENERIC: ReadonlyMap<string, ReadonlySet<SourceType>> = new Map([
  ['official', new Set<SourceType>(['minister', 'official', 'diplomat', 'head_of_state', 'spokesperson'])],
  ['diplomat', new Set<SourceType>(['diplomat', 'minister', 'official'])],
  ['leader', new Set<SourceType>(['head_of_state'])],
  ['politician', new Set<SourceType>(['politician', 'minister', 'head_of_state'])],
  ['lawmaker', new Set<SourceType>(['politician'])],
  ['senator', new Set<SourceType>(['politician'])],
])

interface Phrase {
  readonly head: Stretch
  readonly source: Stretch
  readonly description: Description
  readonly definite: boolean
}

/** An institution, a place or an unnamed source under the words that the article prints. */
function described({reading}: Cast, {head, description, definite}: Phrase): Speaker {
  const {noun, type} = description
  let {from} = head
  const capital = reading.is(definite ? from + 1 : from, CAP) && !reading.is(from + (definite ? 1 : 0), DET)
  const named = noun !== null && (noun.sort === 'institution' || noun.sort === 'place' || noun.sort === 'group')
  const office = noun !== null && noun.sort === 'title' && definite
  const proper = capital && reading.is(head.to - 1, CAP)
  if ((named || proper) && definite) from++
  const text = reading.slice({from, to: trimmed(reading, head)})
  const words = wordsOf(reading, head)
  const plural = /[^s]s$/.test(words.at(-1) ?? '') || words.includes('and')
  const institutional = named || proper || (definite && (type === 'document' || type === 'media' || type === 'poll' || office) && !plural)
  return {
    speaker: text === '' ? null : lowerFirst(reading, from, text), person: null, type, title: null, plural, anonymous: !institutional && !(noun?.phrase === 'republicans' || noun?.phrase === 'democrats'),
  }
}

/** Without the possessive at its end ("Russia's warning"). */
function trimmed(reading: Reading, {to}: Stretch): number {
  return reading.word(to - 1) === "'s" || reading.word(to - 1) === "'" ? to - 1 : to
}

/** A determiner or common word at the start of a sentence gets its small letter back. */
function lowerFirst(reading: Reading, token: number, text: string): string {
  const opens = reading.passage.sentences[reading.passage.sentenceOf[token]!] === token
  return reading.is(token, DET) || (opens && !reading.is(token + 1, CAP) && reading.is(token, PREP)) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** Whether a source is a pronoun or a possessive alone. */
export function isPronoun(reading: Reading, {from, to}: Stretch): boolean {
  return to - from === 1 && (reading.is(from, SUBJECT | OBJECT | REL) || /^(?:his|her|its|their|our|my|your|this|that|these|those|it)$/.test(reading.word(from)))
}

import {CAPITALS} from '../text/vocabulary.ts'
import type {SourceType} from '../types.ts'
import {againSpeaker} from './again-speaker.ts'
import {describePerson, describeWords} from './describe-source.ts'
import type {NameMention} from './find-people.ts'
import {genericBody} from './generic-body.ts'
import {matchOffice, matchRole} from './match-role.ts'
import {coreOf, headOf, nameAtEnd, nameInApposition, nameInHead, wordsOf} from './name-in-phrase.ts'
import {paperOwner} from './owned-document.ts'
import {namedKind} from './named-kind.ts'
import {isNation} from './nation-words.ts'
import {NAME_GIVEN, NAME_NEVER, NAME_TITLE} from './name-words.ts'
import {officeOf} from './office.ts'
import type {Person} from './person.ts'
import {fullName} from './person.ts'
import type {Reading, Stretch} from './reading.ts'
import type {Cast, Resolved, Speaker} from './speaker.ts'
import {NOBODY, placeOf} from './speaker.ts'
import {partySpeaker} from './party-speaker.ts'
import {partsOf, severalSpeakers} from './several-speakers.ts'
import {stateSpeaker} from './state-speaker.ts'
import {turnSpeaker} from './resolve-turn.ts'
import {typeOfPerson} from './type-of-person.ts'
import {unnamedBefore} from './unnamed-before.ts'
import {unnamedSpeaker} from './unnamed-speaker.ts'
import {CAP, DET, OBJECT, REL, SUBJECT, TIME} from './word-classes.ts'

/**
 * Who a source is that is no pronoun: a person named in it, a person introduced by the role it gives, an institution, or a description as
 * printed. A weekday or month is nobody. `before` are the sources resolved so far: "a senior official … the
 * official", "Daily Clarion … the newspaper".
 */
export function resolvePhrase(cast: Cast, source: Stretch, before: readonly Resolved[] = []): Speaker {
  const {reading, people, names, lexicon} = cast
  const head = headOf(reading, withoutGenitive(reading, source))
  if (head.to - head.from === 1 && reading.is(head.from, TIME)) return NOBODY
  const turn = turnSpeaker(cast, head)
  if (turn !== undefined) return turn ? speakerOf(cast, turn) : NOBODY
  const body = stateSpeaker(cast, head) ?? partySpeaker(cast, head) ?? knownBody(cast, head) ?? unlistedState(cast, head)
    ?? severalSpeakers(cast, partsOf(reading, head, source.to), (part) => resolvePhrase(cast, part, before))
    ?? ownerOf(cast, {head, to: source.to}, before) ?? kindOf(cast, head)
  if (body) return body
  const name = nameInHead(reading, names, head) ?? nameAtEnd(reading, names, head) ?? nameInApposition(reading, names, {head, to: source.to})
  if (name) return namedSpeaker(cast, name, source)
  if (head.to - head.from === 1 && isPronoun(reading, head)) return NOBODY
  const lone = head.to - head.from === 1 && reading.is(head.from, CAP) ? people.find(reading.form(head.from), placeOf(cast, head.from + 1)) ?? people.knownAlone(reading.form(head.from)) : null
  if (lone) return speakerOf(cast, lone)
  const core = coreOf(reading, head)
  const words = wordsOf(reading, core)
  const short = describeWords(words, lexicon), told = short.noun && HEADS.has(short.noun.phrase) ? describeWords(wordsOf(reading, head), lexicon) : short
  const definite = words[0] === 'the' || words[0] === 'this' || core.from > head.from || reading.is(core.from, DET) && POSSESSIVE.has(words[0]!)
  const generic = words[0] === 'the' && (words.some((word) => word.endsWith('-based') || word === 'u.n.' || word === 'un') || !holdsName(reading, {from: core.from + 1, to: core.to})) && !reading.is(core.to - 1, CAP) ? genericBody(cast, {token: head.from, word: words.at(-1)!}, before) : null
  if (generic) return generic
  const all = wordsOf(reading, head)
  const owned = POSSESSIVE.has(words[0]!)
  const office = all[0] === 'the' || owned || core.from > head.from ? officeOf(all) : null
  const holder = office ? matchOffice(people, {office, words: all}) : null
  if (holder) return {...speakerOf(cast, holder, describeWords(all, lexicon).type), how: 'role'}
  const role = told.noun && (told.noun.sort === 'title' || told.noun.sort === 'role') && told.type !== 'document' && told.type !== 'media'
  const bare = told.noun?.phrase === words.slice(1).join(' ')
  if (role && !office && (owned ? bare : words[0] === 'the' && (!reading.is(core.to - 1, CAP) || bare))) {
    const unnamed = owned ? null : unnamedBefore(before, words.at(-1)!)
    if (unnamed) return unnamed
    const mention = {words: words.slice(1), noun: told.noun, token: placeOf(cast, head.from), owned}
    const person = matchRole(people, mention, (one) => typeOfPerson(one, lexicon, people.year))
    if (person) return {...speakerOf(cast, person, told.type), how: 'role'}
    const again = owned ? null : againSpeaker(cast, {token: head.from, word: words.at(-1)!, type: told.type}, before)
    if (again) return {...again, how: 'role'}
  }
  const description = told.type ? told : describeWords(wordsOf(reading, source), lexicon)
  return unnamedSpeaker(cast, {head, core, description, definite})
}

/** "Russia's" in "Russia's insistence": the source is who has it. */
function withoutGenitive(reading: Reading, {from, to}: Stretch): Stretch {
  const word = reading.word(to - 1)
  return {from, to: to - from > 1 && (word === "'s" || word === "'") ? to - 1 : to}
}

/** "The White House statement", "a statement by Anna Solvay": who put it out. A report is a source of its own but for that of a medium. */
function ownerOf(cast: Cast, {head, to}: {readonly head: Stretch, readonly to: number}, before: readonly Resolved[]): Speaker | null {
  const paper = paperOwner(cast.reading, head, to)
  if (!paper || !holdsName(cast.reading, paper.owner)) return null
  const speaker = resolvePhrase(cast, paper.owner, before)
  const named = speaker.person !== null || speaker.how === 'body' || speaker.how === 'state' || speaker.how === 'several'
  return named && !speaker.anonymous && (!paper.story || speaker.type === 'media') ? speaker : null
}

/** "AFP news agency", "ISIS militants": not for an adjective of a nation, which names nobody ("a Kurdish agency"). */
function kindOf({reading, people: {states}}: Cast, head: Stretch): Speaker | null {
  const last = reading.word(head.to - 2)
  return reading.word(head.from) === 'a' || reading.word(head.from) === 'an' || isNation(last) || states.list.adjectives.has(last) || states.list.named.has(last) ? null : namedKind(reading, head)
}

function holdsName(reading: Reading, {from, to}: Stretch): boolean {
  for (let token = from; token < to; token++) if (reading.is(token, CAP) && !reading.is(token, DET)) return true
  return false
}

/** "Human Rights Watch", "the White House": a listed body or place under its own name. */
function knownBody({reading, lexicon}: Cast, {from, to}: Stretch): Speaker | null {
  const first = reading.word(from) === 'the' ? from + 1 : from
  if (!reading.is(first, CAP) || to - first > 5) return null
  const noun = lexicon.nouns.get(wordsOf(reading, {from: first, to}).join(' '))
  if (!noun || (noun.sort !== 'place' && (noun.sort !== 'institution' || to - first === 1))) return null
  return {...NOBODY, speaker: reading.slice({from: first, to}), type: noun.type, how: 'body'}
}

/** "Velmark", "Velmark and Ardovia": states that no list knows (see `StateTable`), where no list knows the words as anything else. */
function unlistedState({reading, people, names, lexicon}: Cast, {from, to}: Stretch): Speaker | null {
  const isState = (token: number): boolean => {
    const word = reading.word(token)
    const known = lexicon.nouns.get(word)
    return reading.is(token, CAP) && !reading.is(token, DET | TIME) && (known ? known.sort === 'place'
      : (names.of(reading.vocabulary, reading.passage.word[token]!) & (NAME_GIVEN | NAME_TITLE | NAME_NEVER)) === 0 && !people.knows(reading.form(token)) && people.states.has(word))
  }
  if (to - from === 1) return isState(from) ? {...NOBODY, speaker: reading.form(from), type: 'official', how: 'state'} : null
  const both = to - from === 3 && reading.word(from + 1) === 'and' && isState(from) && isState(from + 2)
  return both ? {...NOBODY, speaker: reading.slice({from, to}), type: 'official', plural: true, how: 'state'} : null
}

/** Posts that need what follows: "head of state". */
const HEADS = new Set(['head', 'chief', 'chairman', 'chairwoman', 'chair', 'leader', 'member', 'minister', 'secretary', 'speaker'])

const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your'])

function namedSpeaker(cast: Cast, mention: NameMention, source: Stretch): Speaker {
  const {reading, people, lexicon} = cast
  const {from, to} = mention.name
  const noun = lexicon.nouns.get(wordsOf(reading, mention.name).join(' '))
  if (noun && (noun.sort === 'place' || noun.sort === 'group' || noun.sort === 'institution')) {
    return {...NOBODY, speaker: reading.slice(mention.name), type: noun.type, how: 'body'}
  }
  const known = people.find(reading.form(to - 1), placeOf(cast, to))
  if (!known && to - from === 1 && reading.vocabulary.letterCase(reading.passage.word[from]!) === CAPITALS) {
    return {...NOBODY, speaker: reading.slice(mention.name), type: describeWords(wordsOf(reading, source), lexicon).type}
  }
  const person = known ?? people.add(reading.slice({from, to: to - 1}), reading.form(to - 1))
  const around = wordsOf(reading, source).filter((_, at) => source.from + at < from || source.from + at >= to)
  return speakerOf(cast, person, describePerson(around, lexicon).type)
}

/** The name that the article gives; of a public figure named by the last name alone, the name in full. */
function nameOf(person: Person): string {
  return person.given === '' && person.figure ? person.figure.name : fullName(person)
}

/** A person as a speaker; `hint` is the type that the mention itself tells, used where the introductions tell none. */
export function speakerOf(cast: Cast, person: Person, hint: SourceType | null = null): Speaker {
  return {...NOBODY, speaker: nameOf(person), person, type: typeOfPerson(person, cast.lexicon, cast.people.year) ?? hint, title: person.title ?? person.apposed, country: person.country, how: 'name'}
}

/** Whether a source is a pronoun or a possessive alone. */
export function isPronoun(reading: Reading, {from, to}: Stretch): boolean {
  return to - from === 1 && (reading.is(from, SUBJECT | OBJECT | REL) || PRONOUNS.has(reading.word(from)))
}

const PRONOUNS = new Set([...POSSESSIVE, 'this', 'that', 'these', 'those', 'it', 'one', 'both', 'all', 'none', 'another', 'neither', 'either', 'each'])

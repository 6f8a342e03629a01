import {BODY} from '../text/passage.ts'
import type {Person} from './person.ts'
import {fullName} from './person.ts'
import type {Stretch} from './reading.ts'
import type {Cast} from './speaker.ts'
import {COLON} from './word-classes.ts'

const QUESTIONS = new Set(['q', 'question', 'q.']), ANSWERS = new Set(['a', 'answer', 'a.'])

/** Paragraphs before the first turn that count as its introduction. */
const INTRODUCTION = 12

/**
 * Who takes a turn labelled by "Q:" or "A:" or by initials ("LN:"): nobody asks by name; the answers belong to the person interviewed (see
 * `personInterviewed`), initials to the one person of the article who has them. `undefined` for any other label.
 */
export function turnSpeaker(cast: Cast, {from, to}: Stretch): Person | null | undefined {
  const {reading} = cast, {passage} = reading
  const label = reading.word(from), opens = passage.paragraphs[passage.paragraphOf[from]!] === from
  if (to - from !== 1 || !opens || passage.part === 'title' || !(reading.is(to, COLON) || label.endsWith('.'))) return undefined
  if (QUESTIONS.has(label)) return null
  if (!ANSWERS.has(label)) return /^\p{Lu}{2,3}$/u.test(reading.form(from)) ? withInitials(cast, reading.form(from)) : undefined
  let first = 0
  while (passage.paragraphs[first]! < from && !opensTurn(reading.word(passage.paragraphs[first]!))) first++
  return personInterviewed(cast, first)
}

/**
 * The person whom an interview is with, as far as paragraph `first`, its first question, tells: the only one whom the paragraph before it,
 * the headline, or else the whole introduction names; null where those differ or name several.
 */
export function personInterviewed({reading, people}: Cast, first: number): Person | null {
  const {paragraphs, roles} = reading.passage
  let last = first - 1
  while (last > 0 && roles[last] !== BODY) last--
  const named = (start: number): ReadonlySet<Person> => people.namedWithin({from: paragraphs[Math.max(0, start)]!, to: paragraphs[first]!})
  const near = only(named(last)), inHeadline = only(people.headline)
  if (near && inHeadline && near !== inHeadline) return null
  return near ?? inHeadline ?? only(named(first - INTRODUCTION))
}

function withInitials({people}: Cast, initials: string): Person | undefined {
  const found = people.people.filter((person) => fullName(person).split(' ').map((word) => word.charAt(0)).join('') === initials)
  return found.length === 1 ? found[0] : undefined
}

function opensTurn(word: string): boolean {
  return QUESTIONS.has(word) || ANSWERS.has(word)
}

function only(people: ReadonlySet<Person>): Person | null {
  const [one = null] = people
  return people.size === 1 ? one : null
}

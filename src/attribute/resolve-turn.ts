import {BODY} from '../text/passage.ts'
import type {Person} from './person.ts'
import type {Stretch} from './reading.ts'
import type {Cast} from './speaker.ts'
import {COLON} from './word-classes.ts'

const QUESTIONS = new Set(['q', 'question']), ANSWERS = new Set(['a', 'answer'])

/** Paragraphs before the first turn that count as its introduction. */
const INTRODUCTION = 12

/**
 * Who takes a turn labelled by "Q:" or "A:": nobody asks by name; the answers belong to the person interviewed, where the paragraph
 * before the first turn, the headline, or else the whole introduction names exactly one. `undefined` for any other label.
 */
export function turnSpeaker({reading, people}: Cast, {from, to}: Stretch): Person | null | undefined {
  if (to - from !== 1 || !reading.is(to, COLON) || reading.passage.part === 'title') return undefined
  const label = reading.word(from)
  if (QUESTIONS.has(label)) return null
  if (!ANSWERS.has(label)) return undefined
  const {paragraphs, roles} = reading.passage
  let first = 0
  while (paragraphs[first]! < from && !opensTurn(reading.word(paragraphs[first]!), reading.is(paragraphs[first]! + 1, COLON))) first++
  let last = first - 1
  while (last > 0 && roles[last] !== BODY) last--
  const named = (start: number): ReadonlySet<Person> => people.namedWithin({from: paragraphs[Math.max(0, start)]!, to: paragraphs[first]!})
  const near = only(named(last)), inHeadline = only(people.headline)
  if (near && inHeadline && near !== inHeadline) return null
  return near ?? inHeadline ?? only(named(first - INTRODUCTION))
}

function opensTurn(word: string, colon: boolean): boolean {
  return colon && (QUESTIONS.has(word) || ANSWERS.has(word))
}

function only(people: ReadonlySet<Person>): Person | null {
  const [one = null] = people
  return people.size === 1 ? one : null
}

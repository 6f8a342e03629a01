import type {Draft} from './draft.ts'
import {isBody, paragraphStretch} from './paragraphs.ts'
import type {Reading, Stretch} from './reading.ts'
import {COLON} from './word-classes.ts'

/** Longest question, in tokens, and how many questions make an interview. */
const LONGEST_QUESTION = 60, FEWEST = 3

/** Words one of which announces an interview before its first question. */
const ANNOUNCING = new Set('interview interviewed spoke talked asked answers answered conversation sat edited condensed shortened questions discussed chatted'.split(' '))

/**
 * The turns of an interview that names nobody: paragraphs that are questions, and the answers between them, by paragraph. Only where the
 * text before the first question announces an interview, and most answers say "I" or "we": an outlet also asks questions that it answers
 * itself. The draft of an answer has no source; its speaker is the person interviewed.
 */
export function findInterview(reading: Reading): ReadonlyMap<number, Draft> {
  const {paragraphs, part} = reading.passage
  const questions: number[] = []
  if (part === 'text') for (let index = 1; index + 1 < paragraphs.length; index++) if (isQuestion(reading, index)) questions.push(index)
  const turns = new Map<number, Draft>()
  if (questions.length < FEWEST || !isAnnounced(reading, questions[0]!)) return turns
  let spoken = 0, answered = 0
  for (const [at, index] of questions.entries()) {
    const after = questions[at + 1] ?? index + 2
    const words: Stretch[] = []
    for (let next = index + 1; next < after; next++) if (isBody(reading, next)) words.push(paragraphStretch(reading, next))
    if (words.length === 0) continue
    answered++
    if (words.some((stretch) => saysI(reading, stretch))) spoken++
    turns.set(index, turn('question', [paragraphStretch(reading, index)]))
    const answer = turn('answer', words)
    for (let next = index + 1; next < after; next++) if (isBody(reading, next)) turns.set(next, answer)
  }
  return answered >= FEWEST && spoken * 3 >= answered * 2 ? turns : new Map()
}

function turn(rule: string, content: Stretch[]): Draft {
  return {rule, source: null, content, cue: [], verbClass: null, negated: false, carried: null}
}

/** "I", "we" and their like outside of marks, which quote somebody else. */
function saysI(reading: Reading, {from, to}: Stretch): boolean {
  for (let token = from; token < to; token++) if (reading.passage.quoteOf[token] === -1 && FIRST.has(reading.word(token)) && reading.form(token) !== 'US') return true
  return false
}

const FIRST = new Set(['i', 'we', 'my', 'our', 'me', 'us', 'myself', 'ourselves'])

function isQuestion(reading: Reading, index: number): boolean {
  if (!isBody(reading, index)) return false
  const {from, to} = paragraphStretch(reading, index)
  if (reading.form(to - 1) !== '?' || to - from > LONGEST_QUESTION || to - from < 3 || reading.passage.quoteOf[to - 1] !== -1) return false
  for (let token = from; token < Math.min(to, from + 8); token++) if (reading.is(token, COLON)) return false
  return true
}

function isAnnounced(reading: Reading, question: number): boolean {
  const {from} = paragraphStretch(reading, question)
  const {from: start} = paragraphStretch(reading, Math.max(0, question - 12))
  for (let token = start; token < from; token++) if (ANNOUNCING.has(reading.word(token))) return true
  return false
}

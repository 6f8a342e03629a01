import {BRACKET, COMMA, DASH, RELATIVE, SUBORDINATE, BUT, AND, ING, SEMICOLON, COLON} from './break-class.ts'
import {CLOSE, OPEN, OUT} from './quote-states.ts'
import type {RunList} from './run-list.ts'
import {hashText} from './hash.ts'
import {BREAK, WORD} from './word-attributes.ts'

/** Earlier and later ends that are looked at beside the one the chain gave: keeps a content of any length linear. */
const EARLIER = 12, LATER = 3

/** More ends than a content or source has to choose from. */
export const MOST_ENDS = EARLIER + LATER + 1

/** Farthest a later end may lie, in tokens. */
const FAR = 40

/** Classes of boundaries beside those of words: where a sentence ends, after a quotation, before a word of time or place. */
export const STOP = 16, QUOTED = 17, CIRCUMSTANCE = 18

const CIRCUMSTANCES: ReadonlySet<number> = new Set(`in on at for during with by from under over amid despite without within into upon via through following ahead last this next earlier later again just shortly even
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow`.split(/\s+/).map((word) => hashText(word, 1)))

const OPENERS = new Set([AND, BUT, RELATIVE, SUBORDINATE, ING, COMMA, DASH, SEMICOLON, COLON, BRACKET])

/**
 * Class of the boundary before token `at`: that of the word or sign there (see `breakClass`), `STOP` where a sentence starts, 0 where no
 * clause or phrase can end. Inside of a quotation that does not hold `from`, and right after a comma, which is a boundary itself, nothing ends.
 */
export function boundaryAt(runs: RunList, from: number, at: number): number {
  const {state, first} = runs.quotes, {sentenceOf, size} = runs.passage!
  if (at >= size || sentenceOf[at] !== sentenceOf[at - 1]) return STOP
  const own = state[at] === OUT || (state[from] !== OUT && first[at] === first[from])
  if (!own || (state[at] === OPEN && at > from)) return 0
  const here = classAt(runs, at)
  if (state[at - 1] === CLOSE) return here === 0 ? QUOTED : here
  if (classAt(runs, at - 1) === COMMA) return 0
  return OPENERS.has(here) ? here : CIRCUMSTANCES.has(runs.rows[runs.word[at]! + WORD]!) ? CIRCUMSTANCE : 0
}

/** Class of the word or sign at a token of the passage. */
export function classAt({rows, word, passage}: RunList, at: number): number {
  return at < 0 || at >= passage!.size ? 0 : rows[word[at]! + BREAK]!
}

/** The ends that a content from `from` may have, half-open, that of the chain first; gives their number. None but that where a quotation closes it. */
export function contentEnds(runs: RunList, from: number, end: number, out: Int32Array): number {
  const {state, first} = runs.quotes
  let count = 0
  out[count++] = end
  if (state[end - 1] !== OUT && first[end - 1]! >= from) return count
  for (let at = end - 1, seen = 0; at > from && seen < EARLIER; at--) if (boundaryAt(runs, from, at) > 0) { out[count++] = at; seen++ }
  const {paragraphs, paragraphOf} = runs.passage!, limit = Math.min(paragraphs[paragraphOf[end - 1]! + 1]!, end + FAR)
  if (boundaryAt(runs, from, end + 1) === STOP) return count
  for (let at = end + 1, seen = 0; at <= limit && seen < LATER && boundaryAt(runs, from, at - 1) !== STOP; at++) if (boundaryAt(runs, from, at) > 0) { out[count++] = at; seen++ }
  return count
}

/** The ends that a source may have: any word but the first may be the first that is left out. */
export function sourceEnds(_runs: RunList, from: number, end: number, out: Int32Array): number {
  let count = 0
  out[count++] = end
  for (let at = from + 1; at < end && count < MOST_ENDS; at++) out[count++] = at
  return count
}

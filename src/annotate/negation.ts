import type {Document, Passage} from '../text/passage.ts'
import {NUMBER, WORD} from '../text/vocabulary.ts'
import type {WordTable} from '../text/word-table.ts'
import {ARTICLE, BREAK, CONTRAST, FAILING, FINITE, JOINT, LACKING, NEGATOR, ONLY, VERBAL} from './clause-words.ts'

/** A negator further away than this many words does not reach. */
const REACH = 3

export interface NegationContext {
  readonly document: Document
  readonly passage: Passage
  readonly clauses: WordTable
}

export interface Negation {
  readonly negated: boolean
  /** Token of "failed" and the like, where that negates; −1 where none does. */
  readonly failing: number
}

const NOT_NEGATED: Negation = {negated: false, failing: -1}

/**
 * Whether the word at `token` is negated: an odd number of negators before it in its clause, each at most three words away, articles not counted
 * ("never without success" is none). Negators: not, n't, no, never, without …, "fail(ed) to", "lack of", "far from". The clause ends at a comma or other
 * break, at but, and, because and their like, and at the start of the sentence, so that one "not" never reaches the next clause or sentence; "not" and
 * "never" end at the next verb too ("those who did not flee | were happy").
 */
export function negationOf(context: NegationContext, token: number): Negation {
  const {document: {vocabulary}, passage, clauses} = context, first = passage.sentences[passage.sentenceOf[token]!]!
  const bitsAt = (at: number): number => at < passage.size ? clauses.of(vocabulary, passage.word[at]!) : 0
  let negators = 0, words = 0, failing = -1, verb = token
  for (let at = token - 1; at >= first && words <= REACH; at--) {
    const bits = bitsAt(at), kind = vocabulary.kind(passage.word[at]!)
    if ((bits & (BREAK | CONTRAST | JOINT)) !== 0) break
    if ((bits & NEGATOR) !== 0) {
      if ((bitsAt(at + 1) & ONLY) === 0 && ((bits & VERBAL) === 0 || verb === token || verb === at + 1)) negators++
    } else if (failsAt(context, at, token)) {
      negators++
      if ((bits & FAILING) !== 0) failing = at
    }
    if ((bits & FINITE) !== 0) verb = at
    if ((kind === WORD || kind === NUMBER) && (bits & ARTICLE) === 0) words++
  }
  return negators % 2 === 1 ? {negated: true, failing} : NOT_NEGATED
}

/** Whether the word at `token` is negated; see `negationOf`. */
export function isNegated(context: NegationContext, token: number): boolean {
  return negationOf(context, token).negated
}

/** "failed to", "lack (of)" or "far from" at a token before the word. */
function failsAt({document: {vocabulary}, passage, clauses}: NegationContext, at: number, token: number): boolean {
  const bits = clauses.of(vocabulary, passage.word[at]!), formAt = (place: number): string => vocabulary.forms[vocabulary.folded(passage.word[place]!)]!
  if ((bits & LACKING) !== 0) return true
  if (at + 1 >= token) return false
  return (bits & FAILING) !== 0 ? formAt(at + 1) === 'to' : formAt(at + 1) === 'from' && formAt(at) === 'far'
}

import type {Document, Passage} from '../text/passage.ts'
import {NUMBER, WORD} from '../text/vocabulary.ts'
import type {WordTable} from '../text/word-table.ts'
import {BREAK, CONTRAST, FAILING, JOINT, LACKING, NEGATOR, ONLY} from './clause-words.ts'

/** A negator further away than this many words does not reach. */
const REACH = 3

export interface NegationContext {
  readonly document: Document
  readonly passage: Passage
  readonly clauses: WordTable
}

/**
 * Whether the word at `token` is negated: an odd number of negators before it in its clause, each at most three words away ("never without
 * success" is none). Negators: not, n't, no, never, without …, "fail(ed) to", "lack of", "far from". The clause ends at a comma or other
 * break, at but, and, because and their like, and at the start of the sentence, so that one "not" never reaches the next clause or sentence.
 */
export function isNegated({document, passage, clauses}: NegationContext, token: number): boolean {
  const {vocabulary} = document, first = passage.sentences[passage.sentenceOf[token]!]!
  const bitsAt = (at: number): number => at < passage.size ? clauses.of(vocabulary, passage.word[at]!) : 0
  const formAt = (at: number): string => vocabulary.forms[vocabulary.folded(passage.word[at]!)]!
  let negators = 0, words = 0
  for (let at = token - 1; at >= first && words <= REACH; at--) {
    const bits = bitsAt(at), kind = vocabulary.kind(passage.word[at]!)
    if ((bits & (BREAK | CONTRAST | JOINT)) !== 0) break
    if ((bits & NEGATOR) !== 0 && (bitsAt(at + 1) & ONLY) === 0) negators++
    else if ((bits & FAILING) !== 0 && formAt(at + 1) === 'to' && at + 1 < token) negators++
    else if ((bits & LACKING) !== 0) negators++
    else if (at + 1 < token && formAt(at + 1) === 'from' && formAt(at) === 'far') negators++
    if (kind === WORD || kind === NUMBER) words++
  }
  return negators % 2 === 1
}

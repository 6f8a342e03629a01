import type {Document, Passage} from '../text/passage.ts'
import {CLITIC, MARK, NUMBER, WORD} from '../text/vocabulary.ts'
import type {WordTable} from '../text/word-table.ts'
import type {HitState} from '../types.ts'
import {BREAK, CONDITION, HYPOTHETICAL, NEGATOR, ONLY} from './clause-words.ts'

/** A negator further away than this many words does not negate. */
const REACH = 4

/** Tokens before the hit that are looked at; keeps the work linear in a sentence without end. */
const WINDOW = 60

/**
 * Whether what a hit says is plainly said. `negated`: a negator at most four words before it with no comma or other break between ("not
 * only" is none); else `conditional`: if, unless or supposing earlier in its clause; else `hypothetical`: would, could, might, may, whether …
 * earlier in its clause; else `question`: its sentence ends with a question mark; else `plain`. Words inside the hit do not count: "does not bode
 * well" is plain. "If he comes, the brutal raid ends": the clause that the condition governs is plain.
 */
export function hitState({document, passage, clauses}: StateContext, first: number): HitState {
  const {vocabulary} = document, sentence = passage.sentenceOf[first]!
  const bitsAt = (token: number): number => clauses.of(vocabulary, passage.word[token]!)
  let words = 0, seen = 0
  for (let token = first - 1; token >= Math.max(passage.sentences[sentence]!, first - WINDOW); token--) {
    const bits = bitsAt(token), kind = vocabulary.kind(passage.word[token]!)
    if ((bits & BREAK) !== 0) break
    if ((bits & NEGATOR) !== 0 && words <= REACH && (bitsAt(token + 1) & ONLY) === 0) return 'negated'
    seen |= bits
    if (kind === WORD || kind === NUMBER) words++
  }
  if ((seen & CONDITION) !== 0) return 'conditional'
  if ((seen & HYPOTHETICAL) !== 0) return 'hypothetical'
  return asks(document, passage, sentence) ? 'question' : 'plain'
}

export interface StateContext {
  readonly document: Document
  readonly passage: Passage
  readonly clauses: WordTable
}

/** The sentence ends with `?`, closing marks and brackets aside. */
function asks({vocabulary}: Document, passage: Passage, sentence: number): boolean {
  for (let token = passage.sentences[sentence + 1]! - 1; token >= passage.sentences[sentence]!; token--) {
    const id = passage.word[token]!, kind = vocabulary.kind(id), form = vocabulary.forms[id]!
    if (form.startsWith('?')) return true
    if (kind === WORD || kind === NUMBER || kind === CLITIC) return false
    if (kind !== MARK && form !== ')' && form !== ']' && form !== '!') return false
  }
  return false
}

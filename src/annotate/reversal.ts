import {NUMBER, WORD} from '../text/vocabulary.ts'
import {WordTable} from '../text/word-table.ts'
import {BREAK, CONTRAST, JOINT, NEGATOR} from './clause-words.ts'
import type {NegationContext} from './negation.ts'

/** What a form does to what it acts on: ends something bad ("lifted"), undoes something good ("violated"), links the two, or keeps them apart. */
const ENDS_BAD = 1, UNDOES_GOOD = 2, LINK = 4, APART = 8, COPULA = 16

/** Words between a reversing word and the word that it turns, at most. */
const REACH = 2

const LISTS: readonly (readonly [bit: number, words: string])[] = [
  [ENDS_BAD, `lift lifts lifted lifting ease eases eased easing end ends ended ending avert averts averted averting defuse defuses defused defusing
resolve resolves resolved resolving prevent prevents prevented preventing halt halts halted halting stop stops stopped stopping reduce reduces
reduced reducing alleviate alleviates alleviated alleviating quell quells quelled quelling overcome overcomes overcoming deter deters deterred
deterring combat combats combating thwart thwarts thwarted thwarting foil foils foiled foiling reverse reversed free frees freed freeing`],
  [UNDOES_GOOD, `collapse collapses collapsed collapsing violate violates violated violating violation violations break breaks broke broken breaking
breach breaches breached breaching derail derails derailed derailing scuttle scuttled scuttling stall stalls stalled stalling undermine undermines
undermined undermining jeopardise jeopardised jeopardize jeopardized threaten threatens threatened threatening falter falters faltered faltering
unravel unravels unravelled unraveled unravelling reject rejects rejected rejecting lose loses lost losing end ended halt halted dash dashes dashed shatter shatters shattered shattering betray betrays
betrayed betraying erode erodes eroded eroding blow setback`],
  [LINK, `of to the a an its their his her this that these those all any more further some remaining current ongoing new
has have had will would could may might 's`],
  [COPULA, 'was were is are be been being'],
  [APART, 'in with by on at from as after for into over amid during under against through before'],
]

/** A table of what forms do to the words beside them, one look-up a token. */
export function createReversals(): WordTable {
  const bits = new Map<string, number>()
  for (const [bit, words] of LISTS) for (const word of words.split(/\s+/)) bits.set(word, (bits.get(word) ?? 0) | bit)
  return new WordTable((_, folded) => bits.get(folded) ?? 0)
}

/**
 * Whether a word beside the one at `token` ends or undoes what it stands for: something bad is lifted, eased, averted ("sanctions were lifted",
 * "easing of tensions"), something good collapses or is violated ("peace talks collapsed", "broke the truce"). At most two words stand between,
 * articles, auxiliaries and their like not counted, "was" and its like only before the reversing word; no comma, joining word, negator or preposition but "of" and "to". `sign` is that of the word's valence.
 */
export function isReversed(context: ReversalContext, token: number, sign: number): boolean {
  return reverses(context, {token, sign, step: -1}) || reverses(context, {token, sign, step: 1})
}

export interface ReversalContext extends NegationContext {
  readonly reversals: WordTable
}

interface Search {
  readonly token: number
  readonly sign: number
  readonly step: -1 | 1
}

function reverses({document: {vocabulary}, passage, clauses, reversals}: ReversalContext, {token, sign, step}: Search): boolean {
  const sentence = passage.sentenceOf[token]!, first = passage.sentences[sentence]!, after = passage.sentences[sentence + 1]!
  const wanted = sign < 0 ? ENDS_BAD : UNDOES_GOOD
  for (let at = token + step, words = 0; at >= first && at < after && words <= REACH; at += step) {
    const id = passage.word[at]!, kind = vocabulary.kind(id), bits = reversals.of(vocabulary, id)
    if ((bits & wanted) !== 0) return true
    if ((bits & LINK) !== 0 || (step > 0 && (bits & COPULA) !== 0)) continue
    if ((bits & (APART | COPULA)) !== 0 || (clauses.of(vocabulary, id) & (BREAK | CONTRAST | JOINT | NEGATOR)) !== 0) return false
    if (kind === WORD || kind === NUMBER) words++
  }
  return false
}

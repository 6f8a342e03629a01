import type {Document, Passage} from '../text/passage.ts'
import {tokenAt} from '../text/token-at.ts'
import {NUMBER, WORD} from '../text/vocabulary.ts'
import type {WordTable} from '../text/word-table.ts'
import type {Range, TargetSentiment} from '../types.ts'
import {BREAK, CONTRAST, createClauseWords, JOINT} from './clause-words.ts'
import {createSpeakingWords, SPEAKS} from './speaking-words.ts'
import type {Valued} from './value-words.ts'
import {createValuer} from './value-words.ts'
import type {SentimentRow} from './valence-words.ts'

export type TargetScorer = (document: Document, targets: readonly Range[]) => readonly TargetSentiment[]

/** Share of a word's valence that reaches the target across one end of a clause; and per word between them. */
const ACROSS = 0.6, PER_WORD = 0.98

/** Share for a word that stands before the target: what follows a name says more about it. */
const BEFORE = 0.8

/** Share for what the target says itself: words after its verb of speech are about something else. */
const SAID = 0.25

/** Scores within this distance of `MIDDLE` are neutral. Most news is worded a little badly, so the middle lies below 0. */
const MIDDLE = -0.05, NEUTRAL = 0.2

/** The sum of valences, in units of the lexicon, squared, at which a score reaches ±1/√2. */
const HALFWAY = 6

/**
 * A function that tells how given mentions of the text are spoken of in their sentence: by the valence words around each, nearer and
 * following ones more than others, across ends of clauses less, and hardly by what the mention itself is reported to say.
 *
 * Untrained: word order and clauses only. Shape: one result a target, in the order given; score from −1 to 1 with three decimals, `null` where
 * the sentence holds no valence word (label neutral then). It does not know who is meant: name every mention of interest.
 */
export function createTargetScorer(rows: readonly SentimentRow[]): TargetScorer {
  const valuesOf = createValuer(rows), clauses = createClauseWords(), speaking = createSpeakingWords()
  return (document, targets) => targets.map(([from, to]) => {
    const {body} = document, token = Math.min(tokenAt(body, from), body.size - 1)
    if (token < 0) return {from, to, score: null, label: 'neutral'}
    const sentence = body.sentenceOf[token]!, after = tokenAt(body, to)
    const valued = valuesOf(document, body, body.sentences[sentence]!, body.sentences[sentence + 1]!)
    const around = {document, passage: body, clauses, speaking, token, after: Math.max(token + 1, after)}
    return {from, to, ...judge(valued.filter((word) => word.token < around.token || word.token >= around.after), around)}
  })
}

interface Around {
  readonly document: Document
  readonly passage: Passage
  readonly clauses: WordTable
  readonly speaking: WordTable
  /** First token of the target. */
  readonly token: number
  readonly after: number
}

function judge(valued: readonly Valued[], around: Around): Pick<TargetSentiment, 'score' | 'label'> {
  if (valued.length === 0) return {score: null, label: 'neutral'}
  let sum = 0
  for (const {token, word} of valued) sum += word.value / 1000 * shareOf(token, around)
  const score = Math.round(1000 * sum / Math.sqrt(sum * sum + HALFWAY)) / 1000
  const label = score > MIDDLE + NEUTRAL ? 'positive' : score < MIDDLE - NEUTRAL ? 'negative' : 'neutral'
  return {score: score === 0 ? 0 : score, label}
}

/** How much of the valence of a word is about the target. */
function shareOf(token: number, {document, passage, clauses, speaking, token: first, after}: Around): number {
  const {vocabulary} = document, low = Math.min(token + 1, after), high = Math.max(token, first)
  let words = 0, ends = 0, speaks = false
  for (let at = low; at < high; at++) {
    const id = passage.word[at]!, kind = vocabulary.kind(id)
    if (kind === WORD || kind === NUMBER) words++
    if ((clauses.of(vocabulary, id) & (BREAK | JOINT | CONTRAST)) !== 0) ends++
    if (token >= after && words <= 3 && speaking.of(vocabulary, id) === SPEAKS) speaks = true
  }
  return PER_WORD ** words * ACROSS ** Math.min(ends, 3) * (token < first ? BEFORE : 1) * (speaks ? SAID : 1)
}

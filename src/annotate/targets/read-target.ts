import type {Document} from '../../text/passage.ts'
import type {Range} from '../../types.ts'
import {createClauseWords} from '../clause-words.ts'
import {createSpeakingWords} from '../speaking-words.ts'
import type {SentimentRow} from '../valence-words.ts'
import {createValuer} from '../value-words.ts'
import {createBesideTables} from './beside-target.ts'
import {judgeTarget} from './judge-target.ts'
import type {TargetFacts} from './target-features.ts'
import type {TargetRows} from './target-lexicon.ts'
import {createTargetLexicon} from './target-lexicon.ts'
import {viewOf} from './target-view.ts'

export interface TargetWords {
  readonly sentiment: readonly SentimentRow[]
  readonly targetRows: TargetRows
}

/** What is known of a mention, given as a range of the text: its sentence as seen from it, the valence words there, and the score of the rules. */
export type TargetReader = (document: Document, mention: Range) => TargetFacts | null

/** A reader of mentions; `null` where the text has no token. */
export function createTargetReader({sentiment, targetRows}: TargetWords): TargetReader {
  const valuesOf = createValuer(sentiment), clauses = createClauseWords(), speaking = createSpeakingWords(), lexicon = createTargetLexicon(targetRows), beside = createBesideTables()
  return (document, mention) => {
    const view = viewOf(document, mention, {clauses, speaking})
    if (view === null) return null
    const valued = valuesOf(document, document.body, view.low, view.high)
    return {view, valued, judged: judgeTarget(view, valued, {lexicon, clauses, beside})}
  }
}

import type {Document, Passage} from '../text/passage.ts'
import {BODY} from '../text/passage.ts'
import {NUMBER, WORD} from '../text/vocabulary.ts'
import type {SentimentSegment, ValenceWord} from '../types.ts'
import {VOICES} from '../types.ts'
import type {SentimentRow} from './valence-words.ts'
import {createValuer} from './value-words.ts'
import type {VoicedTokens} from './voiced-tokens.ts'

export type SentimentScorer = (document: Document, passage: Passage, voices: Pick<VoicedTokens, 'of'>) => readonly SentimentSegment[]

/** The sum of valences (in units of the lexicon, squared) at which a score reaches ±1/√2. */
const HALFWAY = 15

/**
 * A function that scores one part of an article sentence by sentence, each cut where the voice changes.
 *
 * Score: `round(1000 · x / √(x² + 15))`, x = sum of the valences of the segment's words after these rules: negation inside the clause
 * (`isNegated`), an intensifier or dampener up to two words before, half weight before and one and a half after the last "but" of the
 * sentence, names never score (`isNameWord`). Shape: segments in the order of the text, those without a word left out, those without a
 * valence word with score 0 and no words. Headline and body paragraphs only.
 */
export function createSentimentScorer(rows: readonly SentimentRow[]): SentimentScorer {
  const valuesOf = createValuer(rows)
  return (document, passage, voices) => {
    const segments: SentimentSegment[] = []
    for (let sentence = 0; sentence + 1 < passage.sentences.length; sentence++) {
      const first = passage.sentences[sentence]!, after = passage.sentences[sentence + 1]!
      if (passage.part === 'text' && passage.roles[passage.paragraphOf[first]!] !== BODY) continue
      const valued = valuesOf(document, passage, first, after)
      for (let from = first, next = from; from < after; from = next) {
        while (next < after && voices.of[next] === voices.of[from]) next++
        if (!hasWord(document, passage, from, next)) continue
        const words = valued.filter(({token}) => token >= from && token < next).map(({word}) => word)
        segments.push({
          part: passage.part, start: passage.start[from]!, end: passage.end[next - 1]!, voice: VOICES[voices.of[from]!]!,
          score: scoreOf(words), words,
        })
      }
    }
    return segments
  }
}

function hasWord({vocabulary}: Document, passage: Passage, from: number, after: number): boolean {
  for (let token = from; token < after; token++) {
    const kind = vocabulary.kind(passage.word[token]!)
    if (kind === WORD || kind === NUMBER) return true
  }
  return false
}

function scoreOf(words: readonly ValenceWord[]): number {
  if (words.length === 0) return 0
  const x = words.reduce((sum, {value}) => sum + value, 0) / 1000
  return Math.round(1000 * x / Math.sqrt(x * x + HALFWAY))
}

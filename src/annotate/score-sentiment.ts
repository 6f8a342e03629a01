import type {Document, Passage} from '../text/passage.ts'
import {BODY} from '../text/passage.ts'
import {NUMBER, WORD} from '../text/vocabulary.ts'
import type {SentimentSegment, ValenceWord} from '../types.ts'
import {VOICES} from '../types.ts'
import type {SentimentRow} from './valence-words.ts'
import {createValuer} from './value-words.ts'
import type {VoicedTokens} from './voiced-tokens.ts'

export type SentimentScorer = (document: Document, passage: Passage, voices: Pick<VoicedTokens, 'of'>) => readonly SentimentSegment[]

/** The x (in units of the lexicon, squared) at which a score reaches ±1/√2; and how much more words against weigh than words in favour. */
const HALFWAY = 15, AGAINST = 1.3

/**
 * A function that scores one part of an article sentence by sentence, each cut where the voice changes.
 *
 * Score: `round(1000 · x / √(x² + 15))`, x = sum of the valences of the segment's words, those below 0 times 1.3, over the square root of their number, so
 * that long sentences score no higher than short ones. The valences come after the rules of `createValuer`: negation, reversal, intensifiers, "but", names. Shape: segments in the order of the text, those without a word left out, those without a
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
  const sum = words.reduce((total, {value}) => total + (value < 0 ? AGAINST * value : value), 0), x = sum / 1000 / Math.sqrt(words.length)
  return Math.round(1000 * x / Math.sqrt(x * x + HALFWAY))
}

import type {LexiconCount, SentimentSegment} from '../types.ts'

/**
 * What a lexicon makes of the outlet's own voice in an article, as whole numbers.
 *
 * @example countLexicon('vader', []) // {lexicon: 'vader', sum: 0, scored: 0, segments: 0, words: 0}
 */
export function countLexicon(lexicon: string, segments: readonly SentimentSegment[]): LexiconCount {
  let sum = 0, scored = 0, own = 0, words = 0
  for (const segment of segments) {
    if (segment.voice !== 'outlet') continue
    own++
    if (segment.words.length === 0) continue
    scored++
    sum += segment.score
    words += segment.words.length
  }
  return {lexicon, sum, scored, segments: own, words}
}

import type {LexiconCount, SentimentSegment} from '../types.ts'

/**
 * What a lexicon makes of an article, as whole numbers: of the outlet's own voice, and for the score of its sources.
 *
 * @example countLexicon('vader', []) // {lexicon: 'vader', sum: 0, scored: 0, segments: 0, words: 0, quotedSum: 0, quotedScored: 0}
 */
export function countLexicon(lexicon: string, segments: readonly SentimentSegment[]): LexiconCount {
  let sum = 0, scored = 0, own = 0, words = 0, quotedSum = 0, quotedScored = 0
  for (const segment of segments) {
    if (segment.voice !== 'outlet') {
      if (segment.voice === 'uncertain' || segment.words.length === 0) continue
      quotedScored++
      quotedSum += segment.score
      continue
    }
    own++
    if (segment.words.length === 0) continue
    scored++
    sum += segment.score
    words += segment.words.length
  }
  return {lexicon, sum, scored, segments: own, words, quotedSum, quotedScored}
}

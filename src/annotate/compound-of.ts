import type {SentimentSegment, Voice} from '../types.ts'

/**
 * One figure for the tone of several segments, from −1 to 1: the mean score of those that hold a valence word; `null` where none does.
 *
 * A mean does not grow with the length of the text, and segments without valence say nothing. `voices` keeps only some voices.
 *
 * @example compoundOf([]) // null
 */
export function compoundOf(segments: readonly SentimentSegment[], voices?: readonly Voice[]): number | null {
  let sum = 0, scored = 0
  for (const {voice, words, score} of segments) {
    if (words.length === 0 || (voices !== undefined && !voices.includes(voice))) continue
    sum += score
    scored++
  }
  return scored === 0 ? null : sum / scored / 1000
}

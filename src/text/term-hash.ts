import {hashOf} from './vocabulary.ts'

/** Small words alone are no terms, and open or end none of two words. */
const SMALL = new Set(`the and for with from that this these those its their his her our your was were are has have had been being will would could may might
can not but who which what when where there here than then also more most some any all into onto over under about after before between against said says say
she they you him them one two out off own very just only such`.split(/\s+/))

const SHORTEST = 3, PRIME = 0x01000193

/** Hash of a word in lower case; 0 for those that are no terms: small words, and words of one or two letters. */
export function wordHash(word: string): number {
  return word.length < SHORTEST || SMALL.has(word) ? 0 : hashOf(word, 0, word.length) | 1
}

/** Hash of two neighbouring words, from theirs. */
export function pairHash(first: number, second: number): number {
  return Math.imul(first, PRIME) ^ second
}

/**
 * Hash of a term of one or two words, parted by a blank; `null` for longer ones, and for small words.
 *
 * @example termHash('a long story told') // null
 */
export function termHash(term: string): number | null {
  const words = term.split(' '), hashes = words.map(wordHash)
  if (words.length > 2 || hashes.includes(0)) return null
  return hashes.length === 1 ? hashes[0]! : pairHash(hashes[0]!, hashes[1]!)
}

import type {Passage} from '../text/passage.ts'
import {BODY} from '../text/passage.ts'
import type { Vocabulary} from '../text/vocabulary.ts';
import {hashOf, SYMBOL, MARK} from '../text/vocabulary.ts'
import {WordTable} from '../text/word-table.ts'

/**
 * A function that gives the hash of an article's words in their order, as 16 hex digits: equal for equal words whatever their case, marks
 * and white space, and blind to bylines, credits and captions. 64 bits: among a million different articles a false match has a
 * chance of about 1 in 40 million.
 */
export function createFingerprint(): (passage: Passage, vocabulary: Vocabulary) => string {
  const hashes = new WordTable((_form, folded) => hashOf(folded, 0, folded.length))
  return (passage, vocabulary) => {
    let high = 0x811c9dc5 | 0, low = 0x9e3779b9 | 0
    for (let token = 0; token < passage.size; token++) {
      const id = passage.word[token]!, kind = vocabulary.kind(id)
      if (kind === SYMBOL || kind === MARK || passage.roles[passage.paragraphOf[token]!] !== BODY) continue
      const hash = hashes.of(vocabulary, id)
      high = Math.imul(high ^ hash, 0x01000193)
      low = Math.imul((low << 13 | low >>> 19) + hash | 0, 0x85ebca6b)
    }
    return hex(mix(high)) + hex(mix(low))
  }
}

function mix(value: number): number {
  const once = Math.imul(value ^ value >>> 16, 0x7feb352d)
  const twice = Math.imul(once ^ once >>> 15, 0x846ca68b)
  return twice ^ twice >>> 16
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}

import {normalForm} from '../../attribute/tagger/normal-form.ts'
import {B_CUE, B_SOURCE, I_CUE, I_SOURCE} from '../../attribute/tagger/labels.ts'
import type {Example} from './gold.ts'

/** Words in fewer documents are not kept. */
export const FEWEST_DOCUMENTS = 5

export interface WordCount {
  tokens: number
  documents: number
  cue: number
  source: number
}

/** How often each normalised word occurs, in how many documents, and how often inside cues and sources. */
export function countWords(examples: readonly Example[]): Map<string, WordCount> {
  const counts = new Map<string, WordCount>()
  for (const {document, labels} of examples) {
    const {vocabulary, body} = document, seen = new Set<string>()
    for (let token = 0; token < body.size; token++) {
      const word = normalForm(vocabulary.forms[vocabulary.folded(body.word[token]!)]!), label = labels[token]!
      let count = counts.get(word)
      if (!count) counts.set(word, count = {tokens: 0, documents: 0, cue: 0, source: 0})
      count.tokens++
      if (label === B_CUE || label === I_CUE) count.cue++
      if (label === B_SOURCE || label === I_SOURCE) count.source++
      if (!seen.has(word)) {
        seen.add(word)
        count.documents++
      }
    }
  }
  return counts
}

/** Level 1…5 of a word as a cue, 1…4 as a source, cue + 8 × source; 0 for words in too few documents. */
export function levelsOf({tokens, documents, cue, source}: WordCount): number {
  if (documents < FEWEST_DOCUMENTS) return 0
  const asCue = (cue + 0.04) / (tokens + 2), asSource = (source + 0.1) / (tokens + 2)
  const cueLevel = asCue < 0.01 ? 1 : asCue < 0.05 ? 2 : asCue < 0.2 ? 3 : asCue < 0.5 ? 4 : 5
  const sourceLevel = asSource < 0.02 ? 1 : asSource < 0.1 ? 2 : asSource < 0.25 ? 3 : 4
  return cueLevel + 8 * sourceLevel
}

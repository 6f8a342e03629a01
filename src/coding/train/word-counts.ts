import {B_CUE, B_SOURCE, I_CUE, I_SOURCE} from '../../attribute/tagger/labels.ts'
import {normalForm} from '../../attribute/tagger/normal-form.ts'
import type {Example} from './gold.ts'

/** Words and features in fewer articles are not kept. */
export const FEWEST_DOCUMENTS = 5

/**
 * Outlets that must have a word or feature for it to be kept, where the articles are of so many outlets.
 *
 * @example [fewestOutlets(1), fewestOutlets(7)] // [1, 2]
 */
export function fewestOutlets(outlets: number): 1 | 2 {
  return outlets < 2 ? 1 : 2
}

/** How often a word occurs, in how many documents and outlets, and how often inside cues and inside sources. */
export interface WordUse {
  readonly tokens: number
  readonly documents: number
  readonly outlets: number
  readonly cue: number
  readonly source: number
}

/** The same, with the number of documents of each outlet. */
export interface WordCount extends Omit<WordUse, 'outlets'> {
  readonly outlets: ReadonlyMap<string, number>
}

export interface WordCounts {
  /** By normalised word. */
  readonly of: ReadonlyMap<string, WordCount>
  readonly fewestOutlets: 1 | 2
}

interface Counting {
  tokens: number
  documents: number
  cue: number
  source: number
  readonly outlets: Map<string, number>
}

/** Counts the words of the examples. */
export function countWords(examples: readonly Example[]): WordCounts {
  const of = new Map<string, Counting>()
  for (const example of examples) countExample(example, of)
  return {of, fewestOutlets: fewestOutlets(new Set(examples.map(({gold}) => gold.outlet)).size)}
}

function countExample({document: {vocabulary, body}, gold: {outlet}, labels}: Example, of: Map<string, Counting>): void {
  const seen = new Set<string>()
  for (let token = 0; token < body.size; token++) {
    const word = normalForm(vocabulary.forms[vocabulary.folded(body.word[token]!)]!), label = labels[token]!
    let count = of.get(word)
    if (!count) of.set(word, count = {tokens: 0, documents: 0, cue: 0, source: 0, outlets: new Map()})
    count.tokens++
    if (label === B_CUE || label === I_CUE) count.cue++
    if (label === B_SOURCE || label === I_SOURCE) count.source++
    if (seen.has(word)) continue
    seen.add(word)
    count.documents++
    count.outlets.set(outlet, (count.outlets.get(outlet) ?? 0) + 1)
  }
}

/**
 * Level 1…5 of a word as a cue plus 8 × its level 1…4 as a source; 0 for a word in too few articles or outlets.
 *
 * @example levelsOf({tokens: 100, documents: 40, outlets: 3, cue: 90, source: 0}, 2) // 13
 */
export function levelsOf({tokens, documents, outlets, cue, source}: WordUse, fewest: 1 | 2): number {
  if (documents < FEWEST_DOCUMENTS || outlets < fewest) return 0
  const asCue = (cue + 0.04) / (tokens + 2), asSource = (source + 0.1) / (tokens + 2)
  const cueLevel = asCue < 0.01 ? 1 : asCue < 0.05 ? 2 : asCue < 0.2 ? 3 : asCue < 0.5 ? 4 : 5
  const sourceLevel = asSource < 0.02 ? 1 : asSource < 0.1 ? 2 : asSource < 0.25 ? 3 : 4
  return cueLevel + 8 * sourceLevel
}

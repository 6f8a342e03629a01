import {seededRandom} from '../../stats/seeded-random.ts'
import {countContexts} from './count-contexts.ts'
import {leftVectors} from './left-vectors.ts'
import {mutualInformation} from './mutual-information.ts'
import type {Sentences} from './sentences.ts'

export interface EmbedOptions {
  readonly seed: number
  /** Fewest documents that a word must occur in. */
  readonly fewest: number
  /** Number of context words. */
  readonly contexts: number
  readonly dimensions: number
}

export interface Embedding {
  /** In ascending order. */
  readonly words: readonly string[]
  /** One unit vector a word, row by row. */
  readonly vectors: Float32Array
  readonly dimensions: number
  /** log(1 + occurrences) of each word. */
  readonly weights: Float32Array
}

/**
 * Words as vectors: left singular vectors of the positive pointwise mutual information of words and contexts. Words in similar company have
 * similar vectors.
 */
export function embedWords(documents: Sentences, options: EmbedOptions): Embedding {
  const {words, ids, order, occurrences} = countVocabulary(documents, options.fewest)
  const rank = new Int32Array(words.length).fill(-1)
  order.slice(0, options.contexts).forEach((id, at) => { rank[id] = at })
  const matrix = mutualInformation(countContexts(documents, {ids, rank, rows: words.length, contexts: options.contexts}))
  const vectors = leftVectors(matrix, options.dimensions, seededRandom(options.seed))
  return {words, vectors, dimensions: options.dimensions, weights: occurrences.map((n) => Math.log1p(n))}
}

function countVocabulary(documents: Sentences, fewest: number) {
  const seenIn = new Map<string, number>(), total = new Map<string, number>()
  for (const document of documents) {
    const seen = new Set<string>()
    for (const sentence of document) for (const word of sentence) {
      total.set(word, (total.get(word) ?? 0) + 1)
      seen.add(word)
    }
    for (const word of seen) seenIn.set(word, (seenIn.get(word) ?? 0) + 1)
  }
  const words = [...seenIn].filter(([, n]) => n >= fewest).map(([word]) => word).sort()
  const ids = new Map(words.map((word, id) => [word, id]))
  const occurrences = Float32Array.from(words, (word) => total.get(word) ?? 0)
  const order = words.map((_, id) => id).sort((a, b) => occurrences[b]! - occurrences[a]! || a - b)
  return {words, ids, order, occurrences}
}

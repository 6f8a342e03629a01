import {clusterRows} from './cluster-rows.ts'
import {embedWords} from './embed-words.ts'
import type {Sentences} from './sentences.ts'
import {FEWEST_DOCUMENTS} from './word-counts.ts'

/** Numbers of clusters: fine, middle, coarse. */
export const GRAINS = [768, 192, 48] as const

/** Cluster numbers of a word: fine, middle, coarse. */
export type Clusters = readonly [fine: number, middle: number, coarse: number]

/**
 * Groups words by the company they keep: positive pointwise mutual information with the most frequent words at the four nearest places,
 * reduced to a few dimensions, then k-means at three grains. Words in fewer than five documents are left out.
 *
 * `documents` are lists of sentences of normalised words. Seeded: the same input gives the same clusters.
 */
export function learnClusters(documents: Sentences, seed: number): Map<string, Clusters> {
  const {words, vectors, dimensions, weights} = embedWords(documents, {seed, fewest: FEWEST_DOCUMENTS, contexts: 1500, dimensions: 80})
  const grains = GRAINS.map((count) => clusterRows({vectors, dimensions, weights, count, seed, rounds: 12}))
  return new Map(words.map((word, at) => [word, [grains[0]![at]!, grains[1]![at]!, grains[2]![at]!]]))
}

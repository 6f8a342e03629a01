import type {WordKnowledge} from '../../attribute/tagger/word-knowledge.ts'
import {findWord, wordKey} from '../../attribute/tagger/word-knowledge.ts'
import type {Clusters} from './learn-clusters.ts'
import type {WordCounts} from './word-counts.ts'
import {levelsOf} from './word-counts.ts'

/** The clusters of words, by the hashes of the words. */
export type WordClusters = Omit<WordKnowledge, 'levels'>

/** Clusters as the weights file keeps them: hashes instead of words, in ascending order. */
export function hashClusters(clusters: ReadonlyMap<string, Clusters>): WordClusters {
  const rows = [...clusters].map(([word, grains]) => ({key: wordKey(word), grains})).sort((a, b) => a.key - b.key)
  return {
    hashes: Uint32Array.from(rows, ({key}) => key),
    fine: Uint16Array.from(rows, ({grains}) => grains[0]),
    middle: Uint8Array.from(rows, ({grains}) => grains[1]),
    coarse: Uint8Array.from(rows, ({grains}) => grains[2]),
  }
}

/** What the tagger knows of words: their clusters, and their levels as cue and as source, counted on the given examples. */
export function buildKnowledge(clusters: WordClusters, counts: WordCounts): WordKnowledge {
  const levels = new Uint8Array(clusters.hashes.length), known = {...clusters, levels}
  for (const [word, count] of counts.of) {
    const row = findWord(known, word)
    if (row >= 0) levels[row] = Math.max(levels[row]!, levelsOf({...count, outlets: count.outlets.size}, counts.fewestOutlets))
  }
  return known
}

import type {WordKnowledge} from '../../attribute/tagger/word-knowledge.ts'
import {wordKey} from '../../attribute/tagger/word-knowledge.ts'
import type {Clusters} from './learn-clusters.ts'
import type {WordCount} from './word-counts.ts'
import {levelsOf} from './word-counts.ts'

/** The table of words: clusters, and levels as cue and as source counted on the given examples; hashes only, ascending. */
export function buildKnowledge(clusters: ReadonlyMap<string, Clusters>, counts: ReadonlyMap<string, WordCount>): WordKnowledge {
  const rows = [...clusters].map(([word, grains]) => ({key: wordKey(word), grains, levels: levelsFor(counts.get(word))})).sort((a, b) => a.key - b.key)
  return {
    hashes: Uint32Array.from(rows, ({key}) => key),
    fine: Uint16Array.from(rows, ({grains}) => grains[0]),
    middle: Uint8Array.from(rows, ({grains}) => grains[1]),
    coarse: Uint8Array.from(rows, ({grains}) => grains[2]),
    levels: Uint8Array.from(rows, ({levels}) => levels),
  }
}

function levelsFor(count: WordCount | undefined): number {
  return count === undefined ? 0 : levelsOf(count)
}

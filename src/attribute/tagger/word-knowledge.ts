import {hashText} from './hash.ts'

/** Clusters of a word at three grains, and how often it is part of a cue and of a source, in few levels. */
export interface WordFacts {
  readonly fine: number
  readonly middle: number
  readonly coarse: number
  /** 1…5: rare … usual as (part of) a cue; 0 not known. */
  readonly cue: number
  /** 1…4; 0 not known. */
  readonly source: number
}

/** Numbers of words seen in at least five documents, by a hash of the word: parallel arrays in ascending order of `hashes`. */
export interface WordKnowledge {
  readonly hashes: Uint32Array
  readonly fine: Uint16Array
  readonly middle: Uint8Array
  readonly coarse: Uint8Array
  /** Cue level + 8 × source level. */
  readonly levels: Uint8Array
}

/** Hash under which a normalised word is looked up. */
export function wordKey(normal: string): number {
  return hashText(normal, 0) >>> 0
}

/** Row of a normalised word, −1 where it is not known. */
export function findWord({hashes}: WordKnowledge, normal: string): number {
  const wanted = wordKey(normal)
  let low = 0, high = hashes.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1, found = hashes[middle]!
    if (found === wanted) return middle
    if (found < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}

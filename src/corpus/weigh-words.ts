import type {WordSketch} from '../types.ts'

/** Weights of one article's terms: of length 1 together, in the order of the terms. */
export interface WeightedWords {
  readonly terms: Int32Array
  readonly weights: Float64Array
}

/** How strongly rare words count; below 1 it tempers names that few articles have. */
const RARITY_POWER = 0.9

/**
 * The terms of each article weighed by how rare they are in the corpus (logarithm of the count × rarity), so that the product of two
 * articles is their cosine from 0 to 1. Terms of a single article are left out: they can join nothing.
 */
export function weighWords(sketches: readonly WordSketch[]): WeightedWords[] {
  const articles = new Map<number, number>()
  for (const {terms} of sketches) for (const term of terms) articles.set(term, (articles.get(term) ?? 0) + 1)
  const rarity = (term: number): number => {
    const n = articles.get(term)!
    return n < 2 ? 0 : Math.log((sketches.length + 1) / n) ** RARITY_POWER
  }
  return sketches.map(({terms, counts}) => unitLength(terms, Float64Array.from(terms, (term, i) => Math.log1p(counts[i]! / 2) * rarity(term))))
}

function unitLength(terms: Int32Array, weights: Float64Array): WeightedWords {
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0))
  const kept = Int32Array.from(weights.keys()).filter((i) => weights[i]! > 0)
  return {terms: Int32Array.from(kept, (i) => terms[i]!), weights: Float64Array.from(kept, (i) => weights[i]! / length)}
}

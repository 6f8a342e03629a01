import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {sharingArticles} from '../../src/corpus/copy-index.ts'

const sketchOf = (prints: readonly number[]) => ({prints: Int32Array.from(new Set(prints)).sort(), complete: 2 ** 31 - 1, words: 100})
const pairsOf = (articles: readonly (readonly number[])[], least: number): [number, number][] => [...sharingArticles(articles.map(sketchOf), least)]

describe('sharingArticles', () => {
  it('finds the pairs that comparing each with each would find', () => {
    const prints = fc.uniqueArray(fc.nat(30).map((n) => n * 2), {maxLength: 12})
    fc.assert(fc.property(fc.array(prints, {maxLength: 12}), fc.integer({min: 1, max: 4}), (articles, least) => {
      const expected = articles.flatMap((later, j) => articles.slice(0, j).flatMap((earlier, i) =>
        earlier.filter((print) => later.includes(print)).length >= least ? [[i, j] as [number, number]] : []))
      expect(pairsOf(articles, least)).toEqual(expected)
    }))
  })

  it('looks at the 64 nearest earlier articles only where a print is everywhere', () => {
    const pairs = pairsOf(Array.from({length: 100}, () => [2, 4]), 2)
    expect(pairs.filter(([, later]) => later === 99).map(([earlier]) => earlier)).toEqual(Array.from({length: 64}, (_, i) => 35 + i))
  })
})

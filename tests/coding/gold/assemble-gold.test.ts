import {describe, expect, it} from 'vitest'
import {assembleGold, visitsOf} from '../../../src/coding/gold/assemble-gold.ts'
import type {CodedArticle} from '../../../src/coding/gold/coded-article.ts'

const coded = (id: string): CodedArticle => ({id, outlet: 'Herald', title: '', text: 'Talks end.', attributions: []})

describe('assembleGold', () => {
  it('puts articles in the order of their ids, whatever the order of sets and rows', () => {
    const sets = [{name: 'x', articles: [coded('c'), coded('a')]}, {name: 'y', articles: [coded('b')]}]
    const order = (list: typeof sets): string[] => assembleGold(list).map(({id, set}) => `${id} ${set}`)
    expect(order(sets)).toEqual(['a x', 'b y', 'c x'])
    expect(order(sets.toReversed())).toEqual(order(sets))
  })

  it('visits the articles of a small set more often', () => {
    const sets = [{name: 'x', articles: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(coded)}, {name: 'y', articles: [coded('z')]}]
    expect(assembleGold(sets).at(-1)!.visits).toBe(4)
    expect(assembleGold(sets)[0]!.visits).toBe(1)
    expect([assembleGold(sets)[0]!.own, assembleGold(sets).at(-1)!.own]).toEqual([false, true])
  })

  it('refuses an article that is coded twice', () => {
    expect(() => assembleGold([{name: 'x', articles: [coded('a')]}, {name: 'y', articles: [coded('a')]}])).toThrow('article "a" is coded twice, in x and in y')
  })
})

describe('visitsOf', () => {
  it('is half of the ratio, rounded down, once at least and six times at most', () => {
    expect([[10, 10], [5, 19], [5, 20], [1, 1000]].map(([size, largest]) => visitsOf(size!, largest!))).toEqual([1, 1, 2, 6])
  })
})

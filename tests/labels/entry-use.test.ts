import {describe, expect, it} from 'vitest'
import {countUse, dominantEntries} from '../../src/labels/entry-use.ts'
import {entry} from './documents.ts'

const hit = (index: number, words: string, times: number): {entry: number, words: string}[] => Array.from({length: times}, () => ({entry: index, words}))

describe('countUse', () => {
  it('counts hits by entry and surface form, whatever case and line breaks, with 0 for entries never hit', () => {
    const uses = countUse([entry('a*'), entry('b')], [...hit(0, 'Act', 1), ...hit(0, 'act', 1), ...hit(0, 'acts\nof', 3)])
    expect(uses.map(({hits, forms}) => [hits, forms])).toEqual([[5, [['acts of', 3], ['act', 2]]], [0, []]])
  })
})

describe('dominantEntries', () => {
  it('tells an entry with more than half of at least ten hits of a label of several entries', () => {
    const entries = [entry('a'), entry('b'), entry('c', 'alone')]
    expect(dominantEntries(countUse(entries, [...hit(0, 'a', 6), ...hit(1, 'b', 4), ...hit(2, 'c', 50)])).map(({message}) => message))
      .toEqual(['"a" gives 6 of the 10 hits of "x"'])
    expect(dominantEntries(countUse(entries, [...hit(0, 'a', 5), ...hit(1, 'b', 5)]))).toEqual([])
    expect(dominantEntries(countUse(entries, [...hit(0, 'a', 6), ...hit(1, 'b', 3)]))).toEqual([])
  })
})

import {describe, expect, it} from 'vitest'
import {locateWords} from '../../../src/coding/gold/locate-words.ts'

describe('locateWords', () => {
  it('finds whole words only', () => {
    expect(locateWords('The then he', 'he', null)).toEqual([[9, 11]])
    expect(locateWords('Then', 'he', null)).toBe('missing')
  })
  it('wants one place, or the nearest to any of some ranges', () => {
    expect(locateWords('he x he y he', 'he', null)).toBe('several')
    expect(locateWords('he x he y he', 'he', [[8, 9]])).toEqual([[5, 7]])
    expect(locateWords('he x he y he', 'he', [[4, 4], [12, 12]])).toEqual([[10, 12]])
  })
  it('finds pieces one by one, and a text that itself holds the sign between pieces', () => {
    expect(locateWords('a b c', 'a … c', null)).toEqual([[0, 1], [4, 5]])
    expect(locateWords('a … c', 'a … c', null)).toEqual([[0, 5]])
    expect(locateWords('a b', 'a … z', null)).toBe('missing')
  })
  it('finds words with signs at their ends, and nothing for no words', () => {
    expect(locateWords('so “no.” he', '“no.”', null)).toEqual([[3, 8]])
    expect(locateWords('so', '', null)).toBe('missing')
  })
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {chanceOfNone} from '../../src/stats/chance-of-none.ts'
import {keyness} from './keyness-reference.ts'

describe('chanceOfNone', () => {
  it.each(keyness.none)('agrees with scipy: $marked marked, $own of $all its own', ({chance, ...given}) => { expect(chanceOfNone(given)).toBeCloseTo(chance, 10) })

  it('is certain where nothing is marked or nothing is its own', () => {
    expect(chanceOfNone({marked: 0, own: 5, all: 10})).toBe(1)
    expect(chanceOfNone({marked: 3, own: 0, all: 10})).toBe(1)
  })

  it('is 0 where more places are marked than the others have', () => { expect(chanceOfNone({marked: 6, own: 5, all: 10})).toBe(0) })

  it('is the same with the two sets exchanged', () => {
    fc.assert(fc.property(fc.integer({min: 0, max: 40}), fc.integer({min: 0, max: 40}), (marked, own) => {
      expect(chanceOfNone({marked, own, all: 40})).toBeCloseTo(chanceOfNone({marked: own, own: marked, all: 40}), 10)
    }))
  })
})

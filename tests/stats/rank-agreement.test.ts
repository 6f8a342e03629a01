import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {rankAgreement} from '../../src/stats/rank-agreement.ts'

describe('rankAgreement', () => {
  it('is 1 for the same order, −1 for the opposite one, null where a list has one value throughout', () => {
    expect(rankAgreement([1, 2, 3, 4], [2, 4, 6, 80])).toEqual({tau: 1, pairs: 6, turned: 0})
    expect(rankAgreement([1, 2, 3, 4], [4, 3, 2, 1])).toEqual({tau: -1, pairs: 6, turned: 6})
    expect(rankAgreement([1, 2], [3, 3])).toEqual({tau: null, pairs: 0, turned: 0})
    expect(rankAgreement([1], [1]).tau).toBeNull()
  })

  it('allows for ties', () => {
    // x = 1 2 2 3, y = 1 3 2 2. Pairs: (1,2) same, (1,3) same, (1,4) same, (2,3) tied in x, (2,4) turned, (3,4) tied in y: 3 same, 1 turned;
    // untied in x 5, in y 5; τ-b = 2 / √25
    expect(rankAgreement([1, 2, 2, 3], [1, 3, 2, 2])).toEqual({tau: 0.4, pairs: 4, turned: 1})
  })

  it('changes its sign when one list is turned round, and nothing when the lists change places', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({min: 0, max: 5}), fc.integer({min: 0, max: 5})), {maxLength: 12}), (pairs) => {
      const x = pairs.map(([a]) => a), y = pairs.map(([, b]) => b), {tau} = rankAgreement(x, y), turned = rankAgreement(x, y.map((v) => -v)).tau
      expect(rankAgreement(y, x).tau).toBe(tau)
      expect(turned === null ? null : turned + 0).toBe(tau === null ? null : 0 - tau)
    }))
  })
})

import {describe, expect, it} from 'vitest'
import {joinGroups} from '../../src/corpus/join-groups.ts'

const nobody = (n: number): null[] => new Array<null>(n).fill(null)

describe('joinGroups', () => {
  it('joins the most alike first, and others by their mean', () => {
    // {0,1} at 0.9; 2 is 0.5 to 1 and nothing to 0: mean 0.25.
    const near = [[0, 1, 900_000], [1, 2, 500_000]] as const
    expect(joinGroups(3, {near, least: 250_000, fixed: nobody(3)})).toEqual([0, 0, 0])
    expect(joinGroups(3, {near, least: 250_001, fixed: nobody(3)})).toEqual([0, 0, 2])
  })

  it('settles a tie by the smaller indices', () => {
    // 1 is as near to 0 as to 2; after {0,1}, 2 has mean 0.2.
    expect(joinGroups(3, {near: [[1, 2, 400_000], [0, 1, 400_000]], least: 300_000, fixed: nobody(3)})).toEqual([0, 0, 2])
  })

  it('starts with the groups a person made and never joins two of them', () => {
    const near = [[0, 1, 900_000], [1, 2, 900_000]] as const
    expect(joinGroups(3, {near, least: 100_000, fixed: ['x', 'y', null]})).toEqual([0, 1, 1])
    expect(joinGroups(4, {near: [], least: 100_000, fixed: ['x', null, null, 'x']})).toEqual([0, 1, 2, 0])
  })
})

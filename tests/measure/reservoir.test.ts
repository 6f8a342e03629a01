import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {emptyReservoir, mergeReservoir, offer, rankOf} from '../../src/measure/reservoir.ts'
import type {Reservoir} from '../../src/tally.ts'

interface Offer {
  readonly stratum: string
  readonly id: string
}

const fill = (offers: readonly Offer[], limit: number): Reservoir<string> => {
  const reservoir = emptyReservoir<string>(limit)
  for (const {stratum, id} of offers) offer(reservoir, {name: stratum, group: stratum[0]!}, {rank: rankOf(id), id, item: id})
  return reservoir
}

/** What is held, by stratum. */
const held = ({strata}: Reservoir<string>): [string, string[]][] =>
  [...strata].map(([key, kept]): [string, string[]] => [key, kept.map(({item}) => item)]).sort(([a], [b]) => a < b ? -1 : 1)

const offers = fc.array(fc.record({stratum: fc.constantFrom('a1', 'a2', 'b1', 'c1', 'd1'), id: fc.string({minLength: 1, maxLength: 6})}), {maxLength: 120})

describe('a reservoir', () => {
  it('keeps everything while there is room', () => {
    expect(held(fill([{stratum: 'a1', id: 'x'}, {stratum: 'a2', id: 'y'}, {stratum: 'a1', id: 'z'}], 10)).flatMap(([, items]) => items).sort()).toEqual(['x', 'y', 'z'])
  })

  it('keeps the lowest ranks of each stratum where there is not', () => {
    const ids = Array.from({length: 600}, (_, index) => `id${index}`)
    const [[, kept]] = held(fill(ids.map((id) => ({stratum: 'a1', id})), 100)) as [[string, string[]]]
    // 512, then 256, then 128 are too many for 100: 64 are kept.
    expect(kept).toEqual(ids.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, 64))
  })

  it('gives up whole groups, not single strata, where one of each is too many', () => {
    const groups = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const {strata} = fill(groups.flatMap((group) => [1, 2, 3].map((n) => ({stratum: `${group}${n}`, id: `${group}${n}`}))), 9)
    const sizes = groups.map((group) => [...strata.keys()].filter((key) => key.startsWith(group)).length)
    expect(sizes.every((size) => size === 0 || size === 3)).toBe(true)
    expect(strata.size).toBeLessThanOrEqual(9)
  })

  it('never holds more than its limit', () => {
    fc.assert(fc.property(offers, fc.integer({min: 1, max: 20}), (all, limit) => {
      const {size, strata} = fill(all, limit)
      return size <= limit && size === [...strata.values()].reduce((sum, kept) => sum + kept.length, 0)
    }))
  })

  it('holds the same whatever the order of the offers', () => {
    fc.assert(fc.property(offers, fc.integer({min: 1, max: 20}), (all, limit) => {
      expect(held(fill(all.toReversed(), limit))).toEqual(held(fill(all, limit)))
    }))
  })

  it('holds the same when parts are merged', () => {
    fc.assert(fc.property(offers, offers, fc.integer({min: 1, max: 20}), (left, right, limit) => {
      const merged = fill(left, limit)
      mergeReservoir(merged, fill(right, limit))
      expect(held(merged)).toEqual(held(fill([...left, ...right], limit)))
    }))
  })
})

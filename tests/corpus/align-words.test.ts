import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {alignWords} from '../../src/corpus/align-words.ts'

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '')
const common = (a: string, b: string): string[] => alignWords(words(a), words(b), () => 3).map(({a: at, length}) => words(a).slice(at, at + length).join(' '))

describe('alignWords', () => {
  it('finds the runs that both have, in their order', () => {
    expect(common('we told him in private and again in april', 'we told him again in april')).toEqual(['we told him', 'again in april'])
  })

  it('prefers one long run to several short ones', () => {
    // "a" twice: the pair beside the rest of the run costs no opening.
    expect(alignWords(words('a x a b c'), words('a b c'), () => 3)).toEqual([{a: 2, b: 0, length: 3}])
  })

  it('leaves out a word that weighs no more than the opening of a run', () => {
    expect(alignWords(words('of gold'), words('of lead'), () => 2)).toEqual([])
  })

  it('finds nothing in nothing', () => { expect(alignWords([], words('a b'), () => 3)).toEqual([]) })

  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), {maxLength: 12})

  it('pairs equal words only, each once, in the order of both', () => {
    fc.assert(fc.property(text, text, (a, b) => {
      let fromA = 0, fromB = 0
      for (const block of alignWords(a, b, () => 3)) {
        expect(block.length).toBeGreaterThan(0)
        expect(block.a).toBeGreaterThanOrEqual(fromA)
        expect(block.b).toBeGreaterThanOrEqual(fromB)
        expect(a.slice(block.a, block.a + block.length)).toEqual(b.slice(block.b, block.b + block.length))
        fromA = block.a + block.length
        fromB = block.b + block.length
      }
    }))
  })

  it('pairs a text with itself from end to end', () => {
    fc.assert(fc.property(text, (a) => { expect(alignWords(a, a, () => 3)).toEqual(a.length === 0 ? [] : [{a: 0, b: 0, length: a.length}]) }))
  })
})

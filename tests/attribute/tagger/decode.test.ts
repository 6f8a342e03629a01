import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {PosteriorDecoder} from '../../../src/attribute/tagger/decode.ts'
import {B_CUE, I_CONTENT, I_CUE, LABELS, mayFollow, OUTSIDE} from '../../../src/attribute/tagger/labels.ts'
import {allPaths} from '../../coding/train/marked-article.ts'

const mayStandAt = (previous: number | null, next: number): boolean => previous === null ? next === 0 || next % 2 === 1 : mayFollow(previous, next)
const decode = (marginals: readonly number[], outside: number): number[] => {
  const size = marginals.length / LABELS, labels = new Uint8Array(size)
  new PosteriorDecoder().decode(Float64Array.from(marginals), {from: 0, size, outside}, labels, 0)
  return [...labels]
}
const productOf = (path: readonly number[], marginals: readonly number[], outside: number): number =>
  path.reduce((product, label, i) => product * (marginals[i * LABELS + label]! + 1e-7) * (label === OUTSIDE ? outside : 1), 1)
const marginalsOf = (size: number) => fc.array(fc.double({min: 0, max: 1, noNaN: true}), {minLength: size * LABELS, maxLength: size * LABELS})

describe('PosteriorDecoder', () => {
  it('finds the path with the highest product of marginals among all that may be taken', () => {
    fc.assert(fc.property(fc.integer({min: 1, max: 4}).chain(marginalsOf), fc.double({min: 0.1, max: 1, noNaN: true}), (marginals, outside) => {
      const best = Math.max(...allPaths(marginals.length / LABELS, mayStandAt).map((path) => productOf(path, marginals, outside)))
      expect(productOf(decode(marginals, outside), marginals, outside)).toBeCloseTo(best, 12)
    }), {numRuns: 40})
  })

  it('never goes on with a run that has not begun', () => {
    fc.assert(fc.property(fc.integer({min: 1, max: 40}).chain(marginalsOf), (marginals) => {
      const labels = decode(marginals, 0.3)
      labels.forEach((label, i) => { expect(mayStandAt(i === 0 ? null : labels[i - 1]!, label)).toBe(true) })
    }))
  })

  it('keeps a further token out of the first place even where its marginal is 1', () => {
    const marginals = new Array<number>(LABELS).fill(0)
    marginals[I_CONTENT] = 1
    expect(decode(marginals, 1)[0]).not.toBe(I_CONTENT)
  })

  it('finds more with a smaller factor on no label', () => {
    const row = [0.6, 0, 0, 0.4, 0, 0, 0]
    expect(decode(row, 1)).toEqual([OUTSIDE])
    expect(decode(row, 0.5)).toEqual([B_CUE])
  })

  it('reads and writes only its own stretch', () => {
    const decoder = new PosteriorDecoder(), marginals = Float32Array.of(...new Array<number>(LABELS).fill(0), 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0), labels = Uint8Array.of(9, 9, 9, 9)
    decoder.decode(marginals, {from: LABELS, size: 2, outside: 1}, labels, 1)
    expect([...labels]).toEqual([9, B_CUE, I_CUE, 9])
  })
})

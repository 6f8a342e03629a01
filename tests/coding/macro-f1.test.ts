import {describe, expect, it} from 'vitest'
import {macroF1} from '../../src/coding/macro-f1.ts'

describe('macroF1', () => {
  it('counts every label the same: F1 of 0.8, 0 and 1 gives 0.6', () => {
    // label 0: 2 right of 3 told and 2 coded, 4/5; label 1: none right; label 2: all right
    expect(macroF1([0, 0, 1, 2], [0, 0, 0, 2], 3)).toBeCloseTo(0.6, 10)
  })

  it('is 1 where all are right', () => { expect(macroF1([0, 1, 2], [0, 1, 2], 3)).toBe(1) })
})

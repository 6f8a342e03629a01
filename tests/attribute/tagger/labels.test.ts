import {describe, expect, it} from 'vitest'
import {B_CONTENT, B_CUE, B_SOURCE, I_CONTENT, I_CUE, I_SOURCE, LABELS, mayFollow, OUTSIDE} from '../../../src/attribute/tagger/labels.ts'

describe('mayFollow', () => {
  it('lets nothing and every first token follow anything', () => {
    for (let previous = 0; previous < LABELS; previous++) {
      for (const next of [OUTSIDE, B_SOURCE, B_CUE, B_CONTENT]) expect(mayFollow(previous, next)).toBe(true)
    }
  })

  it('lets a further token follow only tokens of its own kind', () => {
    for (const [first, further] of [[B_SOURCE, I_SOURCE], [B_CUE, I_CUE], [B_CONTENT, I_CONTENT]] as const) {
      const before = Array.from({length: LABELS}, (_, label) => label).filter((label) => mayFollow(label, further))
      expect(before).toEqual([first, further])
    }
  })
})

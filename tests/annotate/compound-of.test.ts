import {describe, expect, it} from 'vitest'
import {compoundOf} from '../../src/annotate/compound-of.ts'
import type {SentimentSegment, Voice} from '../../src/types.ts'

const segment = (score: number, voice: Voice = 'outlet', scored = true): SentimentSegment =>
  ({part: 'text', start: 0, end: 1, voice, score, words: scored ? [{start: 0, end: 1, value: score}] : []})

describe('compoundOf', () => {
  it('is the mean of the scored segments', () => {
    expect(compoundOf([segment(500), segment(-100)])).toBe(0.2)
  })

  it('does not grow with the length of the text', () => {
    expect(compoundOf(Array.from({length: 50}, () => segment(500)))).toBe(0.5)
  })

  it('leaves out segments without a valence word, but not those that cancel out', () => {
    expect(compoundOf([segment(500), segment(0, 'outlet', false)])).toBe(0.5)
    expect(compoundOf([segment(500), segment(0)])).toBe(0.25)
  })

  it('is null, not 0, where nothing was scored', () => {
    expect(compoundOf([segment(0, 'outlet', false)])).toBeNull()
  })

  it('keeps the voices asked for', () => {
    const mixed = [segment(500), segment(-300, 'quoted'), segment(100, 'reported')]
    expect(compoundOf(mixed, ['outlet'])).toBe(0.5)
    expect(compoundOf(mixed, ['quoted', 'reported'])).toBe(-0.1)
    expect(compoundOf(mixed, ['uncertain'])).toBeNull()
  })
})

import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {WordPatterns} from '../../src/labels/word-patterns.ts'

describe('WordPatterns', () => {
  it('gives equal patterns one number', () => {
    const patterns = new WordPatterns()
    const id = patterns.idOf({kind: 'literal', by: 'folded', text: 'war'})
    expect(patterns.idOf({kind: 'literal', by: 'folded', text: 'war'})).toBe(id)
    expect(patterns.idOf({kind: 'literal', by: 'exact', text: 'war'})).not.toBe(id)
  })

  it('finds all patterns that a form satisfies', () => {
    const patterns = new WordPatterns()
    const ids = [
      patterns.idOf({kind: 'any', by: 'folded', text: '*'}), patterns.idOf({kind: 'glob', by: 'folded', text: 'russo*'}),
      patterns.idOf({kind: 'glob', by: 'folded', text: '*ph?bia'}), patterns.idOf({kind: 'glob', by: 'exact', text: 'Russo*'}),
      patterns.idOf({kind: 'literal', by: 'folded', text: 'russophobia'}),
    ]
    expect(patterns.of('Russophobia', 'russophobia')).toEqual(ids)
    expect(patterns.of('russophobia', 'russophobia')).toEqual([ids[0], ids[1], ids[2], ids[4]])
    expect(patterns.of(',', ',')).toEqual([])
  })

  it('may look for stems by their first letters: the stemmer changes endings only', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
      const stem = stemmer.stem(word), kept = stem.length > 2 ? 2 : 1
      expect(stem.slice(0, kept)).toBe(word.slice(0, kept))
    }), {numRuns: 20_000})
  })

  it('finds a stem that is shorter than what it is looked for by', () => {
    const patterns = new WordPatterns(), id = patterns.idOf({kind: 'stem', by: 'folded', text: 'aed'})
    expect(patterns.of('aed', 'aed')).toEqual([id])
  })
})

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

  it('may look for stems by their first two letters: the stemmer never changes those', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
      expect(stemmer.stem(word).slice(0, 2)).toBe(word.slice(0, 2))
    }), {numRuns: 3000})
  })
})

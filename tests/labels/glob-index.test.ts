import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {GlobIndex} from '../../src/labels/glob-index.ts'
import {compileGlob} from '../../src/labels/match-glob.ts'

describe('GlobIndex', () => {
  it('tries only globs that share letters with the word, whatever they start and end with', () => {
    const index = new GlobIndex()
    for (let number = 0; number < 1000; number++) index.add(number, `*n${number}n*`, 'folded')
    expect(index.candidates('an77na').map(({id}) => id)).toEqual([77])
    expect(index.candidates('plain')).toEqual([])
  })

  it('finds what trying every glob finds', () => {
    const glob = fc.array(fc.constantFrom('a', 'b', 'ab', '*', '?'), {minLength: 1, maxLength: 6}).map((parts) => parts.join(''))
    fc.assert(fc.property(fc.array(glob, {maxLength: 8}), fc.stringMatching(/^[ab]{1,8}$/), (globs, word) => {
      const index = new GlobIndex(), found = new Set<number>()
      globs.forEach((text, id) => { index.add(id, text, 'folded') })
      index.find(word, word, (id) => { found.add(id) })
      expect([...found].sort((a, b) => a - b)).toEqual(globs.flatMap((text, id) => compileGlob(text)(word) ? [id] : []))
    }), {numRuns: 2000})
  })
})

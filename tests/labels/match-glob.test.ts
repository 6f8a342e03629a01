import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compileGlob} from '../../src/labels/match-glob.ts'

/** The plainest definition there is, exponential, for short words only. */
function naive(glob: string, word: string): boolean {
  if (glob === '') return word === ''
  if (glob.startsWith('*')) return naive(glob.slice(1), word) || (word !== '' && naive(glob, word.slice(1)))
  return word !== '' && (glob.startsWith('?') || glob.charAt(0) === word.charAt(0)) && naive(glob.slice(1), word.slice(1))
}

describe('compileGlob', () => {
  it.each([
    ['russo*', 'russophobia', true], ['russo*', 'russo', true], ['russo*', 'prusso', false],
    ['*phobia', 'russophobia', true], ['*phobia', 'phobias', false], ['henchm?n', 'henchmen', true], ['henchm?n', 'henchmn', false],
    ['a*b*c', 'abc', true], ['a*b*c', 'acb', false], ['ab*ba', 'aba', false], ['*', '', true], ['?', '', false], ['a.c', 'abc', false],
  ])('%s on %s: %s', (glob, word, expected) => {
    expect(compileGlob(glob)(word)).toBe(expected)
  })

  it('agrees with the plainest definition', () => {
    const letters = fc.stringMatching(/^[ab]{0,7}$/), globs = fc.stringMatching(/^[ab*?]{0,6}$/)
    fc.assert(fc.property(globs, letters, (glob, word) => { expect(compileGlob(glob)(word)).toBe(naive(glob, word)) }), {numRuns: 2000})
  })

  it('does not blow up on many stars', () => {
    const fits = compileGlob(`${'*a'.repeat(30)}*b`), start = performance.now()
    expect(fits('a'.repeat(20_000))).toBe(false)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

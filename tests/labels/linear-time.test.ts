// What a label set costs, in looks at words of the text: the same numbers on every machine. Seconds: npm run bench -- labels.
import {describe, expect, it} from 'vitest'
import {createMatcher} from '../../src/labels/create-matcher.ts'
import type {LabelEntry} from '../../src/types.ts'
import {documentOf, entry, setOf} from './documents.ts'

const WORDS = ['the', 'regime', 'of', 'iran', 'aaaaab', 'aaaa', 'talks', 'and', 'a', 'long', 'war']

/** One sentence of so many words, in an order that repeats late. */
function textOf(words: number): string {
  return Array.from({length: words}, (_, index) => WORDS[(index * 7 + Math.floor(index / 11) * 3) % WORDS.length]!).join(' ')
}

/** How often a word of the text is looked at, once every form is known. */
function looks(entries: readonly LabelEntry[], words: number): number {
  const document = documentOf(textOf(words)), match = createMatcher([setOf(entries)], [])
  match(document, document.body)
  let count = 0
  const word = new Proxy(document.body.word, {get: (target, index) => {
    count++
    return target[Number(index)]
  }})
  match(document, {...document.body, word})
  return count
}

const HOSTILE = ['*a*a*a*b', '*a*a*a*a*a*a*a*a*a*b', '* * * * * * * * zzz', '?*?*?*?*', 'a* *a *a* a*', '* NEAR/100 *z', 'the NOT NEAR/100 *q*', '(a|b|c|the)(|x) * (of|iran|*) *'].map((term, index) => entry(term, String(index)))

describe('createMatcher', () => {
  it.each(HOSTILE.map(({term}, index) => [term, index] as const))('costs twice as much for twice the text: %s', (_, index) => {
    const once = looks([HOSTILE[index]!], 2000), twice = looks([HOSTILE[index]!], 4000)
    expect(twice).toBeLessThan(once * 2.1)
    expect(once).toBeLessThan(2000 * 250)
  })

  it('costs twice as much for twice the text where all of them stand in one set', () => {
    expect(looks(HOSTILE, 4000)).toBeLessThan(looks(HOSTILE, 2000) * 2.1)
  })

  it('looks at words hardly more often for 10,000 entries than for 100', () => {
    const entries = Array.from({length: 10_000}, (_, index) => [
      entry(`regime x${index}`), entry(`x${index}*`), entry(`*x${index}`), entry(`*a${index}*b`), entry(`x${index} NEAR/50 iran`), entry(`war NEAR/50 x${index}`),
    ][index % 6]!).map((one, index) => ({...one, label: String(index)}))
    const few = [...entries.slice(0, 97), entry('the regime'), entry('iran'), entry('war NEAR/5 iran')]
    expect(looks([...few, ...entries.slice(97, 9997)], 2000)).toBeLessThan(looks(few, 2000) * 1.2)
  })
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createCopySketcher} from '../../src/measure/sketch-copy.ts'
import {prose} from '../corpus/printed-article.ts'
import {documentOf} from '../text/read.ts'

const sketch = createCopySketcher()
const printsOf = (text: string): number[] => [...sketch(documentOf(text)).prints]
const shared = (a: string, b: string): number => printsOf(a).filter((print) => printsOf(b).includes(print)).length

describe('the prints of an article', () => {
  it('are the same whatever case, marks, white space and lines around the text', () => {
    const text = 'The ministers of both states met in Port Amaly on Tuesday and signed the paper that had been drafted in the spring.'
    expect(printsOf(text.toUpperCase().replaceAll(' ', '\n') + '\n\nThe Associated Press contributed to this report.')).toEqual(printsOf(text))
  })

  it('share one for every passage of ten words that two texts have in common', () => {
    fc.assert(fc.property(fc.nat(60), fc.nat(60), fc.integer({min: 10, max: 40}), (before, after, length) => {
      const passage = prose('both', length)
      expect(shared(`${prose('left', before)} ${passage} ${prose('also', after)}`, `${prose('right', after)} ${passage}`)).toBeGreaterThan(0)
    }), {numRuns: 60})
  })

  it('share none where no five words in a row are the same', () => {
    const words = prose('word', 200).split(' ')
    expect(shared(words.join(' '), words.flatMap((word, i) => i % 4 === 3 ? ['other', word] : [word]).join(' '))).toBe(0)
  })

  it('stay within a kilobyte, rise, and say up to where they are complete', () => {
    const {prints, complete, words} = sketch(documentOf(prose('word', 5000)))
    expect(prints.byteLength).toBe(1024)
    expect(words).toBe(5000)
    expect([...prints]).toEqual([...new Set(prints)].sort((a, b) => a - b))
    expect(complete).toBe(prints.at(-1))
    expect(sketch(documentOf(prose('word', 100))).complete).toBe(2 ** 31 - 1)
  })

  it('tell what stands inside quotation marks by their lowest bit', () => {
    const said = prose('said', 40)
    expect(printsOf(said).every((print) => print % 2 === 0)).toBe(true)
    expect(printsOf(`“${said}”`)).toEqual(printsOf(said).map((print) => print + 1))
  })

  it('are none for texts of fewer than five words', () => { expect(printsOf('Four words and no')).toEqual([]) })
})

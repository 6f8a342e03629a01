import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {sampleKwic, sortKwic} from '../../src/report/kwic-order.ts'
import type {KwicLine} from '../../src/report/kwic.ts'

const line = (left: string, right: string, more: Partial<KwicLine> = {}): KwicLine => ({
  article: 'a', outlet: 'A', date: null, event: null, voice: 'outlet', speaker: null, left, words: 'regime', right, part: 'text', start: 0, end: 6, ...more,
})

describe('sortKwic', () => {
  const lines = [line('of the puppet ', ' fell.'), line('The ', ' Falls'), line('a Puppet, ', ' and its men')]

  it('puts lines with the same words before the term together, the nearest word first', () => {
    expect(sortKwic(lines, 'left').map(({left}) => left)).toEqual(['a Puppet, ', 'of the puppet ', 'The '])
  })

  it('sorts by the words after it, whatever their case and marks', () => {
    expect(sortKwic(lines, 'right').map(({right}) => right)).toEqual([' and its men', ' Falls', ' fell.'])
  })

  it('sorts by outlet and by date, undated last, and leaves the order of the corpus where that is the same', () => {
    const dated = [line('1 ', '', {outlet: 'B', date: '2024-05-02'}), line('2 ', '', {outlet: 'A'}), line('3 ', '', {outlet: 'A', date: '2023-01-01'})]
    expect(sortKwic(dated, 'outlet').map(({left}) => left)).toEqual(['2 ', '3 ', '1 '])
    expect(sortKwic(dated, 'date').map(({left}) => left)).toEqual(['3 ', '1 ', '2 '])
  })
})

describe('sampleKwic', () => {
  const lines = Array.from({length: 20}, (_, at) => line(`${at} `, ''))

  it('takes so many lines in their order, the same for the same seed', () => {
    fc.assert(fc.property(fc.integer({min: 1, max: 30}), fc.integer(), (size, seed) => {
      const sample = sampleKwic(lines, size, seed)
      expect(sample).toHaveLength(Math.min(size, 20))
      expect(sample).toEqual(lines.filter((one) => sample.includes(one)))
      expect(sampleKwic(lines, size, seed)).toEqual(sample)
    }))
  })

  it('gives every line the same chance', () => {
    const times = lines.map(() => 0)
    for (let seed = 0; seed < 4000; seed++) for (const one of sampleKwic(lines, 5, seed)) times[lines.indexOf(one)]!++
    // Each is expected in 1,000 of 4,000 samples; six standard deviations are 164.
    for (const count of times) expect(Math.abs(count - 1000)).toBeLessThan(164)
  })

  it('refuses no lines', () => { expect(() => sampleKwic(lines, 0, 1)).toThrow(/--sample needs a number of lines from 1 on, not 0/) })
})

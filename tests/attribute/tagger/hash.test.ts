import {describe, expect, it} from 'vitest'
import {hashText, spread} from '../../../src/attribute/tagger/hash.ts'

describe('hashText', () => {
  it('gives the same number for the same text and salt', () => {
    expect(hashText('minister', 3)).toBe(hashText('minister', 3))
  })

  it('tells texts, orders of letters and salts apart', () => {
    const hashes = ['said', 'sadi', 'Said', 'sai', ''].flatMap((text) => [1, 2].map((salt) => hashText(text, salt)))
    expect(new Set(hashes).size).toBe(10)
  })

  it('spreads 20,000 texts evenly over the upper four bits', () => {
    const bins = new Array<number>(16).fill(0)
    for (let n = 0; n < 20_000; n++) bins[hashText(`w${n}`, 1) >>> 28]!++
    // 1,250 a bin are expected, with a standard deviation of 34
    for (const count of bins) expect(Math.abs(count - 1250)).toBeLessThan(6 * 34)
  })
})

describe('spread', () => {
  it('gives different keys different places in 32 bits, also keys that differ in one bit', () => {
    const keys = Array.from({length: 32}, (_, bit) => 1 << bit).flatMap((bit) => [bit, bit ^ 0x5bd1e995])
    expect(new Set(keys.map(spread)).size).toBe(64)
  })
})

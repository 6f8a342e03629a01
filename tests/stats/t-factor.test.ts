import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {tFactor} from '../../src/stats/t-factor.ts'

const {t} = JSON.parse(readFileSync(new URL('../reference/ratio-interval.json', import.meta.url), 'utf8')) as {t: [number, number][]}

describe('tFactor', () => {
  it.each(t)('is that of scipy for %i degrees', (degrees, expected) => { expect(Math.abs(tFactor(degrees) - expected)).toBeLessThan(1e-8) })

  it('falls with the degrees and stays above that of the normal distribution', () => {
    for (let degrees = 2; degrees < 300; degrees++) expect(tFactor(degrees)).toBeLessThan(tFactor(degrees - 1))
    expect(tFactor(1e9)).toBeGreaterThan(1.959963984540054)
  })

  it.each([0, -1, 1.5, NaN, Infinity])('refuses %d degrees and says so',
    (degrees) => { expect(() => tFactor(degrees)).toThrow(/whole number from 1, not/) })
})

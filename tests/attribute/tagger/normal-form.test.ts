import {describe, expect, it} from 'vitest'
import {normalForm} from '../../../src/attribute/tagger/normal-form.ts'

describe('normalForm', () => {
  it('writes every digit as 0', () => { expect(normalForm('2026-11')).toBe('0000-00') })
  it('writes all double quotation marks alike, two apostrophes and guillemets among them', () => {
    expect(['"', '“', '”', '„', '«', '»', "''", '``', '「'].map(normalForm)).toEqual(new Array(9).fill('"'))
  })
  it('writes all single marks alike, and all long dashes', () => {
    expect(['’', '‘', '‹', '`'].map(normalForm)).toEqual(["'", "'", "'", "'"])
    expect(['–', '--', '―', '—'].map(normalForm)).toEqual(['—', '—', '—', '—'])
  })
  it('leaves a hyphen and words as they are', () => { expect(['-', 'said', 'élysée'].map(normalForm)).toEqual(['-', 'said', 'élysée']) })
})

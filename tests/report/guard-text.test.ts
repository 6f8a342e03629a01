import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {guardText, LONGEST_CELL, showHidden, unguardText} from '../../src/report/guard-text.ts'
import {PROFILES} from '../../src/report/profile.ts'
import {hostileText} from './hostile-text.ts'

describe('guardText', () => {
  it('leaves ordinary text alone', () => {
    for (const text of ['', 'Talks end.', "'No' vote", 'A – B', 'مصر', '日本', '50 %', '\\o/', 'émigré', '👩‍👩‍👧',
      'two\nlines']) expect(guardText(text)).toBe(text)
  })

  it.each(['=1+1', '+41 22', '-1', '@SUM(A1)', '\t=1', '\rx', '  =1', '\n=1', '\u00a0=1', '＝1', '＠x'])('puts an apostrophe before %j',
    (text) => {
    expect(guardText(text)).toBe(`'${text}`)
  })

  it('guards a text that looks guarded already, so that the guard can be taken off', () => {
    expect(guardText("'=1+1")).toBe("''=1+1")
    expect(unguardText("''=1+1")).toBe("'=1+1")
  })

  it('shows what hides or breaks text', () => {
    expect(guardText('a\u0000b')).toBe('a\\u0000b')
    expect(guardText('\u001b[2J')).toBe('\\u001b[2J')
    expect(guardText('abc\u202edef')).toBe('abc\\u202edef')
    expect(guardText('x\ud800y')).toBe('x\\ud800y')
    expect(guardText('\udc00\ud800')).toBe('\\udc00\\ud800')
    expect(guardText('\\u0041')).toBe('\\u005cu0041')
  })

  it('keeps the zeros, dates and words of a text that a spreadsheet would take for a value, for the profiles that are opened in one', () => {
    for (const text of ['007', '1.5', '3/4', '12-3', '2024-05-15', 'May 5', '5 mai', '10 %', '1e5', 'TRUE', 'Wahr', '$5', '10:30', '5 p.m.']) {
      expect(guardText(text, PROFILES.excel)).toBe(`'${text}`)
      expect(guardText(text)).toBe(text)
      expect(unguardText(guardText(text, PROFILES.excel))).toBe(text)
    }
    for (const text of ['7th Fleet', 'March on', 'Maybe', 'G7', 'Talks of May', 'a1', '...', 'Al-Marj', 'mars']) expect(guardText(text, PROFILES.excel)).toBe(text)
  })

  it('cuts nothing for programs', () => { expect(guardText('x'.repeat(40_000))).toBe('x'.repeat(40_000)) })

  it('cuts at what a spreadsheet takes, and says so with the whole length', () => {
    const cut = guardText('x'.repeat(40_000), PROFILES.excel)
    expect(cut).toHaveLength(LONGEST_CELL)
    expect(cut.endsWith('x … [cut: 40000 characters in all]')).toBe(true)
    expect(guardText('x'.repeat(LONGEST_CELL), PROFILES.excel)).toBe('x'.repeat(LONGEST_CELL))
  })

  it('never cuts through a pair of surrogates or an escape', () => {
    for (let shift = 0; shift < 8; shift++) {
      expect(guardText('x'.repeat(shift) + '😀'.repeat(20_000), PROFILES.excel)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
      expect(guardText('x'.repeat(shift) + '\u0000'.repeat(20_000), PROFILES.excel)).toMatch(/\\u0000 … \[cut/)
    }
  })

  it('gives back every text that it did not cut', () => {
    fc.assert(fc.property(hostileText, (text) => { for (const profile of Object.values(PROFILES)) expect(unguardText(guardText(text, profile))).toBe(text) }), {numRuns: 2000})
  })

  it('leaves nothing that a spreadsheet runs, and nothing hidden', () => {
    fc.assert(fc.property(hostileText, (text) => {
      const cell = guardText(text, PROFILES.excel)
      expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r]/)
      expect(cell).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
      expect(Buffer.from(cell).toString()).toBe(cell)
      expect(cell.length).toBeLessThanOrEqual(LONGEST_CELL)
    }), {numRuns: 2000})
  })
})

describe('showHidden', () => {
  it('keeps tabs and line ends', () => { expect(showHidden('a\tb\r\nc\u0007')).toBe('a\tb\r\nc\\u0007') })
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {guardText, LONGEST_CELL, showHidden, unguardText} from '../../src/report/guard-text.ts'
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

  it('cuts at what a spreadsheet takes, and says so with the whole length', () => {
    const cut = guardText('x'.repeat(40_000))
    expect(cut).toHaveLength(LONGEST_CELL)
    expect(cut.endsWith('x … [cut: 40000 characters in all]')).toBe(true)
    expect(guardText('x'.repeat(LONGEST_CELL))).toBe('x'.repeat(LONGEST_CELL))
  })

  it('never cuts through a pair of surrogates or an escape', () => {
    for (let shift = 0; shift < 8; shift++) {
      expect(guardText('x'.repeat(shift) + '😀'.repeat(20_000))).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
      expect(guardText('x'.repeat(shift) + '\u0000'.repeat(20_000))).toMatch(/\\u0000 … \[cut/)
    }
  })

  it('gives back every text that it did not cut', () => {
    fc.assert(fc.property(hostileText, (text) => { expect(unguardText(guardText(text))).toBe(text) }), {numRuns: 2000})
  })

  it('leaves nothing that a spreadsheet runs, and nothing hidden', () => {
    fc.assert(fc.property(hostileText, (text) => {
      const cell = guardText(text)
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

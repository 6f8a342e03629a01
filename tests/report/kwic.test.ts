import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {kwicCsv, kwicLines, kwicText} from '../../src/report/kwic.ts'
import {PROFILES} from '../../src/report/profile.ts'
import {analysedOf} from './small-corpus.ts'
import {hostileText} from './hostile-text.ts'

const analysed = analysedOf({
  id: 'k1', outlet: 'Daily Clarion', event: 'summit', title: 'A regime falls', words: [9, 5, 0, 0],
  text: 'Nobody saw it coming.\n\nThe “regime” fell, and “a regime always falls,” she said.',
  loaded: [['regime', 'outlet'], ['regime always', 'quoted']], speech: [['“a regime always falls,”', 'Anna Berg']],
})

describe('kwicLines', () => {
  it('takes so many words on either side, with the marks that touch the keyword', () => {
    const [first, second] = kwicLines(analysed, analysed.hits, 2)
    expect(first).toMatchObject({left: 'coming.\n\nThe “', words: 'regime', right: '” fell, and', voice: 'outlet', speaker: null,
      article: 'k1', event: 'summit'})
    expect(second).toMatchObject({left: 'and “a ', words: 'regime always', right: ' falls,” she', voice: 'quoted', speaker: 'Anna Berg'})
  })

  it('takes no words where none are asked for, and stops at the edges of the part', () => {
    expect(kwicLines(analysed, analysed.hits, 0)[0]).toMatchObject({left: '', right: ''})
    const title = {part: 'title', start: 2, end: 8, voice: 'outlet', attribution: null} as const
    expect(kwicLines(analysed, [title], 99)[0]).toMatchObject({left: 'A ', words: 'regime', right: ' falls'})
  })

  it('joins left, words and right to a stretch of the untouched text', () => {
    fc.assert(fc.property(hostileText, fc.nat(40), fc.nat(10), fc.nat(5), (text, from, length, context) => {
      const start = Math.min(from, text.length), end = Math.min(start + length, text.length)
      const article = {...analysed.article, text}
      const [line] = kwicLines({article, attributions: []}, [{part: 'text', start, end, voice: 'outlet', attribution: null}], context)
      const {left, words, right} = line!
      expect(text.slice(start - left.length, end + right.length)).toBe(left + words + right)
      expect(words).toBe(text.slice(start, end))
      expect(left.split(/[ \n\t\r\u00a0\u2028\u2029\u3000]+/).filter(Boolean).length).toBeLessThanOrEqual(context + 1)
    }))
  })
})

describe('kwicCsv', () => {
  it('has one row per place, with where it stands', () => {
    const rows: Record<string, string>[] = parse(kwicCsv(kwicLines(analysed, analysed.hits, 2), PROFILES.plain), {columns: true})
    expect(rows[0]).toEqual({
      article: 'k1', outlet: 'Daily Clarion', date: '2024-03-05', event: 'summit', voice: 'outlet', speaker: '', left: 'coming.\n\nThe “',
      words: 'regime', right: '” fell, and',
      part: 'text', start: '28', end: '34',
    })
  })
})

describe('kwicText', () => {
  it('puts the keywords under each other', () => {
    expect(kwicText(kwicLines(analysed, analysed.hits, 2), 14)).toBe(
      '  coming. The “ [regime] ” fell, and     Daily Clarion · 2024-03-05 · summit · outlet\n'.slice(1)
      + '       and “a  [regime always]  falls,” she    Daily Clarion · 2024-03-05 · summit · quoted: Anna Berg\n')
  })

  it('lets no text move the lines or the terminal', () => {
    fc.assert(fc.property(hostileText, (text) => {
      const article = {...analysed.article, text, outlet: text}
      const shown = kwicText(kwicLines({article, attributions: []},
        [{part: 'text', start: 0, end: text.length, voice: 'outlet', attribution: null}], 3), 20)
      expect(shown.split('\n')).toHaveLength(2)
      expect(Buffer.from(shown).every((byte) => byte >= 32 || byte === 10)).toBe(true)
    }))
  })
})

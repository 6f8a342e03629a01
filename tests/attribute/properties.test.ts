import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {assignVoices} from '../../src/attribute/assign-voices.ts'
import {createAttributor} from '../../src/attribute/create-attributor.ts'
import {RULES} from '../../src/attribute/rule-confidence.ts'
import {SOURCE_TYPES} from '../../src/types.ts'
import type {Attribution, Range} from '../../src/types.ts'
import {attribute, readText, resources} from './attribute-text.ts'

const PIECES = ['Solvay', 'Anna Solvay', 'the minister', 'said', 'says', 'told', 'that', 'according to', 'warned', 'reports', 'who', 'and', ',', '.', ':', ';', '“', '”', '"', "'", '’s', '(', ')', '—',
  '\n', '\n\n', 'he', 'she', 'they', 'to', 'of', 'by', 'on Monday', 'was', 'not', 'declined', 'urged', 'Dravia', 'officials', 'in a statement', 'the talks had failed', 'as saying', 'quoted', 'but', 'Q:', 'A:', '42', '``', "''"]

const newsLike = fc.array(fc.constantFrom(...PIECES), {maxLength: 80}).map((pieces) => pieces.join(' '))
const anyText = fc.oneof(newsLike, fc.string({maxLength: 300, unit: 'binary'}))

function checkRanges(ranges: readonly Range[], length: number): void {
  let last = 0
  for (const [start, end] of ranges) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(length)
    last = end
  }
}

function checkAll(found: readonly Attribution[], title: string, text: string): void {
  expect(new Set(found.map(({id}) => id)).size).toBe(found.length)
  for (const one of found) {
    const {length} = one.part === 'title' ? title : text
    expect(one.content.length).toBeGreaterThan(0)
    for (const ranges of [one.content, one.source, one.cue]) checkRanges(ranges, length)
    expect(one.parent === null || found.some(({id}) => id === one.parent && id !== one.id)).toBe(true)
    expect(RULES).toContain(one.rule)
    expect(one.sourceType === null || SOURCE_TYPES.includes(one.sourceType)).toBe(true)
    expect(one.confidence > 0 && one.confidence <= 1).toBe(true)
    expect(one.speaker).not.toBe('')
  }
}

describe('attributions of any text', () => {
  it('have spans that cut words out of their part, in order and without overlap', () => {
    fc.assert(fc.property(anyText, anyText, (text, title) => { checkAll(attribute(text, title), title, text) }), {numRuns: 400})
  })

  it('are the same when they are found twice, and by a fresh attributor from cloned resources', () => {
    fc.assert(fc.property(newsLike, (text) => {
      const first = attribute(text)
      expect(attribute(text)).toEqual(first)
    }), {numRuns: 60})
    const text = 'Foreign Minister Anna Solvay said the talks had failed.'
    expect(createAttributor(structuredClone(resources))(readText(text)).attributions).toEqual(attribute(text))
  })

  it('never have a pronoun, a weekday or a bare number as speaker', () => {
    const texts = ['Tuesday said it was late.', 'It said that he was late.', '42 said that.', 'They warned that it was late. This said more.', 'Who said that the road was closed?']
    for (const text of texts) for (const {speaker} of attribute(text)) expect(speaker).toBe(null)
  })

  it('give every token exactly one voice and only known attributions', () => {
    fc.assert(fc.property(anyText, (text) => {
      const {body} = readText(text)
      const found = attribute(text)
      const {of, attribution} = assignVoices(body, found)
      expect([of.length, attribution.length]).toEqual([body.size, body.size])
      expect(of.every((voice) => voice < 4)).toBe(true)
      expect(attribution.every((index) => index >= -1 && index < found.length)).toBe(true)
    }), {numRuns: 200})
  })
})

describe('the time for a paragraph', () => {
  /** Milliseconds for attribution and voices, best of three. */
  function timeOf(text: string): number {
    const document = readText(text)
    const find = createAttributor(resources)
    let best = Infinity
    for (let run = 0; run < 3; run++) {
      const start = performance.now()
      assignVoices(document.body, find(document).attributions)
      best = Math.min(best, performance.now() - start)
    }
    return best
  }

  it.each([
    ['without a full stop', 'the minister said that officials told Solvay of it and '],
    ['full of quotation marks', '“Yes,” Solvay said. “No.” '],
    ['full of unclosed marks', 'Solvay said: “ '],
    ['full of names', 'John Kell and Mark Kell, a lawyer, told Anna Kell that he said so. '],
    ['full of commas', 'Kell, who, a lawyer, said, '],
    ['full of pronouns and roles', 'The minister said he knew. They warned it was late. '],
  ])('%s grows with its length, not with its square', (_name, piece) => {
    const words = Math.ceil(100_000 / piece.split(' ').length)
    const long = timeOf(piece.repeat(words)), short = timeOf(piece.repeat(Math.ceil(words / 8)))
    expect(long).toBeLessThan(Math.max(short, 20) * 8 * 4)
  }, 120_000)
})

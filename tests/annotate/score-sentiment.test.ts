import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createSentimentScorer} from '../../src/annotate/score-sentiment.ts'
import type {SentimentSegment} from '../../src/types.ts'
import {documentOf} from '../labels/documents.ts'
import {LEXICON, voicesOf, words} from './annotating.ts'

const score = createSentimentScorer(LEXICON)
const small = createSentimentScorer([{term: 'good', valence: '2'}, {term: 'bad', valence: '-2'}, {term: 'crisis', valence: '-3'}])

function segments(text: string, scorer = score): readonly SentimentSegment[] {
  const document = documentOf(text)
  return scorer(document, document.body, voicesOf(document.body))
}

const values = (text: string): number[] => segments(text, small).flatMap((segment) => segment.words.map(({value}) => value))


describe('createSentimentScorer', () => {
  it('scores round(1000 · x / √(x² + 15)), x the sum over the square root of the number of words, those against times 1.3', () => {
    expect(segments('A good day.', small)[0]!.score).toBe(459) // 2 / √19 = 0.4588
    expect(segments('A good, good day.', small)[0]!.score).toBe(590) // x = 4 / √2; √8 / √23 = 0.5898
    expect(segments('A bad day.', small)[0]!.score).toBe(-557) // x = 2.6; 2.6 / √21.76 = 0.5574
  })

  it('turns a negated word round at 74 per cent, a doubly negated one not at all', () => {
    expect(values('It is not good.')).toEqual([-1480])
    expect(values('It is never not good.')).toEqual([2000])
  })

  it('ends a negation at three words, at a comma, at but and at the end of the sentence', () => {
    expect(values('It is not one two good.')).toEqual([-1480])
    expect(values('It is not one two three good.')).toEqual([-1480])
    expect(values('It is not one two three four good.')).toEqual([2000])
    expect(values('He did not come, good man.')).toEqual([2000])
    expect(values('He did not come and good men left.')).toEqual([2000])
    expect(values('He did not come. Good men came. Good men stayed.')).toEqual([2000, 2000])
  })

  it('lets "not only" and "not just" be', () => {
    expect(values('It is not only good.')).toEqual([2000])
  })

  it('adds 293 thousandths for an intensifier right before, takes them for a dampener, on either side of zero', () => {
    expect(values('very good')).toEqual([2293])
    expect(values('very bad')).toEqual([-2293])
    expect(values('slightly bad')).toEqual([-1707])
    expect(values('very long good')).toEqual([2278]) // 293 · 0.95 = 278
  })

  it('halves what stands before the last but and weighs what follows at one and a half', () => {
    expect(values('It was bad but now it is good.')).toEqual([-1000, 3000])
    expect(values('But it was bad.')).toEqual([-2000])
  })

  it('cuts a sentence where the voice changes and scores each part alone', () => {
    const text = 'The good envoy spoke of "a bad crisis" in town.', document = documentOf(text)
    const parts = small(document, document.body, voicesOf(document.body, ['"a bad crisis"']))
    expect(parts.map((part) => [part.voice, words(document, part), part.words.length])).toEqual([
      ['outlet', 'The good envoy spoke of', 1], ['quoted', '"a bad crisis"', 2], ['outlet', 'in town.', 0],
    ])
    expect(parts[2]!.score).toBe(0)
  })

  it('drops parts without a word', () => {
    const document = documentOf('"A crisis", he said.')
    const parts = small(document, document.body, voicesOf(document.body, ['A crisis']))
    expect(parts.map((part) => words(document, part))).toEqual(['A crisis', '", he said.'])
  })

  it('tells a text without valence words by segments without words', () => {
    expect(segments('The train left at noon.').map(({score: value, words: found}) => [value, found.length])).toEqual([[0, 0]])
  })

  it('leaves out what is printed around the text', () => {
    expect(segments('Good day.\n\nRead more: a bad crisis', small)).toHaveLength(1)
  })

  it('gives spans that cut the words out of the text, whole scores within ±1000, in order', () => {
    const pieces = fc.constantFrom('good', 'bad', 'not', 'very', 'but', ',', '.', '“', '”', 'Good', 'crisis', "don't", '\n\n', 'GOOD', '😀')
    fc.assert(fc.property(fc.array(pieces, {maxLength: 40}), fc.integer({min: 0, max: 7}), (list, cut) => {
      const document = documentOf(list.join(' ')), {body} = document
      const voices = {of: Uint8Array.from({length: body.size}, (_, token) => token % (cut + 2) === 0 ? 1 : 0)}
      let last = 0
      for (const {start, end, score: value, words: found} of small(document, body, voices)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(Number.isInteger(value) && Math.abs(value) <= 1000).toBe(true)
        for (const word of found) {
          expect(word.start >= start && word.end <= end && Number.isInteger(word.value)).toBe(true)
          expect(['good', 'bad', 'crisis']).toContain(body.text.slice(word.start, word.end).toLowerCase())
        }
        last = end
      }
    }))
  })
})

import {describe, expect, it} from 'vitest'
import {excerptOfAttribution, excerptOfHit} from '../../src/measure/excerpt.ts'
import {createSampler, emptySample, mergeSample} from '../../src/measure/sample.ts'
import type {Excerpt, Reservoir, Sample} from '../../src/tally.ts'
import type {Analysed, Hit} from '../../src/types.ts'
import {analysedOf, SMALL} from '../report/small-corpus.ts'

const drawn = (...parts: readonly (readonly Analysed[])[]): Sample => {
  const sample = emptySample()
  for (const articles of parts) {
    const draw = createSampler()
    for (const analysed of articles) mergeSample(sample, draw(analysed))
  }
  return sample
}

const held = ({strata}: Reservoir<unknown>): string[] => [...strata].flatMap(([key, kept]) => kept.map(({id}) => `${key} ${id}`)).sort()

/** 3,000 articles with four hits each on 300 events: more than a sample holds. */
const MANY = Array.from({length: 3000}, (_, n) => analysedOf({
  id: `a${n}`, outlet: `o${n % 7}`, event: n % 10 === 0 ? null : `e${n % 300}`, text: `The regime and the junta and the disaster fell on day ${n}, he said.`, words: [12, 0, 0, 0],
  loaded: [['regime', 'outlet'], ['junta', 'quoted'], ['disaster', 'reported']], speech: [['The regime', n % 5 === 0 ? null : `speaker ${n % 50}`]],
}))

describe('a sample', () => {
  it('keeps everything of a small corpus', () => {
    const {outlets, articles} = drawn(SMALL)
    const items = new Set([...outlets.strata.values()].flat().map(({id}) => id))
    const all = SMALL.flatMap(({hits, attributions, scareQuotes, sentiment}) => [...hits, ...attributions, ...scareQuotes, ...sentiment])
    expect(items.size).toBe(all.length)
    expect([...articles.strata.values()].flat()).toHaveLength(SMALL.length)
  })

  it('holds the same for any order of the articles and any number of machines', () => {
    const one = drawn(MANY), shuffled = drawn(MANY.toReversed()), three = drawn(MANY.filter((_, n) => n % 3 === 0), MANY.filter((_, n) => n % 3 === 1), MANY.filter((_, n) => n % 3 === 2))
    for (const part of ['outlets', 'events', 'articles'] as const) {
      expect(held(one[part]).length).toBeLessThanOrEqual(one[part].limit)
      expect(held(one[part]).length).toBeGreaterThan(one[part].limit / 4)
      expect(held(shuffled[part])).toEqual(held(one[part]))
      expect(held(three[part])).toEqual(held(one[part]))
    }
  })

  it('holds the same on any number of machines with more outlets than room for articles, and none without an article to read for want of events', () => {
    const many = Array.from({length: 1200}, (_, n) => analysedOf({id: `b${n}`, outlet: `paper ${n % 150}`, event: null, text: `The regime fell on day ${n}.`, words: [6, 0, 0, 0], loaded: [['regime', 'outlet']]}))
    const one = drawn(many), two = drawn(many.filter((_, n) => n % 2 === 0), many.filter((_, n) => n % 2 === 1)), shuffled = drawn(many.toReversed())
    for (const part of ['outlets', 'events', 'articles'] as const) {
      expect(held(two[part])).toEqual(held(one[part]))
      expect(held(shuffled[part])).toEqual(held(one[part]))
    }
    expect(one.articles.size).toBeGreaterThan(one.articles.limit / 4)
  })

  it('has every outlet and every kind of evidence in it', () => {
    const {outlets} = drawn(MANY)
    const excerpts = [...outlets.strata.values()].flat().map(({item}) => item)
    expect(new Set(excerpts.map(({article}) => article.outlet)).size).toBe(7)
    expect(new Set(excerpts.filter(({kind}) => kind === 'hit').map(({voice}) => voice))).toEqual(new Set(['outlet', 'quoted', 'reported']))
    expect(excerpts.some(({kind, speaker}) => kind === 'attribution' && speaker === null)).toBe(true)
  })
})

describe('an excerpt', () => {
  const hitIn = (text: string, word: string): Excerpt => {
    const analysed = analysedOf({id: 'x', outlet: 'o', event: null, text, words: [1, 0, 0, 0], loaded: [[word, 'outlet']]})
    return excerptOfHit(analysed, analysed.hits[0] as Hit, null)
  }

  it('marks the words that count, and only them', () => {
    const {text, marks} = hitIn('The brutal regime fell.', 'regime')
    expect(marks.map(([start, end, role]) => [text.slice(start, end), role])).toEqual([['regime', 'words']])
  })

  it('is a piece of a long sentence around the words, with whole characters', () => {
    const {text, marks} = hitIn(`${'😀'.repeat(301)}regime${'😀'.repeat(400)}`, 'regime')
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['regime'])
    expect(text.length).toBeLessThan(500)
    expect(text.startsWith('… 😀') && text.endsWith('😀 …')).toBe(true)
    expect(/\p{Surrogate}/u.test(text)).toBe(false)
  })

  it('tells who says what: content, source and cue', () => {
    const analysed = analysedOf({id: 'x', outlet: 'o', event: null, text: '"We go," Anna Berg said.', words: [1, 0, 0, 0], speech: [['We go', 'Anna Berg', {source: [[9, 18]], cue: [[19, 23]]}]]})
    const {text, marks, cue} = excerptOfAttribution(analysed, analysed.attributions[0]!, [0, 24])
    expect(marks.map(([start, end, role]) => [text.slice(start, end), role])).toEqual([['We go', 'words'], ['Anna Berg', 'source'], ['said', 'cue']])
    expect(cue).toBe('said')
  })
})

import {describe, expect, it} from 'vitest'
import {likeness, sharedNeighbours} from '../../../src/labels/suggest/neighbour-counts.ts'
import type {OwnStretch} from '../../../src/labels/suggest/own-sentence.ts'
import {suggestTerms} from '../../../src/labels/suggest/suggest-terms.ts'
import {TermCollector} from '../../../src/labels/suggest/term-collector.ts'

const ALL = new Map([['the _', 8], ['_ attack', 4], ['_ bread', 4]])

describe('likeness', () => {
  it('is 1 for the same neighbours in the same measure, 0 without one in common', () => {
    expect(likeness(new Map([['_ attack', 4]]), new Map([['_ attack', 1]]), ALL)).toBe(1)
    expect(likeness(new Map([['_ attack', 4]]), new Map([['_ bread', 1]]), ALL)).toBe(0)
  })

  it('gives nothing for neighbours that stand everywhere as often', () => {
    expect(likeness(new Map([['the _', 1], ['_ attack', 1]]), new Map([['the _', 2]]), ALL)).toBe(0)
  })

  it('weighs neighbours by their pointwise mutual information', () => {
    // a: attack ln(1·16/(2·4)) = ln 2, bread ln 2; b: attack ln(16/4) = ln 4. cosine = ln2·ln4 / (√2·ln2 · ln4) = 1/√2.
    expect(likeness(new Map([['_ attack', 1], ['_ bread', 1]]), new Map([['_ attack', 3]]), ALL)).toBeCloseTo(Math.SQRT1_2, 12)
  })
})

describe('sharedNeighbours', () => {
  it('names those in common, the tellingest first', () => {
    expect(sharedNeighbours(new Map([['_ attack', 3], ['_ bread', 2]]), new Map([['_ attack', 2], ['_ bread', 2]]), ALL)).toEqual(['_ attack', '_ bread'])
  })
})

function stretch(text: string, hit: string | null, {article = '1', event = 'e'}: {article?: string, event?: string} = {}): OwnStretch {
  const words = text.split(' '), at = hit === null ? -1 : words.indexOf(hit)
  return {article, outlet: `o${article}`, event, words, free: words.map((_, index) => index !== at), hits: at < 0 ? [] : [[at, at + 1]], sentence: text}
}

describe('suggestTerms', () => {
  const collector = new TermCollector()
  for (const article of ['1', '2', '3']) {
    collector.add(stretch('the brutal attack shocked them', 'brutal', {article}))
    collector.add(stretch('the vicious attack shocked many', null, {article}))
    collector.add(stretch('fresh bread was sold', null, {article}))
    collector.add(stretch('people ate the bread', null, {article}))
  }
  const options = {most: 10, fewest: 3, fewestArticles: 2, articles: 100}

  it('puts first what stands between the words that a hit stands between, with its counts and an example', () => {
    const [first] = suggestTerms(collector, options)
    expect(first).toMatchObject({term: 'vicious', count: 3, articles: 3, outlets: 3, beside: 0, example: 'the vicious attack shocked many', shared: ['_ attack', 'the _']})
    // The same neighbours as the hits, but trust in three uses is 3 / 8.
    expect(first!.like).toBeCloseTo(0.375, 12)
  })

  it('proposes nothing that shares no neighbour, is rare, in one article only, or everywhere', () => {
    const terms = suggestTerms(collector, options).map(({term}) => term)
    expect(terms).not.toContain('sold')
    expect(suggestTerms(collector, {...options, fewest: 7})).toEqual([])
    expect(suggestTerms(collector, {...options, fewestArticles: 4})).toEqual([])
    expect(suggestTerms(collector, {...options, articles: 3})).toEqual([])
  })

  it('counts how often it stands beside hits within events: Mantel and Haenszel by hand', () => {
    const own = new TermCollector()
    // Event e: 2 of 12 words beside hits, 1 of 12 words apart: twice as often. Event f has no hit and tells nothing.
    for (const article of ['1', '2']) own.add(stretch('one brutal day one raid day', 'brutal', {article}))
    own.add(stretch('one raid day', null))
    for (const text of ['two mild weeks', 'six long months', 'ten wet years']) own.add(stretch(text, null))
    for (let times = 0; times < 4; times++) own.add(stretch('one raid day', null, {article: '2', event: 'f'}))
    const raid = suggestTerms(own, options).find(({term}) => term === 'raid')
    expect(raid?.beside).toBeCloseTo(2, 12)
  })

  it('does not depend on the order of the articles', () => {
    const list = ['1', '2', '3'].flatMap((article) => [stretch(`the brutal attack ${article}`, 'brutal', {article}), stretch(`the vicious attack ${article}`, null, {article})])
    const results = [list, list.toReversed()].map((stretches) => {
      const one = new TermCollector()
      for (const each of stretches) one.add(each)
      return suggestTerms(one, options)
    })
    expect(results[1]).toEqual(results[0])
  })
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {addToTally, emptyCounts, emptyTally, mergeTally} from '../../src/measure/tally.ts'
import type {Tally} from '../../src/tally.ts'
import type {Analysed, Attribution, Hit} from '../../src/types.ts'
import {ATTRIBUTION_KINDS, COUNTS, POSITIONS, SOURCE_TYPES, VERB_CLASSES, VOICES} from '../../src/types.ts'
import {NO_SKETCH} from '../report/small-corpus.ts'

const attribution = fc.record({
  speaker: fc.constantFrom('Irena Solvay', 'Thomas Ashdown', null), kind: fc.constantFrom(...ATTRIBUTION_KINDS), anonymous: fc.boolean(),
  verbClass: fc.constantFrom(...VERB_CLASSES, null), sourceType: fc.constantFrom(...SOURCE_TYPES.slice(0, 3), null), title: fc.constantFrom('minister', null),
  start: fc.nat(90),
}).map(({start, ...rest}): Attribution => ({
  id: 'a1', part: 'text', content: [[start, start + 5]], source: [], cue: [], anonymityReason: null, affiliation: null, country: null, silence: null, via: null, speakerConfidence: 1, negated: false, parent: null, confidence: 1, rule: 'r', ...rest,
}))

const hit = fc.record({label: fc.constantFrom('names', 'threat'), term: fc.constantFrom('regime', 'clique'), voice: fc.constantFrom(...VOICES), position: fc.constantFrom(...POSITIONS)})
  .map((rest): Hit => ({part: 'text', start: 0, end: 1, labelSet: 'loaded', kind: 'loaded', attribution: null, state: 'plain', referent: null, sentence: [0, 1], ...rest}))

const analysed: fc.Arbitrary<Analysed> = fc.record({
  outlet: fc.constantFrom('A', 'B', '__proto__'), event: fc.constantFrom('e1', 'e2', null), attributions: fc.array(attribution, {maxLength: 4}), hits: fc.array(hit, {maxLength: 4}),
  numbers: fc.array(fc.nat(50), {minLength: COUNTS.length, maxLength: COUNTS.length}),
}).map(({outlet, event, attributions, hits, numbers}) => ({
  article: {id: 'x', outlet, event, date: null, title: '', text: 'x'.repeat(100), url: null, labels: {}, file: 'x', line: 1},
  attributions, hits,
  speech: attributions.map((_, index) => ({words: index, verbatim: index >> 1, first: index === 0, last: index === 1, inHeadline: index > 1, doubt: 70, sentence: [0, 9] as const})),
  scareQuotes: [], sentiment: [], lexicons: [], wire: null, wireContributor: null, fingerprint: '', sketch: NO_SKETCH,
  counts: Object.fromEntries(COUNTS.map((name, index) => [name, numbers[index]!])) as Analysed['counts'],
}))

function tallyOf(articles: readonly Analysed[]): Tally {
  const tally = emptyTally()
  for (const article of articles) addToTally(tally, article)
  return tally
}

function merged(...tallies: readonly Tally[]): Tally {
  const into = emptyTally()
  for (const tally of tallies) mergeTally(into, tally)
  return into
}

describe('a tally', () => {
  it('is the same however the articles are grouped and whatever the order of the groups', () => {
    fc.assert(fc.property(fc.array(analysed, {maxLength: 8}), fc.nat(8), (articles, at) => {
      const whole = tallyOf(articles), first = tallyOf(articles.slice(0, at)), rest = tallyOf(articles.slice(at))
      expect(merged(first, rest)).toEqual(whole)
      expect(merged(rest, first)).toEqual(whole)
      expect(merged(merged(first), merged(rest, emptyTally()))).toEqual(whole)
    }))
  })

  it('leaves the merged tally as it was', () => {
    fc.assert(fc.property(fc.array(analysed, {minLength: 1, maxLength: 4}), (articles) => {
      const from = tallyOf(articles), before = structuredClone(from)
      merged(from, from)
      expect(from).toEqual(before)
    }))
  })

  it('survives the way to a worker thread and back', () => {
    fc.assert(fc.property(fc.array(analysed, {maxLength: 4}), (articles) => { expect(structuredClone(tallyOf(articles))).toEqual(tallyOf(articles)) }))
  })

  it('adds up articles by hand', () => {
    const article = (event: string | null, loaded_own: number, words_own: number): Analysed => ({
      article: {id: 'x', outlet: 'A', event, date: null, title: '', text: 'x'.repeat(100), url: null, labels: {}, file: 'x', line: 1},
      attributions: [], hits: [], speech: [], scareQuotes: [], sentiment: [], lexicons: [], wire: null, wireContributor: null, fingerprint: '', sketch: NO_SKETCH, counts: {...emptyCounts(), loaded_own, words_own},
    })
    const {cells, alone} = tallyOf([article('e1', 2, 100), article('e1', 1, 50), article(null, 3, 10), article(null, 0, 20), article(null, 0, 0)])
    expect(cells.get('A')?.get('e1')).toMatchObject({articles: 2, counts: {loaded_own: 3, words_own: 150}})
    expect(cells.get('A')?.get('')).toMatchObject({articles: 3})
    expect(alone.get('A')?.[0]).toEqual({n: 2, x: 30, y: 3, xx: 500, yy: 9, xy: 30})
  })
})

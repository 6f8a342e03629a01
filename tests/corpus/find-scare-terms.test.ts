import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findScareTerms} from '../../src/corpus/find-scare-terms.ts'
import type {CorpusArticle} from '../../src/findings.ts'
import {createScareSketcher} from '../../src/measure/sketch-scare.ts'
import {termHash} from '../../src/text/term-hash.ts'
import type {Document} from '../../src/text/passage.ts'
import {VOICES} from '../../src/types.ts'
import {documentOf} from '../labels/documents.ts'
import {printed} from './printed-article.ts'

const sketch = createScareSketcher()

function voicesOf({title, body}: Document, quoted = ''): {title: Uint8Array, body: Uint8Array} {
  const from = body.text.indexOf(quoted), of = Uint8Array.from(body.start, (start) => quoted !== '' && start >= from && start < from + quoted.length ? VOICES.indexOf('quoted') : 0)
  return {title: new Uint8Array(title.size), body: of}
}

function sketchOf(text: string, {marked = [] as string[], quoted = ''} = {}): CorpusArticle['sketch']['scare'] {
  const document = documentOf(text)
  return sketch(document, voicesOf(document, quoted), marked.map((term) => ({part: 'text', start: 0, end: 1, term, confidence: 0.7, sentence: [0, 1]})))
}

let next = 0
function article(outlet: string, event: string | null, text: string, marked: string[] = []): CorpusArticle {
  const one = printed({id: `a${next++}`, text})
  return {...one, article: {...one.article, outlet, event}, sketch: {...one.sketch, scare: sketchOf(text, {marked})}}
}

describe('createScareSketcher', () => {
  const holds = (text: string, term: string, more = {}) => sketchOf(text, more).plain.includes(termHash(term)!)

  it('keeps words and pairs of words in the outlet\'s own voice, whatever their case', () => {
    expect(['referendum', 'peace plan', 'plan'].map((term) => holds('The Referendum and the peace plan failed.', term))).toEqual([true, true, true])
    expect(holds('The peace and the plan failed.', 'peace plan')).toBe(false)
  })

  it('keeps nothing that stands in marks or is a source\'s', () => {
    expect(holds('The “referendum” failed.', 'referendum')).toBe(false)
    expect(holds('He said the referendum was fair.', 'referendum', {quoted: 'the referendum was fair'})).toBe(false)
  })

  it('counts how often a term is marked', () => {
    expect(sketchOf('x', {marked: ['vote', 'choice', 'vote']}).marked).toEqual([['vote', 2], ['choice', 1]])
  })
})

describe('findScareTerms', () => {
  const corpus = [
    article('A', 'vote', 'The “referendum” was a farce.', ['referendum']), article('A', 'vote', 'The referendum “vote”.', ['referendum', 'vote']),
    article('B', 'vote', 'The referendum was held.'), article('C', 'vote', 'The “referendum”.', ['referendum']), article('D', 'vote', 'The weather.'),
    article('E', 'grain', 'The referendum was held elsewhere.'), article('A', null, 'The so-called “very long term here”.', ['very long term here']),
  ]

  it('tells which terms an outlet marks, and who writes them plainly on the same event', () => {
    const rows = findScareTerms(corpus)
    expect(rows).toEqual([
      {outlet: 'A', event: null, term: 'very long term here', times: 1, articles: 1, plainArticles: null, othersMarking: null, othersPlain: null, outletsPlain: []},
      {outlet: 'A', event: 'vote', term: 'referendum', times: 2, articles: 2, plainArticles: 1, othersMarking: 1, othersPlain: 1, outletsPlain: ['B']},
      {outlet: 'A', event: 'vote', term: 'vote', times: 1, articles: 1, plainArticles: 0, othersMarking: 0, othersPlain: 0, outletsPlain: []},
      {outlet: 'C', event: 'vote', term: 'referendum', times: 1, articles: 1, plainArticles: 0, othersMarking: 2, othersPlain: 2, outletsPlain: ['A', 'B']},
    ])
  })

  it('gives the same whatever the order of the articles', () => {
    const rows = findScareTerms(corpus)
    fc.assert(fc.property(fc.shuffledSubarray(corpus, {minLength: corpus.length}), (shuffled) => { expect(findScareTerms(shuffled)).toEqual(rows) }))
  })
})

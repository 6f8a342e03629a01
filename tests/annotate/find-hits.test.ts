import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createHitFinder} from '../../src/annotate/find-hits.ts'
import type {Hit} from '../../src/types.ts'
import {documentOf, entry, setOf} from '../labels/documents.ts'
import {voicesOf, words} from './annotating.ts'

const LOADED = setOf([entry('aggression', 'war'), entry('brutal', 'moral'), entry('does not bode well', 'alarm'), entry('iron fist', 'war')])
const find = createHitFinder({labelSets: [LOADED, {...setOf([entry('brutal aggression')], 'frames'), kind: 'frame'}], abbreviations: []})

function hitsOf(text: string, quoted: readonly string[] = [], title = ''): readonly Hit[] {
  const document = documentOf(text, title)
  return [...find(document, document.title, voicesOf(document.title)), ...find(document, document.body, voicesOf(document.body, quoted))]
}

const state = (sentence: string): string | undefined => hitsOf(sentence)[0]?.state

describe('createHitFinder', () => {
  it('gives the words, the entry, and the sentence around them', () => {
    const text = 'It rained. An Iron Fist rules here. It rained.', document = documentOf(text)
    const [hit] = find(document, document.body, voicesOf(document.body))
    expect(hit).toMatchObject({part: 'text', labelSet: 'own', kind: 'loaded', label: 'war', term: 'iron fist', voice: 'outlet', attribution: null})
    expect(words(document, hit!)).toBe('Iron Fist')
    expect(text.slice(...hit!.sentence)).toBe('An Iron Fist rules here.')
  })

  it('charges a hit to the voice and the attribution around it', () => {
    const [own, quoted] = hitsOf('A brutal week. "The brutal plan failed", she said.', ['"The brutal plan failed"'])
    expect([own!.voice, own!.attribution]).toEqual(['outlet', null])
    expect([quoted!.voice, quoted!.attribution]).toEqual(['quoted', 'a1'])
  })

  it('finds terms of different label sets on the same words', () => {
    expect(hitsOf('brutal aggression').map(({labelSet, term}) => `${labelSet} ${term}`)).toEqual(['own brutal', 'frames brutal aggression', 'own aggression'])
  })

  it('tells headline, lead and body apart; a byline is no lead', () => {
    const hits = hitsOf('By Jane Doe\n\nThe brutal start.\n\nThe brutal end.', [], 'Brutal summit')
    expect(hits.map(({position, part}) => `${part} ${position}`)).toEqual(['title headline', 'text lead', 'text body'])
  })

  it.each([
    ['The raid was brutal.', 'plain'],
    ['The raid was not brutal.', 'negated'], ['The raid wasn’t brutal.', 'negated'], ['There was no sign of aggression.', 'negated'],
    ['It was never seen as an act of aggression.', 'plain'], // five words between
    ['It was never an act of aggression.', 'negated'],
    ['He did not come, and the brutal raid went on.', 'plain'], ['It was not only brutal.', 'plain'], ['He did not come. The brutal raid went on.', 'plain'],
    ['The raid would be brutal.', 'hypothetical'], ['If it is aggression, the court will say so.', 'conditional'],
    ['Unless the raid was brutal it failed.', 'conditional'], ['If he could be brutal, he was.', 'conditional'], ['If it is not aggression, he stays.', 'negated'],
    ['They asked whether it was aggression.', 'hypothetical'],
    ['If he comes, the brutal raid ends.', 'plain'], ['The raid would not be brutal.', 'negated'], ['The brutal raid of May 3 ended.', 'plain'],
    ['In May the brutal raid ended.', 'plain'], ['Was the raid brutal?', 'question'], ['Was it “aggression?”', 'question'], ['Was it? It was aggression.', 'plain'],
    ['Could it be aggression?', 'hypothetical'], ['The visit does not bode well.', 'plain'],
  ])('%s is %s', (sentence, expected) => {
    expect(state(sentence)).toBe(expected)
  })

  it('gives spans that cut the term out of the text, never overlapping inside one set', () => {
    const pieces = fc.constantFrom('brutal', 'aggression', 'Iron', 'fist', 'not', '.', ',', '“', '’s', '?', 'if', '\n\n', 'does not bode well')
    fc.assert(fc.property(fc.array(pieces, {maxLength: 40}), (list) => {
      const document = documentOf(list.join(' ')), last = new Map<string, number>()
      for (const hit of find(document, document.body, voicesOf(document.body))) {
        expect(words(document, hit).toLowerCase().split(/\s+/)).toEqual(hit.term.split(' '))
        expect(hit.start).toBeGreaterThanOrEqual(last.get(hit.labelSet) ?? 0)
        expect(hit.sentence[0] <= hit.start && hit.end <= hit.sentence[1]).toBe(true)
        last.set(hit.labelSet, hit.end)
      }
    }))
  })
})

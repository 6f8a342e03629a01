import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createTargetScorer} from '../../src/annotate/score-targets.ts'
import type {TargetSentiment} from '../../src/types.ts'
import {documentOf} from '../labels/documents.ts'
import {LEXICON, TARGET_ROWS} from './annotating.ts'

const score = createTargetScorer({sentiment: LEXICON, targetRows: TARGET_ROWS, targetWeights: null})
const small = createTargetScorer({sentiment: [{term: 'good', valence: '2'}, {term: 'bad', valence: '-2'}], targetRows: {words: [], verbs: []}, targetWeights: null})

function towards(text: string, mention: string, scorer = score): TargetSentiment {
  const from = text.indexOf(mention)
  return scorer(documentOf(text), [[from, from + mention.length]])[0]!
}

describe('createTargetScorer', () => {
  it.each([
    ['Solvay won wide praise for her courage.', 'Solvay', 'positive'],
    ['The corrupt and brutal regime of Dravik tortured prisoners.', 'Dravik', 'negative'],
    ['Solvay arrived on Tuesday by train.', 'Solvay', 'neutral'],
  ] as const)('%s %s: %s', (text, mention, label) => {
    expect(towards(text, mention).label).toBe(label)
  })

  it('tells by null that nothing speaks for or against', () => {
    expect(towards('Solvay arrived on Tuesday.', 'Solvay')).toEqual({from: 0, to: 6, label: 'neutral', score: null})
  })

  it('looks at the sentence of the mention and at no other', () => {
    expect(towards('It was a disaster. Solvay arrived. All was terrible.', 'Solvay').score).toBeNull()
  })

  it('takes a word right after the mention whole: 2 / √(2² + 6) = 0.632', () => {
    expect(towards('Solvay good', 'Solvay', small).score).toBe(0.632)
  })

  it('gives a word before the mention less weight than one after it', () => {
    expect(Math.abs(towards('Bad Solvay left', 'Solvay', small).score!)).toBeLessThan(Math.abs(towards('Solvay bad left', 'Solvay', small).score!))
  })

  it('does not count the words of the mention itself', () => {
    expect(towards('Bad Company arrived', 'Bad Company', small).score).toBeNull()
  })

  it('counts little of what the mention is reported to say', () => {
    expect(towards('Solvay said bad things', 'Solvay', small).score!).toBeGreaterThan(towards('Solvay did bad things', 'Solvay', small).score!)
  })

  it('gives one result a target, in order, within −1 and 1, wherever the targets lie', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('good', 'bad', 'not', ',', '.', 'Solvay', '“', '\n\n', '😀', ''), {maxLength: 20}), (words) => {
      const document = documentOf(words.join(' ')), length = words.join(' ').length
      const targets = [[0, 1], [length, length + 5], [Math.max(0, length - 3), length]] as const
      const found = small(document, targets)
      expect(found.map(({from, to}) => [from, to])).toEqual(targets.map((range) => [...range]))
      for (const {score: value} of found) expect(value === null || Math.abs(value) <= 1).toBe(true)
    }))
  })
})

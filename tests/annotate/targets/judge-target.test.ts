import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createTargetReader} from '../../../src/annotate/targets/read-target.ts'
import {documentOf} from '../../labels/documents.ts'

const read = createTargetReader({
  sentiment: [{term: 'good', valence: '2'}, {term: 'murder', valence: '-3'}],
  targetRows: {
    words: [{term: 'momentum', valence: '1'}, {term: 'murder', valence: '0'}],
    verbs: [{verb: 'criticise', forms: '', subject: '0', object: '-2'}, {verb: 'help', forms: 'helps', subject: '1', object: '0.5'}, {verb: 'steal', forms: 'stole|stolen', subject: '-2', object: '-0.5'}],
  },
})

function judged(text: string, mention = 'Solvay'): number | null {
  const from = text.indexOf(mention)
  return read(documentOf(text), [from, from + mention.length])!.judged
}

describe('judgeTarget', () => {
  it.each([
    ['Minister Ash criticised Solvay.', 'Solvay', -1], ['Solvay criticised Ash.', 'Solvay', 0], ['Solvay criticised Ash.', 'Ash', -1],
    ['Solvay was criticised by Ash.', 'Solvay', -1], ['Solvay was criticised by Ash.', 'Ash', 0], ['Solvay stole the money.', 'Solvay', -1],
    ['Solvay helps the poor.', 'Solvay', 1], ['Solvay was being helped.', 'Solvay', 1], ['Solvay has momentum.', 'Solvay', 1],
  ])('%s %s: %i', (text, mention, sign) => { expect(Math.sign(judged(text, mention) ?? 0)).toBe(sign) })

  it('turns the role of a negated verb round', () => {
    expect(judged('Ash did not criticise Solvay.')).toBeGreaterThan(0)
  })

  it('takes a verb right after the name whole: 2 · 1.2 = 2.4, nearer than 3 words; 2.4 / √(2.4² + 6) · share 1', () => {
    expect(judged('Solvay steals')).toBeCloseTo(-2.4 / Math.sqrt(2.4 * 2.4 + 6), 6)
  })

  it('counts little of harm that befalls people: 0.3 of it', () => {
    expect(judged('Solvay murder')).toBeCloseTo(-0.9 / Math.sqrt(0.9 * 0.9 + 6), 6)
  })

  it('lets less through past another name', () => {
    expect(judged('Solvay met the good Ash.')).toBeGreaterThan(judged('Solvay met Ash, the good.')!)
    expect(judged('Solvay and many good')).toBeGreaterThan(judged('Solvay and Ash good')!)
  })

  it('counts little of the bad that a speaker tells of others, wherever the verb of speech stands', () => {
    const plain = judged('Solvay, who was there, saw murder.')!
    for (const text of ['Solvay said there was murder.', 'There was murder, said Solvay.', 'There was murder, Solvay said.', 'Solvay: murder']) {
      expect(Math.abs(judged(text)!), text).toBeLessThan(Math.abs(plain))
    }
  })

  it('takes more of what a speaker says well of things than of what he says ill', () => {
    expect(judged('Solvay said it was good.')).toBeGreaterThan(-judged('Solvay said it was murder.')!)
  })

  it('does not take whom critics speak of for a speaker', () => {
    expect(judged('Critics say Solvay stole it.')).toBeCloseTo(judged('Perhaps Solvay stole it.')!, 6)
  })

  it('takes what is said well of others as said against who comes off worse', () => {
    expect(judged('Ash did better work, good work, than Solvay.')).toBeLessThan(0)
    expect(judged('Ash did good work with Solvay.')).toBeGreaterThan(0)
  })

  it('takes a word against the target that a preposition ties to it one and a half times', () => {
    expect(judged('The sad murder of Solvay')! / judged('The sad murder, Solvay')!).toBeGreaterThan(1.5)
  })

  it('takes less from the words of a sentence that names many', () => {
    expect(judged('Solvay good there, Ash, Berg, Dravik')).toBeLessThan(judged('Solvay good there, all, of, them')!)
  })

  it('takes a question for a little doubt', () => {
    expect(judged('Is it Solvay?')).toBeLessThan(0)
    expect(judged('It is “Solvay?”')).toBeLessThan(0)
    expect(judged('It is Solvay.')).toBeNull()
  })

  it('stays within −1 and 1 whatever stands around', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('good', 'murder', 'criticised', 'by', 'was', ',', '“', 'Ash', 'said', '\n\n', '😀'), {maxLength: 30}), (words) => {
      const score = judged(`${words.join(' ')} Solvay ${words.toReversed().join(' ')}`)
      expect(score === null || Math.abs(score) <= 1).toBe(true)
    }))
  })

  it('looks at a sentence without end only near the mention, in linear time', () => {
    expect(judged(`${'good, '.repeat(20_000)}Solvay`)).toBeGreaterThan(0)
  })
})

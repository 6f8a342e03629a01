import {describe, expect, it} from 'vitest'
import {isNegator, readWording} from '../../src/corpus/wording.ts'
import {isContent} from '../../src/text/empty-words.ts'

const forms = (text: string): string => readWording(text).tokens.map(({form}) => form).join(' ')

describe('readWording', () => {
  it('spells contractions out', () => { expect(forms('We won’t, she’d say; they’re here, I’m not, don\'t')).toBe('we will not she would say they are here i am not do not') })

  it('keeps a genitive apart from "is"', () => { expect(forms('It’s the minister’s line')).toBe("it is the minister's line") })

  it('writes numbers as digits, without the commas of thousands', () => { expect(forms('Sixty-three of 1,200 ships, 3.5 percent')).toBe('63 of 1200 ships 3.5 percent') })

  it('takes words joined by a hyphen one by one', () => { expect(forms('a stand-off over so-called permits')).toBe('a stand off over so called permits') })

  it('counts sentences, and pieces as sentences', () => {
    expect(readWording('It ends. We go! … again, he … did').tokens.map(({sentence}) => sentence)).toEqual([0, 0, 1, 1, 2, 2, 3])
  })

  it('leads back to the words as printed', () => {
    const text = 'They CAN’T wait ninety days.'
    expect(readWording(text).tokens.map(({start, end}) => text.slice(start, end))).toEqual(['They', 'CAN’T', 'CAN’T', 'wait', 'ninety', 'days'])
  })

  it('keeps letters of any script', () => { expect(forms('Мы не уйдём')).toBe('мы не уйдём') })
})

describe('isContent', () => {
  it('is false for words that any two sentences share', () => { expect(['the', 'would', 'not', 'strait'].map(isContent)).toEqual([false, false, false, true]) })
})

describe('isNegator', () => {
  it('knows the words that turn a sentence', () => { expect(['not', 'nobody', 'nor', 'note'].map(isNegator)).toEqual([true, true, true, false]) })
})

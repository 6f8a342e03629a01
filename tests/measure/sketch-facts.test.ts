import {describe, expect, it} from 'vitest'
import {createFactSketcher} from '../../src/measure/sketch-facts.ts'
import {documentOf} from '../text/read.ts'

const sketch = createFactSketcher()
const facts = (text: string, title = ''): string[] => {
  const lines = sketch(documentOf(text, title))
  return lines === '' ? [] : lines.split('\n')
}

describe('createFactSketcher', () => {
  it('finds names of one word and more, each once', () => {
    expect(facts('The crew of the Grey Heron met Pieter Haal of the Orsa Shipping Association, and again Pieter Haal.')).toEqual(['Grey Heron', 'Orsa Shipping Association', 'Pieter Haal'])
  })

  it('joins a name over "of"', () => { expect(facts('It was the Institute of Strait Studies that said so.')).toEqual(['Institute of Strait Studies']) })

  it('marks a word that has its capital from the start of the sentence or the headline', () => {
    expect(facts('Talks ended. Velmark left.', 'Strait Talks End')).toEqual(['~Strait Talks End', '~Talks', '~Velmark'])
  })

  it('drops the mark where the name stands inside a sentence as well', () => { expect(facts('Velmark left. So Velmark is gone.')).toEqual(['Velmark']) })

  it('keeps titles apart from names, and what describes a title too', () => {
    expect(facts('They met Velmarkian Foreign Minister Irena Solvay.')).toEqual(['Irena Solvay', '~Velmarkian Foreign'])
  })

  it('finds numbers with their unit, in digits and in words', () => {
    expect(facts('it took ninety days and 1,200 inspections for 3.5 million tonnes, 31 per cent, 4%, $500 million.'))
      .toEqual(['=$500 million', '=1200 inspections', '=3.5 million tonnes', '=31 %', '=4 %', '=90 days'])
  })

  it('finds days of the year, however they are written', () => { expect(facts('on Nov. 4, and on 3 June 2024, not on Monday 5.')).toEqual(['=jun 3', '=nov 4']) })

  it('leaves years, times and the smallest numbers alone', () => {
    expect(facts('in 2024, at 12:30, one man and two boys were seen.')).toEqual([])
  })

  it('reads no boilerplate', () => { expect(facts('By Anna Berg\n\nIt rains.\n\nThe Associated Press contributed to this report.')).toEqual([]) })
})

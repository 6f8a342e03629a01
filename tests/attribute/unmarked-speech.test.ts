import {describe, expect, it} from 'vitest'
import {wordsOf} from './attribute-text.ts'

describe('block quotations without marks', () => {
  it('belong to the source of the line that follows', () => {
    const found = wordsOf('Paul Ashdown, the foreign minister, came to Tavia.\nWe spoke about the harvest and the price of grain.\nAshdown explained.\nThe visit ended on Friday.')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({content: 'We spoke about the harvest and the price of grain', source: 'Ashdown', cue: 'explained', kind: 'direct', speaker: 'Paul Ashdown', rule: 'block-quote'})
  })

  it('belong to the line before when that ends with a colon, and not to a line after it', () => {
    const found = wordsOf('Rain fell all day in the port.\nKell writes:\nThe harvest was late and the price of grain rose again.')
    expect(found.map(({source, content}) => [source, content])).toEqual([['Kell', 'The harvest was late and the price of grain rose again']])
  })

  it('may have marks after such a line', () => {
    const [one] = wordsOf('Kell writes:\n“The harvest was late.”')
    expect(one).toMatchObject({source: 'Kell', content: '“The harvest was late.”', kind: 'direct', rule: 'announced'})
  })

  it('need a line that says nothing more', () => {
    expect(wordsOf('We spoke about the harvest and the price of grain.\nAshdown explained the plan to farmers.').every(({rule}) => rule !== 'block-quote')).toBe(true)
  })
})

describe('transcripts', () => {
  it('have one attribution a turn', () => {
    const found = wordsOf('ASHDOWN: Will you go?\n\nSOLVAY: We will. It is our duty.\n\nASHDOWN: When?')
    expect(found.map(({source, content, kind, rule}) => [source, content, kind, rule])).toEqual([
      ['ASHDOWN', 'Will you go', 'direct', 'turn'], ['SOLVAY', 'We will. It is our duty', 'direct', 'turn'], ['ASHDOWN', 'When', 'direct', 'turn'],
    ])
  })

  it('may have questions and answers', () => {
    expect(wordsOf('Q: Will you go?\n\nA: We will, as soon as we can.\n\nQ: When will that be?').map(({source}) => source)).toEqual(['Q', 'A', 'Q'])
  })

  it('are not read out of a line of links', () => {
    expect(wordsOf('OPINION: The border must stay open\n\nSolvay came to Tavia.')).toEqual([])
  })
})

import {describe, expect, it} from 'vitest'
import {wordsOf} from './attribute-text.ts'

const TURNS = '\n\nQ: Will you go?\n\nA: We have packed our bags already.\n\nQ: And then?\n\nA: Then we will see what comes.'

function answers(introduction: string, title = ''): (string | null)[] {
  return wordsOf(introduction + TURNS, title).filter(({source}) => source === 'A').map(({speaker}) => speaker)
}

describe('turns labelled Q and A', () => {
  it('answer for the person whom the paragraph before the first turn names', () => {
    expect(answers('Anna Solvay came to Tavia.\n\nWe put some questions to Robert Kell, the ambassador.')).toEqual(['Robert Kell', 'Robert Kell'])
  })

  it('answer for the person in the headline where that paragraph names two', () => {
    expect(answers('Robert Kell met Anna Solvay on Monday.', 'An evening with Kell')).toEqual(['Robert Kell', 'Robert Kell'])
  })

  it('answer for nobody where several people or none can be meant', () => {
    expect(answers('Robert Kell met Anna Solvay on Monday.')).toEqual([null, null])
    expect(answers('The talks failed on Monday.')).toEqual([null, null])
  })

  it('never ask by name', () => {
    const asked = wordsOf(`We met Robert Kell, the ambassador.${TURNS}`).filter(({source}) => source === 'Q')
    expect(asked.map(({speaker}) => speaker)).toEqual([null, null])
  })
})

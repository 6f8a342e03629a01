import {describe, expect, it} from 'vitest'
import {wordsOf} from './attribute-text.ts'

const speakers = (text: string): (string | null)[] => wordsOf(text).map(({speaker}) => speaker)
const KNOWN = 'Anton Dravik came to Tavia. '

describe('a word that only opens the sentence', () => {
  it.each(['Yet', 'Again', 'Maybe', 'Perhaps', 'Initially', 'Suddenly', 'Still', 'But', 'Removing', 'Defying'])('“%s” is no part of the name after it', (opener) => {
    expect(speakers(`${KNOWN}${opener} Dravik said the talks had failed.`)).toEqual(['Anton Dravik'])
    expect(speakers(`Dravik came to Tavia. ${opener} Dravik said the talks had failed.`)).toEqual(['Dravik'])
  })

  it('belongs to the name when it stands before it inside of a sentence', () => {
    expect(speakers('The envoy met Long Dravik on Monday. Long Dravik said the talks had failed.')).toEqual(['Long Dravik'])
  })

  it('leaves given names alone, listed or formed like participles', () => {
    expect(speakers('Emily Dravik said the talks had failed. Khaled Solvay said the port was open. Ahmed Kell said the road was closed.'))
      .toEqual(['Emily Dravik', 'Khaled Solvay', 'Ahmed Kell'])
    expect(speakers('Deming Dravik said the talks had failed.')).toEqual(['Deming Dravik'])
  })

  it('is “Will” in a question, and a given name elsewhere', () => {
    expect(speakers('Will Kell said the talks had failed.')).toEqual(['Will Kell'])
  })

  it('counts once when repeated', () => {
    expect(speakers('Dravik Dravik said the talks had failed.')).toEqual(['Dravik'])
  })
})

describe('words of an office before a name', () => {
  it('are no part of it', () => {
    expect(speakers('Minister of Foreign Affairs Irena Solvay said the talks had failed.')).toEqual(['Irena Solvay'])
    expect(speakers('Baker Rosa Imre said the talks had failed.')).toEqual(['Rosa Imre'])
  })

  it('are its title as a whole', () => {
    expect(wordsOf('Secretary of State Anton Dravik said the talks had failed.')[0]).toMatchObject({speaker: 'Anton Dravik', title: 'Secretary of State'})
  })

  it('are without the conjunction that opens the sentence', () => {
    expect(wordsOf('But President Anton Dravik said the talks had failed.')[0]).toMatchObject({speaker: 'Anton Dravik', title: 'President'})
    expect(wordsOf('When Anton Dravik came to Tavia, it rained. Dravik said the talks had failed.')[0]).toMatchObject({speaker: 'Anton Dravik', title: null})
  })

  it('keep an acronym and a place within them', () => {
    expect(wordsOf('FBI Director Anton Dravik said the talks had failed.')[0]).toMatchObject({speaker: 'Anton Dravik', title: 'FBI Director'})
    expect(wordsOf('Acting First Minister Anton Dravik said the talks had failed.')[0]).toMatchObject({speaker: 'Anton Dravik', title: 'Acting First Minister'})
    expect(wordsOf('Even Anton Dravik said the talks had failed.')[0]).toMatchObject({speaker: 'Anton Dravik', title: null})
    expect(wordsOf('New York Mayor Anton Dravik said the talks had failed.')[0]).toMatchObject({speaker: 'Anton Dravik', title: 'New York Mayor'})
  })
})

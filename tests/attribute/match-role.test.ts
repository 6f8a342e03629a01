import {describe, expect, it} from 'vitest'
import {wordsOf} from './attribute-text.ts'

function last(text: string): (string | null)[] {
  const one = wordsOf(text).at(-1)!
  return [one.speaker, one.sourceType]
}

const TWO = 'The Dravian foreign minister, Anna Solvay, met Tavian Foreign Secretary Paul Ashdown on Monday.'

describe('an office without a name', () => {
  it.each([
    [`${TWO} The head of the Tavian Foreign Office said the talks had failed.`, 'Paul Ashdown', 'minister'],
    [`${TWO} The Dravian foreign secretary said the talks had failed.`, 'Anna Solvay', 'minister'],
    ['Foreign Secretary Paul Ashdown met Robert Kell. The Foreign Secretary said the talks had failed.', 'Paul Ashdown', 'minister'],
    ['Foreign Secretary Paul Ashdown met Robert Kell. Its foreign minister said the talks had failed.', 'Paul Ashdown', 'minister'],
    ['Robert Kell, the leader of the opposition, met Paul Ashdown. The opposition leader said the talks had failed.', 'Robert Kell', 'politician'],
    ['Defence Minister Gen. Robert Kell met Paul Ashdown. The General said the talks had failed.', 'Robert Kell', 'minister'],
    ['The company sent its chairman, Robert Kell. Its chairman said the talks had failed.', 'Robert Kell', 'business'],
    ['His spokeswoman, Anna Solvay, came to Tavia. His spokeswoman said the talks had failed.', 'Anna Solvay', 'spokesperson'],
  ])('%s', (text, speaker, type) => {
    expect(last(text)).toEqual([speaker, type])
  })

  it('is guessed for nobody where two persons fit', () => {
    expect(last(`${TWO} The foreign minister said the talks had failed.`)[0]).toBe('the foreign minister')
    expect(last('The chairman Robert Kell met the chairman Paul Ashdown. Its chairman said the talks had failed.')[0]).toBe('its chairman')
  })

  it('is not the head of the government', () => {
    expect(last('Prime Minister Anna Solvay met Foreign Minister Robert Kell and then the prime minister, Solvay, left. The minister said the talks had failed.')[0]).toBe('Robert Kell')
  })
})

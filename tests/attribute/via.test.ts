import {describe, expect, it} from 'vitest'
import {attributeTagged, wordsOf} from './attribute-text.ts'

/** The medium between source and outlet. */
const THROUGH: readonly (readonly [text: string, via: string])[] = [
  ['Anna Solvay told Reuters that the talks had failed.', 'Reuters'],
  ['“We will go,” Anna Solvay told the Associated Press.', 'Associated Press'],
  ['“We will go,” Anna Solvay told CNN on Monday.', 'CNN'],
  ['Anna Solvay told the New York Times Tuesday that the talks had failed.', 'New York Times'],
  ['Anna Solvay told Fox News the talks had failed.', 'Fox News'],
  ['Anna Solvay told the AFP news agency that the talks had failed.', 'AFP'],
  ['In an interview with the BBC, Anna Solvay said the talks had failed.', 'BBC'],
  ['Anna Solvay said in an interview with Al Jazeera that the talks had failed.', 'Al Jazeera'],
  ['Anna Solvay said in a statement to Bloomberg that the talks had failed.', 'Bloomberg'],
  ['Speaking to Sky News, Anna Solvay said the talks had failed.', 'Sky News'],
  ['The ministry said the talks had failed, citing TASS.', 'TASS'],
  ['Anna Solvay, quoted by TASS, said the talks had failed.', 'TASS'],
  ['Anna Solvay was quoted by Xinhua as saying that the talks had failed.', 'Xinhua'],
  ['Reuters quoted Anna Solvay as saying that the talks had failed.', 'Reuters'],
  ['Officials told the Washington Post that the talks had failed.', 'Washington Post'],
  ['“We will go,” Anna Solvay said in remarks carried by Interfax.', 'Interfax'],
  ['“We will go,” Anna Solvay said on CNN.', 'CNN'],
  ['“The talks had failed and we will go,” Foreign Minister Anna Solvay was quoted as saying by the Yonhap news agency.', 'Yonhap'],
  ['Anna Solvay, who spoke to Sky News on Monday, said the talks had failed.', 'Sky News'],
  ['The talks had failed, Anna Solvay told NPR in an interview.', 'NPR'],
  ['Anna Solvay wrote in the Guardian that the talks had failed.', 'Guardian'],
]

const AT_FIRST_HAND: readonly string[] = [
  'Anna Solvay told reporters that the talks had failed.', 'Anna Solvay told Paul Ashdown that the talks had failed.', 'Anna Solvay said the talks had failed.',
  'Anna Solvay told the parliament that the talks had failed.', 'Reuters reported that the talks had failed.', 'Anna Solvay said Reuters had told the truth.',
]

const viasOf = (text: string): (string | null)[] => wordsOf(text, '', attributeTagged(text).attributions).map(({via}) => via)

describe('the medium between', () => {
  it.each(THROUGH)('is told: %s', (text, via) => {
    expect(viasOf(text)[0]).toBe(via)
  })

  it.each(AT_FIRST_HAND)('is none: %s', (text) => {
    expect(viasOf(text)[0]).toBe(null)
  })

  it('is the source around, where that is a medium', () => {
    expect(viasOf('Reuters reported that Anna Solvay had rejected the offer.')).toEqual([null, 'Reuters'])
  })

  it('stands behind “the agency” where it was named before', () => {
    expect(viasOf('Yonhap reported that the talks had failed. An official told the agency that the border was closed.')).toEqual([null, 'Yonhap'])
  })
})

import {describe, expect, it} from 'vitest'
import {affiliationIn} from '../../src/attribute/affiliation.ts'
import {compileSources} from '../../src/attribute/source-lexicon.ts'
import {resources, wordsOf} from './attribute-text.ts'

const lexicon = compileSources(resources)

describe('the body that a role belongs to', () => {
  it.each([
    ['a professor at the University of Selm, in Tavia', 'University of Selm'], ['State Department spokesman', 'State Department'], ['a spokeswoman for Human Rights Watch', 'Human Rights Watch'],
    ['head of Iran’s Atomic Energy Organization', 'Atomic Energy Organization'], ['chairman of the Council of Economic Advisers', 'Council of Economic Advisers'],
    ['director of the Bureau of Labor Statistics (BLS)', 'Bureau of Labor Statistics'], ['a senior fellow at the Institute for Peace and Cooperation in Seoul', 'Institute for Peace and Cooperation'],
    ['Pentagon officials', 'Pentagon'], ['of the Vellam Institute', 'Vellam Institute'],
  ])('is the one printed: %s', (printed, body) => {
    expect(affiliationIn(printed, lexicon)).toBe(body)
  })

  it.each(['Secretary of State', 'the people of the United Kingdom', 'the president of France', 'a London-based analyst', 'an official', 'spokesman for Mrs. Solvay', 'the minister', ''])('is none: %s', (printed) => {
    expect(affiliationIn(printed, lexicon)).toBe(null)
  })
})

describe('what a source belongs to', () => {
  it('is told of a person wherever the article introduces her', () => {
    expect(wordsOf('Anna Solvay, a professor at the University of Selm, came to Tavia. She said the talks had failed.')).toMatchObject([{speaker: 'Anna Solvay', affiliation: 'University of Selm'}])
    expect(wordsOf('Anna Solvay of the Vellam Institute said the talks had failed.')).toMatchObject([{speaker: 'Anna Solvay', affiliation: 'Vellam Institute'}])
  })

  it('is told of a source without a name by its own words', () => {
    expect(wordsOf('A State Department official said the talks had failed.')).toMatchObject([{affiliation: 'State Department', anonymous: true}])
  })

  it('is the state, by adjective, seat of government or list of public figures', () => {
    expect(wordsOf('A French official said the talks had failed.')).toMatchObject([{country: 'France', affiliation: null}])
    expect(wordsOf('Ankara said the talks had failed.')).toMatchObject([{speaker: 'Turkey', country: 'Turkey', affiliation: null}])
  })

  it('is nothing where nothing is printed', () => {
    expect(wordsOf('An official said the talks had failed.')).toMatchObject([{affiliation: null, country: null}])
  })
})

describe('how sure a speaker is', () => {
  it('is surest by name, less by pronoun, and 0 without a speaker', () => {
    const [named, pronoun] = wordsOf('Anna Solvay said the talks had failed. She said the border was closed.')
    expect(named!.speakerConfidence).toBeGreaterThan(pronoun!.speakerConfidence)
    expect(wordsOf('He said the talks had failed.')).toMatchObject([{speaker: null, speakerConfidence: 0}])
  })
})

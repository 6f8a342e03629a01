import {describe, expect, it} from 'vitest'
import {compareNames} from '../../src/corpus/compare-names.ts'
import {findIdentities} from '../../src/corpus/find-identities.ts'
import {plainName} from '../../src/corpus/plain-name.ts'
import type {Identity} from '../../src/findings.ts'
import {addToTally, emptyTally} from '../../src/measure/tally.ts'
import type {Attribution} from '../../src/types.ts'
import {analysedOf} from '../report/small-corpus.ts'
import {planted, sampleCorpus} from './sample-corpus.ts'

type Said = readonly [outlet: string, event: string | null, speaker: string, more?: Partial<Attribution>]

function find(said: readonly Said[], given: Readonly<Record<string, string>> = {}): Identity[] {
  const tally = emptyTally()
  said.forEach(([outlet, event, speaker, more], i) => {
    addToTally(tally, analysedOf({id: `a${i}`, outlet, event, text: 'We will go.', words: [0, 3, 0, 0], speech: [['We will go.', speaker, {sourceType: 'minister', title: null, ...more}]]}))
  })
  return findIdentities(tally, new Map(Object.entries(given)))
}
const namesOf = (said: readonly Said[], given: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(find(said, given).map(({name, identity}) => [name, identity]))

describe('compareNames', () => {
  it.each([
    ['Sergey Lavrov', 'Sergei Lavrov', 'same letters'],
    ['Yusuf Demirel-Aal', 'Yusuf Demirel Aal', 'same letters'],
    ['Kim Jong-un', 'Kim Jong Un', 'same letters'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'same letters'],
    ['Enrique Peña Nieto', 'Enrique Pena Nieto', 'same letters'],
    ['John F. Kerry', 'John Kerry', 'shorter form'],
    ['Javad Zarif', 'Mohammad Javad Zarif', 'shorter form'],
    ['J. Kerry', 'John Kerry', 'shorter form'],
    ['Muammar Gaddafi', 'Moammar Qaddafi', 'other spelling'],
    ['James Cleverly', 'James Cleverley', 'other spelling'],
    ['George W. Bush', 'George H.W. Bush', null],
    ['Donald Trump', 'Donald Trump Jr.', null],
    ['Bill Clinton', 'Hillary Clinton', null],
    ['Kim Jong Un', 'Kim Jong Il', null],
  ])('%s and %s: %s', (one, other, match) => {
    expect(compareNames(plainName(one), plainName(other))).toBe(match)
    expect(compareNames(plainName(other), plainName(one))).toBe(match)
  })
})

describe('findIdentities', () => {
  it('brings spellings together under the commonest full name', () => {
    expect(namesOf([['A', 'e', 'Thomas Ashdown'], ['A', 'e', 'Thomas Ashdown'], ['B', 'e', 'Thomas Ashdowne'], ['C', 'f', 'Irena Solvay']]))
      .toEqual({'Thomas Ashdown': 'Thomas Ashdown', 'Thomas Ashdowne': 'Thomas Ashdown'})
  })

  it('asks for more than the name where the letters differ', () => {
    const citizen = {sourceType: 'citizen'} as const
    expect(namesOf([['A', 'e', 'Thomas Ashdown', citizen], ['B', 'f', 'Thomas Ashdowne', citizen]])).toEqual({})
    expect(namesOf([['A', 'e', 'Thomas Ashdown', {...citizen, title: 'Harbourmaster'}], ['B', 'f', 'Thomas Ashdowne', {...citizen, title: 'the harbourmaster'}]])).toHaveProperty('Thomas Ashdowne', 'Thomas Ashdown')
  })

  it('leads a last name alone to the one person of that name, and leaves it apart where there are two', () => {
    expect(namesOf([['A', 'e', 'Thomas Ashdown'], ['B', 'e', 'Ashdown']])).toHaveProperty('Ashdown', 'Thomas Ashdown')
    const two = find([['A', 'e', 'Thomas Ashdown'], ['A', 'e', 'Lena Ashdown'], ['B', 'e', 'Ashdown']])
    expect(two).toMatchObject([{name: 'Ashdown', identity: 'Ashdown', alternatives: ['Lena Ashdown', 'Thomas Ashdown'], reason: 'ambiguous: left apart'}])
  })

  it('leaves a shorter form apart that fits two persons', () => {
    expect(find([['A', 'e', 'George W. Bush'], ['A', 'e', 'George H.W. Bush'], ['B', 'e', 'George Bush']]).find(({name}) => name === 'George Bush'))
      .toMatchObject({identity: 'George Bush', reason: 'ambiguous: left apart'})
  })

  it('keeps what a person has confirmed, whatever else there is, and names that the corpus does not have', () => {
    const said: Said[] = [['A', 'e', 'Thomas Ashdown'], ['B', 'e', 'Thomas Ashdowne'], ['B', 'e', 'Mad Tom']]
    const given = {'Thomas Ashdowne': 'The other Ashdown', 'Mad Tom': 'Thomas Ashdown', 'Thomas Ashdown': 'Thomas Ashdown', 'Nobody Here': 'Somebody'}
    expect(namesOf(said, given)).toEqual(given)
    expect(find(said, given).every(({confirmed}) => confirmed)).toBe(true)
  })

  it('leaves institutions and descriptions alone', () => {
    expect(find([['A', 'e', 'Foreign Ministry'], ['A', 'e', 'Ministry'], ['A', 'e', 'the minister'], ['A', 'e', 'minister'], ['A', 'e', 'BBC News'], ['A', 'e', 'BBC']])).toEqual([])
  })

  it('gives the same whatever the order', () => {
    const said: Said[] = [['A', 'e', 'Thomas Ashdown'], ['B', 'e', 'Thomas Ashdowne'], ['B', 'e', 'Ashdown'], ['A', 'e', 'Yusuf Demirel-Aal'], ['C', 'e', 'Demirel Aal'], ['C', 'e', 'Y. Demirel-Aal']]
    expect(find(said.toReversed())).toEqual(find(said))
  })

  it('in the built-in corpus finds the planted spellings of everyone who speaks, and joins nobody else', () => {
    const tally = emptyTally(), speakers = new Set<string>()
    for (const article of sampleCorpus()) {
      addToTally(tally, article)
      for (const {speaker} of article.attributions) if (speaker !== null) speakers.add(speaker)
    }
    const found = findIdentities(tally, new Map()), people = new Set(planted.names.map(({person}) => person))
    expect(found.filter(({identity}) => !people.has(identity))).toEqual([])
    const letters = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '')
    for (const {person, forms} of planted.names) {
      const last = person.split(' ').at(-1)!, spellings = [...forms, ...forms.map((form) => person.replace(last, form))].map(letters)
      const printed = [...speakers].filter((name) => name !== person && spellings.includes(letters(name)))
      for (const name of printed) expect(found.find((one) => one.name === name)?.identity, name).toBe(person)
    }
  })
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {heardIn, namedIn} from '../../src/corpus/heard-in.ts'
import type {KnownNames} from '../../src/corpus/source-names.ts'
import {createSourceNamer, createSpeakerTie} from '../../src/corpus/source-names.ts'

const known = (name: string, identity: string, alternatives: readonly string[] = []): KnownNames[number] => ({name, identity, alternatives, confirmed: false})

/** Marek is called Reuel-Aal as well; two people are called Kerne. */
const KNOWN: KnownNames = [known('Marek Reuel', 'Marek Reuel'), known('Reuel-Aal', 'Marek Reuel'), known('Kerne', 'Kerne', ['Anna Kerne', 'Joan Kerne'])]

describe('createSourceNamer', () => {
  const group = (names: readonly string[]): string[][] => {
    const of = createSourceNamer(KNOWN)(names)
    return [...new Set(of.values())].map((one) => names.filter((name) => of.get(name) === one))
  }

  it('brings the names of one identity together, and a last name with the only one that bears it', () => {
    expect(group(['Marek Reuel', 'Irena Solvay', 'Reuel-Aal', 'Solvay', 'Reuel'])).toEqual([['Marek Reuel', 'Reuel-Aal', 'Reuel'], ['Irena Solvay', 'Solvay']])
  })

  it('leaves apart whom two could be meant by, in this event or in the corpus', () => {
    expect(group(['Irena Solvay', 'Marek Solvay', 'Solvay'])).toEqual([['Irena Solvay'], ['Marek Solvay'], ['Solvay']])
    expect(group(['Anna Kerne', 'Kerne'])).toEqual([['Anna Kerne'], ['Kerne']])
  })

  it('takes bodies for one only where one name holds all of the other', () => {
    expect(group(['State Department', 'Justice Department', 'Velmark State Department', 'Times', 'Velmark Times', 'Halven Times'])).toEqual([
      ['State Department', 'Velmark State Department'], ['Justice Department'], ['Times'], ['Velmark Times'], ['Halven Times'],
    ])
    expect(group(['Council', 'Security Council', 'U.N. Security Council', 'The Security Council'])).toEqual([['Council', 'Security Council', 'U.N. Security Council', 'The Security Council']])
  })

  it('says the same whatever the order of the names', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.array(fc.constantFrom('Anna', 'Kerne', 'Solvay', 'Reuel', 'The'), {minLength: 1, maxLength: 3}).map((words) => words.join(' ')), {maxLength: 9}), (names) => {
      const name = createSourceNamer(KNOWN)
      expect(new Map([...name(names.toReversed())].sort())).toEqual(new Map([...name(names)].sort()))
    }))
  })
})

describe('createSpeakerTie', () => {
  const tie = createSpeakerTie(KNOWN)

  it('knows one speaker under several names, and two with one last name', () => {
    expect([['Solvay', 'Irena Solvay'], ['Reuel-Aal', 'Marek Reuel'], ['Thomas Ashdowne', 'Thomas B. Ashdowne'], ['Foreign Ministry', 'Velmark Foreign Ministry']].map(([a, b]) => tie(a!, b!))).toEqual(Array(4).fill('same'))
    expect([['Marek Solvay', 'Irena Solvay'], ['State Department', 'Justice Department'], ['Irena Solvay', 'Marek Reuel']].map(([a, b]) => tie(a!, b!))).toEqual(Array(3).fill('other'))
  })

  it('takes a name that several bear for a description, and no name for anybody', () => {
    expect([tie('Kerne', 'Anna Kerne'), tie('Kerne', 'Kerne'), tie('an official', 'Anna Kerne'), tie('', 'Anna Kerne'), tie('Kerne', 'Anna Reuel')]).toEqual(['described', 'same', 'described', 'untold', 'other'])
  })

  it('is the same from both sides', () => {
    const names = ['Kerne', 'Anna Kerne', 'Joan Kerne', 'Solvay', 'Irena Solvay', 'Marek Reuel', 'Reuel-Aal', 'the minister', '']
    for (const a of names) for (const b of names) expect(createSpeakerTie(KNOWN)(a, b)).toBe(tie(b, a))
  })
})

describe('namedIn', () => {
  const speakers = (speaker: string): string[] => namedIn(`a1\t${speaker}\t\tdirect\tforce\t\tsaid\tx`).map((one) => one.speaker)

  it('takes persons who speak together apart, and bodies with "and" in their name not', () => {
    expect(speakers('Irena Solvay, Marek Reuel and Anna Kerne')).toEqual(['Irena Solvay', 'Marek Reuel', 'Anna Kerne'])
    expect(speakers('Ministry of Trade and Industry')).toEqual(['Ministry of Trade and Industry'])
  })

  it('asks for a name, not for a capital', () => {
    expect(['Velmark officials', 'News crews', 'Someone', 'the minister'].flatMap(speakers)).toEqual([])
    expect(['Yusuf al-Demir', 'Foreign Ministry', 'Solvay'].flatMap(speakers)).toEqual(['Yusuf al-Demir', 'Foreign Ministry', 'Solvay'])
  })
})

describe('heardIn', () => {
  it('calls a source by one name on an event, and another event has its own', () => {
    const said = (speaker: string, flags = ''): string => `a1\t${speaker}\tminister\tdirect\tforce\t${flags}\tvowed\t“We will go”`
    expect(heardIn([
      {id: '1', event: 'vote', statements: `${said('Irena Solvay')}\n${said('an aide', 'a')}`}, {id: '2', event: 'vote', statements: said('Solvay')}, {id: '3', event: 'war', statements: said('Solvay')},
    ], createSourceNamer([]))).toEqual([
      {id: '1', event: 'vote', sources: ['Irena Solvay'], verbClasses: ['force', 'force']}, {id: '2', event: 'vote', sources: ['Irena Solvay'], verbClasses: ['force']},
      {id: '3', event: 'war', sources: ['Solvay'], verbClasses: ['force']},
    ])
  })
})

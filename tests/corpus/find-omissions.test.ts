import {describe, expect, it} from 'vitest'
import type {FactArticle} from '../../src/corpus/event-items.ts'
import {findOmissions, whyNoOmissions} from '../../src/corpus/find-omissions.ts'
import {findSharedQuotes} from '../../src/corpus/find-shared-quotes.ts'
import type {Said, Stated} from './stated.ts'
import {stated} from './stated.ts'

const HAAL: Said = ['Pieter Haal', 'said', '“Every day at anchor costs an owner 40,000 crowns.”']
const omissions = (...articles: readonly Stated[]) => {
  const all = articles.map(stated)
  return findOmissions(all, findSharedQuotes(all), [{event: 'talks', withGap: ['C'], withCutText: ['D']}])
}
const told = (found: ReturnType<typeof omissions>): string[] => found.map(({level, item, outlet}) => `${level}: ${item}: ${outlet}`)

describe('findOmissions', () => {
  it('tells sources and quotations that two outlets have and one lacks, with the rows that have them', () => {
    const found = omissions({id: '1', outlet: 'A', said: [HAAL]}, {id: '2', outlet: 'B', said: [HAAL]}, {id: '3', outlet: 'C', words: 50})
    expect(told(found)).toEqual(['source: Pieter Haal: C', 'quote: q1 Pieter Haal: Every day at anchor costs an owner 40,000 crowns.: C'])
    expect(found[0]).toMatchObject({presentIn: ['A', 'B'], articles: 2, words: 50, wordsElsewhere: 200, mentioned: false, evidence: ['1 a1', '2 a1']})
  })

  it('gives the chance of missing it by volume: C(200, 2) / C(250, 2)', () => {
    const [source] = omissions({id: '1', outlet: 'A', said: [HAAL]}, {id: '2', outlet: 'B', said: [HAAL]}, {id: '3', outlet: 'C', words: 50})
    expect(source!.chance).toBeCloseTo((200 * 199) / (250 * 249), 12)
  })

  it('asks for two other outlets, not for two articles', () => {
    expect(omissions({id: '1', outlet: 'A', said: [HAAL]}, {id: '2', outlet: 'A', said: [HAAL]}, {id: '3', outlet: 'B'}, {id: '4', outlet: 'C'})).toEqual([])
  })

  it('says where a source is named, but not given a word', () => {
    const [source] = omissions({id: '1', outlet: 'A', said: [['Pieter Haal', 'said', 'x']]}, {id: '2', outlet: 'B', said: [['Haal', 'said', 'y']]}, {id: '3', outlet: 'C', facts: ['~Haal']})
    expect(source).toMatchObject({level: 'source', item: 'Pieter Haal', outlet: 'C', mentioned: true})
  })

  it('finds a source under another spelling, and does not take one ministry for another', () => {
    const said = (id: string, outlet: string, speaker: string): FactArticle => stated({id, outlet, said: [[speaker, 'said', id]]})
    const sourcesMissed = (articles: readonly FactArticle[]): string[] =>
      findOmissions(articles, [], [], [{name: 'Pieter Haale', identity: 'Pieter Haal', confirmed: false, alternatives: []}]).map(({item, outlet}) => `${item}: ${outlet}`)
    expect(sourcesMissed([said('1', 'A', 'Pieter Haal'), said('2', 'B', 'Pieter Haal'), said('3', 'C', 'Pieter Haale')])).toEqual([])
    expect(sourcesMissed([said('1', 'A', 'Foreign Ministry'), said('2', 'B', 'Foreign Ministry'), said('3', 'C', 'Defence Ministry')])).toEqual(['Foreign Ministry: C'])
  })

  it('leaves sources without a name alone', () => {
    expect(omissions({id: '1', outlet: 'A', said: [['an official', 'said', 'x']]}, {id: '2', outlet: 'B', said: [['an official', 'said', 'y']]}, {id: '3', outlet: 'C'})).toEqual([])
  })

  it('tells loaded terms', () => {
    expect(told(omissions({id: '1', outlet: 'A', loaded: ['war\tregime']}, {id: '2', outlet: 'B', loaded: ['war\tregime']}, {id: '3', outlet: 'C'}))).toEqual(['loaded_term: war: regime: C'])
  })

  it('knows a name with and without its hyphen', () => {
    const facts = (name: string, other: string) => told(omissions({id: '1', outlet: 'A', facts: [name]}, {id: '2', outlet: 'B', facts: [name]}, {id: '3', outlet: 'C', facts: [other]}, {id: '4', outlet: 'D', facts: [other]}))
    expect(facts('Rho Bak-un', 'Rho Bak Un')).toEqual([])
    expect(facts('Rho Bak-un', 'Rho Min')).toEqual(['fact: Rho Bak-un: C', 'fact: Rho Bak-un: D', 'fact: Rho Min: A', 'fact: Rho Min: B'])
  })

  it('tells names and numbers, unless they are mentioned in another form', () => {
    const facts = ['Grey Heron', '=90 days', '=3 ships', 'Ardovia', '=1200 inspections']
    expect(told(omissions({id: '1', outlet: 'A', facts}, {id: '2', outlet: 'B', facts}, {id: '3', outlet: 'C', facts: ['~Ardovian', '=90', '=3 crates', '=1200 boats']})))
      .toEqual(['fact: 3 ships: C', 'fact: Grey Heron: C'])
  })

  it('knows an abbreviation for the name that it stands for, either way', () => {
    const facts = ['Central Intelligence Agency', 'U.N.', 'Grey Heron']
    expect(told(omissions({id: '1', outlet: 'A', facts}, {id: '2', outlet: 'B', facts}, {id: '3', outlet: 'C', facts: ['CIA', 'United Nations']}))).toEqual(['fact: Grey Heron: C'])
  })

  it('takes the name of an outlet for no fact', () => {
    expect(omissions({id: '1', outlet: 'Wire', facts: ['Harbour Chronicle']}, {id: '2', outlet: 'Clarion', facts: ['Harbour Chronicle']}, {id: '3', outlet: 'Ledger'},
      {id: '4', outlet: 'Harbour Chronicle', event: 'other'})).toEqual([])
  })

  it('excuses an outlet that published before anybody had it', () => {
    const facts = ['Grey Heron']
    const found = omissions({id: '1', outlet: 'A', facts, date: '2024-05-16'}, {id: '2', outlet: 'B', facts, date: '2024-05-17'}, {id: '3', outlet: 'C', date: '2024-05-15'}, {id: '4', outlet: 'D', date: '2024-05-16'})
    expect(found.map(({outlet, publishedBefore}) => [outlet, publishedBefore])).toEqual([['C', true], ['D', false]])
  })

  it('excuses an outlet of which the corpus has a gap or a cut text', () => {
    const facts = ['Grey Heron'], found = omissions({id: '1', outlet: 'A', facts}, {id: '2', outlet: 'B', facts}, {id: '3', outlet: 'C'}, {id: '4', outlet: 'D'})
    expect(found.map(({outlet, inGap, cutText}) => [outlet, inGap, cutText])).toEqual([['C', true, false], ['D', false, true]])
  })

  it('finds nothing without events', () => {
    expect(omissions(...['A', 'B', 'C'].map((outlet) => ({id: outlet, outlet, event: null, said: outlet === 'C' ? [] : [HAAL]})))).toEqual([])
  })
})

describe('whyNoOmissions', () => {
  const why = (...articles: readonly Stated[]): string => whyNoOmissions(articles.map(stated))

  it('tells a corpus without events', () => { expect(why({id: '1', outlet: 'A', event: null})).toMatch(/no article has an event/) })

  it('tells a corpus of which no event has three outlets, whatever the number of its outlets', () => {
    expect(why({id: '1', outlet: 'A'}, {id: '2', outlet: 'B'}, {id: '3', outlet: 'B'}, {id: '4', outlet: 'C', event: 'other'})).toMatch(/no event is covered by three outlets/)
  })

  it('tells a corpus that lacks nothing', () => { expect(why({id: '1', outlet: 'A'}, {id: '2', outlet: 'B'}, {id: '3', outlet: 'C'})).toMatch(/nothing is missed/) })
})

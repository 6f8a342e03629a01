import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createMatcher} from '../../src/labels/create-matcher.ts'
import {diffEntries} from '../../src/labels/diff-entries.ts'
import type {VoicedFit} from '../../src/labels/influence.ts'
import {Counts, InfluenceTally, movedRows} from '../../src/labels/influence.ts'
import {rankEntries} from '../../src/labels/rank-entries.ts'
import {createTermReader} from '../../src/labels/read-term.ts'
import {resolveFits} from '../../src/labels/resolve-fits.ts'
import {documentOf, entry, setOf} from './documents.ts'

const fit = (index: number, start: number, end: number, voice: VoicedFit['voice'] = 'outlet'): VoicedFit => ({entry: index, rank: index, part: 'text', start, end, voice})

describe('resolveFits', () => {
  it('is what the matcher finds without an entry, for any entry', () => {
    const terms = ['a', 'a b', 'b c', 'c', 'a*', '*b c', 'a b c', 'b'], word = fc.constantFrom('a', 'b', 'c', 'ab')
    fc.assert(fc.property(fc.array(word, {maxLength: 12}), fc.shuffledSubarray(terms, {minLength: 2}), fc.nat(), (words, list, pick) => {
      const document = documentOf(words.join(' ')), {body} = document, entries = list.map((term) => entry(term)), ranks = new Map<number, number>()
      rankEntries(entries, createTermReader([])).forEach(({entries: [first]}, rank) => { ranks.set(first!, rank) })
      const fits = createMatcher(entries.map((one) => setOf([one])), [])(document, body)
        .map(({set, first, after}) => ({entry: set, rank: ranks.get(set)!, part: 'text' as const, start: body.start[first]!, end: body.end[after - 1]!}))
      const without = pick % list.length, rest = entries.filter((_, index) => index !== without)
      const expected = createMatcher([setOf(rest)], [])(document, body).map(({entry: index, first}) => `${body.start[first]!} ${rest[index]!.term}`)
      expect(resolveFits(fits, without).map(({entry: index, start}) => `${start} ${list[index]!}`)).toEqual(expected)
    }), {numRuns: 500})
  })

  it('starts afresh in the text after the headline', () => {
    expect(resolveFits([fit(0, 0, 6), {...fit(0, 4, 9), part: 'title'}], -1)).toHaveLength(2)
  })
})

describe('InfluenceTally', () => {
  const set = setOf([entry('regime', 'names'), entry('regime change', 'war'), entry('junta', 'names')])

  it('gives the words of an entry to the one that takes its place', () => {
    const tally = new InfluenceTally(set)
    tally.add('Alpha', 100, [fit(0, 0, 6), fit(1, 0, 13), fit(0, 20, 26)])
    const [regime, change, ...more] = tally.influences()
    expect(more).toEqual([])
    expect(regime!.moved.map(({label, before, after}) => [label, before.own, after.own])).toEqual([[null, 2, 1], ['names', 1, 0]])
    expect(change!.moved.map(({label, before, after}) => [label, before.own, after.own])).toEqual([[null, 2, 2], ['names', 1, 2], ['war', 1, 0]])
  })

  it('tells own voice from sources, leaves doubtful words out, and places outlets by their rate', () => {
    const tally = new InfluenceTally(set)
    tally.add('Alpha', 100, [fit(0, 0, 6), fit(2, 10, 15), fit(2, 30, 35, 'quoted'), fit(2, 40, 45, 'uncertain')])
    tally.add('Beta', 100, [fit(0, 0, 6)])
    const junta = tally.influences().find((one) => one.entry === 2)!
    expect(junta.moved.filter(({label}) => label === null)).toEqual([
      {outlet: 'Alpha', label: null, ownWords: 100, before: {own: 2, sources: 1}, after: {own: 1, sources: 0}, placeBefore: 1, placeAfter: 1},
      {outlet: 'Beta', label: null, ownWords: 100, before: {own: 1, sources: 0}, after: {own: 1, sources: 0}, placeBefore: 2, placeAfter: 1},
    ])
  })

  it('does not depend on the order of the articles', () => {
    const articles = [['Alpha', 100, [fit(0, 0, 6), fit(1, 0, 13)]], ['Beta', 50, [fit(2, 3, 8)]], ['Alpha', 10, [fit(2, 3, 8, 'reported')]]] as const
    const all = (list: readonly (readonly [string, number, readonly VoicedFit[]])[]): unknown => {
      const tally = new InfluenceTally(set)
      for (const [outlet, words, fits] of list) tally.add(outlet, words, fits)
      return tally.influences()
    }
    expect(all(articles.toReversed())).toEqual(all(articles))
  })
})

describe('movedRows', () => {
  it('keeps the whole set and leaves out labels that stay as they are', () => {
    const before = new Counts(), after = new Counts(), words = new Map([['A', 10]])
    for (const counts of [before, after]) counts.add('A', 'same', 'outlet', 2)
    after.add('A', 'new', 'quoted', 1)
    expect(movedRows(words, before, after).map(({label}) => label)).toEqual([null, 'new'])
  })
})

describe('diffEntries', () => {
  it('tells what was added, removed and replaced, and in which cells', () => {
    const before = [entry('war'), entry('peace'), entry('West', 'x', 'case')], after = [{...entry('War', 'y'), note: 'n'}, entry('west', 'x', 'case'), entry('peace')]
    expect(diffEntries(before, after).map(({change, entry: {term}, fields}) => [change, term, ...fields])).toEqual([
      ['replaced', 'War', 'label', 'note'], ['added', 'west'], ['removed', 'West'],
    ])
  })

  it('tells labels of one term apart', () => {
    const before = [entry('war', 'a'), entry('war', 'b')]
    expect(diffEntries(before, [before[0]!, entry('war', 'b')])).toEqual([])
    expect(diffEntries(before, [...before, entry('war', 'c')]).map(({change, entry: {label}}) => `${change} ${label}`)).toEqual(['added c'])
  })
})

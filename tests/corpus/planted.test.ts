import {describe, expect, it} from 'vitest'
import {findCopies} from '../../src/corpus/find-copies.ts'
import {findDuplicates} from '../../src/corpus/find-duplicates.ts'
import {findWireCopies} from '../../src/corpus/find-wire-copies.ts'
import {planted, sampleCorpus} from './sample-corpus.ts'

const articles = sampleCorpus(), copies = findCopies(articles)

describe('in the built-in corpus', () => {
  it('every planted near duplicate is found, and no other', () => {
    const found = [...findDuplicates(articles, copies)].filter(([id, {group}]) => id !== group).map(([id, {group}]) => [group, id])
    expect(found.sort()).toEqual(planted.nearDuplicates.map((pair) => [...pair.articles]).sort())
  })

  it('every planted wire copy is found with its original, and no other', () => {
    const found = findWireCopies(articles, copies).map(({copy, source}) => ({copy: copy.article.id, original: source?.article.id}))
    expect(found.sort((a, b) => a.copy < b.copy ? -1 : 1)).toEqual(planted.wireCopies.map(({copy, original}) => ({copy, original})).sort((a, b) => a.copy < b.copy ? -1 : 1))
  })

  it('they are found by their text alone, without credit and dateline', () => {
    const silent = articles.map((one) => ({...one, wire: null, wireContributor: null}))
    const found = findWireCopies(silent, findCopies(silent)).map(({copy, source, basis}) => [copy.article.id, source?.article.id, basis])
    // Both copies stand a day or less from their original; where the day is the same, either may be the origin.
    expect(found).toEqual([
      ['dc-vote-2', 'mw-vote-1', 'text of unknown origin'], ['mw-vote-1', 'dc-vote-2', 'text of unknown origin'], ['hc-expulsions-2', 'mw-expulsions-1', 'text of unknown origin'],
    ])
  })
})

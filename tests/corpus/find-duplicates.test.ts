import {describe, expect, it} from 'vitest'
import {findCopies} from '../../src/corpus/find-copies.ts'
import {findDuplicates} from '../../src/corpus/find-duplicates.ts'
import type {CorpusArticle, Duplicate} from '../../src/findings.ts'
import {printed, prose} from './printed-article.ts'

const find = (articles: readonly CorpusArticle[]): Record<string, Duplicate> => Object.fromEntries(findDuplicates(articles, findCopies(articles)))

describe('findDuplicates', () => {
  it('leads every word-for-word copy to the earliest article, by date and then by id, whatever their order', () => {
    const three = [{id: 'c'}, {id: 'b', date: '2024-05-03'}, {id: 'a', date: '2024-05-03'}].map((one) => printed({...one, text: 'The talks end.'}))
    const same = {group: 'a', share: 1000, how: 'same words'}
    for (const articles of [three, three.toReversed()]) expect(find(articles)).toEqual({a: {...same, share: null}, b: same, c: same})
  })

  it('leaves the same words in two outlets alone, and articles without a word', () => {
    expect(find([printed({id: 'a', text: prose('x', 90)}), printed({id: 'b', text: prose('x', 90), outlet: 'Velmark Today'})])).toEqual({})
    expect(find([printed({id: 'a', text: '…'}), printed({id: 'b', text: '…'})])).toEqual({})
  })

  it('finds an update: most of the text is as it was, some was changed', () => {
    const [first, update] = [printed({id: 'a', text: prose('x', 300)}), printed({id: 'b', text: `${prose('x', 240)} ${prose('new', 60)}`})]
    const {a, b} = find([first, update])
    expect(a).toEqual({group: 'a', share: null, how: 'same words'})
    expect(b).toMatchObject({group: 'a', how: 'same text for the most part'})
    // 236 of its 296 runs of five words are the first article's: 0.797, estimated from about 85 of them.
    expect(Math.abs(b!.share! / 1000 - 0.797)).toBeLessThan(0.1)
  })

  it('makes one group of versions of versions', () => {
    const versions = [0, 60, 120].map((from, i) => printed({id: `v${i}`, text: prose('x', 420).split(' ').slice(from, from + 300).join(' ')}))
    expect(new Set(Object.values(find(versions)).map(({group}) => group))).toEqual(new Set(['v0']))
    expect(Object.keys(find(versions)).sort()).toEqual(['v0', 'v1', 'v2'])
  })

  it('takes neither a roundup of short articles nor background that comes back for a duplicate', () => {
    const briefs = ['p', 'q', 'r', 's', 't'].map((name) => printed({id: name, text: prose(name, 100)}))
    expect(find([...briefs, printed({id: 'all', text: ['p', 'q', 'r', 's', 't'].map((name) => prose(name, 100)).join(' ')})])).toEqual({})
    expect(find([printed({id: 'a', text: `${prose('a', 150)} ${prose('x', 100)}`}), printed({id: 'b', text: `${prose('b', 150)} ${prose('x', 100)}`})])).toEqual({})
  })

  it('does not take a statement that two articles quote for a duplicate', () => {
    const statement = `“${prose('said', 400)}”`
    expect(find([printed({id: 'a', text: `${prose('a', 60)} ${statement}`}), printed({id: 'b', text: `${prose('b', 60)} ${statement}`})])).toEqual({})
  })
})

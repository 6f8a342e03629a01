import {describe, expect, it} from 'vitest'
import {parseCorrections} from '../../../src/coding/gold/parse-corrections.ts'
import type {InputError} from '../../../src/errors.ts'
import {articleWith} from '../train/marked-article.ts'

//            0         1         2         3         4
//            0123456789012345678901234567890123456789012345
const TEXT = 'Kell said no. “We will,” she said, “never.” So.'
const articles = new Map([['a', articleWith(TEXT, {id: 'a', outlet: 'Herald', title: 'Kell: no'})], ['b', articleWith('He left.', {id: 'b'})]])
const first = {article: 'a', part: 'text', source: 'Kell', cue: 'said', content: 'no', kind: 'indirect', spans: 'content:10-12 source:0-4 cue:5-9'}
const split = {article: 'a', part: 'text', source: 'she', cue: 'said', content: '“We will,” … “never.”', kind: 'direct', spans: 'content:14-24+35-43 source:25-28 cue:29-33'}
const without = (record: Readonly<Record<string, string>>, column: string) => Object.fromEntries(Object.entries(record).filter(([name]) => name !== column))
const parse = (...records: Readonly<Record<string, string>>[]) => parseCorrections(records.map((record, n) => ({file: 'attributions.csv', line: n + 2, record})), articles)

describe('parseCorrections', () => {
  it('reads rows in any order, with the offsets that they hold', () => {
    expect(parse(split, first)).toEqual([{
      id: 'a', outlet: 'Herald', title: 'Kell: no', text: TEXT,
      attributions: [
        {content: [[10, 12]], source: [[0, 4]], cue: [[5, 9]], kind: 'indirect'},
        {content: [[14, 24], [35, 43]], source: [[25, 28]], cue: [[29, 33]], kind: 'direct'},
      ],
    }])
  })

  it('leaves out articles that have no row, and takes one with rows of its headline alone for one without attributions', () => {
    expect(parse(first).map(({id}) => id)).toEqual(['a'])
    expect(parse({...first, part: 'title', spans: 'content:0-4'})[0]!.attributions).toEqual([])
  })

  it('looks the words of an added row up: the content by itself, source and cue beside it', () => {
    expect(parse(without(split, 'spans'))[0]!.attributions).toEqual([{content: [[14, 24], [35, 43]], source: [[25, 28]], cue: [[29, 33]], kind: 'direct'}])
  })

  it('takes an empty cell for a part that is not there, and ignores a column that is not there', () => {
    expect(parse({...first, source: ''})[0]!.attributions[0]!.source).toEqual([])
    expect(parse(without(first, 'source'))[0]!.attributions[0]!.source).toEqual([[0, 4]])
  })

  it('does not mind white space that a spreadsheet has changed, nor a text that was cut for its cell', () => {
    expect(parse({...first, content: ' no '})).toHaveLength(1)
    expect(parse({...first, content: 'n … [cut: 40000 characters in all]'})).toHaveLength(1)
  })

  it('says in which row the words no longer fit the offsets, what stands there, and the way out', () => {
    expect(() => parse(first, {...split, content: '“We shall,” … “never.”'})).toThrow(
      'attributions.csv:3: the words "“We shall,” … “never.”" of content do not stand at 14-24+35-43 of article "a", where "“We will,” … “never.”" stands; ' +
      'mend the words, or empty the cell "spans" to have all words of the row looked up')
  })

  it('says where words cannot be found, or not for sure', () => {
    const added = without(first, 'spans')
    expect(() => parse({...added, content: 'nothing'})).toThrow('attributions.csv:2: the words "nothing" of content do not stand in article "a"')
    expect(() => parse({...added, content: 'said'})).toThrow('the words "said" of content stand more than once in article "a"')
    expect(() => parse({...first, content: ''})).toThrow('attributions.csv:2: an attribution needs the words of its content')
  })

  it('says where an article is not in the corpus, or offsets cannot be read', () => {
    expect(() => parse({...first, article: '7'})).toThrow('attributions.csv:2: the corpus has no article "7"')
    expect(() => parse({...first, spans: '10-12'})).toThrow('spans must read like "content:10-20+30-40 source:1-5 cue:6-9"; given "10-12"')
    expect(() => parse({...first, spans: 'content:10-99'})).toThrow('attributions.csv:2: a span needs whole numbers')
  })

  it('tells all faults at once, up to twenty', () => {
    const faults = (count: number): string => {
      try { parse(...Array.from({length: count}, () => ({...first, article: 'none'}))) } catch (thrown) { return (thrown as InputError).message }
      return ''
    }
    expect(faults(3).split('\n')).toHaveLength(3)
    expect(faults(23).split('\n').at(-1)).toBe('… and 3 more rows')
  })
})

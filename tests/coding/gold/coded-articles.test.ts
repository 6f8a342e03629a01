import {describe, expect, it} from 'vitest'
import {articleOf, isInSplit, rangeIn, unitedRanges} from '../../../src/coding/gold/coded-article.ts'
import {parseCodedRow} from '../../../src/coding/gold/parse-coded-row.ts'
import {parseGoldRow} from '../../../src/coding/gold/parse-gold-row.ts'
import {InputError} from '../../../src/errors.ts'
import {newReader} from '../train/marked-article.ts'

const rowOf = (record: Readonly<Record<string, unknown>>) => ({file: 'gold.jsonl', line: 7, record})
const TEXT = 'Kell said no.'

describe('articleOf', () => {
  it('takes id, outlet (or publisher) and title where they are given', () => {
    expect(articleOf(rowOf({id: 12, publisher: 'Herald', title: 'Talks', text: TEXT}))).toEqual({id: '12', outlet: 'Herald', title: 'Talks', text: TEXT})
  })

  it('names an article without id by its file and line', () => { expect(articleOf(rowOf({text: TEXT})).id).toBe('gold.jsonl:7') })

  it('requires a text', () => { expect(() => articleOf(rowOf({id: 'a', text: ''}))).toThrow('gold.jsonl:7: a text is required') })
})

describe('isInSplit', () => {
  it('takes rows of the split, and rows that name none', () => {
    expect([{split: 'train'}, {split: 'dev'}, {}, {split: null}].map((record) => isInSplit(rowOf(record), 'train'))).toEqual([true, false, true, true])
  })
})

describe('rangeIn', () => {
  it.each([[-1, 2], [2, 2], [3, 1], [0, 14], [0.5, 2], ['0', 2], [null, 3]])('refuses %s to %s with the row', (start, end) => {
    expect(() => rangeIn(rowOf({}), {text: TEXT}, start, end)).toThrow('gold.jsonl:7: a span needs whole numbers 0 ≤ start < end ≤ 13')
  })
  it('takes the whole text', () => { expect(rangeIn(rowOf({}), {text: TEXT}, 0, 13)).toEqual([0, 13]) })
})

describe('unitedRanges', () => {
  it('keeps apart what has a gap', () => { expect(unitedRanges([[4, 6], [0, 3]])).toEqual([[0, 3], [4, 6]]) })
})

describe('parseCodedRow', () => {
  it('reads what annotate writes; the headline is left out', () => {
    const attributions = [
      {id: 'a1', part: 'title', source: [], cue: [], content: [[0, 4]], kind: 'direct'},
      {id: 'a2', part: 'text', source: [[0, 4]], cue: [[5, 9]], content: [[10, 12]], kind: 'indirect', speaker: 'Kell'},
    ]
    expect(parseCodedRow(rowOf({id: 'a', text: TEXT, attributions})).attributions).toEqual([{source: [[0, 4]], cue: [[5, 9]], content: [[10, 12]], kind: 'indirect'}])
  })

  it('takes a part that is missing for none', () => {
    expect(parseCodedRow(rowOf({text: TEXT, attributions: [{content: [[10, 12]]}]})).attributions[0]).toEqual({source: [], cue: [], content: [[10, 12]], kind: ''})
  })

  it.each([[[{content: [10, 12]}]], [['said']], [[{cue: 'said', content: [[10, 12]]}]], [[{content: [[10, 99]]}]]])('refuses %j with file and line', (attributions) => {
    const parse = (): unknown => parseCodedRow(rowOf({text: TEXT, attributions}))
    expect(parse).toThrow(InputError)
    expect(parse).toThrow(/^gold\.jsonl:7: /)
  })
})

describe('parseGoldRow', () => {
  it('reads attributions and labelled spans alike', () => {
    const attributions = [{source: [[0, 4]], cue: [[5, 9]], content: [[10, 12]]}], spans = [[0, 4, 'source'], [5, 9, 'cue'], [10, 12, 'content']]
    expect(parseGoldRow(rowOf({text: TEXT, spans}), newReader())).toEqual(parseGoldRow(rowOf({text: TEXT, attributions}), newReader()))
  })

  it('says what it reads where a row has none of it', () => {
    expect(() => parseGoldRow(rowOf({text: TEXT}), newReader())).toThrow('gold.jsonl:7: attributions are required in "attributions" (as annotate writes them), or labelled spans')
  })
})

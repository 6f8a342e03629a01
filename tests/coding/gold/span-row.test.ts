import {describe, expect, it} from 'vitest'
import {readSpanRow} from '../../../src/coding/gold/span-row.ts'

const rowOf = (record: Readonly<Record<string, unknown>>) => ({file: 'spans.jsonl', line: 3, record})
const spansOf = (record: Readonly<Record<string, unknown>>) => readSpanRow(rowOf(record))!.spans.map(({role, range}) => [role, ...range])
const TEXT = 'Kell said no.'
const EXPECTED = [['source', 0, 4], ['cue', 5, 9], ['content', 10, 12]]

describe('readSpanRow', () => {
  it.each(['spans', 'label', 'labels'])('reads lists of [start, end, label] in "%s"', (column) => {
    expect(spansOf({text: TEXT, [column]: [[0, 4, 'source'], [5, 9, 'Cue'], [10, 12, 'CONTENT']]})).toEqual(EXPECTED)
  })

  it('reads objects with start, end and label, one or a list', () => {
    expect(spansOf({text: TEXT, spans: [{start: 0, end: 4, label: 'source'}, {start: 5, end: 9, labels: ['cue']}, {start: 10, end: 12, label: 'content'}]})).toEqual(EXPECTED)
  })

  it('reads entities with relations', () => {
    const entities = [{id: 8, start_offset: 0, end_offset: 4, label: 'source'}, {id: 9, start_offset: 5, end_offset: 9, label: 'cue'}]
    const row = readSpanRow(rowOf({text: TEXT, entities, relations: [{id: 1, from_id: 8, to_id: 9, type: 'says'}]}))!
    expect(row.spans.map(({id}) => id)).toEqual(['8', '9'])
    expect(row.links).toEqual([['8', '9']])
  })

  it('reads an export of Label Studio: the first annotation that was not cancelled', () => {
    const result = (id: string, start: number, end: number, label: string): object => ({id, type: 'labels', from_name: 'label', value: {start, end, text: TEXT.slice(start, end), labels: [label]}})
    const row = readSpanRow(rowOf({
      id: 4, data: {text: TEXT},
      annotations: [{was_cancelled: true, result: [result('x', 0, 13, 'content')]},
        {result: [result('s', 0, 4, 'source'), result('k', 5, 9, 'cue'), result('c', 10, 12, 'content'), {type: 'relation', from_id: 'k', to_id: 'c', direction: 'right'}]}],
    }))!
    expect(row.article).toMatchObject({id: '4', text: TEXT})
    expect(row.spans.map(({role, range}) => [role, ...range])).toEqual(EXPECTED)
    expect(row.links).toEqual([['k', 'c']])
  })

  it('passes over other labels, and cuts spaces off the ends of spans', () => {
    expect(spansOf({text: TEXT, spans: [[0, 4, 'person'], [4, 10, 'cue']]})).toEqual([['cue', 5, 9]])
  })

  it('counts code points in lists, and UTF-16 units where the words of the span say so', () => {
    // the emoji is one code point and two UTF-16 units
    const text = '😀 Kell said no.'
    expect(spansOf({text, spans: [[2, 6, 'source']]})).toEqual([['source', 3, 7]])
    expect(spansOf({text, label: [{start: 3, end: 7, text: 'Kell', labels: ['source']}]})).toEqual([['source', 3, 7]])
    expect(spansOf({text, label: [{start: 2, end: 6, text: 'Kell', labels: ['source']}]})).toEqual([['source', 3, 7]])
  })

  it('gives nothing for a row without any of this', () => { expect(readSpanRow(rowOf({text: TEXT, label: 'politics'}))).toBeNull() })

  it.each([[[0, 4]], [[4, 0, 'cue']], [[0, 99, 'cue']]])('refuses the span %j with file and line', (span) => {
    expect(() => readSpanRow(rowOf({text: TEXT, spans: [span]}))).toThrow(/^spans\.jsonl:3: /)
  })
})

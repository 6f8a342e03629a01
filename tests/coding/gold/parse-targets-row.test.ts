import {describe, expect, it} from 'vitest'
import {parseTargetsRow} from '../../../src/coding/gold/parse-targets-row.ts'

const rowOf = (record: Readonly<Record<string, unknown>>) => parseTargetsRow({file: 'a.jsonl', line: 7, record: {text: 'Solvay left', ...record}}, 'train')

describe('parseTargetsRow', () => {
  it('reads mentions with their labels, and leaves out rows of another split', () => {
    expect(rowOf({targets: [{from: 0, to: 6, label: 'neutral', id: 3}]})).toEqual({text: 'Solvay left', targets: [{from: 0, to: 6, label: 'neutral'}]})
    expect(rowOf({split: 'dev', targets: []})).toBeNull()
  })

  it.each([
    [{}, /a\.jsonl:7: mentions are required/], [{targets: [{from: 0, to: 60, label: 'neutral'}]}, /0 ≤ start < end ≤ 11/],
    [{targets: [{from: 0, to: 6, label: 'good'}]}, /one of negative, neutral, positive; given "good"/], [{targets: [null]}, /a span needs/],
  ])('names file, line and what is required: %j', (record, message) => { expect(() => rowOf(record)).toThrow(message) })
})

import {describe, expect, it} from 'vitest'
import {InputError, UsageError} from '../../src/errors.ts'
import {parseTargets, readTargets} from '../../src/load/read-targets.ts'

describe('parseTargets', () => {
  it('reads mentions by article, skips blank lines, joins rows of one article, takes numbers as ids', () => {
    const content = '\ufeff{"id": "a", "targets": [{"from": 0, "to": 3}]}\n\n{"id": 7, "targets": []}\r\n{"id": "a", "targets": [{"from": 5, "to": 9}]}\n'
    expect([...parseTargets('t.jsonl', content)]).toEqual([['a', [[0, 3], [5, 9]]], ['7', []]])
  })

  it.each(['{"id": "a"}', '[]', 'x', '{"id": "a", "targets": [{"from": 3, "to": 3}]}', '{"id": "a", "targets": [{"from": -1, "to": 3}]}',
    '{"id": "a", "targets": [{"from": 0.5, "to": 3}]}', '{"id": null, "targets": []}'])('refuses %s with file and line', (line) => {
    expect(() => parseTargets('t.jsonl', `{"id": "a", "targets": []}\n${line}\n`)).toThrow(InputError)
    expect(() => parseTargets('t.jsonl', `{"id": "a", "targets": []}\n${line}\n`)).toThrow(/^t\.jsonl:2: /)
  })
})

describe('readTargets', () => {
  it('says what is wrong where there is no such file', () => {
    expect(() => readTargets('no/such.jsonl')).toThrow(UsageError)
  })
})

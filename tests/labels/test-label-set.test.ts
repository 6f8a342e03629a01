import {describe, expect, it} from 'vitest'
import {testLabelSet} from '../../src/labels/test-label-set.ts'
import {entry, setOf} from './documents.ts'

describe('testLabelSet', () => {
  it('tells which example does not match and which should not', () => {
    const set = setOf([{...entry('regime'), mustMatch: ['a regime', 'regimes'], mustNotMatch: ['regimen', 'The regime.'], line: 7}])
    expect(testLabelSet(set, [])).toEqual([
      {file: 'own.csv', line: 7, term: 'regime', example: 'regimes', expected: 'match'},
      {file: 'own.csv', line: 7, term: 'regime', example: 'The regime.', expected: 'no match'},
    ])
  })

  it('tells where a longer term of the same set takes the place', () => {
    const set = setOf([{...entry('regime'), mustMatch: ['regime change']}, entry('regime change')])
    expect(testLabelSet(set, []).map(({term}) => term)).toEqual(['regime'])
  })
})

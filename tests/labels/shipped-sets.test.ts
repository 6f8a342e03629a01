import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {createMatcher} from '../../src/labels/create-matcher.ts'
import {parseLabelSet} from '../../src/labels/parse-label-set.ts'
import {testLabelSet} from '../../src/labels/test-label-set.ts'
import {ABBREVIATIONS, documentOf} from './documents.ts'

const FOLDER = 'datasets/labels'
const SETS = readdirSync(FOLDER).map((file) => parseLabelSet(file, readFileSync(`${FOLDER}/${file}`, 'utf8'), ''))
const loaded = SETS.find(({id}) => id === 'loaded-diplomatic')!

describe.each(SETS.map((set) => [set.id, set] as const))('label set %s', (_, set) => {
  it('behaves as every one of its examples says', () => {
    expect(testLabelSet(set, ABBREVIATIONS)).toEqual([])
  })

  it('gives every entry a definition and both sorts of example', () => {
    expect(set.entries.filter((entry) => entry.definition === '' || entry.mustMatch.length === 0 || entry.mustNotMatch.length === 0)).toEqual([])
  })

  it('names version, licence and language', () => {
    expect([set.version, set.licence, set.language]).toEqual(['1.0.0', 'MIT', 'en'])
  })
})

describe('the shipped label sets', () => {
  it('are as large as they claim', () => {
    const size = (id: string): [number, number] => {
      const {entries} = SETS.find((set) => set.id === id)!
      return [entries.length, new Set(entries.map(({label}) => label)).size]
    }
    expect(size('loaded-diplomatic')[0]).toBeGreaterThanOrEqual(300)
    expect(size('loaded-diplomatic')[1]).toBeGreaterThanOrEqual(10)
    expect(size('hedges')[0]).toBeGreaterThanOrEqual(40)
    expect(size('naming')[1]).toBeGreaterThanOrEqual(20)
  })

  it('give every loaded term a neutral alternative', () => {
    expect(loaded.entries.filter(({alternative}) => alternative === '').map(({term}) => term)).toEqual([])
  })

  it('leave plain diplomatic prose alone', () => {
    const text = 'The foreign minister of Kestria met the ambassador on Tuesday. They talked about trade, visas and the new bridge. ' +
      'The ministry said that a second round of talks would be held in June, and that an agreement on fishing had been signed. ' +
      'Soldiers of both states will attend the ceremony. The parliament will vote on the treaty after the elections.'
    const document = documentOf(text)
    expect(createMatcher([loaded], ABBREVIATIONS)(document, document.body)).toEqual([])
  })
})

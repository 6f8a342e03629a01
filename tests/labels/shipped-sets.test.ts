import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {lintLabelSet} from '../../src/labels/lint-label-set.ts'
import {createMatcher} from '../../src/labels/create-matcher.ts'
import {parseLabelSet} from '../../src/labels/parse-label-set.ts'
import {testLabelSet} from '../../src/labels/test-label-set.ts'
import {ABBREVIATIONS, documentOf} from './documents.ts'

const FOLDER = 'datasets/labels'
const SETS = readdirSync(FOLDER).filter((file) => file.endsWith('.csv')).map((file) => parseLabelSet(file, readFileSync(`${FOLDER}/${file}`, 'utf8'), ''))
const loaded = SETS.find(({id}) => id === 'loaded-diplomatic')!, politics = SETS.find(({id}) => id === 'loaded-politics')!

describe.each(SETS.map((set) => [set.id, set] as const))('label set %s', (_, set) => {
  it('behaves as every one of its examples says', () => {
    expect(testLabelSet(set, ABBREVIATIONS)).toEqual([])
  })

  it('gives every entry a definition and an example that must match', () => {
    expect(set.entries.filter((entry) => entry.definition === '' || entry.mustMatch.length === 0)).toEqual([])
  })

  it('finds every exception working, and an example that must not match for each entry with one', () => {
    // Names hold each other ("government", "government-held"): the more exact wins, and each belongs to its own referent.
    const findings = lintLabelSet(set, ABBREVIATIONS).filter(({severity, code}) => severity === 'warning' && (set.kind !== 'naming' || code !== 'contradiction'))
    expect(findings).toEqual([])
    expect(set.entries.filter((entry) => entry.except.some((exception) => exception.includes(' ')) && entry.mustNotMatch.length === 0).map(({term}) => term)).toEqual([])
  })

  it('names version, licence and language', () => {
    expect(set.version).toMatch(/^\d+\.\d+\.\d+$/)
    expect([set.licence, set.language]).toEqual(['MIT', 'en'])
  })
})

describe('the shipped label sets', () => {
  it('are as large as they claim', () => {
    const size = (id: string): [number, number] => {
      const {entries} = SETS.find((set) => set.id === id)!
      return [entries.length, new Set(entries.map(({label}) => label)).size]
    }
    expect(size('loaded-diplomatic')[0]).toBeGreaterThanOrEqual(2000)
    expect(size('loaded-diplomatic')[1]).toBe(14)
    expect(size('loaded-politics')[0]).toBeGreaterThanOrEqual(500)
    expect(size('loaded-politics')[1]).toBe(4)
    expect(size('hedges')[0]).toBeGreaterThanOrEqual(40)
    expect(size('naming')[0]).toBeGreaterThanOrEqual(750)
    expect(size('naming')[1]).toBeGreaterThanOrEqual(90)
    expect(size('frames')[0]).toBeGreaterThanOrEqual(450)
    expect(size('frames')[1]).toBe(8)
  })

  it('give every loaded term a neutral alternative', () => {
    const without = [loaded, politics].flatMap(({entries}) => entries.filter(({alternative}) => alternative === ''))
    expect(without.map(({term}) => term)).toEqual([])
  })

  it('count no words twice: where an entry on politics matches its example, the diplomatic set does not', () => {
    const match = createMatcher([loaded, politics], ABBREVIATIONS)
    const twice = politics.entries.filter(({mustMatch}, index) => mustMatch.some((example) => {
      const document = documentOf(example), hits = match(document, document.body)
      return hits.some((own) => own.set === 1 && own.entry === index
        && hits.some((other) => other.set === 0 && other.first < own.after && own.first < other.after))
    }))
    expect(twice.map(({term}) => term)).toEqual([])
  })

  it('have examples that must not match only where they come near: a word that starts as one of the term does, or holds it', () => {
    const own = SETS.filter(({id}) => /^loaded|^hedges/.test(id)).flatMap(({entries}) => entries)
    expect(own.flatMap(({term, mustNotMatch}) => mustNotMatch.filter((example) => !comesNear(term, example)).map((example) => `${term}: ${example}`))).toEqual([])
  })

  it('leave plain diplomatic prose alone', () => {
    const text = 'The foreign minister of Kestria met the ambassador on Tuesday. They talked about trade, visas and the new bridge. ' +
      'The ministry said that a second round of talks would be held in June, and that an agreement on fishing had been signed. ' +
      'Soldiers of both states will attend the ceremony. The parliament will vote on the treaty after the elections.'
    const document = documentOf(text)
    expect(createMatcher([loaded, politics], ABBREVIATIONS)(document, document.body)).toEqual([])
  })
})

const SMALL = new Set('the of a an to in on and is was were for by with it its at as his her their not no be been that this from one they he she up out off down over into'.split(' '))

function comesNear(term: string, example: string): boolean {
  const wordsOf = (text: string): string[] => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').match(/[a-z]+/g) ?? []
  const large = wordsOf(term).filter((word) => !SMALL.has(word)), sought = large.length > 0 ? large : wordsOf(term)
  return wordsOf(example).filter((word) => !SMALL.has(word)).some((word) => sought.some((one) =>
    word.startsWith(one.slice(0, 4)) || (one.length >= 4 && word.includes(one)) || (word.length >= 5 && one.includes(word))))
}

import {describe, expect, it} from 'vitest'
import {compileCues} from '../../src/attribute/cue-lexicon.ts'
import {cutTrailing} from '../../src/attribute/cut-trailing.ts'
import type {Draft} from '../../src/attribute/draft.ts'
import {Reading, ReadingTables} from '../../src/attribute/reading.ts'
import {readText, resources} from './attribute-text.ts'

const {body, vocabulary} = readText('Kell said talks failed, Xinhua reported.'), reading = new Reading(body, vocabulary, new ReadingTables(compileCues(resources.reportingVerbs)))
const draft = (source: number, cue: number, from: number, to: number): Draft =>
  ({rule: 'tagger', source: {from: source, to: source + 1}, cue: [{from: cue, to: cue + 1}], content: [{from, to}], verbClass: null, negated: false, carried: null})

describe('an attribution that closes a sentence', () => {
  it('is no part of the words that it reports', () => {
    const [kell, xinhua] = cutTrailing(reading, [draft(0, 1, 2, 8), draft(5, 6, 0, 4)])
    expect(kell!.content.map((part) => reading.slice(part))).toEqual(['talks failed'])
    expect(xinhua!.content.map((part) => reading.slice(part))).toEqual(['Kell said talks failed'])
  })

  it('stays where it reports what comes after it', () => {
    expect(cutTrailing(reading, [draft(0, 1, 2, 7), draft(5, 6, 7, 8)])[0]!.content).toEqual([{from: 2, to: 7}])
  })
})

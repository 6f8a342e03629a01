import {describe, expect, it} from 'vitest'
import {findSharedQuotes} from '../../src/corpus/find-shared-quotes.ts'
import type {Said} from './stated.ts'
import {stated} from './stated.ts'

const FULL = '“We do not intend to close the strait,” … “The rules will be written by those who live on its shores.”'
const one = (id: string, outlet: string, ...said: readonly Said[]) => stated({id, outlet, said})
const wire = one('w1', 'Wire', ['Irena Solvay', 'said', FULL])
const chronicle = one('c1', 'Chronicle', ['Irena Solvay', 'admitted', 'that “the rules will be written by those who live on its shores”'])
const clarion = one('d1', 'Clarion', ['Thomas Ashdown', 'said', '“It is a start.”'])

describe('findSharedQuotes', () => {
  it('puts the versions of a quotation side by side, with cue and cuts, and tells who lacks it', () => {
    const versions = findSharedQuotes([wire, chronicle, clarion])
    expect(versions.map(({quote, outlet, cues, longest, missingIn}) => [quote, outlet, cues, longest, missingIn])).toEqual([
      ['q1', 'Chronicle', ['admitted'], false, ['Clarion']], ['q1', 'Wire', ['said'], true, ['Clarion']],
    ])
    expect(versions[0]!.change!.cuts).toEqual(['We do not intend to close the strait'])
  })

  it('gives the same whatever the order of the articles', () => { expect(findSharedQuotes([clarion, chronicle, wire])).toEqual(findSharedQuotes([wire, chronicle, clarion])) })

  it('is silent about words of one outlet alone', () => {
    expect(findSharedQuotes([wire, one('w2', 'Wire', ['Irena Solvay', 'said', FULL]), clarion])).toEqual([])
  })

  it('does not tie different sayings of one speaker', () => {
    expect(findSharedQuotes([one('1', 'A', ['Berg', 'said', '“We will see what the talks on the border bring.”']), one('2', 'B', ['Berg', 'said', '“We will see nobody from the press today.”'])])).toEqual([])
  })

  it('asks for more agreement where the speakers differ', () => {
    const a = one('1', 'A', ['Anna Berg', 'said', '“a farce and nothing more”']), short = one('2', 'B', ['Tomas Reuel', 'called', 'it “a farce”'])
    expect(findSharedQuotes([a, short])).toEqual([])
    expect(findSharedQuotes([a, one('2', 'B', ['Anna Berg', 'called', 'it “a farce”'])])).toHaveLength(2)
    expect(findSharedQuotes([one('1', 'A', ['Anna Berg', 'said', '“the guns on the hill must fall silent by Friday”']),
      one('2', 'B', ['the front bench', 'said', '“guns on the hill must fall silent by Friday”'])])).toHaveLength(2)
  })

  it('takes a name in marks for no quotation', () => {
    expect(findSharedQuotes([one('1', 'A', ['', '', '“Grey Heron”']), one('2', 'B', ['Berg', 'said', '“The Grey Heron sails tonight.”'])])).toEqual([])
  })

  it('lets a fragment without a speaker join one quotation, and tie no two', () => {
    const versions = findSharedQuotes([
      one('1', 'A', ['Ashdown', 'said', '“It is a second door for Kestria.”'], ['Solvay', 'said', '“Every rail laid past our border is laid against it.”']),
      one('2', 'B', ['', '', '“a second door”', 't'], ['Solvay', 'said', '“Every rail laid past our border is laid against it, and a second door is of use only to those who leave.”']),
      one('3', 'C', ['Ashdown', 'said', '“A second door for Kestria.”']),
    ])
    expect(versions.map(({quote, article, part}) => `${quote} ${article} ${part}`)).toEqual(['q1 1 text', 'q1 2 title', 'q1 3 text', 'q2 1 text', 'q2 2 text'])
  })

  it('keeps a paraphrase of the same speaker beside the quotation', () => {
    const [, paraphrase] = findSharedQuotes([
      one('1', 'A', ['Lena Fuchs', 'told', '“We counted 47 shots in nine minutes.”']), one('2', 'B', ['Lena Fuchs', 'said', 'they counted 47 shots in nine minutes']),
      one('3', 'C', ['Fuchs', 'said', '“We counted 74 shots in nine minutes.”']),
    ])
    expect(paraphrase).toMatchObject({article: '2', how: 'paraphrase', change: null})
  })

  it('compares articles without an event within three days, and never across events', () => {
    const at = (id: string, date: string | null, event: string | null = null) => stated({id, outlet: id, date, event, said: [['Solvay', 'said', FULL]]})
    expect(findSharedQuotes([at('A', '2024-05-15'), at('B', '2024-05-18')])).toHaveLength(2)
    expect(findSharedQuotes([at('A', '2024-05-15'), at('B', '2024-05-19')])).toEqual([])
    expect(findSharedQuotes([at('A', '2024-05-15'), at('B', null)])).toEqual([])
    expect(findSharedQuotes([at('A', '2024-05-15', 'one'), at('B', '2024-05-15', 'two')])).toEqual([])
    expect(findSharedQuotes([at('A', null, 'one'), at('B', null, 'one')])).toHaveLength(2)
  })
})

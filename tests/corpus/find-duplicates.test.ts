import {describe, expect, it} from 'vitest'
import {findDuplicates} from '../../src/corpus/find-duplicates.ts'
import type {CorpusArticle} from '../../src/findings.ts'
import {emptyCounts} from '../../src/measure/tally.ts'
import {NO_SKETCH} from '../report/small-corpus.ts'

function printed(id: string, outlet: string, date: string | null, fingerprint: string): CorpusArticle {
  return {article: {id, outlet, date, event: null, title: '', url: null}, counts: {...emptyCounts(), words: 9}, wire: null, fingerprint, sketch: NO_SKETCH}
}

describe('findDuplicates', () => {
  const three = [printed('c', 'Daily Clarion', null, 'x'), printed('b', 'Daily Clarion', '2024-05-03', 'x'), printed('a', 'Daily Clarion', '2024-05-03', 'x')]

  it('leads every copy to the earliest article, by date and then by id, whatever their order', () => {
    const expected = [['b', 'a'], ['c', 'a']]
    expect([...findDuplicates(three)].sort()).toEqual(expected)
    expect([...findDuplicates(three.toReversed())].sort()).toEqual(expected)
  })

  it('leaves the same words in two outlets alone', () => {
    expect(findDuplicates([printed('a', 'Daily Clarion', null, 'x'), printed('b', 'Velmark Today', null, 'x')]).size).toBe(0)
  })

  it('takes articles without a word for no copies of each other', () => {
    const empty = three.map((one) => ({...one, counts: emptyCounts()}))
    expect(findDuplicates(empty).size).toBe(0)
  })
})

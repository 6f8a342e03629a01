import {describe, expect, it} from 'vitest'
import {choicesFor, cueChoices, MOST_CHOICES} from '../../../src/attribute/tagger/choices.ts'
import {CONTENT, CUE, SOURCE} from '../../../src/attribute/tagger/labels.ts'
import type {RunList} from '../../../src/attribute/tagger/run-list.ts'
import {exampleFrom, markedRuns} from '../../coding/train/marked-article.ts'

const choices = (runs: RunList, r: number, kind: number): number[] => {
  const out = new Int32Array(MOST_CHOICES)
  return [...out.subarray(0, choicesFor(runs, r, kind, out))]
}
const cues = (runs: RunList, r: number): number[] => {
  const out = new Int32Array(MOST_CHOICES)
  return [...out.subarray(0, cueChoices(runs, r, out))]
}
const runsOf = (runs: RunList, kind: number): number[] => Array.from({length: runs.size}, (_, r) => r).filter((r) => runs.kind[r] === kind)

describe('choicesFor', () => {
  it('gives the runs of a kind on either side, nearest first, those before first', () => {
    const runs = markedRuns(exampleFrom('<1s|a> x <1s|b> x <1k|said> x <1s|c> x <1s|d>'))
    expect(choices(runs, 2, SOURCE)).toEqual([1, 0, 3, 4])
  })

  it('looks at six on each side at most', () => {
    const runs = markedRuns(exampleFrom(`${'<1s|a> x '.repeat(9)}<1k|said> ${'x <1s|a> '.repeat(9)}`)), cue = runsOf(runs, CUE)[0]!
    expect(choices(runs, cue, SOURCE)).toEqual([8, 7, 6, 5, 4, 3, 10, 11, 12, 13, 14, 15])
  })

  it('never leaves the paragraph', () => {
    const runs = markedRuns(exampleFrom('<1s|a> x.\n\n<1k|said> so.\n\n<1s|b> x.'))
    expect(choices(runs, 1, SOURCE)).toEqual([])
  })
})

describe('cueChoices', () => {
  it('adds the last cue of the paragraph before for a content that opens in quotation marks', () => {
    const runs = markedRuns(exampleFrom('<1s|Kell> <1k|said> no and <1k|went on>.\n\n<1c|“And so on.”>'))
    expect(cues(runs, runsOf(runs, CONTENT)[0]!)).toEqual([runsOf(runs, CUE)[1]!])
  })

  it('adds none for a content without marks', () => {
    const runs = markedRuns(exampleFrom('<1s|Kell> <1k|said> no.\n\n<1c|And so on.>'))
    expect(cues(runs, runsOf(runs, CONTENT)[0]!)).toEqual([])
  })

  it('stays within the room that callers make', () => {
    const runs = markedRuns(exampleFrom(`<1k|said> x.\n\n${'<1k|said> x '.repeat(9)}<1c|“yes”> ${'x <1k|said> '.repeat(9)}`))
    expect(cues(runs, runsOf(runs, CONTENT)[0]!).length).toBeLessThanOrEqual(MOST_CHOICES)
  })
})

import {describe, expect, it} from 'vitest'
import {CONTENT, CUE, LABELS, SOURCE} from '../../../src/attribute/tagger/labels.ts'
import {RunList} from '../../../src/attribute/tagger/run-list.ts'
import {WORD} from '../../../src/attribute/tagger/word-attributes.ts'
import {articleWith, exampleFrom, knowledgeOf, markedRuns, newReader} from '../../coding/train/marked-article.ts'

describe('RunList', () => {
  //                                  0    1    2  3   4     5     6 7   8    9     10
  const example = exampleFrom('<1s|Ana Kell> <1k|said> , <1c|they won>, and <2k|added> <2c|more>.')
  const runs = markedRuns(example)

  it('lists the runs of a passage in order, with their kinds and tokens', () => {
    expect(runs.size).toBe(5)
    expect([...runs.kind.subarray(0, 5)]).toEqual([SOURCE, CUE, CONTENT, CUE, CONTENT])
    expect([...runs.from.subarray(0, 5)]).toEqual([0, 2, 4, 8, 9])
    expect([...runs.to.subarray(0, 5)]).toEqual([2, 3, 6, 9, 10])
  })

  it('counts the runs of each kind before each run', () => {
    const before = (r: number): number[] => [1, 2, 3].map((kind) => runs.before[r * 4 + kind]!)
    expect([0, 2, 4].map(before)).toEqual([[0, 0, 0], [1, 1, 0], [1, 2, 1]])
  })

  it('counts commas and quotation marks between tokens', () => {
    const quoted = markedRuns(exampleFrom('<1c|“Yes, we will,”> <1s|she> <1k|said>.'))
    // “ Yes , we will , ” she said
    expect([quoted.commas(0, 7), quoted.marks(0, 7), quoted.commas(2, 5), quoted.marks(7, 9)]).toEqual([2, 2, 1, 0])
    expect([runs.commas(3, 8), runs.marks(0, 10)]).toEqual([2, 0])
  })

  it('gives a run the mean marginal of its kind', () => {
    const {body} = newReader()(articleWith('a b c')), marginals = new Float32Array(3 * LABELS), list = new RunList()
    marginals[5] = 0.5
    marginals[LABELS + 6] = 0.25
    marginals[LABELS + 5] = 0.25
    marginals[2 * LABELS + 6] = 0.75
    list.fill(body, [[0, 3]], {labels: Uint8Array.of(5, 6, 6), marginals, rows: new Int32Array(64), word: new Int32Array(3)})
    expect(list.probability[0]).toBeCloseTo((0.5 + 0.5 + 0.75) / 3, 6)
  })

  it('lets the word that is most often a cue stand for a cue, the last of equals; the first word for others', () => {
    const knowledge = knowledgeOf({had: {cue: 2}, denied: {cue: 5}, again: {cue: 1}}), one = markedRuns(exampleFrom('<1s|Ana Kell> <1k|had denied again> <1c|it>.'), knowledge)
    const wordOf = (r: number): number => one.rows[one.head[r]! + WORD]!, at = (token: number): number => one.rows[one.word[token]! + WORD]!
    expect(wordOf(1)).toBe(at(3))
    expect(wordOf(0)).toBe(at(0))
  })

  it('groups runs by paragraph', () => {
    const two = markedRuns(exampleFrom('<1s|Kell> <1k|said> <1c|no>.\n\n<2s|She> <2k|said> <2c|yes>.'))
    expect([...two.group.subarray(0, 6)]).toEqual([0, 0, 0, 1, 1, 1])
    expect([...two.firstOf.subarray(0, 3)]).toEqual([0, 3, 6])
  })

  it('keeps every run when there are more than its first size', () => {
    const many = markedRuns(exampleFrom('<1k|said> yes. '.repeat(1000)))
    expect(many.size).toBe(1000)
    expect([many.from[999], many.to[999], many.before[999 * 4 + CUE]]).toEqual([2997, 2998, 999])
  })

  it('forgets the passage before', () => {
    const list = markedRuns(example), {body} = newReader()(articleWith('nothing here'))
    list.fill(body, [[0, 2]], {labels: new Uint8Array(2), marginals: new Float32Array(14), rows: list.rows, word: new Int32Array(2)})
    expect([list.size, list.firstOf[0], list.firstOf[1]]).toEqual([0, 0, 0])
  })
})

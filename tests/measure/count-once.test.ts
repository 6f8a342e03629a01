import {describe, expect, it} from 'vitest'
import {createAnalyser} from '../../src/pipeline.ts'
import {loadSetup} from '../../src/setup.ts'
import {articleOf} from '../text/read.ts'

describe('a text that stands in the article twice', () => {
  const analyse = createAnalyser(loadSetup({attribution: 'rules'}))
  const text = '“We do not intend to close the strait to the regime,” Irena Solvay said on Tuesday.\n\nNobody else spoke.'

  it('counts once: words, quotations, loaded terms and sentences', () => {
    const once = analyse(articleOf(text)), twice = analyse(articleOf(`${text}\n\n${text}`))
    // "Nobody else spoke." is too short to be taken for a repeat.
    const {words_boilerplate: left, words, sentences, words_own: own, ...counts} = twice.counts
    expect(counts).toMatchObject({attributions: 1, direct: 1, words_quoted: once.counts.words_quoted, loaded_quoted: once.counts.loaded_quoted})
    expect([left, words - once.counts.words, own - once.counts.words_own, sentences - once.counts.sentences]).toEqual([16, 3, 3, 1])
    expect(twice.attributions).toEqual(once.attributions)
  })
})

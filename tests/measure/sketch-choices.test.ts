import {describe, expect, it} from 'vitest'
import {sketchChoices} from '../../src/measure/sketch-choices.ts'
import {SMALL} from '../report/small-corpus.ts'

describe('sketchChoices', () => {
  it('counts loaded words of the own voice by label set, and adds up to the count of all of them', () => {
    for (const one of SMALL) {
      const {loadedOwn} = sketchChoices(one), {counts} = one
      expect(Object.values(loadedOwn).reduce((sum, each) => sum + each, 0)).toBe(counts.loaded_own)
    }
  })

  it('counts what attributions make from those that are sure alone', () => {
    const article = SMALL[0]!, {attributions, speech} = article
    const sureOf = (confidence: (index: number) => number) => sketchChoices({...article, attributions: attributions.map((one, index) => ({...one, confidence: confidence(index)}))}).sure
    const all = sureOf(() => 0.9)
    expect(all.attributions).toBe(attributions.length)
    expect(all.words_attributed).toBe(speech.reduce((sum, {words}) => sum + words, 0))
    expect(sureOf((index) => index === 0 ? 0.7 : 0.69).attributions).toBe(1)
    expect(sureOf(() => 0.2)).toEqual({})
  })

  it('has what other lexicons make of the outlet and of its sources, where the article has an event', () => {
    const lexicon = {lexicon: 'toy', sum: 5, scored: 2, segments: 9, words: 3, quotedSum: -7, quotedScored: 4}, article = {...SMALL[0]!, lexicons: [lexicon, {...lexicon, sum: 6}, {...lexicon, quotedScored: 1}]}
    expect(sketchChoices(article).lexicons).toEqual([6, 2, -7, 4, 5, 2, -7, 1])
    expect(sketchChoices({...article, article: {...article.article, event: null}}).lexicons).toEqual([])
  })
})

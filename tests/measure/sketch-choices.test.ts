import {describe, expect, it} from 'vitest'
import {sketchChoices} from '../../src/measure/sketch-choices.ts'
import {SMALL} from '../report/small-corpus.ts'

describe('sketchChoices', () => {
  it('counts loaded words of the own voice by label set, and adds up to the count of all of them', () => {
    for (const {hits, attributions, speech, counts} of SMALL) {
      const {loadedOwn} = sketchChoices(hits, attributions, speech)
      expect(Object.values(loadedOwn).reduce((sum, each) => sum + each, 0)).toBe(counts.loaded_own)
    }
  })

  it('counts what attributions make from those that are sure alone', () => {
    const {attributions, speech, hits} = SMALL[0]!
    const all = sketchChoices(hits, attributions.map((one) => ({...one, confidence: 0.9})), speech).sure
    expect(all.attributions).toBe(attributions.length)
    expect(all.words_attributed).toBe(speech.reduce((sum, {words}) => sum + words, 0))
    expect(sketchChoices(hits, attributions.map((one, index) => ({...one, confidence: index === 0 ? 0.7 : 0.69})), speech).sure.attributions).toBe(1)
    expect(sketchChoices(hits, attributions.map((one) => ({...one, confidence: 0.2})), speech).sure).toEqual({})
  })
})

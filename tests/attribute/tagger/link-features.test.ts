import {describe, expect, it} from 'vitest'
import {contentCueFeatures, cueSourceFeatures, MOST_LINK_FEATURES, noCueFeatures, noSourceFeatures} from '../../../src/attribute/tagger/link-features.ts'
import {exampleFrom, markedRuns} from '../../coding/train/marked-article.ts'

const keysOf = (write: (out: Int32Array) => number): number[] => {
  const out = new Int32Array(MOST_LINK_FEATURES)
  return [...out.subarray(0, write(out))]
}

describe('the features of a link', () => {
  // runs: 0 source, 1 cue, 2 content, 3 source, 4 cue, 5 content
  const runs = markedRuns(exampleFrom('<1s|Ana Kell> <1k|said> <1c|they won>, but <2s|Tom Dravik> <2k|denied> <2c|the claim>.'))
  const again = markedRuns(exampleFrom('<1s|Ana Kell> <1k|said> <1c|they won>, but <2s|Tom Dravik> <2k|denied> <2c|the claim>.'))

  it('fit into the room that is kept for them, and there are some', () => {
    for (const keys of [
      keysOf((out) => contentCueFeatures(runs, 2, 1, out)), keysOf((out) => noCueFeatures(runs, 2, 2, out)), keysOf((out) => cueSourceFeatures(runs, [1, 0, 2], out)), keysOf((out) => noSourceFeatures(runs, 1, 2, out)),
    ]) expect(keys.length > 0 && keys.length <= MOST_LINK_FEATURES).toBe(true)
  })

  it('are the same for the same words', () => {
    expect(keysOf((out) => contentCueFeatures(runs, 2, 1, out))).toEqual(keysOf((out) => contentCueFeatures(again, 2, 1, out)))
    expect(keysOf((out) => cueSourceFeatures(runs, [4, 3, 5], out))).toEqual(keysOf((out) => cueSourceFeatures(again, [4, 3, 5], out)))
  })

  it('tell the near cue from the far one, and the near source from the far one', () => {
    expect(keysOf((out) => contentCueFeatures(runs, 5, 4, out))).not.toEqual(keysOf((out) => contentCueFeatures(runs, 5, 1, out)))
    expect(keysOf((out) => cueSourceFeatures(runs, [4, 3, 5], out))).not.toEqual(keysOf((out) => cueSourceFeatures(runs, [4, 0, 5], out)))
  })

  it('share no key between having no cue and having no source', () => {
    const none = new Set(keysOf((out) => noCueFeatures(runs, 2, 2, out)))
    expect(keysOf((out) => noSourceFeatures(runs, 1, 2, out)).filter((key) => none.has(key))).toEqual([])
  })
})

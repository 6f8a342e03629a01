import {describe, expect, it} from 'vitest'
import {CONFIDENCE_TERMS, confidenceOf, confidenceTerms} from '../../../src/attribute/tagger/confidence.ts'
import type {Linked} from '../../../src/attribute/tagger/linker.ts'
import {exampleFrom, knowledgeOf, markedRuns} from '../../coding/train/marked-article.ts'

const logit = (p: number): number => Math.log((p + 0.01) / (1.01 - p))

describe('confidenceTerms', () => {
  // “ We go on , ” she said
  const runs = markedRuns(exampleFrom('<1c|“We go on,”> <1s|she> <1k|said>.'), knowledgeOf({said: {cue: 5}}), 0.5)
  const one: Linked = {cue: 2, source: 1, sourceTo: 7, contents: [0], content: [[0, 6]], link: 0.9, choice: 0.8, none: 0.1, ending: 0.7}
  const terms = new Float64Array(CONFIDENCE_TERMS)

  it('are worked out from the marginals, the links and the form of the attribution', () => {
    confidenceTerms(runs, one, terms)
    // constant; marginals of content (mean, least) and cue: 0.5, log-odds 0; link; source; choice; none; quoted; length; parts; source; joined; usual cue; both ends; short; ends
    const expected = [1, 0, 0, 0, logit(0.9), 0, logit(0.8), logit(0.1), 1, Math.log(6), 0, 1, 0, 1, 1, 0, logit(0.7)]
    terms.forEach((term, i) => { expect(term, `term ${i}`).toBeCloseTo(expected[i]!, 6) })
  })

  it('say that there is no source', () => {
    confidenceTerms(runs, {...one, source: -1, choice: 0, none: 0}, terms)
    expect([terms[5], terms[6], terms[7], terms[11]]).toEqual([logit(0), 0, 0, 0])
  })

  it('count parts, and runs that were joined to one part', () => {
    confidenceTerms(runs, {...one, contents: [0, 0, 0], content: [[0, 2], [3, 6]]}, terms)
    expect([terms[10], terms[12]]).toEqual([1, 1])
  })
})

describe('confidenceOf', () => {
  it('is one half without weights, and the logistic of the weighted sum', () => {
    const terms = new Float64Array(CONFIDENCE_TERMS).fill(1), weights = new Float64Array(CONFIDENCE_TERMS)
    expect(confidenceOf(weights, terms)).toBe(0.5)
    weights[0] = Math.log(3)
    expect(confidenceOf(weights, terms)).toBeCloseTo(0.75, 12)
  })
})

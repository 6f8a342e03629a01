import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createReviewPicker, mergeReview, REVIEWED} from '../../src/measure/review.ts'
import {reviewReasons} from '../../src/measure/review-reasons.ts'
import type {ReviewItem} from '../../src/tally.ts'
import type {Analysed, Attribution} from '../../src/types.ts'
import {NO_SKETCH} from '../report/small-corpus.ts'

const TEXT = 'Solvay said: We will go.'
const attributionOf = (more: Partial<Attribution> = {}): Attribution => ({
  id: 'a1', part: 'text', content: [[13, 23]], source: [[0, 6]], cue: [[7, 11]], kind: 'direct', speaker: 'Irena Solvay', sourceType: null, title: null, anonymous: false,
  anonymityReason: null, affiliation: null, country: null, silence: null, via: null, speakerConfidence: 1, negated: false, parent: null, verbClass: null, confidence: 0.9, rule: 'r', ...more,
})

/** An article whose attributions have so many words and so much doubt. */
function articleOf(id: string, outlet: string, said: readonly (readonly [words: number, doubt: number])[]): Analysed {
  return {
    article: {id, outlet, event: null, date: null, title: '', text: TEXT, url: null, labels: {}, file: 'x', line: 1},
    attributions: said.map((_, index) => attributionOf({id: `a${index + 1}`})),
    speech: said.map(([words, doubt]) => ({words, verbatim: 0, first: false, last: false, inHeadline: false, doubt, sentence: [0, TEXT.length]})),
    hits: [], scareQuotes: [], sentiment: [], lexicons: [], wire: null, wireContributor: null, fingerprint: '', sketch: NO_SKETCH, counts: {} as Analysed['counts'],
  }
}

type Review = Map<string, ReviewItem[]>

/** As threads do it: each has a picker of its own, and each article's picks are merged one after the other. */
function reviewOf(threads: readonly (readonly Analysed[])[]): Review {
  const review: Review = new Map()
  for (const articles of threads) {
    const pick = createReviewPicker()
    for (const article of articles) mergeReview(review, new Map([[article.article.outlet, pick(article)]]))
  }
  return review
}

const idsOf = (review: Review): string[][] => [...review].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, items]) => items.map(({article, attribution}) => `${article.id} ${attribution.id}`))

describe('what is to be reviewed', () => {
  it('comes in the order of its doubtful words, then by id', () => {
    // 10 × 100 = 1000; 5 × 500 = 2500; 2 × 500 = 1000; 3 × 0 = 0 is not doubtful
    expect(idsOf(reviewOf([[articleOf('y', 'A', [[10, 100], [5, 500]]), articleOf('x', 'A', [[2, 500], [3, 0]])]]))).toEqual([['y a2', 'x a1', 'y a1']])
  })

  it('is cut out of the article', () => {
    const [[item]] = [...reviewOf([[articleOf('x', 'A', [[3, 100]])]]).values()] as [[ReviewItem]]
    expect(item).toMatchObject({source: 'Solvay', cue: 'said', content: 'We will go', sentence: TEXT, article: {id: 'x', outlet: 'A', event: null, date: null}})
    expect(item.article).not.toHaveProperty('text')
  })

  it(`is at most ${REVIEWED} of an outlet, the most doubtful ones`, () => {
    const many = Array.from({length: REVIEWED + 50}, (_, index) => articleOf(`${1000 + index}`, 'A', [[index + 1, 10]]))
    const [ids] = idsOf(reviewOf([many, [articleOf('b', 'B', [[1, 1]])]]))
    expect(ids).toHaveLength(REVIEWED)
    expect([ids![0], ids!.at(-1)]).toEqual([`${1000 + REVIEWED + 49} a1`, `${1000 + 50} a1`])
  })

  it('is the same whatever the order of the articles and the number of threads', () => {
    const articles = Array.from({length: 300}, (_, index) => articleOf(`${index}`, index % 10 === 0 ? 'B' : 'A', [[index * 7 % 11, 100], [index % 5, 300]]))
    const expected = idsOf(reviewOf([articles]))
    // B: of 30 articles, 3 have no words in the first attribution (0, 110, 220), and none has any in the second.
    expect(expected.map((ids) => ids.length)).toEqual([REVIEWED, 27])
    fc.assert(fc.property(fc.shuffledSubarray(articles, {minLength: 300}), fc.nat(300), fc.nat(300), (all, a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a]
      expect(idsOf(reviewOf([all.slice(0, low), all.slice(low, high), all.slice(high)]))).toEqual(expected)
    }), {numRuns: 20})
  })
})

describe('the reasons', () => {
  const reasons = (more: Partial<Attribution>, {source = 'Solvay', words = 3, parent = null as Attribution | null} = {}): string[] =>
    reviewReasons({attribution: attributionOf(more), speech: {words}, source, parent})

  it.each([
    ['no source', reasons({speaker: null, source: []}, {source: ''}), ['no source is expressed']],
    ['no speaker', reasons({speaker: null}), ['the speaker could not be told']],
    ['a pronoun', reasons({}, {source: 'He'}), ['the speaker was worked out from “He”']],
    ['no cue', reasons({cue: []}), ['weak link: no word ties source and content']],
    ['199 units between source and content', reasons({content: [[205, 210]]}), ['nothing stands out: the usual error of its rule']],
    ['200 units between source and content', reasons({content: [[206, 210]]}), ['weak link: source and content stand far apart']],
    ['the nearest piece of several', reasons({content: [[8, 20], [900, 910]]}), ['nothing stands out: the usual error of its rule']],
    ['low confidence', reasons({confidence: 0.499}), ['low confidence']],
    ['middling confidence', reasons({confidence: 0.5}), ['nothing stands out: the usual error of its rule']],
    ['a doubtful attribution around it', reasons({}, {parent: attributionOf({confidence: 0.3})}), ['inside an attribution that is uncertain itself']],
    ['a sure attribution around it', reasons({}, {parent: attributionOf()}), ['nothing stands out: the usual error of its rule']],
    ['much text', reasons({}, {words: 40}), ['long: much hangs on it']],
    ['several', reasons({speaker: null, confidence: 0.2}, {words: 50}), ['the speaker could not be told', 'low confidence', 'long: much hangs on it']],
  ] as const)('name %s', (_what, given, expected) => { expect(given).toEqual(expected) })
})

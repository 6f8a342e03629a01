import fc from 'fast-check'
import type {CorpusArticle} from '../../src/findings.ts'
import {emptyCounts} from '../../src/measure/tally.ts'
import type {CountName} from '../../src/types.ts'
import {NO_SKETCH} from '../report/small-corpus.ts'

/** An article as it is compared: whose it is, what it is about, and its counts; those that are not given are 0. */
export function article(id: string, outlet: string, event: string | null, counts: Partial<Record<CountName, number>>): CorpusArticle {
  return {
    article: {id, outlet, date: null, event, title: '', url: null}, counts: {...emptyCounts(), ...counts}, wire: null, wireContributor: null, fingerprint: id,
    sketch: NO_SKETCH,
  }
}

export const NO_COPIES = {repeats: new Set<string>(), wire: new Set<string>()}

/** Small corpora of two to four outlets on up to eight events, with counts that can be those of articles. */
export const corpora: fc.Arbitrary<CorpusArticle[]> = fc.array(fc.record({
  outlet: fc.constantFrom('Clarion', 'Herald', 'Tribune', 'Wire'), event: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', null),
  own: fc.integer({min: 0, max: 900}), loaded: fc.integer({min: 0, max: 40}), quoted: fc.integer({min: 0, max: 400}),
  attributions: fc.integer({min: 0, max: 12}), direct: fc.nat(), scored: fc.integer({min: 0, max: 20}), sum: fc.integer({min: -900, max: 900}),
}), {minLength: 1, maxLength: 60}).map((rows) => rows.map(({outlet, event, own, loaded, quoted, attributions, direct, scored, sum}, index) =>
  article(`n${String(index).padStart(2, '0')}`, outlet, event, {
    words: own + quoted, words_own: own, loaded_own: own === 0 ? 0 : loaded, words_quoted: quoted, attributions, direct: direct % (attributions + 1),
    sentiment_own_scored: scored, sentiment_own_sum: scored === 0 ? 0 : sum,
  })))

import {compareCorpus} from '../../src/compare-corpus.ts'
import type {CorpusArticle, CorpusFindings, Omission, QuoteVersion} from '../../src/findings.ts'

const OTHER = '=cmd()|\' /C calc\'!A0'

const full: QuoteVersion = {
  quote: 'q1', event: 'summit', speaker: 'Anna Berg', outlet: 'Daily Clarion', article: 'd0', date: '2024-03-05', part: 'text', attributions: ['a1'], credited: ['Anna Berg'],
  wording: 'We want a just peace with the regime', words: 8, how: 'verbatim', cues: ['said'], verbClasses: ['neutral'], kinds: ['direct'], wire: null, longest: true, change: null,
  outlets: ['Daily Clarion', OTHER], missingIn: [],
}
const cut: QuoteVersion = {
  ...full, outlet: OTHER, article: 'h1', attributions: [], credited: [], wording: 'a just peace', words: 3, cues: [], verbClasses: [], kinds: [], longest: false,
  change: {kept: 3, cuts: ['We want', 'with the regime'], additions: [], substitutions: [], negation: [], numbers: [], marked: '[-We want-] a just peace [-with the regime-]'},
}
/** The outlet has one article of two words on the event. */
const omission: Omission = {
  event: 'summit', level: 'fact', item: '90 days', outlet: OTHER, presentIn: ['Daily Clarion', 'Herald'], articles: 2, words: 2, wordsElsewhere: 200, chance: 0.98, mentioned: false,
  publishedBefore: false, evidence: ['d0', 'e0'],
}

/** Rows for every table that the passes over the corpus fill, of articles of `small-corpus.ts`: what the passes find, and what they cannot find in texts as short. */
export function smallFindings(articles: readonly CorpusArticle[]): CorpusFindings {
  return {...compareCorpus(articles), sharedQuotes: [full, cut], omissions: [omission]}
}

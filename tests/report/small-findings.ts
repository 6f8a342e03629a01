import {compareCorpus} from '../../src/compare-corpus.ts'
import {TermTable} from '../../src/compare/term-table.ts'
import type {CorpusArticle, CorpusFindings, DistinctiveTerm, Divergence, Omission, QuoteVersion, ScareTerm} from '../../src/findings.ts'
import type {Tally} from '../../src/tally.ts'

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
  publishedBefore: false, inGap: false, cutText: false, evidence: ['d0', 'e0'],
}
const term: DistinctiveTerm = {
  voice: 'own', outlet: 'Daily Clarion', against: '', events: 7, articles: 7, words: 700, restWords: 900, term: 'regime', rank: 1, z: 2.5, priorShare: 0.1, logRatio: 1.5, low: 0.5,
  high: 2.5, g2: 7, hits: 7, restHits: 2, inArticles: 7, restArticles: 1, dispersion: 0.1, topTwoShare: 0.3, fewArticles: false, p: 0.001, q: 0.05, tests: 50, draws: 999, kept: 0.9,
  reason: '',
}

const divergence: Divergence = {
  level: 'sources', event: null, outlet: 'Daily Clarion', against: '', events: 7, articles: 7, restArticles: 9, size: 40, restSize: 60, value: 0.3, expected: 0.2, p: 0.01, q: 0.02,
  tests: 3, drivers: ['berg'], restDrivers: ['reuel'], reason: '',
}

const scareTerm: ScareTerm = {
  outlet: 'Daily Clarion', event: 'summit', term: 'reform', times: 1, articles: 1, plainArticles: 0, othersMarking: 0, othersPlain: 1, outletsPlain: [OTHER],
}

/** Rows for every table that the passes over the corpus fill, of articles of `small-corpus.ts`: what the passes find, and what they cannot find in texts as short. */
export function smallFindings(articles: readonly CorpusArticle[], tally: Tally): CorpusFindings {
  const facts = {incomplete: new Map(), terms: new TermTable(), agencies: [], tally}
  return {...compareCorpus(articles, facts), boilerplate: [{outlet: 'Daily Clarion', line: 'Read by millions', confirmed: false, articles: 4, of: 9}], sharedQuotes: [full, cut], omissions: [omission], distinctiveTerms: [term], divergence: [divergence], scareTerms: [scareTerm]}
}

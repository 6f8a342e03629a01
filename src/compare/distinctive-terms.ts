import type {DistinctiveTerm} from '../findings.ts'
import {deviationOfProportions} from '../stats/dispersion.ts'
import {benjaminiHochberg} from '../stats/false-discovery.ts'
import type {Prior} from '../stats/log-odds.ts'
import {logLikelihood, logOddsZ, logRatio} from '../stats/log-odds.ts'
import {seededRandom} from '../stats/seeded-random.ts'
import {isContent} from '../text/empty-words.ts'
import {hashOf} from '../text/vocabulary.ts'
import type {TermContrast} from './contrast-terms.ts'
import {contrastTerms} from './contrast-terms.ts'
import {mediumNames} from './own-names.ts'
import {bootstrapTerms} from './term-bootstrap.ts'
import type {TermCorpus} from './term-corpus.ts'
import {permuteTerms} from './term-permutation.ts'
import type {TermPostings} from './term-postings.ts'
import {postingsOf} from './term-postings.ts'
import type {TermSource} from './term-source.ts'
import type {TermVoice} from './term-table.ts'
import {TERM_VOICES} from './term-table.ts'

/** Terms told of each contrast, and how many more are looked at, so that resampling can push some out of the first. */
export const TOLD = 50, LOOKED_AT = 100
/** Words of the prior: a term is shrunk as if each side had so many more words in the mix of the whole corpus. */
export const PRIOR_WORDS = 1000
const FEWEST_ARTICLES = 2, FEWEST_EVENTS = 3, FEWEST_OWN = 5
/** z under which a term of the commonest words alone ("in", "it is") is noise to a reader: what is left tells a way of writing. */
const TELLING_STYLE = 4

export interface TermOptions {
  /** Each outlet against the rest, or against every other as well. */
  readonly contrasts: 'rest' | 'rest and pairs'
  /** Forms in which agencies are printed: they are credits, not wording. */
  readonly agencies: readonly string[]
  readonly seed: number
}

/**
 * The terms (one word or two) that set an outlet apart from the others on the events that both cover, in its own voice and, apart from that,
 * in the voice of its sources. Only articles with an event count; the caller leaves out copies.
 *
 * Terms of the commonest words alone count only where they stand out far. Words of phrases that the outlet prints again and again, its own name and the names of agencies are left out. A contrast with fewer than 3
 * shared events or 5 articles gives a row that says so. The order of the articles changes nothing.
 */
export function distinctiveTerms(source: TermSource, options: TermOptions): DistinctiveTerm[] {
  return TERM_VOICES.flatMap((voice) => {
    const corpus = source.corpus(voice), {outlets} = corpus, prior = priorOf(corpus)
    if (outlets.length === 0) return [{...NOBODY, voice, ...NOT_COMPARED, reason: 'nothing to compare: no article on an event is an outlet\'s own copy'}]
    return outlets.flatMap((outlet) => {
      const against = options.contrasts === 'rest' ? [null] : [null, ...outlets.filter((other) => other !== outlet)]
      return against.flatMap((other) => contrastRows(corpus, {voice, outlet, against: other, prior, source, options}))
    })
  })
}

interface Contrast {
  readonly voice: TermVoice
  readonly outlet: string
  readonly against: string | null
  readonly prior: (term: number) => Prior
  readonly source: TermSource
  readonly options: TermOptions
}

function priorOf({terms, term, count, lengths}: TermCorpus): (term: number) => Prior {
  const hits = new Float64Array(terms.length), all = lengths.reduce((sum, n) => sum + n, 0)
  term.forEach((one, at) => { hits[one]! += count[at]! })
  return (one) => ({hits: PRIOR_WORDS * hits[one]! / all, of: PRIOR_WORDS})
}

function contrastRows(corpus: TermCorpus, asked: Contrast): DistinctiveTerm[] {
  const contrast = contrastTerms(corpus, asked.outlet, asked.against), events = contrast.events.length - 1
  const articles = contrast.own.reduce((sum, own) => sum + own, 0)
  const {ownWords, restWords} = contrast
  const about = {voice: asked.voice, outlet: asked.outlet, against: asked.against ?? '', events, articles, words: ownWords, restWords}
  if (asked.against !== null && events === 0) return []
  if (events < FEWEST_EVENTS) return [{...about, ...NOT_COMPARED, reason: `${events === 0 ? 'no' : `only ${events}`} shared event${events === 1 ? '' : 's'}; ${FEWEST_EVENTS} are needed`}]
  if (articles < FEWEST_OWN) return [{...about, ...NOT_COMPARED, reason: `only ${articles} articles on shared events; ${FEWEST_OWN} are needed`}]
  if (restWords === 0 || ownWords === 0) return [{...about, ...NOT_COMPARED, reason: 'one side has no words in this voice'}]
  const tested = eligible(contrast), top = topTerms(corpus, contrast, {...asked, tested}).slice(0, LOOKED_AT)
  return termRows(corpus, contrast, {...asked, about, top, tests: tested.length})
}

const NOBODY = {outlet: '', against: '', events: 0, articles: 0, words: 0, restWords: 0}

const NOT_COMPARED = {
  term: '', rank: null, z: null, priorShare: null, logRatio: null, low: null, high: null, g2: null, hits: null, restHits: null, inArticles: null, restArticles: null, dispersion: null,
  topTwoShare: null, fewArticles: null, p: null, q: null, tests: 0, draws: 0, kept: null,
} as const

/** Terms of two articles of the outlet at least. */
function eligible({ownArticles}: TermContrast): number[] {
  const terms: number[] = []
  ownArticles.forEach((n, term) => { if (n >= FEWEST_ARTICLES) terms.push(term) })
  return terms
}

interface Ranked {
  readonly term: number
  readonly z: number
  readonly prior: Prior
}

/** Terms that the outlet uses more, the largest z first, without names of media and words of repeated phrases. */
function topTerms(corpus: TermCorpus, contrast: TermContrast, {outlet, prior, source, options, tested, voice}: Contrast & {readonly tested: readonly number[]}): Ranked[] {
  const {ownHits, restHits, ownWords, restWords} = contrast
  const namesMedium = mediumNames(outlet, options.agencies)
  const ranked = tested.map((term) => ({term, prior: prior(term), z: logOddsZ({hits: ownHits[term]!, of: ownWords}, {hits: restHits[term]!, of: restWords}, prior(term))}))
    .filter(({z, term}) => z > 0 && (z >= TELLING_STYLE || hasContent(corpus.terms[term]!))).sort((a, b) => b.z - a.z || a.term - b.term).slice(0, 4 * LOOKED_AT)
    .filter(({term}) => !namesMedium(corpus.terms[term]!))
  if (voice === 'quoted') return ranked
  const inPhrases = source.phraseWords(outlet)
  return ranked.filter(({term}) => !corpus.terms[term]!.split(' ').some((word) => inPhrases.has(source.table.idOf(word) ?? -1)))
}

function hasContent(term: string): boolean {
  return term.split(' ').some(isContent)
}

interface Told extends Contrast {
  readonly about: Pick<DistinctiveTerm, 'voice' | 'outlet' | 'against' | 'events' | 'articles' | 'words' | 'restWords'>
  readonly top: readonly Ranked[]
  readonly tests: number
}

function termRows(corpus: TermCorpus, contrast: TermContrast, {about, top, tests, voice, outlet, against, options}: Told): DistinctiveTerm[] {
  const {lengths} = corpus, postings = postingsOf(corpus, contrast, top.map(({term}) => term)), name = `${voice}\u0000${outlet}\u0000${against ?? ''}`
  const random = seededRandom(options.seed ^ hashOf(name, 0, name.length))
  const spread = bootstrapTerms(contrast, top.map(({prior}, i) => ({...postings[i]!, prior})), {lengths, top: TOLD, random})
  const told = top.slice(0, TOLD), test = permuteTerms(contrast, postings.slice(0, TOLD), {lengths, random})
  const q = benjaminiHochberg([...test.map(({p}) => p), ...new Array<number>(tests - test.length).fill(1)])
  return told.map(({term, z, prior}, i) => ({
    ...about, term: corpus.terms[term]!, rank: i + 1, z, priorShare: prior.hits / (prior.hits + contrast.ownHits[term]!), ...usageOf(contrast, term),
    low: spread?.[i]!.low ?? null, high: spread?.[i]!.high ?? null, kept: spread?.[i]!.kept ?? null, ...spreadOf(postings[i]!, contrast, lengths), ...test[i]!, q: q[i]!, tests,
    reason: spread === null ? 'fewer than 6 shared events: no interval' : '',
  }))
}

function usageOf({ownHits, restHits, ownWords, restWords, ownArticles, restArticles}: TermContrast, term: number) {
  const a = {hits: ownHits[term]!, of: ownWords}, b = {hits: restHits[term]!, of: restWords}
  return {logRatio: logRatio(a, b), g2: logLikelihood(a, b), hits: a.hits, restHits: b.hits, inArticles: ownArticles[term]!, restArticles: restArticles[term]!}
}

/** How the term is spread over the outlet's articles. */
function spreadOf({at, hits}: TermPostings, {units, own}: TermContrast, lengths: Int32Array): Pick<DistinctiveTerm, 'dispersion' | 'topTwoShare' | 'fewArticles'> {
  const inUnit = new Map(at.map((i, entry) => [i, hits[entry]!])), mine = [...units.keys()].filter((i) => own[i] === 1)
  const counts = mine.map((i) => inUnit.get(i) ?? 0), sorted = [...counts].sort((a, b) => b - a), all = sorted.reduce((sum, n) => sum + n, 0)
  const topTwoShare = (sorted[0]! + (sorted[1] ?? 0)) / all
  return {dispersion: deviationOfProportions(counts, mine.map((i) => lengths[units[i]!]!)), topTwoShare, fewArticles: topTwoShare >= 0.5}
}

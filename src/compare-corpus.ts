import {compareOutlets} from './compare/compare-outlets.ts'
import type {CompareOptions} from './compare/options.ts'
import {DEFAULT_COMPARE} from './compare/options.ts'
import {sensitivityOf} from './compare/sensitivity.ts'
import {withVerdicts} from './compare/with-verdicts.ts'
import {distinctiveTerms} from './compare/distinctive-terms.ts'
import {divergenceRows} from './compare/divergence-rows.ts'
import {TermSource} from './compare/term-source.ts'
import type {TermTable} from './compare/term-table.ts'
import {describeCoverage} from './corpus/describe-coverage.ts'
import {describeEvents} from './corpus/describe-events.ts'
import {findBoilerplate} from './corpus/find-boilerplate.ts'
import {findCopies} from './corpus/find-copies.ts'
import {findDuplicates} from './corpus/find-duplicates.ts'
import type {GivenIdentities} from './corpus/find-identities.ts'
import {findIdentities} from './corpus/find-identities.ts'
import {findOmissions, whyNoOmissions} from './corpus/find-omissions.ts'
import {findScareTerms} from './corpus/find-scare-terms.ts'
import {findSharedQuotes} from './corpus/find-shared-quotes.ts'
import {findWireCopies} from './corpus/find-wire-copies.ts'
import {heardIn} from './corpus/heard-in.ts'
import {createSourceNamer} from './corpus/source-names.ts'
import type {BoilerplateLine, CorpusArticle, CorpusFindings, TextState} from './findings.ts'
import type {Tally} from './tally.ts'

export interface CorpusFacts {
  /** Articles of which the distributor gave only a part, by id. */
  readonly incomplete: ReadonlyMap<string, TextState>
  readonly compare?: CompareOptions
  /** Sentiment lexicons but the declared one, in the order of the sketches. */
  readonly lexicons?: readonly string[]
  /** The terms that were taken out of the articles. */
  readonly terms: TermTable
  /** Forms in which agencies are printed. */
  readonly agencies: readonly string[]
  /** Who speaks in which outlet on which event; without it nobody is looked for. */
  readonly tally?: Pick<Tally, 'sources' | 'cells'>
  /** Names that a person has given to an identity. */
  readonly identities?: GivenIdentities
  /** Lines that a person has said to be no text. */
  readonly boilerplate?: readonly Pick<BoilerplateLine, 'outlet' | 'line'>[]
}

const NOBODY = {sources: new Map<never, never>(), cells: new Map<never, never>()}

const SEED = 1

/**
 * All that is done once every article has been analysed: the passes over the corpus, then the comparison of outlets. This file alone knows
 * their order. It sees numbers and sketches, never texts, and gives the same whatever the order of the articles.
 */
export function compareCorpus(articles: readonly CorpusArticle[], {incomplete, terms, agencies: printed, compare = DEFAULT_COMPARE, lexicons = [], tally = NOBODY, identities = new Map(), boilerplate = []}: CorpusFacts): CorpusFindings {
  const pairs = findCopies(articles), duplicates = findDuplicates(articles, pairs), wireCopies = findWireCopies(articles, pairs)
  const agencies = new Map(wireCopies.map(({copy, agency}) => [copy.article.id, agency ?? 'unknown'])), coverage = describeCoverage(articles)
  const stated = articles.map(({article, counts, sketch: {statements, loaded, facts}}) =>
    ({article, wire: agencies.get(article.id) ?? null, words: counts.words, statements, loaded, facts}))
  const known = findIdentities(tally, identities), sharedQuotes = findSharedQuotes(stated, known), isRepeat = (id: string): boolean => (duplicates.get(id)?.group ?? id) !== id
  const events = describeEvents(articles, {gaps: coverage.gaps, incomplete, copies: agencies}), printedOnce = stated.filter(({article: {id}}) => !isRepeat(id))
  const ownCopies = stated.flatMap(({article: {id, outlet, event}, wire, statements}) => event === null || wire !== null || isRepeat(id) ? [] : [{id, outlet, event, statements}])
  const heard = heardIn(ownCopies, createSourceNamer(known)), words = new TermSource(ownCopies, terms)
  const repeats = new Set([...duplicates].flatMap(([id, {group}]) => id === group ? [] : [id])), wire = new Set(agencies.keys())
  const omissions = findOmissions(printedOnce, sharedQuotes, events, known), noOmissions = omissions.length === 0 ? whyNoOmissions(printedOnce) : ''
  const compared = compareOutlets(articles, {repeats, wire}, compare)
  const sensitivity = sensitivityOf({articles, copies: {repeats, wire}, options: compare, lexicons, comparisons: compared})
  return {
    comparisons: withVerdicts(compared, sensitivity), sensitivity, duplicates, wireCopies, sharedQuotes, omissions, noOmissions, coverage: coverage.weeks, events,
    divergence: divergenceRows(heard, words, {agencies: printed, seed: SEED}),
    distinctiveTerms: distinctiveTerms(words, {contrasts: 'rest', agencies: printed, seed: SEED}),
    scareTerms: findScareTerms(articles),
    identities: known, boilerplate: findBoilerplate(articles, repeats, boilerplate),
  }
}

import {MEASURES, sumOf} from '../measures.ts'
import type {RatioSums} from '../stats/ratio-sums.ts'
import {addCluster, emptyRatioSums} from '../stats/ratio-sums.ts'
import type {Cell, LexiconTally, SourceTally, SponsorTally, Tally, TermTally, UseTally} from '../tally.ts'
import type {Analysed, Attribution, CountName, Counts, Hit, Speech} from '../types.ts'
import {COUNTS} from '../types.ts'
import {mergeReview} from './review.ts'
import {emptySample, mergeSample} from './sample.ts'
import {addLexicons, mergeLexicons} from './tally-lexicons.ts'
import {addSponsors, addUses, emptyUse, SPONSOR_NUMBERS, USE_NUMBERS} from './tally-uses.ts'

const ZERO: Counts = Object.freeze(Object.fromEntries(COUNTS.map((name) => [name, 0])) as Record<CountName, number>)

export function emptyTally(): Tally {
  return {cells: new Map(), alone: new Map(), terms: new Map(), uses: new Map(), sponsors: new Map(), lexicons: new Map(), sources: new Map(), review: new Map(), sample: emptySample()}
}

/** Adds one analysed article to a tally, in place. What is to be reviewed is picked apart (`createReviewPicker`). */
export function addToTally(tally: Tally, analysed: Analysed): void {
  const {article: {outlet, event}, counts} = analysed
  const cell = entry(entry(tally.cells, outlet, () => new Map<string, Cell>()), event ?? '', emptyCell)
  cell.articles++
  addCounts(cell.counts, counts)
  analysed.attributions.forEach(({speaker}, index) => {
    if (speaker !== null) count(cell.speakers, speaker, analysed.speech[index]!.words)
  })
  if (event === null) addAlone(entry(tally.alone, outlet, emptySums), counts)
  addTerms(entry(tally.terms, outlet, () => new Map<string, TermTally>()), analysed.hits)
  addUses(entry(tally.uses, outlet, () => new Map<string, UseTally>()), analysed)
  addSponsors(entry(tally.sponsors, outlet, () => new Map<string, SponsorTally>()), analysed)
  addLexicons(entry(tally.lexicons, outlet, () => new Map<string, LexiconTally>()), analysed)
  addSources(entry(tally.sources, outlet, () => new Map<string, SourceTally>()), analysed)
}

/** Adds tally `from` to tally `into`, in place. Associative and commutative: whole numbers only. */
export function mergeTally(into: Tally, from: Tally): void {
  for (const [outlet, events] of from.cells) {
    const own = entry(into.cells, outlet, () => new Map<string, Cell>())
    for (const [event, {articles, counts, speakers}] of events) {
      const cell = entry(own, event, emptyCell)
      cell.articles += articles
      addCounts(cell.counts, counts)
      addMap(cell.speakers, speakers)
    }
  }
  for (const [outlet, sums] of from.alone) entry(into.alone, outlet, emptySums).forEach((own, m) => { addNumbers(own, sums[m]!, SUMS) })
  mergeNested(into.terms, from.terms, {
    numbers: TERM_NUMBERS, empty: (term) => ({...term, own: 0, quoted: 0, reported: 0, uncertain: 0, headline: 0, articles: 0}),
  })
  mergeNested(into.uses, from.uses, {numbers: USE_NUMBERS, empty: emptyUse})
  mergeNested(into.sponsors, from.sponsors, {numbers: SPONSOR_NUMBERS, empty: (sponsor) => ({...sponsor, hits: 0, articles: 0})})
  mergeNested(into.sources, from.sources, {numbers: SOURCE_NUMBERS, empty: emptySource})
  mergeNames(into.sources, from.sources)
  for (const [outlet, tallies] of from.lexicons) mergeLexicons(entry(into.lexicons, outlet, () => new Map<string, LexiconTally>()), tallies)
  mergeReview(into.review, from.review)
  mergeSample(into.sample, from.sample)
}

const SUMS = ['n', 'x', 'y', 'xx', 'yy', 'xy'] as const
const TERM_NUMBERS = ['own', 'quoted', 'reported', 'uncertain', 'headline', 'articles'] as const
const SOURCE_NUMBERS = [
  'attributions', 'words', 'verbatim', 'direct', 'mixed', 'indirect', 'neutral', 'doubt', 'endorse', 'force', 'emotion', 'anonymous', 'negated', 'silent',
  'headline', 'articles', 'inHeadlines', 'firstWord', 'lastWord', 'confidenceSum', 'firstPositionSum',
] as const

/** Types and titles of sources, which are counts by name. */
function mergeNames(into: Tally['sources'], from: Tally['sources']): void {
  for (const [outlet, sources] of from) for (const [speaker, {types, titles, affiliations, countries}] of sources) {
    const source = into.get(outlet)!.get(speaker)!
    addMap(source.types, types)
    addMap(source.titles, titles)
    addMap(source.affiliations, affiliations)
    addMap(source.countries, countries)
  }
}

export function emptyCounts(): Record<CountName, number> {
  return {...ZERO}
}

export function addCounts(into: Record<CountName, number>, counts: Counts): void {
  for (const name of COUNTS) into[name] += counts[name]
}

function emptyCell(): Cell {
  return {articles: 0, counts: emptyCounts(), speakers: new Map()}
}

function emptySums(): RatioSums[] {
  return MEASURES.map(emptyRatioSums)
}

function emptySource(): SourceTally {
  return {
    attributions: 0, words: 0, verbatim: 0, direct: 0, mixed: 0, indirect: 0, neutral: 0, doubt: 0, endorse: 0, force: 0, emotion: 0,
    anonymous: 0, negated: 0, silent: 0, headline: 0, articles: 0, inHeadlines: 0, firstWord: 0, lastWord: 0, confidenceSum: 0, firstPositionSum: 0, types: new Map(), titles: new Map(),
    affiliations: new Map(), countries: new Map(),
  }
}

/** An article counts as a cluster of a measure only where it can have a value. */
function addAlone(sums: readonly RatioSums[], counts: Counts): void {
  MEASURES.forEach((measure, m) => {
    const x = sumOf(counts, measure.denominator)
    if (x > 0) addCluster(sums[m]!, x, sumOf(counts, measure.numerator))
  })
}

function addTerms(terms: Map<string, TermTally>, hits: readonly Hit[]): void {
  const seen = new Set<TermTally>()
  for (const {labelSet, kind, label, term, voice, position} of hits) {
    const tally = entry(terms, `${labelSet}\u0000${label}\u0000${term}`, () =>
      ({labelSet, kind, label, term, own: 0, quoted: 0, reported: 0, uncertain: 0, headline: 0, articles: 0}))
    tally[voice === 'outlet' ? 'own' : voice]++
    if (position === 'headline') tally.headline++
    if (!seen.has(tally)) tally.articles++
    seen.add(tally)
  }
}

function addSources(sources: Map<string, SourceTally>, {attributions, article, speech}: Analysed): void {
  const seen = new Set<SourceTally>()
  attributions.forEach((attribution, index) => {
    if (attribution.speaker === null) return
    const source = entry(sources, attribution.speaker, emptySource)
    addAttribution(source, attribution, speech[index]!)
    if (seen.has(source)) return
    seen.add(source)
    source.articles++
    if (speech[index]!.inHeadline) source.inHeadlines++
    source.firstPositionSum += thousandths(attribution, article.text.length)
  })
}

function addAttribution(source: SourceTally, attribution: Attribution, {words, verbatim, first, last}: Speech): void {
  source.attributions++
  source.words += words
  source.verbatim += verbatim
  source.confidenceSum += Math.round(1000 * attribution.confidence)
  source[attribution.kind]++
  if (attribution.verbClass !== null) source[attribution.verbClass]++
  if (attribution.anonymous) source.anonymous++
  if (attribution.negated) source.negated++
  if (attribution.silence !== null) source.silent++
  if (attribution.part === 'title') source.headline++
  if (first) source.firstWord++
  if (last) source.lastWord++
  count(source.types, attribution.sourceType ?? '')
  count(source.titles, attribution.title ?? '')
  count(source.affiliations, attribution.affiliation ?? '')
  count(source.countries, attribution.country ?? '')
}

/** Where in the text the content starts, in thousandths; the headline is 0. */
function thousandths(attribution: Attribution, length: number): number {
  const first = attribution.content[0]
  return attribution.part === 'title' || first === undefined || length === 0 ? 0 : Math.floor(1000 * first[0] / length)
}

function count(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key)
  if (value === undefined) map.set(key, value = make())
  return value
}

interface Merge<T> {
  /** Fields that are added up. */
  readonly numbers: readonly (keyof T)[]
  readonly empty: (like: T) => T
}

function mergeNested<T extends object>(into: Map<string, Map<string, T>>, from: Map<string, Map<string, T>>, {numbers, empty}: Merge<T>): void {
  for (const [outlet, rows] of from) {
    const own = entry(into, outlet, () => new Map<string, T>())
    for (const [key, row] of rows) addNumbers(entry(own, key, () => empty(row)), row, numbers)
  }
}

function addNumbers<T extends object>(into: T, from: T, names: readonly (keyof T)[]): void {
  const target = into as Record<keyof T, number>, source = from as Record<keyof T, number>
  for (const name of names) target[name] += source[name]
}

function addMap(into: Map<string, number>, from: ReadonlyMap<string, number>): void {
  for (const [name, n] of from) count(into, name, n)
}

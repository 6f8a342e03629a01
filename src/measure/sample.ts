import type {Drawn, Excerpt, ExcerptKind, Reservoir, Sample} from '../tally.ts'
import {EXCERPT_KINDS} from '../tally.ts'
import type {Analysed, Attribution, Voice} from '../types.ts'
import {OFFICIAL_TYPES} from '../types.ts'
import {excerptOfAttribution, excerptOfHit, excerptOfScareQuote, excerptOfSegment} from './excerpt.ts'
import {LONGEST_READABLE, readableArticle} from './readable-article.ts'
import {emptyReservoir, highestRank, mergeReservoir, offer, placeRank, raiseTo, rankOf} from './reservoir.ts'

/** Most excerpts per outlet and per event, and most whole articles: with them the page stays under 15 MB. */
const MOST_EXCERPTS = 7_000, MOST_ARTICLES = 100

/** A sample of nothing. */
export function emptySample(): Sample {
  return {outlets: emptyReservoir(MOST_EXCERPTS), events: emptyReservoir(MOST_EXCERPTS), articles: emptyReservoir(MOST_ARTICLES)}
}

/** Adds a sample to another, in place. Associative and commutative. */
export function mergeSample(into: Sample, from: Sample): void {
  mergeReservoir(into.outlets, from.outlets)
  mergeReservoir(into.events, from.events)
  mergeReservoir(into.articles, from.articles)
}

/** A finding of an article that an excerpt can show: which one, and the strata that it is drawn for. The first of them is drawn per event as well. */
interface Candidate {
  readonly kind: ExcerptKind
  readonly index: number
  readonly strata: readonly string[]
  readonly start: number
}

/**
 * A function that draws from an article what a page may show: sentences behind the numbers of each outlet, and of each outlet on each event, and
 * whole articles to read. It remembers the ranks of what it has drawn, so that the more articles it has seen the less it draws.
 *
 * The draw is a hash of article id and place: the same for any order of articles and any number of machines. A small corpus is kept whole. Where there
 * are too many outlets or events, whole ones are given up; an article without an event goes with its outlet.
 */
export function createSampler(): (analysed: Analysed) => Sample {
  const seen = {outlets: emptyReservoir<null>(MOST_EXCERPTS), events: emptyReservoir<null>(MOST_EXCERPTS), articles: emptyReservoir<null>(MOST_ARTICLES)}
  return (analysed) => {
    const sample = emptySample(), {article: {id, outlet, event, text}} = analysed, group = event ?? outlet, own = rankOf(id)
    const ofOutlet = drawFrom(seen.outlets, sample.outlets, outlet, ''), ofEvent = drawFrom(seen.events, sample.events, group, `${outlet} `)
    forEachCandidate(analysed, (candidate) => {
      const {kind, index, strata, start} = candidate, rank = placeRank(own, EXCERPT_KINDS.indexOf(kind), start)
      if (!strata.some((name) => rank <= ofOutlet.most(name)) && rank > ofEvent.most(strata[0]!)) return
      const drawn = {rank, id: `${id}\u0000${kind} ${String(start).padStart(9, '0')} ${index}`, item: excerptOf(analysed, kind, index)}
      for (const name of strata) ofOutlet.offer(name, drawn)
      ofEvent.offer(strata[0]!, drawn)
    })
    if (text.length <= LONGEST_READABLE && offer(seen.articles, {name: outlet, group}, {rank: own, id, item: null})) {
      offer(sample.articles, {name: outlet, group}, {rank: own, id, item: readableArticle(analysed)})
    }
    // What is passed over here for want of room must not look like room to the samples that this one is merged with.
    raiseTo(sample.outlets, seen.outlets.level)
    raiseTo(sample.events, seen.events.level)
    raiseTo(sample.articles, seen.articles.level)
    return sample
  }
}

interface Drawing {
  /** The highest rank that can still be kept; within an article it is asked for once. */
  readonly most: (name: string) => number
  readonly offer: (name: string, drawn: Drawn<Excerpt>) => void
}

function drawFrom(seen: Reservoir<null>, into: Reservoir<Excerpt>, group: string, prefix: string): Drawing {
  const most = new Map<string, number>()
  return {
    most: (name) => {
      const known = most.get(name)
      if (known !== undefined) return known
      const highest = highestRank(seen, {name: prefix + name, group})
      most.set(name, highest)
      return highest
    },
    offer: (name, drawn) => {
      const stratum = {name: prefix + name, group}
      if (offer(seen, stratum, {rank: drawn.rank, id: drawn.id, item: null})) offer(into, stratum, drawn)
    },
  }
}

function forEachCandidate({attributions, hits, scareQuotes, sentiment}: Analysed, take: (candidate: Candidate) => void): void {
  hits.forEach(({kind, voice, start}, index) => { take({kind: 'hit', index, strata: kind === 'loaded' ? LOADED[voice] : OTHER[voice], start}) })
  attributions.forEach((attribution, index) => {
    take({kind: 'attribution', index, strata: ['attribution', ...traitsOf(attribution)], start: attribution.content[0]?.[0] ?? 0})
  })
  scareQuotes.forEach(({start}, index) => { take({kind: 'scare-quote', index, strata: SCARE, start}) })
  sentiment.forEach(({start, voice, words}, index) => {
    if (words.length > 0 && voice !== 'uncertain') take({kind: 'sentiment', index, strata: voice === 'outlet' ? SENTIMENT_OWN : SENTIMENT_SOURCES, start})
  })
}

const LOADED: Readonly<Record<Voice, readonly string[]>> = {outlet: ['loaded outlet'], quoted: ['loaded quoted'], reported: ['loaded reported'], uncertain: ['loaded uncertain']}
const OTHER: Readonly<Record<Voice, readonly string[]>> = {outlet: ['label outlet'], quoted: ['label quoted'], reported: ['label reported'], uncertain: ['label uncertain']}
const SCARE = ['scare quote'], SENTIMENT_OWN = ['sentiment own'], SENTIMENT_SOURCES = ['sentiment of sources']

/** What measures ask of attributions: each is drawn for itself, so that rare ones are there to be shown. */
function traitsOf({kind, anonymous, speaker, sourceType}: Attribution): string[] {
  const traits: string[] = [kind]
  if (anonymous) traits.push('anonymous')
  if (speaker === null) traits.push('unresolved')
  if (sourceType !== null && OFFICIAL_TYPES.includes(sourceType)) traits.push('official')
  return traits
}

function excerptOf(analysed: Analysed, kind: ExcerptKind, index: number): Excerpt {
  const {attributions, speech, hits, scareQuotes, sentiment} = analysed
  switch (kind) {
    case 'hit': {
      const hit = hits[index]!
      return excerptOfHit(analysed, hit, attributions.find(({id}) => id === hit.attribution) ?? null)
    }
    case 'attribution': return excerptOfAttribution(analysed, attributions[index]!, speech[index]!.sentence)
    case 'scare-quote': return excerptOfScareQuote(analysed, scareQuotes[index]!)
    case 'sentiment': return excerptOfSegment(analysed, sentiment[index]!)
  }
}

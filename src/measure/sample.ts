import type {Excerpt, Reservoir, Sample} from '../tally.ts'
import type {Analysed, Attribution, Part} from '../types.ts'
import {OFFICIAL_TYPES} from '../types.ts'
import {excerptOfAttribution, excerptOfHit, excerptOfScareQuote, excerptOfSegment} from './excerpt.ts'
import {LONGEST_READABLE, readableArticle} from './readable-article.ts'
import {emptyReservoir, mergeReservoir, offer, rankOf} from './reservoir.ts'

/** Most excerpts per outlet and per event, and most whole articles: with them the page stays under 15 MB. */
const MOST_EXCERPTS = 10_000, MOST_ARTICLES = 120

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

/** What an excerpt stands for in its outlet and in its event, where it stands in the article, and how it is made. */
interface Candidate {
  readonly of: readonly string[]
  readonly mark: string
  readonly part: Part
  readonly start: number
  readonly make: () => Excerpt
}

/**
 * A function that draws from an article what a page may show: sentences behind the numbers of each outlet, and of each outlet on each event, and
 * whole articles to read. It remembers the ranks of what it has drawn, so that the more articles it has seen the less it draws.
 *
 * The draw is a hash of article id and place: the same for any order of articles and any number of machines. A small corpus is kept whole.
 */
export function createSampler(): (analysed: Analysed) => Sample {
  const seen = {outlets: emptyReservoir<null>(MOST_EXCERPTS), events: emptyReservoir<null>(MOST_EXCERPTS), articles: emptyReservoir<null>(MOST_ARTICLES)}
  return (analysed) => {
    const sample = emptySample(), {article: {id, outlet, event, text}} = analysed
    const group = event ?? ''
    for (const {of, mark, part, start, make} of candidatesOf(analysed)) {
      const key = `${id}\u0000${mark}${part}${start}`, rank = rankOf(key)
      let made: Excerpt | null = null
      const draw = (known: Reservoir<null>, into: Reservoir<Excerpt>, stratum: {readonly name: string, readonly group: string}): void => {
        if (!offer(known, stratum, {rank, id: key, item: null})) return
        made ??= make()
        offer(into, stratum, {rank, id: key, item: made})
      }
      for (const one of of) draw(seen.outlets, sample.outlets, {name: one, group: outlet})
      draw(seen.events, sample.events, {name: `${outlet}\u0000${of[0]!}`, group})
    }
    const drawn = {rank: rankOf(id), id}, stratum = {name: outlet, group}
    if (text.length <= LONGEST_READABLE && offer(seen.articles, stratum, {...drawn, item: null})) {
      offer(sample.articles, stratum, {...drawn, item: readableArticle(analysed)})
    }
    return sample
  }
}

function candidatesOf(analysed: Analysed): Candidate[] {
  const {attributions, speech, hits, scareQuotes, sentiment} = analysed
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  const found: Candidate[] = hits.map((hit) => ({
    of: [`${hit.kind === 'loaded' ? 'loaded' : 'label'} ${hit.voice}`], mark: `hit ${hit.labelSet} ${hit.label} ${hit.term} `, part: hit.part, start: hit.start,
    make: () => excerptOfHit(analysed, hit, hit.attribution === null ? null : byId.get(hit.attribution) ?? null),
  }))
  attributions.forEach((attribution, index) => {
    const sentence = speech[index]!.sentence
    found.push({
      of: ['attribution', ...traitsOf(attribution)], mark: attribution.id, part: attribution.part, start: attribution.content[0]?.[0] ?? 0,
      make: () => excerptOfAttribution(analysed, attribution, sentence),
    })
  })
  for (const quote of scareQuotes) {
    found.push({of: ['scare quote'], mark: 'scare', part: quote.part, start: quote.start, make: () => excerptOfScareQuote(analysed, quote)})
  }
  for (const segment of sentiment) {
    if (segment.words.length === 0 || segment.voice === 'uncertain') continue
    found.push({
      of: [segment.voice === 'outlet' ? 'sentiment own' : 'sentiment of sources'], mark: 'sentiment', part: segment.part, start: segment.start,
      make: () => excerptOfSegment(analysed, segment),
    })
  }
  return found
}

/** What measures ask of attributions: each is drawn for itself, so that rare ones are there to be shown. */
function traitsOf({kind, anonymous, speaker, sourceType}: Attribution): string[] {
  return [`form ${kind}`, ...anonymous ? ['anonymous'] : [], ...speaker === null ? ['unresolved'] : [],
    ...sourceType !== null && OFFICIAL_TYPES.includes(sourceType) ? ['official'] : []]
}

import type {SponsorTally, UseTally} from '../tally.ts'
import type {Analysed, Hit} from '../types.ts'

export const USE_NUMBERS = [
  'own', 'quoted', 'reported', 'uncertain', 'headline', 'articles', 'ownArticles', 'squares', 'products',
] as const
export const SPONSOR_NUMBERS = ['hits', 'articles'] as const

/** The same use without its counts. */
export function emptyUse(like: UseTally): UseTally {
  return {...like, own: 0, quoted: 0, reported: 0, uncertain: 0, headline: 0, articles: 0, ownArticles: 0, squares: 0, products: 0}
}

/**
 * Adds what one article calls things, and in what frames it speaks, to the uses of its outlet. A name counts twice: for itself, and in the sum of
 * all names of its set for the same referent, which its share divides by.
 */
export function addUses(uses: Map<string, UseTally>, {article: {event}, hits}: Analysed): void {
  const ofArticle = new Map<string, UseTally>()
  for (const hit of hits) {
    if (hit.kind === 'naming') {
      addHit(ofArticle, hit, useOf(hit, event, hit.term))
      addHit(ofArticle, hit, useOf(hit, event, ''))
    } else if (hit.kind === 'frame') addHit(ofArticle, hit, useOf({...hit, referent: null}, event, ''))
  }
  for (const [key, use] of ofArticle) {
    use.articles = 1
    if (event === null) addAlone(use, ofArticle.get(keyOf({...use, term: ''}))!.own)
    const whole = uses.get(key)
    if (whole === undefined) uses.set(key, use)
    else for (const name of USE_NUMBERS) whole[name] += use[name]
  }
}

/** Adds the frames of what the sources of one article say. Sources that could not be told are left out. */
export function addSponsors(sponsors: Map<string, SponsorTally>, {attributions, hits}: Analysed): void {
  const speakers = new Map(attributions.map(({id, speaker}) => [id, speaker])), seen = new Set<SponsorTally>()
  for (const {kind, voice, attribution, labelSet, label} of hits) {
    const source = attribution === null ? null : speakers.get(attribution) ?? null
    if (kind !== 'frame' || source === null || (voice !== 'quoted' && voice !== 'reported')) continue
    const key = `${source}\u0000${labelSet}\u0000${label}`
    let sponsor = sponsors.get(key)
    if (sponsor === undefined) sponsors.set(key, sponsor = {source, labelSet, label, hits: 0, articles: 0})
    sponsor.hits++
    if (!seen.has(sponsor)) sponsor.articles++
    seen.add(sponsor)
  }
}

function useOf({labelSet, kind, label, referent}: Hit, event: string | null, term: string): UseTally {
  return {
    event: event ?? '', labelSet, kind, label, referent: referent ?? '', term,
    own: 0, quoted: 0, reported: 0, uncertain: 0, headline: 0, articles: 0, ownArticles: 0, squares: 0, products: 0,
  }
}

function keyOf({event, labelSet, label, referent, term}: UseTally): string {
  return `${event}\u0000${labelSet}\u0000${label}\u0000${referent}\u0000${term}`
}

function addHit(uses: Map<string, UseTally>, {voice, position}: Hit, empty: UseTally): void {
  const key = keyOf(empty), use = uses.get(key) ?? empty
  uses.set(key, use)
  use[voice === 'outlet' ? 'own' : voice]++
  if (position === 'headline') use.headline++
}

function addAlone(use: UseTally, ownOfSum: number): void {
  use.ownArticles = use.own > 0 ? 1 : 0
  use.squares = use.own * use.own
  use.products = use.own * ownOfSum
}

import type {Analysed} from '../types.ts'
import {createRowFormatter} from './format-cell.ts'
import type {Profile} from './profile.ts'
import {ATTRIBUTIONS} from './tables/attributions.ts'
import {HITS} from './tables/hits.ts'
import {SCARE_QUOTES} from './tables/scare-quotes.ts'
import {SENTIMENT} from './tables/sentiment.ts'

export const EVIDENCE_TABLES = ['attributions', 'hits', 'scare-quotes', 'sentiment'] as const
export type EvidenceTable = (typeof EVIDENCE_TABLES)[number]

/**
 * A function that gives the evidence rows of one article as CSV text, by table; `''` where there are none. It needs nothing but the article, so
 * any worker can make it, and texts of several articles joined in the order of the corpus are the file.
 */
export function createEvidenceRenderer(profile: Profile): (analysed: Analysed) => Record<EvidenceTable, string> {
  const formatAttribution = createRowFormatter(ATTRIBUTIONS, profile), formatHit = createRowFormatter(HITS, profile)
  const formatScareQuote = createRowFormatter(SCARE_QUOTES, profile), formatSegment = createRowFormatter(SENTIMENT, profile)
  return ({article, attributions, speech, hits, scareQuotes, sentiment}) => {
    const rows = {'attributions': '', 'hits': '', 'scare-quotes': '', 'sentiment': ''}
    attributions.forEach((attribution, index) => {
      rows.attributions += formatAttribution({article, attribution, speech: speech[index]!})
    })
    const byId = new Map(attributions.map((attribution) => [attribution.id, attribution])), met = new Set<string>()
    for (const hit of hits) {
      const entry = `${hit.labelSet}\u0000${hit.label ?? '\u0001'}\u0000${hit.term}`
      const attribution = hit.attribution === null ? null : byId.get(hit.attribution) ?? null
      rows.hits += formatHit({article, hit, attribution, first: !met.has(entry)})
      met.add(entry)
    }
    for (const quote of scareQuotes) rows['scare-quotes'] += formatScareQuote({article, quote})
    for (const segment of sentiment) {
      if (segment.words.length > 0) rows.sentiment += formatSegment({article, segment})
    }
    return rows
  }
}

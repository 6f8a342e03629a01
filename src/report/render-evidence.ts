import type {Analysed} from '../types.ts'
import {formatRow} from './format-cell.ts'
import type {Profile} from './profile.ts'
import {ATTRIBUTIONS} from './tables/attributions.ts'
import {HITS} from './tables/hits.ts'
import {SCARE_QUOTES} from './tables/scare-quotes.ts'
import {SENTIMENT} from './tables/sentiment.ts'

export const EVIDENCE_TABLES = ['attributions', 'hits', 'scare-quotes', 'sentiment'] as const
export type EvidenceTable = (typeof EVIDENCE_TABLES)[number]

/**
 * The evidence rows of one article as CSV text, by table; `''` where there are none. It needs nothing but the article, so any worker can
 * make it, and texts of several articles joined in the order of the corpus are the file.
 */
export function renderEvidence(analysed: Analysed, profile: Profile): Record<EvidenceTable, string> {
  const {article, attributions, contentWords, hits, scareQuotes, sentiment} = analysed
  const rows = {'attributions': '', 'hits': '', 'scare-quotes': '', 'sentiment': ''}
  attributions.forEach((attribution, index) => {
    rows.attributions += formatRow(ATTRIBUTIONS, {article, attribution, words: contentWords[index]!}, profile)
  })
  const speakers = new Map(attributions.map(({id, speaker}) => [id, speaker]))
  for (const hit of hits) {
    rows.hits += formatRow(HITS, {article, hit, speaker: hit.attribution === null ? null : speakers.get(hit.attribution) ?? null}, profile)
  }
  for (const quote of scareQuotes) rows['scare-quotes'] += formatRow(SCARE_QUOTES, {article, quote}, profile)
  for (const segment of sentiment) {
    if (segment.words.length > 0) rows.sentiment += formatRow(SENTIMENT, {article, segment}, profile)
  }
  return rows
}

import type {Measure} from '../../measures.ts'
import {sumOf} from '../../measures.ts'
import type {Counts} from '../../types.ts'
import type {EvidenceQuery} from './page-data.ts'

const BEHIND: Readonly<Record<string, Pick<EvidenceQuery, 'k' | 'v' | 'f'>>> = {
  loaded_per_1000_own: {k: 'loaded', v: 'own'},
  loaded_per_1000_sources: {k: 'loaded', v: 'sources'},
  sentiment_own: {k: 'sentiment', v: 'own'},
  sentiment_quoted: {k: 'sentiment', v: 'sources'},
  attributions_per_1000: {k: 'attribution'},
  quoted_share: {k: 'attribution', f: 'verbatim'},
  direct_share: {k: 'attribution', f: 'direct'},
  anonymous_share: {k: 'attribution', f: 'anonymous'},
  unresolved_share: {k: 'attribution', f: 'unresolved'},
  scare_quotes_per_1000_own: {k: 'scare-quote'},
  verbatim_share: {k: 'attribution', f: 'verbatim'},
  anonymous_words_share: {k: 'attribution', f: 'anonymous'},
  official_share: {k: 'attribution', f: 'official'},
  doubtful_share: {k: 'attribution'},
}

/** Which sentences stand behind a measure of an outlet (and event), with the two numbers that it is made of. */
export function measureQuery(measure: Measure, place: number, counts: Counts, of: Pick<EvidenceQuery, 'o' | 'e'>): EvidenceQuery {
  return {...behind(measure, of), m: place, n: sumOf(counts, measure.numerator), d: sumOf(counts, measure.denominator)}
}

/** The same without the two numbers, where they are not those of all articles. */
export function behind(measure: Pick<Measure, 'name'>, of: Pick<EvidenceQuery, 'o' | 'p' | 'u' | 'e'>): EvidenceQuery {
  return {...BEHIND[measure.name] ?? {k: 'article'}, ...of}
}

import type {Measure} from '../../measures.ts'

const TITLES: Readonly<Record<string, string>> = {
  loaded_per_1000_own: 'Loaded words in the outlet’s own voice, per 1,000 own words',
  loaded_per_1000_sources: 'Loaded words of its sources, per 1,000 of their words',
  sentiment_own: 'Sentiment of the outlet’s own words, −1 to 1',
  sentiment_quoted: 'Sentiment of its sources’ words, −1 to 1',
  attributions_per_1000: 'Attributions per 1,000 words',
  quoted_share: 'Share of words inside quotation marks',
  direct_share: 'Share of attributions that are full quotations',
  anonymous_share: 'Share of attributions to unnamed sources',
  unresolved_share: 'Share of attributions whose source could not be told',
  scare_quotes_per_1000_own: 'Scare quotes per 1,000 own words',
  verbatim_share: 'Share of sources’ words given verbatim',
  anonymous_words_share: 'Share of sources’ words without a name',
  official_share: 'Share of sources in office',
  uncertain_share: 'Share of words in no certain voice',
  doubtful_share: 'Share of sources’ words expected with a wrong source',
}

/** What a measure is called in running text, after the name of an outlet. */
const PHRASES: Readonly<Record<string, string>> = {
  loaded_per_1000_own: 'loaded words per 1,000 words of its own voice',
  loaded_per_1000_sources: 'loaded words per 1,000 words of its sources',
  sentiment_own: 'sentiment of its own words',
  sentiment_quoted: 'sentiment of its sources’ words',
  attributions_per_1000: 'attributions per 1,000 words',
  quoted_share: 'share of words inside quotation marks',
  direct_share: 'share of full quotations among attributions',
  anonymous_share: 'share of unnamed sources among attributions',
  scare_quotes_per_1000_own: 'scare quotes per 1,000 words of its own voice',
  verbatim_share: 'share of its sources’ words given verbatim',
  official_share: 'share of sources in office',
}

/** The measures that the page draws and looks for findings in; the others are in the tables. */
export const SHOWN_MEASURES: readonly string[] = [
  'loaded_per_1000_own', 'loaded_per_1000_sources', 'sentiment_own', 'sentiment_quoted', 'attributions_per_1000', 'anonymous_share', 'verbatim_share',
  'official_share', 'scare_quotes_per_1000_own',
]

/** A measure as a heading. */
export function measureTitle({name}: Pick<Measure, 'name'>): string {
  return TITLES[name] ?? name.replaceAll('_', ' ')
}

/** A measure inside a sentence. */
export function measurePhrase({name}: Pick<Measure, 'name'>): string {
  return PHRASES[name] ?? name.replaceAll('_', ' ')
}

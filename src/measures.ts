import type {CountName, Counts} from './types.ts'

/**
 * A measure: a quotient of two sums of whole numbers, times `per`. Being a quotient of sums, it can be computed for an article, an
 * outlet, an event or any other group from the merged counts alone.
 */
export interface Measure {
  readonly name: string
  readonly numerator: readonly CountName[]
  readonly denominator: readonly CountName[]
  readonly per: number
  readonly unit: string
  /** The least and the most that it can be; intervals are cut there. */
  readonly range: readonly [least: number, most: number]
  /** In the words of the count columns, for the codebook. */
  readonly formula: string
  /** What a high value tells a reader about coverage. */
  readonly tells: string
}

const ANY_RATE = [0, Infinity] as const
const SHARE = [0, 1] as const
const SCORE = [-1, 1] as const

const OWN_WORDS: readonly CountName[] = ['words_own'], ATTRIBUTED_WORDS: readonly CountName[] = ['words_attributed']

/** The measures of a group of articles, in the order of the tables. */
export const MEASURES: readonly Measure[] = [
  {
    name: 'loaded_per_1000_own', numerator: ['loaded_own'], denominator: OWN_WORDS, per: 1000, unit: 'hits per 1,000 own-voice words',
    range: ANY_RATE, formula: '1000 × loaded_own / words_own_voice', tells: 'How often the outlet uses loaded wording in its own voice.',
  },
  {
    name: 'loaded_per_1000_sources', numerator: ['loaded_quoted', 'loaded_reported'], denominator: ['words_quoted', 'words_reported'], per: 1000,
    unit: 'hits per 1,000 words of sources', range: ANY_RATE,
    formula: '1000 × (loaded_quoted + loaded_reported) / (words_quoted + words_reported)',
    tells: 'How often the sources that the outlet quotes or paraphrases use loaded wording.',
  },
  {
    name: 'sentiment_own', numerator: ['sentiment_own_sum'], denominator: ['sentiment_own_scored'], per: 0.001, unit: 'score from -1 to 1',
    range: SCORE, formula: 'mean score of the own-voice segments that hold a valence word', tells: 'How positive or negative the outlet\'s own wording is.',
  },
  {
    name: 'sentiment_quoted', numerator: ['sentiment_quoted_sum'], denominator: ['sentiment_quoted_scored'], per: 0.001, unit: 'score from -1 to 1',
    range: SCORE, formula: 'mean score of the quoted and reported segments that hold a valence word',
    tells: 'How positive or negative the wording of the outlet\'s sources is.',
  },
  {
    name: 'attributions_per_1000', numerator: ['attributions'], denominator: ['words'], per: 1000, unit: 'attributions per 1,000 words',
    range: ANY_RATE, formula: '1000 × attributions / words', tells: 'How much of the coverage is tied to sources.',
  },
  {
    name: 'quoted_share', numerator: ['words_quoted'], denominator: ['words'], per: 1, unit: 'share from 0 to 1',
    range: SHARE, formula: 'words_quoted / words', tells: 'How much of the text is verbatim speech of sources.',
  },
  {
    name: 'direct_share', numerator: ['direct'], denominator: ['attributions'], per: 1, unit: 'share from 0 to 1',
    range: SHARE, formula: 'direct / attributions', tells: 'How many attributions are full quotations.',
  },
  {
    name: 'anonymous_share', numerator: ['anonymous'], denominator: ['attributions'], per: 1, unit: 'share from 0 to 1',
    range: SHARE, formula: 'anonymous / attributions', tells: 'How many attributions name neither a person nor an institution.',
  },
  {
    name: 'unresolved_share', numerator: ['unresolved'], denominator: ['attributions'], per: 1, unit: 'share from 0 to 1',
    range: SHARE, formula: 'unresolved / attributions', tells: 'How many attributions have a source that could not be told: read source figures with this in mind.',
  },
  {
    name: 'scare_quotes_per_1000_own', numerator: ['scare_quotes'], denominator: OWN_WORDS, per: 1000, unit: 'scare quotes per 1,000 own-voice words',
    range: ANY_RATE, formula: '1000 × scare_quotes / words_own_voice', tells: 'How often the outlet distances itself from a term by putting it in marks.',
  },
  {
    name: 'verbatim_share', numerator: ['words_verbatim'], denominator: ATTRIBUTED_WORDS, per: 1, unit: 'share from 0 to 1',
    range: SHARE, formula: 'words_verbatim / words_attributed', tells: 'How much of what sources say is given in their own words, and not in the outlet\'s.',
  },
  {
    name: 'anonymous_words_share', numerator: ['words_anonymous'], denominator: ATTRIBUTED_WORDS, per: 1, unit: 'share from 0 to 1',
    range: SHARE, formula: 'words_anonymous / words_attributed', tells: 'How much of what sources say is answered for by no name.',
  },
  {
    name: 'official_share', numerator: ['official'], denominator: ['typed'], per: 1, unit: 'share from 0 to 1', range: SHARE, formula: 'official / typed',
    tells: 'How much the outlet leans on those who speak for a state in office, against all other sorts of sources.',
  },
  {
    name: 'uncertain_share', numerator: ['words_uncertain'], denominator: ['words'], per: 1, unit: 'share from 0 to 1',
    range: SHARE, formula: 'words_uncertain / words', tells: 'How much of the text could not be given to either voice: read figures by voice with this in mind.',
  },
  {
    name: 'doubtful_share', numerator: ['words_doubtful'], denominator: ATTRIBUTED_WORDS, per: 0.001, unit: 'share from 0 to 1',
    range: SHARE, formula: 'sum of doubtful_words of attributions.csv / words_attributed',
    tells: 'How much of what sources say is expected to be with the wrong source or with none: read source figures with this in mind.',
  },
]

/** Sum of several counts. */
export function sumOf(counts: Counts, names: readonly CountName[]): number {
  let sum = 0
  for (const name of names) sum += counts[name]
  return sum
}

/**
 * Value of a measure for merged counts; `null` where the denominator is 0, never 0 or Infinity.
 *
 * Unit: that of the measure.
 */
export function valueOf(measure: Measure, counts: Counts): number | null {
  const denominator = sumOf(counts, measure.denominator)
  return denominator === 0 ? null : measure.per * sumOf(counts, measure.numerator) / denominator
}

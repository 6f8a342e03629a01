import type {CountName, Counts} from '../types.ts'
import {OFFICIAL_TYPES} from '../types.ts'
import {countSum} from './count-sum.ts'
import type {Condition, Evidence} from './evidence.ts'
import {primary} from './evidence.ts'
import type {Column} from './table.ts'

interface CountText {
  readonly name: string
  readonly unit: string
  readonly formula: string
  readonly tells: string
}

const words = (name: string, formula: string, tells: string): CountText => ({name, unit: 'words', formula, tells})
const hits = (name: string, formula: string, tells: string): CountText => ({name, unit: 'hits', formula, tells})
const attributions = (name: string, formula: string, tells: string): CountText => ({name, unit: 'attributions', formula, tells})

/** The counts that tables show, in their order, with the texts for the codebook. */
export const COUNT_TEXTS: Readonly<Partial<Record<CountName, CountText>>> = {
  words: words('words', 'words and numbers of headline and text, without boilerplate; a clitic (\'s, n\'t) belongs to the word before it',
    'How much was written.'),
  words_own: words('words_own_voice', 'words that no source is responsible for', 'How much the outlet says itself.'),
  words_quoted: words('words_quoted', 'words inside the quotation marks of an attribution', 'How much is verbatim speech of sources.'),
  words_reported: words('words_reported', 'words inside the paraphrase of a source',
    'How much is speech of sources in the outlet\'s wording.'),
  words_uncertain: words('words_uncertain', 'words that are likely a source\'s, with too little confidence to say so',
    'How much could not be given to either voice.'),
  words_headline: words('words_headline', 'those of `words` that stand in the headline', 'How long headlines are.'),
  words_boilerplate: words('words_boilerplate', 'words of bylines, credits, captions, links, a headline repeated in the text and paragraphs that repeat another one',
    'What was left out of every other count.'),
  sentences: {name: 'sentences', unit: 'sentences', formula: 'sentences of the text without boilerplate', tells: 'How much was written.'},
  loaded_own: hits('loaded_own', 'rows of hits.csv with kind loaded and voice outlet', 'Loaded wording in the outlet\'s own voice.'),
  loaded_quoted: hits('loaded_quoted', 'rows of hits.csv with kind loaded and voice quoted', 'Loaded wording inside quotations.'),
  loaded_reported: hits('loaded_reported', 'rows of hits.csv with kind loaded and voice reported', 'Loaded wording inside paraphrases.'),
  loaded_uncertain: hits('loaded_uncertain', 'rows of hits.csv with kind loaded and voice uncertain', 'Loaded wording of unclear voice.'),
  loaded_headline: hits('loaded_headline', 'rows of hits.csv with kind loaded and position headline; they count in their voice as well',
    'Loaded wording where most readers see it.'),
  attributions: attributions('attributions', 'rows of attributions.csv', 'How often something is tied to a source.'),
  direct: attributions('direct', 'rows of attributions.csv with kind direct', 'Full quotations.'),
  mixed: attributions('mixed', 'rows of attributions.csv with kind mixed', 'Paraphrases that quote some words.'),
  indirect: attributions('indirect', 'rows of attributions.csv with kind indirect', 'Paraphrases.'),
  sources: {name: 'sources', unit: 'sources', formula: 'different speakers in attributions.csv', tells: 'How many voices are heard.'},
  anonymous: attributions('anonymous', 'rows of attributions.csv with anonymous true',
    'Sources that are neither a named person nor a named institution.'),
  unresolved: attributions('unresolved', 'rows of attributions.csv with an empty speaker', 'Sources that could not be told.'),
  negated: attributions('negated', 'rows of attributions.csv with negated true', 'What sources did not say or refused to say.'),
  silent: attributions('silent', 'rows of attributions.csv with a silence', 'How often somebody was asked and gave no answer.'),
  typed: attributions('typed', 'rows of attributions.csv with a source_type', 'Sources of which the sort could be told.'),
  official: attributions('official', `rows of attributions.csv with source_type ${OFFICIAL_TYPES.slice(0, -1).join(', ')} or ${OFFICIAL_TYPES.at(-1)!}`,
    'Sources that speak for a state in office; spokespersons are among them, whoever they speak for.'),
  words_attributed: words('words_attributed', 'sum of words over rows of attributions.csv; words said through another source count for both',
    'How much is said by sources, whoever they are.'),
  words_verbatim: words('words_verbatim', 'sum of verbatim_words over rows of attributions.csv', 'How much sources say in their own words.'),
  words_anonymous: words('words_anonymous', 'sum of words over rows of attributions.csv with anonymous true', 'How much is said without a name.'),
  scare_quotes: {name: 'scare_quotes', unit: 'scare quotes', formula: 'rows of scare-quotes.csv',
    tells: 'Terms the outlet distances itself from by marks.'},
}

/** Counts that are read off the text and not off rows of another table. */
const READ_OFF_TEXT: readonly CountName[] = [
  'words', 'words_own', 'words_quoted', 'words_reported', 'words_uncertain', 'words_headline', 'words_boilerplate', 'sentences',
]

export interface CountScope<Row> {
  readonly counts: (row: Row) => Counts
  /** How an evidence row belongs to a row of this table. */
  readonly where: readonly Condition[]
  /** One row is one article, so that words and sentences are read off its text. */
  readonly ofArticle: boolean
}

/** A column for each of the counts. */
export function countColumns<Row>(names: readonly CountName[], {counts, where, ofArticle}: CountScope<Row>): Column<Row>[] {
  return names.map((count) => {
    const text = COUNT_TEXTS[count]
    if (text === undefined) throw new Error(`countColumns: no codebook text for ${count}`)
    const evidence: Evidence = ofArticle && READ_OFF_TEXT.includes(count)
      ? primary('counted in the text of the article')
      : {kind: 'sum', of: [countSum(count, where)]}
    return {...text, type: 'integer', empty: 'never empty', evidence, value: (row) => counts(row)[count]}
  })
}

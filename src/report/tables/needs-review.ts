import type {ReviewItem} from '../../tally.ts'
import {rate} from '../compute-evidence.ts'
import type {Condition, Sum} from '../evidence.ts'
import {primary, rowsOf, sameIn, sumOfColumn} from '../evidence.ts'
import type {Column, Table} from '../table.ts'
import {spans} from './attributions.ts'
import {ARTICLE_ID, DATE, EVENT, NEVER, OUTLET, placeColumns} from './shared-columns.ts'

/** An attribution that a person should look at. Doubt counts in thousandths of a word. */
export interface NeedsReviewRow {
  readonly item: ReviewItem
  readonly rank: number
  /** Words of all attributions of the outlet; doubtful ones among them; those in this and the rows above. */
  readonly outletWords: number
  readonly outletDoubt: number
  readonly covered: number
  /** Words of all attributions of the same speaker in the outlet; `null` where the speaker could not be told. */
  readonly sourceWords: number | null
}

const SELF = sameIn('article', 'id'), OF_OUTLET = sameIn('outlet')
const doubtful = (table: string, where: readonly Condition[]): Sum => ({table, where, take: {how: 'sum', column: 'doubtful_words', scale: 1000}})
const NAMED: Condition = {column: 'speaker', not: ['']}
const OUTLET_WORDS = sumOfColumn('attributions', 'words', OF_OUTLET)

export const NEEDS_REVIEW: Table<NeedsReviewRow> = {
  name: 'needs-review',
  about: 'One row per attribution that a person should look at, the most consequential first: up to 100 of each outlet, 500 in '
    + 'all. Work from the top for as long as there is time; covered says how much of the outlet\'s doubt is dealt with. Fill in keep, correct_speaker and '
    + 'correct_source; the README says how corrections go back.',
  key: ['article', 'id'],
  columns: [
    {
      name: 'rank', type: 'integer', unit: 'place', tells: 'Where to begin.', empty: NEVER,
      formula: 'by doubtful_words / (words_attributed of the outlet + mean words_attributed of all outlets), the largest first; the mean keeps outlets '
        + 'with a handful of attributions from the first places',
      evidence: primary('its place in that order'), value: ({rank}) => rank,
    },
    text('reasons', 'what makes it doubtful, in words', 'What to check.', NEVER, ({item}) => item.reasons.join('; ')),
    text('sentence', 'the sentences that hold source, cue and the start of the content', 'The context.', NEVER, ({item}) => item.sentence),
    text('content', 'as in attributions.csv', 'What the source says.', 'no content is expressed', ({item}) => item.content),
    text('source', 'as in attributions.csv', 'How the outlet calls the source here.', 'no source is expressed', ({item}) => item.source),
    text('cue', 'as in attributions.csv', 'How the outlet introduces it.', 'no word ties them', ({item}) => item.cue),
    text('speaker', 'as in attributions.csv', 'Who is taken to speak.', 'the source could not be told', ({item}) => item.attribution.speaker),
    blank('keep', 'yes, or no where nobody is quoted or paraphrased here', 'Whether it is an attribution at all.'),
    blank('correct_speaker', 'full name of the speaker, where speaker is wrong or empty', 'Who speaks in truth.'),
    blank('correct_source', 'the words of the article that name the source, where source is wrong or empty', 'Which words name the source in truth.'),
    ...[OUTLET, ARTICLE_ID, EVENT, DATE].map(ofItem),
    text('id', 'as in attributions.csv', 'Which one; joins with attributions.csv within the article.', NEVER, ({item}) => item.attribution.id),
    {
      name: 'confidence', type: 'number', unit: 'chance from 0 to 1', formula: 'as in attributions.csv', tells: 'How sure rule or model is.', empty: NEVER,
      evidence: {kind: 'ratio', numerator: [{table: 'attributions', where: SELF, take: {how: 'sum', column: 'confidence', scale: 1000}}],
        denominator: [rowsOf('attributions', SELF)], per: 0.001},
      value: ({item}) => item.attribution.confidence,
    },
    {
      name: 'words', type: 'integer', unit: 'words', formula: 'as in attributions.csv', tells: 'How much hangs on it.', empty: NEVER,
      evidence: {kind: 'sum', of: [sumOfColumn('attributions', 'words', SELF)]}, value: ({item}) => item.speech.words,
    },
    {
      name: 'doubtful_words', type: 'number', unit: 'words', formula: 'as in attributions.csv: words × (1 − confidence), all words where speaker is empty',
      tells: 'How many words are expected to be with a wrong source.', empty: NEVER,
      evidence: {kind: 'ratio', numerator: [doubtful('attributions', SELF)], denominator: [rowsOf('attributions', SELF)], per: 0.001},
      value: ({item}) => rate(item.doubtfulWords, 1, 0.001),
    },
    {
      name: 'at_stake', type: 'number', unit: 'share from 0 to 1', formula: 'doubtful_words / words_attributed of the outlet',
      tells: 'Which part of what sources say in this outlet is in doubt with this row.', empty: NEVER,
      evidence: {kind: 'ratio', numerator: [doubtful('attributions', SELF)], denominator: [thousandfold(OUTLET_WORDS)], per: 1},
      value: ({item, outletWords}) => rate(item.doubtfulWords, 1000 * outletWords, 1),
    },
    {
      name: 'share_of_source', type: 'number', unit: 'share from 0 to 1', formula: 'words / words of the same speaker in the outlet',
      tells: 'How much of this row\'s line in sources.csv rests on it.', empty: 'the source could not be told, or says nothing',
      evidence: {kind: 'ratio', numerator: [sumOfColumn('attributions', 'words', [...SELF, NAMED])],
        denominator: [sumOfColumn('attributions', 'words', [...sameIn('outlet', 'speaker'), NAMED])], per: 1},
      value: ({item, sourceWords}) => sourceWords === null ? null : rate(item.speech.words, sourceWords, 1),
    },
    {
      name: 'covered', type: 'number', unit: 'share from 0 to 1',
      formula: 'doubtful_words of the outlet\'s rows down to this one / doubtful_words of the outlet in attributions.csv',
      tells: 'How much of the doubt about this outlet\'s sources is dealt with once this row is checked.', empty: NEVER,
      evidence: {kind: 'ratio', numerator: [doubtful('needs-review', [...OF_OUTLET, {column: 'rank', atMost: 'rank'}])],
        denominator: [doubtful('attributions', OF_OUTLET)], per: 1},
      value: ({covered, outletDoubt}) => rate(covered, outletDoubt, 1),
    },
    text('rule', 'as in attributions.csv', 'How it was found.', NEVER, ({item}) => item.attribution.rule),
    ...placeColumns<NeedsReviewRow>('the content', ({item: {attribution: {part, content}}}) => ({part, start: content[0]?.[0] ?? 0, end: content.at(-1)?.[1] ?? 0})),
    text('spans', 'as in attributions.csv', 'Where to find each piece in the untouched text.', NEVER, ({item}) => spans(item)),
  ],
}

/** The sum of a whole-number column in thousandths, to divide thousandths by. */
function thousandfold(sum: Sum): Sum {
  return 'scale' in sum.take ? {...sum, take: {...sum.take, scale: 1000 * sum.take.scale}} : sum
}

/** A column of the evidence tables, for an item. */
function ofItem({name, type, unit, formula, tells, empty, value}: Column<ReviewItem>): Column<NeedsReviewRow> {
  return {name, type, unit, formula, tells, empty, value: ({item}) => value(item)}
}

type Text = readonly [name: string, formula: string, tells: string, empty: string, value: (row: NeedsReviewRow) => string | null]

function text(...[name, formula, tells, empty, value]: Text): Column<NeedsReviewRow> {
  return {name, type: 'string', unit: 'text', formula, tells, empty, value}
}

function blank(name: string, formula: string, tells: string): Column<NeedsReviewRow> {
  return {name, type: 'string', unit: 'text', formula: `left to the reviewer: ${formula}`, tells, empty: 'not reviewed, or nothing to correct', value: () => null}
}

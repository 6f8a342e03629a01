import type {SourceTally} from '../../tally.ts'
import type {Counts} from '../../types.ts'
import {VERB_CLASSES} from '../../types.ts'
import {rate} from '../compute-evidence.ts'
import type {Condition, Sum} from '../evidence.ts'
import {isOne, rowsOf, sumOfColumn} from '../evidence.ts'
import type {Column, Table} from '../table.ts'
import {NEVER} from './shared-columns.ts'

/** How one outlet lets one source speak. */
export interface SourceRow {
  readonly outlet: string
  readonly source: string
  /** See identities.csv; the source itself where it has no other name. */
  readonly identity: string
  readonly tally: SourceTally
  /** Counts over all articles of the outlet. */
  readonly all: Counts
}

const OF_OUTLET: Condition = {column: 'outlet', same: 'outlet'}
const WHERE: readonly Condition[] = [OF_OUTLET, {column: 'speaker', same: 'source'}]
const ROWS: Sum = rowsOf('attributions', WHERE), WORDS: Sum = sumOfColumn('attributions', 'words', WHERE)
const VERBATIM: Sum = sumOfColumn('attributions', 'verbatim_words', WHERE), OUTLET_WORDS: Sum = sumOfColumn('attributions', 'words', [OF_OUTLET])

const VERB_TELLS = {
  neutral: 'Reported without a stance (said).', doubt: 'Reported with distance (claimed).', endorse: 'Reported as true (revealed).',
  force: 'Reported as pressure (demanded).', emotion: 'Reported as feeling (lamented).',
} as const

export const SOURCES: Table<SourceRow> = {
  name: 'sources',
  about: 'One row per outlet and source, the one with most words first. A source that could not be told has no row, but its words count in what '
    + 'shares divide by, so that the shares of an outlet add up to what could be told. Words said through another source count for both.',
  key: ['outlet', 'source'],
  columns: [
    {name: 'outlet', type: 'string', unit: 'name', formula: 'outlet as the corpus gives it', tells: 'Who published it.', empty: NEVER,
      value: ({outlet}) => outlet},
    {
      name: 'source', type: 'string', unit: 'name', formula: 'speaker in attributions.csv: full name, institution or description',
      tells: 'Who speaks.',
      empty: NEVER, value: ({source}) => source,
    },
    {
      name: 'identity', type: 'string', unit: 'name', formula: 'identity of the name in identities.csv; source where it has no row there',
      tells: 'Who speaks, whatever the spelling; people.csv adds up the rows of persons with several names.', empty: NEVER, value: ({identity}) => identity,
    },
    {
      name: 'source_type', type: 'string', unit: 'source type', formula: 'commonest source_type among its rows of attributions.csv',
      tells: 'What sort of source speaks.', empty: 'no type could be told', value: ({tally}) => commonest(tally.types),
    },
    {
      name: 'title', type: 'string', unit: 'text', formula: 'commonest title among its rows of attributions.csv',
      tells: 'How the outlet introduces the source.',
      empty: 'no title is printed', value: ({tally}) => commonest(tally.titles),
    },
    {
      name: 'affiliation', type: 'string', unit: 'text', formula: 'commonest affiliation among its rows of attributions.csv',
      tells: 'For whom the source speaks.', empty: 'no body is printed', value: ({tally}) => commonest(tally.affiliations),
    },
    {
      name: 'country', type: 'string', unit: 'name', formula: 'commonest country among its rows of attributions.csv',
      tells: 'To which state the source belongs.', empty: 'nothing tells it', value: ({tally}) => commonest(tally.countries),
    },
    count('attributions', 'its rows of attributions.csv', 'How often the source is given the word.', [], ({tally}) => tally.attributions),
    share('share_of_attributions', 'attributions / attributions of the outlet', 'How often it is given the word, of all times that the outlet gives it.', {
      top: ROWS, bottom: rowsOf('attributions', [OF_OUTLET]), empty: NEVER, value: ({tally, all}) => rate(tally.attributions, all.attributions, 1),
    }),
    {
      name: 'words', type: 'integer', unit: 'words', formula: 'sum of words over its rows of attributions.csv',
      tells: 'How much the source may say.',
      empty: NEVER, evidence: {kind: 'sum', of: [WORDS]}, value: ({tally}) => tally.words,
    },
    share('share_of_voice', 'words / words_attributed of the outlet', 'How much of what sources say in this outlet is this source.', {
      top: WORDS, bottom: OUTLET_WORDS, empty: 'no attribution of the outlet has words', value: ({tally, all}) => rate(tally.words, all.words_attributed, 1),
    }),
    {
      name: 'verbatim_words', type: 'integer', unit: 'words', formula: 'sum of verbatim_words over its rows of attributions.csv',
      tells: 'How much it says in its own words.', empty: NEVER, evidence: {kind: 'sum', of: [VERBATIM]}, value: ({tally}) => tally.verbatim,
    },
    share('verbatim_share', 'verbatim_words / words', 'How much of what it says is in its own words, and not in the outlet\'s.', {
      top: VERBATIM, bottom: WORDS, empty: 'its attributions have no words', value: ({tally}) => rate(tally.verbatim, tally.words, 1),
    }),
    ...(['direct', 'mixed', 'indirect'] as const).map((kind) =>
      count(kind, `its rows of attributions.csv with kind ${kind}`, 'How close to the source\'s own words.', [isOne('kind', kind)],
        ({tally}) => tally[kind])),
    ...VERB_CLASSES.map((verbs) =>
      count(verbs, `its rows of attributions.csv with verb_class ${verbs}`, VERB_TELLS[verbs], [isOne('verb_class', verbs)],
        ({tally}) => tally[verbs])),
    count('anonymous', 'its rows of attributions.csv with anonymous true', 'Kept without a name.', [isOne('anonymous', 'true')],
      ({tally}) => tally.anonymous),
    count('negated', 'its rows of attributions.csv with negated true', 'What it did not say or refused to say.', [isOne('negated', 'true')],
      ({tally}) => tally.negated),
    count('silent', 'its rows of attributions.csv with a silence', 'How often it was asked and gave no answer.', [{column: 'silence', not: ['']}],
      ({tally}) => tally.silent),
    count('headline', 'its rows of attributions.csv with part title', 'Given the word where most readers see it.', [isOne('part', 'title')],
      ({tally}) => tally.headline),
    count('first_word', 'its rows of attributions.csv with first_word true', 'In how many articles it is the first to speak.',
      [isOne('first_word', 'true')], ({tally}) => tally.firstWord),
    count('last_word', 'its rows of attributions.csv with last_word true', 'In how many articles it has the last word.',
      [isOne('last_word', 'true')], ({tally}) => tally.lastWord),
    {
      name: 'articles', type: 'integer', unit: 'articles', formula: 'different articles among its rows of attributions.csv',
      tells: 'In how many articles it is heard.',
      empty: NEVER, evidence: {kind: 'sum', of: [articles()]}, value: ({tally}) => tally.articles,
    },
    {
      name: 'first_position', type: 'number', unit: 'share of the text from 0 to 1',
      formula: 'mean over its articles of position in its first row of attributions.csv',
      tells: 'How early in the text it is heard; 0 is the top.', empty: NEVER,
      value: ({tally}) => rate(tally.firstPositionSum, tally.articles, 0.001),
      evidence: {kind: 'ratio', numerator: [{table: 'attributions', where: WHERE, take: {how: 'first', column: 'position', scale: 1000}}],
        denominator: [articles()], per: 0.001},
    },
    {
      name: 'headline_mentions', type: 'integer', unit: 'articles',
      formula: 'different articles among its rows of attributions.csv with in_headline true', tells: 'In how many headlines it stands by name, whether it speaks there or not.',
      empty: NEVER, evidence: {kind: 'sum', of: [articles(isOne('in_headline', 'true'))]}, value: ({tally}) => tally.inHeadlines,
    },
    {
      name: 'mean_confidence', type: 'number', unit: 'chance from 0 to 1', formula: 'mean of confidence over its rows of attributions.csv',
      tells: 'How sure this row is.', empty: NEVER, value: ({tally}) => rate(tally.confidenceSum, tally.attributions, 0.001),
      evidence: {kind: 'ratio', numerator: [{table: 'attributions', where: WHERE, take: {how: 'sum', column: 'confidence', scale: 1000}}],
        denominator: [ROWS], per: 0.001},
    },
  ],
}

type SourceCount = readonly [name: string, formula: string, tells: string, where: readonly Condition[], value: (row: SourceRow) => number]

function count(...[name, formula, tells, where, value]: SourceCount): Column<SourceRow> {
  return {name, type: 'integer', unit: 'attributions', formula, tells, empty: NEVER, value,
    evidence: {kind: 'sum', of: [rowsOf('attributions', [...WHERE, ...where])]}}
}

interface Share extends Pick<Column<SourceRow>, 'value' | 'empty'> {
  readonly top: Sum
  readonly bottom: Sum
}

function share(...[name, formula, tells, {top, bottom, empty, value}]: readonly [name: string, formula: string, tells: string, of: Share]): Column<SourceRow> {
  return {name, type: 'number', unit: 'share from 0 to 1', formula, tells, empty, value,
    evidence: {kind: 'ratio', numerator: [top], denominator: [bottom], per: 1}}
}

function articles(...where: readonly Condition[]): Sum {
  return {table: 'attributions', where: [...WHERE, ...where], take: {how: 'distinct', column: 'article'}}
}

/** The commonest value that is given; of equally common ones the first in code unit order. */
function commonest(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null, most = 0
  for (const [value, times] of counts) {
    if (value === '' || times < most || (times === most && best !== null && value > best)) continue
    best = value
    most = times
  }
  return best
}

import type {SourceTally} from '../../tally.ts'
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
  readonly tally: SourceTally
  /** Content words of all resolved sources of the outlet. */
  readonly outletWords: number
}

const OF_OUTLET: Condition = {column: 'outlet', same: 'outlet'}
const WHERE: readonly Condition[] = [OF_OUTLET, {column: 'speaker', same: 'source'}]
const WORDS: Sum = sumOfColumn('attributions', 'words', WHERE)

const VERB_TELLS = {
  neutral: 'Reported without a stance (said).', doubt: 'Reported with distance (claimed).', endorse: 'Reported as true (revealed).',
  force: 'Reported as pressure (demanded).', emotion: 'Reported as feeling (lamented).',
} as const

export const SOURCES: Table<SourceRow> = {
  name: 'sources',
  about: 'One row per outlet and source, the most quoted first. A source that could not be told is no source: outlets.csv counts those '
    + 'as unresolved.',
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
      name: 'source_type', type: 'string', unit: 'source type', formula: 'commonest source_type among its rows of attributions.csv',
      tells: 'What sort of source speaks.', empty: 'no type could be told', value: ({tally}) => commonest(tally.types),
    },
    {
      name: 'title', type: 'string', unit: 'text', formula: 'commonest title among its rows of attributions.csv',
      tells: 'How the outlet introduces the source.',
      empty: 'no title is printed', value: ({tally}) => commonest(tally.titles),
    },
    count('attributions', 'its rows of attributions.csv', 'How often the source is given the word.', [], ({tally}) => tally.attributions),
    {
      name: 'words', type: 'integer', unit: 'words', formula: 'sum of words over its rows of attributions.csv',
      tells: 'How much the source may say.',
      empty: NEVER, evidence: {kind: 'sum', of: [WORDS]}, value: ({tally}) => tally.words,
    },
    {
      name: 'share_of_voice', type: 'number', unit: 'share from 0 to 1', formula: 'words / words of all resolved sources of the outlet',
      tells: 'How much of what sources say in this outlet is this source.', empty: 'resolved sources of the outlet have no words',
      evidence: {kind: 'ratio', numerator: [WORDS], denominator: [outletWords()], per: 1},
      value: ({tally, outletWords: all}) => rate(tally.words, all, 1),
    },
    ...(['direct', 'mixed', 'indirect'] as const).map((kind) =>
      count(kind, `its rows of attributions.csv with kind ${kind}`, 'How close to the source\'s own words.', [isOne('kind', kind)],
        ({tally}) => tally[kind])),
    ...VERB_CLASSES.map((verbs) =>
      count(verbs, `its rows of attributions.csv with verb_class ${verbs}`, VERB_TELLS[verbs], [isOne('verb_class', verbs)],
        ({tally}) => tally[verbs])),
    count('anonymous', 'its rows of attributions.csv with anonymous true', 'Kept without a name.', [isOne('anonymous', 'true')],
      ({tally}) => tally.anonymous),
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
  ],
}

type SourceCount = readonly [name: string, formula: string, tells: string, where: readonly Condition[], value: (row: SourceRow) => number]

function count(...[name, formula, tells, where, value]: SourceCount): Column<SourceRow> {
  return {name, type: 'integer', unit: 'attributions', formula, tells, empty: NEVER, value,
    evidence: {kind: 'sum', of: [rowsOf('attributions', [...WHERE, ...where])]}}
}

function outletWords(): Sum {
  return sumOfColumn('attributions', 'words', [OF_OUTLET, {column: 'speaker', not: ['']}])
}

function articles(): Sum {
  return {table: 'attributions', where: WHERE, take: {how: 'distinct', column: 'article'}}
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

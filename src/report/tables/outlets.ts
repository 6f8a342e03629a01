import {MEASURES} from '../../measures.ts'
import type {RatioSums} from '../../stats/ratio-sums.ts'
import type {CountName, Counts} from '../../types.ts'
import {balanceColumns} from '../balance-columns.ts'
import {countColumns} from '../count-columns.ts'
import {rowsOf, sameIn} from '../evidence.ts'
import {intervalColumns, measureColumn} from '../measure-columns.ts'
import type {Column, Table} from '../table.ts'
import {NEVER} from './shared-columns.ts'

/** Sums over the articles of one outlet; `clusters` has one entry per measure. */
export interface OutletRow {
  readonly outlet: string
  readonly articles: number
  readonly events: number
  readonly sources: number
  readonly counts: Counts
  /** Words of content per speaker. */
  readonly speakers: ReadonlyMap<string, number>
  readonly clusters: readonly RatioSums[]
}

/** The counts of the tables that sum over articles. `sources` is not among them: sources of several articles may be the same. */
export const SUMMED: readonly CountName[] = [
  'words', 'words_own', 'words_quoted', 'words_reported', 'words_uncertain', 'words_headline', 'words_boilerplate', 'sentences',
  'loaded_own', 'loaded_quoted', 'loaded_reported', 'loaded_uncertain', 'loaded_headline',
  'attributions', 'direct', 'mixed', 'indirect', 'anonymous', 'unresolved', 'negated', 'silent', 'typed', 'official',
  'words_attributed', 'words_verbatim', 'words_anonymous', 'scare_quotes',
]

const WHERE = sameIn('outlet')
const counts = (row: OutletRow): Counts => row.counts

const measures: Column<OutletRow>[] = MEASURES.flatMap((measure, m) =>
  [measureColumn(measure, counts, WHERE), ...intervalColumns<OutletRow>(measure, (row) => row.clusters[m]!, WHERE)])

export const OUTLETS: Table<OutletRow> = {
  name: 'outlets',
  about: 'One row per outlet, with each measure over all its articles and the 95 % interval of the measure. Outlets that cover other '
    + 'events differ for that reason alone: compare within events (outlet-events.csv).',
  key: ['outlet'],
  columns: [
    {
      name: 'outlet', type: 'string', unit: 'name', formula: 'outlet as the corpus gives it', tells: 'Who published it.', empty: NEVER,
      value: ({outlet}) => outlet,
    },
    {
      name: 'articles', type: 'integer', unit: 'articles', formula: 'rows of articles.csv', tells: 'How much the figures rest on.',
      empty: NEVER,
      evidence: {kind: 'sum', of: [rowsOf('articles', WHERE)]}, value: ({articles}) => articles,
    },
    {
      name: 'events', type: 'integer', unit: 'events', formula: 'different events in articles.csv',
      tells: 'How many events the outlet covers.', empty: NEVER,
      evidence: {kind: 'sum', of: [{table: 'articles', where: WHERE, take: {how: 'distinct', column: 'event'}}]},
      value: ({events}) => events,
    },
    ...countColumns(SUMMED, {counts, where: WHERE, ofArticle: false}),
    {
      name: 'sources', type: 'integer', unit: 'sources', formula: 'different speakers in attributions.csv',
      tells: 'How many voices the outlet lets speak.',
      empty: NEVER, evidence: {kind: 'sum', of: [{table: 'attributions', where: WHERE, take: {how: 'distinct', column: 'speaker'}}]},
      value: ({sources}) => sources,
    },
    ...balanceColumns<OutletRow>(({speakers}) => speakers, WHERE),
    ...measures,
  ],
}

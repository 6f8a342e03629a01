import {MEASURES} from '../../measures.ts'
import type {Counts} from '../../types.ts'
import {balanceColumns} from '../balance-columns.ts'
import {countColumns} from '../count-columns.ts'
import {rowsOf, sameIn} from '../evidence.ts'
import {measureColumn} from '../measure-columns.ts'
import type {Table} from '../table.ts'
import {SUMMED} from './outlets.ts'
import {NEVER} from './shared-columns.ts'

/** Sums over the articles of one outlet on one event, `''` for its articles without an event. */
export interface OutletEventRow {
  readonly outlet: string
  readonly event: string
  readonly articles: number
  readonly counts: Counts
  /** Words of content per speaker. */
  readonly speakers: ReadonlyMap<string, number>
}

const WHERE = sameIn('outlet', 'event')
const counts = (row: OutletEventRow): Counts => row.counts

export const OUTLET_EVENTS: Table<OutletEventRow> = {
  name: 'outlet-events',
  about: 'One row per outlet and event, with the same counts and measures as outlets.csv, without intervals (one event has no spread); here '
    + 'outlets write about the same thing.',
  key: ['outlet', 'event'],
  columns: [
    {
      name: 'outlet', type: 'string', unit: 'name', formula: 'outlet as the corpus gives it', tells: 'Who published it.', empty: NEVER,
      value: ({outlet}) => outlet,
    },
    {
      name: 'event', type: 'string', unit: 'name', formula: 'event as the corpus or the events file gives it',
      tells: 'What is reported on.',
      empty: 'all articles of the outlet without an event', value: ({event}) => event,
    },
    {
      name: 'articles', type: 'integer', unit: 'articles', formula: 'rows of articles.csv', tells: 'How much the figures rest on.',
      empty: NEVER,
      evidence: {kind: 'sum', of: [rowsOf('articles', WHERE)]}, value: ({articles}) => articles,
    },
    ...countColumns(SUMMED, {counts, where: WHERE, ofArticle: false}),
    ...balanceColumns<OutletEventRow>(({speakers}) => speakers, WHERE),
    ...MEASURES.map((measure) => measureColumn(measure, counts, WHERE)),
  ],
}

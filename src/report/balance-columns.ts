import {balance} from './compute-evidence.ts'
import type {BalanceIndex, Condition, Sum} from './evidence.ts'
import {sumOfColumn} from './evidence.ts'
import type {Column} from './table.ts'

const NONE = 'no source of whom anything is told could be named'
const NO_INTERVAL = 'No interval: it is no ratio of sums over events, and it grows with the amount of text.'

/**
 * How the words of sources are shared out, for rows that stand for a group of articles: the largest source and its share, the effective
 * number of sources, evenness. Sources that could not be told are left out: nobody knows how many they are.
 */
export function balanceColumns<Row>(speakers: (row: Row) => ReadonlyMap<string, number>, where: readonly Condition[]): Column<Row>[] {
  const of: Sum = sumOfColumn('attributions', 'words', [...where, {column: 'speaker', not: ['']}])
  const index = (which: BalanceIndex, about: Pick<Column<Row>, 'name' | 'unit' | 'formula' | 'tells'>): Column<Row> => ({
    ...about, type: 'number', empty: NONE, evidence: {kind: 'balance', index: which, of, by: 'speaker'},
    value: (row) => balance(which, [...speakers(row).values()]),
  })
  return [
    {
      name: 'top_source', type: 'string', unit: 'name', formula: 'speaker with the largest sum of words in attributions.csv; of equal ones the first in code unit order',
      tells: 'Who is given most room.', empty: NONE, value: (row) => largestOf(speakers(row)),
    },
    index('largest', {
      name: 'top_source_share', unit: 'share from 0 to 1', formula: 'words of top_source / words of all named speakers',
      tells: `How far one source dominates. ${NO_INTERVAL}`,
    }),
    index('effective', {
      name: 'effective_sources', unit: 'sources', formula: '(Σw)² / Σw², w = words of each speaker: inverse Simpson index',
      tells: `How many sources with equal room would be as concentrated: 1 where one has it all. ${NO_INTERVAL}`,
    }),
    index('evenness', {
      name: 'source_evenness', unit: 'share from 0 to 1', formula: 'effective_sources / number of speakers with words',
      tells: `How evenly room is shared out among those who speak: 1 where all have the same. ${NO_INTERVAL}`,
    }),
  ]
}

function largestOf(speakers: ReadonlyMap<string, number>): string | null {
  let largest: string | null = null, most = 0
  for (const [speaker, words] of speakers) {
    if (words < most || words === 0 || (words === most && largest !== null && speaker > largest)) continue
    largest = speaker
    most = words
  }
  return largest
}

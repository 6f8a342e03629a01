import type {UseTally} from '../../tally.ts'
import {rate} from '../compute-evidence.ts'
import type {Condition} from '../evidence.ts'
import {isOne, rowsOf, sameIn} from '../evidence.ts'
import type {Column, Table} from '../table.ts'
import {nameColumn, useColumns} from './use-columns.ts'

/** How often one outlet uses one name for a referent on one event; `of` is the sum over all names of the set for that referent. */
export interface NamingRow {
  readonly outlet: string
  readonly use: UseTally
  readonly of: UseTally
}

/** The rows of hits.csv for all names of a set for a referent, and for one of them. */
export function namingHits(...also: readonly string[]): {readonly all: readonly Condition[], readonly one: readonly Condition[]} {
  const all: Condition[] = [
    ...sameIn('outlet', ...also, 'label_set'), {column: 'label', same: 'naming_set'}, ...sameIn('referent'), isOne('kind', 'naming'),
  ]
  return {all, one: [...all, {column: 'term', same: 'variant'}]}
}

/** Outlet, set, referent and name of a row; the event, where the table has one, stands after the outlet. */
export function namingColumns<Row extends NamingRow>(...event: readonly Column<Row>[]): Column<Row>[] {
  return [
    nameColumn({name: 'outlet', formula: 'outlet as the corpus gives it', tells: 'Who published it.', value: ({outlet}) => outlet}),
    ...event,
    nameColumn({name: 'label_set', formula: 'id of the label set, one of the kind naming', tells: 'Whose list the names are on.',
      value: ({use}) => use.labelSet}),
    nameColumn({name: 'naming_set', formula: 'label of the entry', tells: 'What sort of thing is named.', value: ({use}) => use.label}),
    nameColumn({
      name: 'referent', formula: 'the state or name beside the word, or the last one beside a word of the set where it says only "the"',
      tells: 'Which one is named: names are comparable for the same referent.', empty: 'none stands beside the words, or all names of the set mean the same; without a referent, shares hold as far as one thing is meant',
      value: ({use}) => use.referent,
    }),
    nameColumn({name: 'variant', formula: 'the entry as the label set writes it', tells: 'The name that is chosen.', value: ({use}) => use.term}),
  ]
}

/** Shares of a name among all names of its set for the same referent, in the outlet's own voice and in that of its sources. */
export function namingShares<Row extends NamingRow>({all, one}: ReturnType<typeof namingHits>): {own: Column<Row>, sources: Column<Row>} {
  const share = (name: string, voices: readonly string[], value: (use: UseTally) => number): Omit<Column<Row>, 'formula' | 'tells' | 'empty'> => ({
    name, type: 'number', unit: 'share from 0 to 1', value: ({use, of}) => rate(value(use), value(of), 1),
    evidence: {
      kind: 'ratio', numerator: [rowsOf('hits', [...one, isOne('voice', ...voices)])],
      denominator: [rowsOf('hits', [...all, isOne('voice', ...voices)])], per: 1,
    },
  })
  return {
    own: {
      ...share('share_own', ['outlet'], ({own}) => own), formula: 'own_voice / own_voice of all variants for this referent',
      tells: 'What the outlet itself calls it, among the names it could choose.', empty: 'the outlet itself uses none of the names for it',
    },
    sources: {
      ...share('share_sources', ['quoted', 'reported'], ({quoted, reported}) => quoted + reported),
      formula: '(quoted + reported) / (quoted + reported) of all variants for this referent',
      tells: 'What the sources that the outlet lets speak call it.', empty: 'its sources use none of the names for it',
    },
  }
}

const HITS_OF = namingHits('event'), SHARES = namingShares<NamingRow>(HITS_OF)

export const NAMING: Table<NamingRow> = {
  name: 'naming',
  about: 'One row per outlet, event, naming set, referent and name: what different writers call the same thing. Shares are among the names of '
    + 'the set for the same referent.',
  key: ['outlet', 'event', 'label_set', 'naming_set', 'referent', 'variant'],
  columns: [
    ...namingColumns<NamingRow>(nameColumn({
      name: 'event', formula: 'event as the corpus or the events file gives it', tells: 'What is reported on.',
      empty: 'all articles of the outlet without an event', value: ({use}) => use.event,
    })),
    ...useColumns<NamingRow>(({use}) => use, HITS_OF.one),
    SHARES.own, SHARES.sources,
  ],
}

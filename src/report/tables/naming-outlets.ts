import type {Measure} from '../../measures.ts'
import type {RatioSums} from '../../stats/ratio-sums.ts'
import {bound} from '../compute-evidence.ts'
import {isOne, rowsOf} from '../evidence.ts'
import type {Column, Table} from '../table.ts'
import type {NamingRow} from './naming.ts'
import {namingColumns, namingHits, namingShares} from './naming.ts'
import {NEVER} from './shared-columns.ts'
import {useColumns} from './use-columns.ts'

/** A name over all events of an outlet, with the clusters of its own-voice share. */
export interface NamingOutletRow extends NamingRow {
  readonly clusters: RatioSums
}

const HITS_OF = namingHits(), SHARES = namingShares<NamingOutletRow>(HITS_OF)

/** The share as a measure, for its interval; its sums are rows of hits.csv and no counts. */
const SHARE: Measure = {
  name: 'share_own', numerator: [], denominator: [], per: 1, unit: 'share from 0 to 1', range: [0, 1],
  formula: SHARES.own.formula, tells: SHARES.own.tells,
}

const ROWS = {
  measure: SHARE, numerator: [rowsOf('hits', [...HITS_OF.one, isOne('voice', 'outlet')])],
  denominator: [rowsOf('hits', [...HITS_OF.all, isOne('voice', 'outlet')])],
}

export const NAMING_OUTLETS: Table<NamingOutletRow> = {
  name: 'naming-outlets',
  about: 'One row per outlet, naming set, referent and name, over all events, with the 95 % interval of the own-voice share over events. Outlets '
    + 'that cover other events may use other names for that reason alone: naming.csv has the same by event.',
  key: ['outlet', 'label_set', 'naming_set', 'referent', 'variant'],
  columns: [
    ...namingColumns<NamingOutletRow>(),
    ...useColumns<NamingOutletRow>(({use}) => use, HITS_OF.one),
    SHARES.own, side('low'), side('high'),
    {
      name: 'share_own_clusters', type: 'integer', unit: 'clusters', empty: NEVER, value: ({clusters}) => clusters.n,
      formula: 'events, and articles without an event, in which the outlet itself names the referent',
      tells: 'How many independent pieces of coverage the interval rests on.', evidence: {kind: 'clusters', ...ROWS},
    },
    SHARES.sources,
  ],
}

function side(which: 'low' | 'high'): Column<NamingOutletRow> {
  return {
    name: `share_own_${which}`, type: 'number', unit: SHARE.unit, evidence: {kind: which, ...ROWS},
    formula: `${which === 'low' ? 'lower' : 'upper'} bound of the 95 % interval of share_own: ratio of sums, linearised over clusters, Student's t`,
    tells: `How ${which} share_own may be, had the outlet covered other events of the same kind.`,
    empty: 'fewer than 6 clusters (see share_own_clusters), or all of them have the same share, so that their spread says nothing',
    value: ({clusters}) => bound(SHARE, clusters, which),
  }
}

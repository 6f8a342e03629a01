import type {ComparisonEvidence} from './comparison-evidence.ts'
import type {Evidence} from './evidence.ts'
import type {FoundCell} from './find-cell.ts'
import {formatCell} from './format-cell.ts'
import type {ClusterShare, GatheredSum, GatherOptions, GroupShare} from './gather-evidence.ts'
import {clusterShares, compute, Gatherer, sharesOf, sumsOf} from './gather-evidence.ts'
import type {Cells} from './read-table.ts'
import {readTable} from './read-table.ts'
import type {ColumnAbout} from './table.ts'
import {NEVER} from './tables/shared-columns.ts'

/**
 * Where a number comes from. `reproduced`: the evidence rows give the same number again. `differs`: they do not, so that the folder was
 * changed or a formula is wrong. `primary`: the number is read off the article, and `row` is the evidence. `text`: the cell holds no number, and `column` says
 * how it comes about.
 */
export interface Explanation {
  readonly table: string
  readonly column: ColumnAbout
  readonly row: Cells
  /** The cell as it stands in the file. */
  readonly value: string
  readonly state: 'reproduced' | 'differs' | 'primary' | 'text'
  /** The number made again from the evidence, as a cell; empty for `primary` and `text`. */
  readonly again: string
  readonly sums: readonly GatheredSum[]
  /** For the bounds of an interval: the events, or articles without one, whose spread makes it. Empty for every other number. */
  readonly clusters: readonly ClusterShare[]
  /** For an index of balance: what each source has, the most first. Empty for every other number. */
  readonly shares: readonly GroupShare[]
  /** For a comparison: the events that it rests on, and what each of them says. `null` for every other number. */
  readonly comparison: ComparisonEvidence | null
  /** What the evidence is, in words, where it is the article itself. */
  readonly source: string | null
}

/** A cell that holds no number made from other rows. */
export function plainExplanation({table, column, row, value}: FoundCell): Explanation {
  const from = column.evidence?.kind === 'primary' ? column.evidence.from : null
  return {table: table.name, column, row, value, state: from === null ? 'text' : 'primary', again: '', sums: [], clusters: [], shares: [], comparison: null, source: from}
}

/**
 * Explains one cell of a report folder by the rows of the evidence tables that are added up in it, and whether they make it again. Reads the
 * CSV files only, one row at a time. Not for comparisons, which are more than sums.
 */
export async function explainSums(folder: string, cell: FoundCell, limit: number): Promise<Explanation> {
  const {column, row, value, profile} = cell, {evidence} = column, plain = plainExplanation(cell)
  if (evidence === undefined || evidence.kind === 'primary') return plain
  const gatherers = await gather(folder, evidence, {explained: row, profile, limit, ...evidence.kind === 'balance' ? {by: evidence.by} : {}})
  const sums = gatherers.map((gatherer) => gatherer.result())
  const isAboutNothing = value === '' && column.empty !== NEVER && sums.every(({count}) => count === 0)
  const again = isAboutNothing ? '' : formatCell(compute(evidence, gatherers), profile)
  const clusters = ['low', 'high', 'clusters'].includes(evidence.kind) ? clusterShares(gatherers) : []
  const shares = evidence.kind === 'balance' ? sharesOf(gatherers) : []
  return {...plain, clusters, shares, state: again === value ? 'reproduced' : 'differs', again, sums}
}

/** Every evidence table is read once, however many sums are made from it. */
async function gather(folder: string, evidence: Evidence, options: GatherOptions): Promise<Gatherer[]> {
  const gatherers = sumsOf(evidence).map(([of, sum]) => new Gatherer(of, sum, options))
  for (const table of new Set(gatherers.map(({sum}) => sum.table))) {
    const ofTable = gatherers.filter(({sum}) => sum.table === table)
    for await (const row of readTable(folder, table, options.profile)) {
      for (const gatherer of ofTable) gatherer.take(row)
    }
  }
  return gatherers
}

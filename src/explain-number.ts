import {explainComparison} from './explain-comparison.ts'
import type {Explanation} from './report/explain.ts'
import {explainSums} from './report/explain.ts'
import type {CellQuery} from './report/find-cell.ts'
import {findCell} from './report/find-cell.ts'

/** Evidence rows that are kept of each sum where nothing is said. */
const LIMIT = 100

/**
 * Explains one cell of a report folder: how it is made and, for a number, the rows of the evidence tables that it is made of, and whether they make it again;
 * for a comparison also the events that it rests on and what each of them says.
 * Reads the files of the folder only. Throws a `UsageError` where the cell cannot be found.
 */
export async function explain(folder: string, query: CellQuery): Promise<Explanation> {
  const cell = await findCell(folder, query), limit = query.limit ?? LIMIT
  return cell.column.evidence?.kind === 'comparison' ? explainComparison(folder, cell, limit) : explainSums(folder, cell, limit)
}

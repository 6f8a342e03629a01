import type {CorpusFindings} from '../findings.ts'
import type {Table, TableAbout} from './table.ts'
import {BOILERPLATE} from './tables/boilerplate.ts'
import {COMPARISONS} from './tables/comparisons.ts'
import {DISTINCTIVE_TERMS} from './tables/distinctive-terms.ts'
import {DIVERGENCE} from './tables/divergence.ts'
import {omissionRows, OMISSIONS} from './tables/omissions.ts'
import {SCARE_TERMS} from './tables/scare-terms.ts'
import {SENSITIVITY} from './tables/sensitivity.ts'
import {SHARED_QUOTES} from './tables/shared-quotes.ts'
import {COVERAGE} from './tables/coverage.ts'
import {EVENTS} from './tables/events.ts'
import {IDENTITIES} from './tables/identities.ts'
import {WIRE} from './tables/wire.ts'

/** A table whose rows are found by passes over the whole corpus. */
export interface FindingTable {
  readonly table: TableAbout
  /** Hands table and rows, with their type, to whatever writes them. */
  readonly write: (findings: CorpusFindings, writer: RowWriter) => void
}

export type RowWriter = <Row>(table: Table<Row>, rows: Iterable<Row>) => void

/** Every such table, in the order of the codebook. */
export const FINDING_TABLES: readonly FindingTable[] = [
  findingTable(COMPARISONS, ({comparisons}) => comparisons),
  findingTable(SENSITIVITY, ({sensitivity}) => sensitivity),
  findingTable(WIRE, ({wireCopies}) => wireCopies),
  findingTable(SHARED_QUOTES, ({sharedQuotes}) => sharedQuotes),
  findingTable(OMISSIONS, omissionRows),
  findingTable(DISTINCTIVE_TERMS, ({distinctiveTerms}) => distinctiveTerms),
  findingTable(DIVERGENCE, ({divergence}) => divergence),
  findingTable(IDENTITIES, ({identities}) => identities),
  findingTable(BOILERPLATE, ({boilerplate}) => boilerplate),
  findingTable(EVENTS, ({events}) => events),
  findingTable(COVERAGE, ({coverage}) => coverage),
  findingTable(SCARE_TERMS, ({scareTerms}) => scareTerms),
]

/** Ties a table to its rows among the findings. */
export function findingTable<Row>(table: Table<Row>, rowsOf: (findings: CorpusFindings) => Iterable<Row>): FindingTable {
  return {table, write: (findings, writer) => { writer(table, rowsOf(findings)) }}
}

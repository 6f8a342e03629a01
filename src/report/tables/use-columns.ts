import type {UseTally} from '../../tally.ts'
import type {Condition} from '../evidence.ts'
import {isOne, rowsOf} from '../evidence.ts'
import type {Column} from '../table.ts'
import {NEVER} from './shared-columns.ts'

/** A column of names, none of them a number. */
export function nameColumn<Row>(about: Pick<Column<Row>, 'name' | 'formula' | 'tells' | 'value'> & {readonly empty?: string}): Column<Row> {
  return {type: 'string', unit: 'name', empty: NEVER, ...about}
}

/** How often something is used in each voice and in headlines. `where`: the rows of hits.csv that belong to a row of the table. */
export function useColumns<Row>(useOf: (row: Row) => UseTally, where: readonly Condition[]): Column<Row>[] {
  const hits = (name: string, by: readonly [column: string, value: string], tells: string, value: (use: UseTally) => number): Column<Row> => ({
    name, type: 'integer', unit: 'hits', formula: `its rows of hits.csv with ${by.join(' ')}`, tells, empty: NEVER,
    evidence: {kind: 'sum', of: [rowsOf('hits', [...where, isOne(...by)])]}, value: (row) => value(useOf(row)),
  })
  return [
    hits('own_voice', ['voice', 'outlet'], 'The outlet says it itself.', ({own}) => own),
    hits('quoted', ['voice', 'quoted'], 'A source says it inside quotation marks.', ({quoted}) => quoted),
    hits('reported', ['voice', 'reported'], 'It stands in the paraphrase of a source.', ({reported}) => reported),
    hits('uncertain', ['voice', 'uncertain'], 'Whose word it is could not be told.', ({uncertain}) => uncertain),
    hits('headline', ['position', 'headline'], 'It stands where most readers see it; it counts in its voice as well.', ({headline}) => headline),
    {
      name: 'articles', type: 'integer', unit: 'articles', formula: 'different articles among its rows of hits.csv',
      tells: 'Whether a habit or one article.', empty: NEVER, value: (row) => useOf(row).articles,
      evidence: {kind: 'sum', of: [{table: 'hits', where, take: {how: 'distinct', column: 'article'}}]},
    },
  ]
}

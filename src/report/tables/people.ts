import type {Identity} from '../../findings.ts'
import type {Tally} from '../../tally.ts'
import {rate} from '../compute-evidence.ts'
import type {Condition, Sum} from '../evidence.ts'
import {sumOfColumn} from '../evidence.ts'
import type {Column, Table} from '../table.ts'
import {sorted} from '../tally-rows.ts'
import {NEVER} from './shared-columns.ts'

/** What one outlet lets one person say, under all the names by which it calls this person. Sums over sources.csv. */
export interface PersonRow {
  readonly outlet: string
  readonly identity: string
  readonly names: readonly string[]
  readonly sums: Readonly<Record<PersonCount, number>>
  /** Words of all attributions of the outlet. */
  readonly outletWords: number
}

const COUNTED = {
  attributions: ['attributions', 'How often the person is given the word.'], words: ['words', 'How much the person may say.'],
  verbatim: ['verbatim_words', 'How much of it in the person\'s own words.'], direct: ['direct', 'Full quotations.'], mixed: ['mixed', 'Paraphrases that quote some words.'],
  indirect: ['indirect', 'Paraphrases.'],
} as const
export type PersonCount = keyof typeof COUNTED
export const PERSON_COUNTS = Object.keys(COUNTED) as readonly PersonCount[]

const WHERE: readonly Condition[] = [{column: 'outlet', same: 'outlet'}, {column: 'identity', same: 'identity'}]
const WORDS: Sum = sumOfColumn('sources', 'words', WHERE), OUTLET_WORDS: Sum = sumOfColumn('attributions', 'words', [{column: 'outlet', same: 'outlet'}])

export const PEOPLE: Table<PersonRow> = {
  name: 'people',
  about: 'One row per outlet and person who goes by several names in the corpus, as identities.csv brings them together: the rows of sources.csv with the same identity, added '
    + 'up. Sources with one name only are in sources.csv alone.',
  key: ['outlet', 'identity'],
  columns: [
    {name: 'outlet', type: 'string', unit: 'name', formula: 'outlet as the corpus gives it', tells: 'Who published it.', empty: NEVER, value: ({outlet}) => outlet},
    {name: 'identity', type: 'string', unit: 'name', formula: 'identity in identities.csv', tells: 'Who speaks.', empty: NEVER, value: ({identity}) => identity},
    {name: 'names', type: 'string', unit: 'text', formula: 'source of its rows of sources.csv, separated by "; "', tells: 'How the outlet calls the person.', empty: NEVER, value: ({names}) => names.join('; ')},
    ...PERSON_COUNTS.map((count): Column<PersonRow> => {
      const [column, tells] = COUNTED[count]
      return {
        name: column, type: 'integer', unit: column.endsWith('words') ? 'words' : 'attributions', formula: `sum of ${column} over its rows of sources.csv`, tells, empty: NEVER,
        evidence: {kind: 'sum', of: [sumOfColumn('sources', column, WHERE)]}, value: ({sums}) => sums[count],
      }
    }),
    {
      name: 'share_of_voice', type: 'number', unit: 'share from 0 to 1', formula: 'words / words_attributed of the outlet', tells: 'How much of what sources say in this outlet is this person.',
      empty: 'no attribution of the outlet has words', evidence: {kind: 'ratio', numerator: [WORDS], denominator: [OUTLET_WORDS], per: 1},
      value: ({sums, outletWords}) => rate(sums.words, outletWords, 1),
    },
  ],
}

/** Rows of people.csv, by outlet, then identity. */
export function* peopleRows({sources, cells}: Pick<Tally, 'sources' | 'cells'>, identities: readonly Identity[]): Generator<PersonRow> {
  const identityOf = new Map(identities.map(({name, identity}) => [name, identity]))
  for (const [outlet, ofOutlet] of sorted(sources)) {
    const people = new Map<string, {names: string[], sums: Record<PersonCount, number>}>()
    for (const [name, tally] of sorted(ofOutlet)) {
      const identity = identityOf.get(name)
      if (identity === undefined) continue
      let person = people.get(identity)
      if (person === undefined) people.set(identity, person = {names: [], sums: {attributions: 0, words: 0, verbatim: 0, direct: 0, mixed: 0, indirect: 0}})
      person.names.push(name)
      for (const count of PERSON_COUNTS) person.sums[count] += tally[count]
    }
    let outletWords = 0
    for (const {counts} of cells.get(outlet)?.values() ?? []) outletWords += counts.words_attributed
    for (const [identity, person] of sorted(people)) yield {outlet, identity, outletWords, ...person}
  }
}

import type {Identity} from '../../findings.ts'
import {primary, sumOfColumn} from '../evidence.ts'
import type {Column, Table} from '../table.ts'
import {NEVER} from './shared-columns.ts'

const ABSENT = 'confirmed, but not a source in this corpus'

export const IDENTITIES: Table<Identity> = {
  name: 'identities',
  about: 'One row per name that is one of several of the same person, that could be two persons\', or that was confirmed. Names without a row stand for '
    + 'themselves. Edit identity, set confirmed to yes, and give the file back with --identities: confirmed rows stay as they are on every further run.',
  key: ['name'],
  columns: [
    text('name', 'speaker in attributions.csv, source in sources.csv', 'How outlets call the person.', NEVER, ({name}) => name),
    text('identity', 'the commonest full name of the person, or the name that was given back', 'Who it is; joins with people.csv.', NEVER, ({identity}) => identity),
    text('confirmed', 'yes where a person has said so', 'Kept on every further run.', 'proposed by the program', ({confirmed}) => confirmed ? 'yes' : null),
    {
      name: 'attributions', type: 'integer', unit: 'attributions', formula: 'attributions of this source in sources.csv, over all outlets', tells: 'How much hangs on it.', empty: NEVER,
      evidence: {kind: 'sum', of: [sumOfColumn('sources', 'attributions', [{column: 'source', same: 'name'}])]}, value: ({attributions}) => attributions,
    },
    {
      name: 'outlets', type: 'integer', unit: 'outlets', formula: 'different outlets with this source in sources.csv', tells: 'Whose habit it is.', empty: NEVER,
      evidence: {kind: 'sum', of: [{table: 'sources', where: [{column: 'source', same: 'name'}], take: {how: 'distinct', column: 'outlet'}}]}, value: ({outlets}) => outlets,
    },
    {
      name: 'events', type: 'integer', unit: 'events', formula: 'different events with this speaker in attributions.csv', tells: 'Where to look.', empty: NEVER,
      evidence: primary('events of its rows of attributions.csv'), value: ({events}) => events,
    },
    text('source_type', 'commonest source_type of the name', 'What sort of source it is taken for.', `no type could be told, or ${ABSENT}`, ({sourceType}) => sourceType),
    text('reason', 'what speaks for the identity: same letters (accents, hyphens and spellings of one sound aside), or a shorter form or other spelling with an event, a title or a kind of source in common',
      'Whether to believe it.', NEVER, ({reason}) => reason),
    text('alternatives', 'identities that the name fits equally; several are separated by "; "', 'Whom it could be as well: left apart until someone says.', 'it fits no other',
      ({alternatives}) => alternatives.length === 0 ? null : alternatives.join('; ')),
  ],
}

type Text = readonly [name: string, formula: string, tells: string, empty: string, value: (row: Identity) => string | null]

function text(...[name, formula, tells, empty, value]: Text): Column<Identity> {
  return {name, type: 'string', unit: 'text', formula, tells, empty, value}
}

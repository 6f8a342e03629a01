import type {EventSummary} from '../../findings.ts'
import type {Condition} from '../evidence.ts'
import {isOne, rowsOf, sameIn} from '../evidence.ts'
import type {Column, Table} from '../table.ts'
import {NEVER} from './shared-columns.ts'

const UNDATED = 'no article on it has a date'
const WHERE = sameIn('event')

export const EVENTS: Table<EventSummary> = {
  name: 'events',
  about: 'One row per event, by its first date: who wrote about it, who was first and how many days later the others were, and of whom too little '
    + 'is in the corpus to say what they left out. Dates are days: outlets of the same day are first together.',
  key: ['event'],
  columns: [
    {name: 'event', type: 'string', unit: 'name', formula: 'event as the corpus or the events file gives it', tells: 'What is reported on.', empty: NEVER, value: ({event}) => event},
    count('articles', 'rows of articles.csv', 'How much was written.', [], ({articles}) => articles),
    count('own_copies', 'rows of articles.csv with own_copy true', 'How much of it outlets wrote themselves.', [isOne('own_copy', 'true')], ({ownCopies}) => ownCopies),
    count('undated', 'rows of articles.csv without a date', 'How much cannot be placed in time.', [isOne('date', '')], ({undated}) => undated),
    {
      name: 'outlets', type: 'integer', unit: 'outlets', formula: 'different outlets in articles.csv', tells: 'How many can be compared on it.', empty: NEVER,
      evidence: {kind: 'sum', of: [{table: 'articles', where: WHERE, take: {how: 'distinct', column: 'outlet'}}]}, value: ({outlets}) => outlets.length,
    },
    date('first_date', 'earliest date of its articles', 'When it was first reported.', ({first}) => first),
    date('last_date', 'latest date of its articles', 'When it was last reported.', ({last}) => last),
    text('first_outlet', 'outlets with an article of first_date', 'Who was first.', UNDATED, ({lags}) => lags.filter(({days}) => days === 0).map(({outlet}) => outlet)),
    text('first_article', 'of the articles of first_date that with the smallest id', 'Where to look.', UNDATED, ({firstArticle}) => firstArticle === null ? [] : [firstArticle]),
    text('lags', 'days from first_date to the first article of each outlet, the quickest first', 'How much later each outlet was. Dates are days: +1 is anything from some minutes to nearly two days.', UNDATED,
      ({lags}) => lags.map(({outlet, days}) => `${outlet} +${days}`)),
    text('outlets_without_date', 'outlets with an article on it that has no date', 'Who may have been first, or earlier than lags says.', 'every article on it has a date', ({withoutDate}) => withoutDate),
    text('outlets_with_gap', 'outlets with a gap in coverage.csv between first_date and last_date', 'Whose silence on it tells nothing.', `no outlet has a gap then, or ${UNDATED}`,
      ({withGap}) => withGap),
    text('outlets_with_cut_text', 'outlets with text_state on an article on it in articles.csv', 'What they seem to leave out may have been cut by a distributor.', 'no article on it is cut or masked',
      ({withCutText}) => withCutText),
  ],
}

type Count = readonly [name: string, formula: string, tells: string, where: readonly Condition[], value: (row: EventSummary) => number]

function count(...[name, formula, tells, where, value]: Count): Column<EventSummary> {
  return {name, type: 'integer', unit: 'articles', formula, tells, empty: NEVER, evidence: {kind: 'sum', of: [rowsOf('articles', [...WHERE, ...where])]}, value}
}

type Text = readonly [name: string, formula: string, tells: string, empty: string, values: (row: EventSummary) => readonly string[]]

/** Several names are separated by a semicolon. */
function text(...[name, formula, tells, empty, values]: Text): Column<EventSummary> {
  return {name, type: 'string', unit: 'text', formula: `${formula}; several are separated by "; "`, tells, empty, value: (row) => values(row).length === 0 ? null : values(row).join('; ')}
}

function date(...[name, formula, tells, value]: readonly [name: string, formula: string, tells: string, value: (row: EventSummary) => string | null]): Column<EventSummary> {
  return {name, type: 'date', unit: 'calendar date', formula, tells, empty: UNDATED, value}
}

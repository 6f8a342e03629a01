import {primary} from '../evidence.ts'
import type {Column, Table} from '../table.ts'
import {NEVER} from './shared-columns.ts'

/** One article and the event it is taken to report on. */
export interface EventProposalRow {
  readonly id: string
  readonly event: string
  readonly confirmed: boolean
  readonly outlet: string
  readonly date: string | null
  readonly title: string
  /** In thousandths. */
  readonly likeness: number | null
  readonly reason: string
}

/** The file that `parallax events` writes and takes back; it is no part of a report. */
export const EVENT_PROPOSALS: Table<EventProposalRow> = {
  name: 'events',
  about: 'One row per article, in the order of the corpus: the event it is taken to report on. Edit event, set confirmed to yes, and give the file back.',
  key: ['id'],
  columns: [
    text('id', 'id of the article', 'Which article.', NEVER, ({id}) => id),
    text('event', 'a name of yours, or date and headline of the first article', 'What it reports on.', NEVER, ({event}) => event),
    text('confirmed', 'yes where a person has said so', 'Kept on every further run.', 'proposed by the program', ({confirmed}) => confirmed ? 'yes' : null),
    text('outlet', 'outlet as the corpus gives it', 'Who published it.', 'no outlet was given', ({outlet}) => outlet),
    text('date', 'date as the corpus gives it', 'When it was published.', 'no date was given: compared with no article', ({date}) => date),
    text('title', 'headline as the corpus gives it', 'What it is headed.', 'no headline was given', ({title}) => title),
    {
      name: 'confidence', type: 'number', unit: 'likeness from 0 to 1', formula: 'mean likeness of its words to the other articles of the event',
      tells: 'Low ones are worth a look.', empty: 'alone in its event', evidence: primary('compared with the other articles'),
      value: ({likeness}) => likeness === null ? null : likeness / 1000,
    },
    text('reason', 'in words', 'Why it stands there.', NEVER, ({reason}) => reason),
  ],
}

type Text = readonly [name: string, formula: string, tells: string, empty: string, value: (row: EventProposalRow) => string | null]

function text(...[name, formula, tells, empty, value]: Text): Column<EventProposalRow> {
  return {name, type: 'string', unit: 'text', formula, tells, empty, value}
}

import {primary} from '../evidence.ts'
import type {Column} from '../table.ts'

/** What an evidence row says about its article. */
interface OfArticle {
  readonly article: {readonly id: string, readonly outlet: string, readonly date: string | null, readonly event: string | null}
}

interface Place {
  readonly part: string
  readonly start: number
  readonly end: number
}

export const NEVER = 'never empty'

export const ARTICLE_ID: Column<OfArticle> = {
  name: 'article', type: 'string', unit: 'id', formula: 'id of the article in the corpus',
  tells: 'Which article; joins every table with articles.csv.',
  empty: NEVER, value: ({article}) => article.id, ofArticle: true,
}

export const OUTLET: Column<OfArticle> = {
  name: 'outlet', type: 'string', unit: 'name', formula: 'outlet as the corpus gives it', tells: 'Who published it.', empty: NEVER,
  value: ({article}) => article.outlet, ofArticle: true,
}

export const EVENT: Column<OfArticle> = {
  name: 'event', type: 'string', unit: 'name', formula: 'event as the corpus or the events file gives it',
  tells: 'What the article reports on; outlets are comparable within an event.', empty: 'no event was given',
  value: ({article}) => article.event, ofArticle: true,
}

export const DATE: Column<OfArticle> = {
  name: 'date', type: 'date', unit: 'calendar date', formula: 'date as the corpus gives it, as YYYY-MM-DD', tells: 'When it was published.',
  empty: 'no date was given or it could not be read', value: ({article}) => article.date, ofArticle: true,
}

/** Where something stands: part, start and end. */
export function placeColumns<Row>(what: string, place: (row: Row) => Place): Column<Row>[] {
  return [
    {
      name: 'part', type: 'string', unit: 'title or text', formula: `the part of the article that holds ${what}`,
      tells: 'Headline or text; start and end count inside this part.', empty: NEVER, value: (row) => place(row).part,
    },
    {
      name: 'start', type: 'integer', unit: 'UTF-16 units', formula: `offset of the first unit of ${what}, from 0`,
      tells: 'Where to find the words in the untouched text.', empty: NEVER, evidence: primary('a place in the article'),
      value: (row) => place(row).start,
    },
    {
      name: 'end', type: 'integer', unit: 'UTF-16 units', formula: `offset after the last unit of ${what}`,
      tells: 'Where the words end in the untouched text.', empty: NEVER, evidence: primary('a place in the article'),
      value: (row) => place(row).end,
    },
  ]
}

import type {ScareTerm} from '../../findings.ts'
import {primary, rowsOf, sameIn} from '../evidence.ts'
import type {Column, Table} from '../table.ts'
import {NEVER} from './shared-columns.ts'

const WHERE = sameIn('outlet', 'event', 'term')
const NO_EVENT = 'the articles have no event, so that there is nothing to compare with'
const TOO_LONG = 'the term has more than two words, or small words in it: such are not looked up in other text'
const READ = primary('read off the text of the articles')

export const SCARE_TERMS: Table<ScareTerm> = {
  name: 'scare-terms',
  about: 'One row per outlet, event and term that it puts in marks to keep a distance from it; and how often the same term stands on the same event without '
    + 'marks, in the voice of this outlet and of others. The places are in scare-quotes.csv.',
  key: ['outlet', 'event', 'term'],
  columns: [
    text('outlet', 'name', 'outlet as the corpus gives it', 'Who keeps its distance.', NEVER, ({outlet}) => outlet),
    text('event', 'name', 'event as the corpus or the events file gives it', 'What is reported on.', 'all articles of the outlet without an event', ({event}) => event),
    text('term', 'text', 'the words between the marks, in lower case', 'From what.', NEVER, ({term}) => term),
    {
      name: 'scare_quotes', type: 'integer', unit: 'scare quotes', formula: 'its rows of scare-quotes.csv', tells: 'How often.', empty: NEVER,
      value: ({times}) => times, evidence: {kind: 'sum', of: [rowsOf('scare-quotes', WHERE)]},
    },
    {
      name: 'articles', type: 'integer', unit: 'articles', formula: 'different articles among these rows', tells: 'Whether a habit or one article.', empty: NEVER,
      value: ({articles}) => articles, evidence: {kind: 'sum', of: [{table: 'scare-quotes', where: WHERE, take: {how: 'distinct', column: 'article'}}]},
    },
    {
      name: 'plain_articles', type: 'integer', unit: 'articles', formula: 'articles of the outlet on the event that use the term in its own voice without any marks',
      tells: 'Whether it keeps its distance throughout.', empty: TOO_LONG, value: ({plainArticles}) => plainArticles, evidence: READ,
    },
    {
      name: 'others_marking', type: 'integer', unit: 'articles', formula: 'articles of other outlets on the event that put the term in marks',
      tells: 'Whether it is alone with this.', empty: NO_EVENT, value: ({othersMarking}) => othersMarking, evidence: READ,
    },
    {
      name: 'others_plain', type: 'integer', unit: 'articles', formula: 'articles of other outlets on the event that use the term in their own voice without any marks',
      tells: 'For whom the term is a plain one.', empty: `${NO_EVENT}; or ${TOO_LONG}`, value: ({othersPlain}) => othersPlain, evidence: READ,
    },
    text('outlets_plain', 'names', 'the outlets of others_plain, parted by |', 'Who they are.', 'none, or not looked up (see others_plain)',
      ({outletsPlain}) => outletsPlain.length === 0 ? null : outletsPlain.join(' | ')),
  ],
}

type Text = readonly [name: string, unit: string, formula: string, tells: string, empty: string, value: (row: ScareTerm) => string | null]

function text(...[name, unit, formula, tells, empty, value]: Text): Column<ScareTerm> {
  return {name, type: 'string', unit, formula, tells, empty, value}
}

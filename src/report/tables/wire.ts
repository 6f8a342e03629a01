import type {WireCopy} from '../../findings.ts'
import type {CountName} from '../../types.ts'
import type {Evidence} from '../evidence.ts'
import {primary, sumOfColumn} from '../evidence.ts'
import type {Column, Table} from '../table.ts'
import {NEVER} from './shared-columns.ts'

const NO_SOURCE = 'the text it was taken from is not in the corpus'
const COMPARED: Evidence = primary('compared with the text of source_article')

export const WIRE: Table<WireCopy> = {
  name: 'wire',
  about: 'One row per article that is not its outlet\'s own copy: it names a wire agency as its author, or half of its own words or more stand in '
    + 'an article of another outlet. What was cut, added and changed is what the outlet did with the text. Own copy is every article without a row.',
  key: ['article'],
  columns: [
    text('article', 'id of the article in the corpus', 'Which article; joins every table with articles.csv.', NEVER, ({copy}) => copy.article.id),
    text('outlet', 'outlet as the corpus gives it', 'Who published it.', NEVER, ({copy}) => copy.article.outlet),
    {...text('date', 'date as the corpus gives it, as YYYY-MM-DD', 'When it was published.', 'no date was given or it could not be read', ({copy}) => copy.article.date), type: 'date', unit: 'calendar date'},
    text('event', 'event as the corpus or the events file gives it', 'What it reports on.', 'no event was given', ({copy}) => copy.article.event),
    text('agency', 'agency that the article names, or whose text it has', 'Whose wording it is.', 'the origin of the text is not known', ({agency}) => agency),
    text('basis', 'credit: dateline, byline or credit line; text of the agency: an article of the agency has its words; text that credits the agency: '
      + 'an article of a third outlet does, and one of the two names the agency; text of unknown origin: an article of another outlet that names none, and that is not known to be later',
    'Why it is taken for a copy.', NEVER, ({basis}) => basis),
    text('source_article', 'id of the article of another outlet with most of its own words; of the agency where it has one', 'What it was compared with.', NO_SOURCE,
      ({source}) => source?.article.id ?? null),
    text('source_outlet', 'outlet of source_article', 'Who published the same text.', NO_SOURCE, ({source}) => source?.article.outlet ?? null),
    share('share_reused', 'prints (runs of five words) that source_article has too / prints compared', 'How much of the article is the source\'s text word for word.',
      ({share: reused}) => reused),
    share('own_share_reused', 'the same over prints outside quotation marks', 'The same without quotations, which several outlets may have from the same statement.',
      ({ownShare}) => ownShare),
    share('share_added', '1 − share_reused', 'How much was added or reworded.', ({share: reused}) => reused === null ? null : 1000 - reused),
    share('share_cut', '1 − prints of source_article that the article has / prints of source_article compared', 'How much of the source was cut or reworded.',
      ({keptShare}) => keptShare === null ? null : 1000 - keptShare),
    text('headline', 'same or changed, whatever case and marks', 'Whether the outlet set a headline of its own.', 'one of the two has no headline, or there is no source', headlineOf),
    count('words', 'words', 'How long the copy is.'),
    sourceCount('source_words', 'words', 'How long the source is.'),
    count('loaded_own', 'loaded_own', 'Loaded wording in the voice of the copy; more than in the source was added by the outlet.'),
    sourceCount('source_loaded_own', 'loaded_own', 'Loaded wording in the voice of the source.'),
    count('attributions', 'attributions', 'How often the copy ties something to a source of its own; fewer than in the source were cut.'),
    sourceCount('source_attributions', 'attributions', 'How often the source does.'),
  ],
}

function headlineOf({copy, source}: WireCopy): string | null {
  const plain = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  const own = plain(copy.article.title), other = plain(source?.article.title ?? '')
  return own === '' || other === '' ? null : own === other ? 'same' : 'changed'
}

type Text = readonly [name: string, formula: string, tells: string, empty: string, value: (row: WireCopy) => string | null]

function text(...[name, formula, tells, empty, value]: Text): Column<WireCopy> {
  return {name, type: 'string', unit: 'text', formula, tells, empty, value}
}

function share(...[name, formula, tells, value]: readonly [name: string, formula: string, tells: string, value: (row: WireCopy) => number | null]): Column<WireCopy> {
  return {
    name, type: 'number', unit: 'share from 0 to 1', formula, tells, empty: NO_SOURCE, evidence: COMPARED,
    value: (row) => { const thousandths = value(row); return thousandths === null ? null : thousandths / 1000 },
  }
}

function count(name: string, of: CountName, tells: string): Column<WireCopy> {
  return {
    name, type: 'integer', unit: 'as in articles.csv', formula: `${of} in articles.csv`, tells, empty: NEVER,
    evidence: {kind: 'sum', of: [sumOfColumn('articles', of, [{column: 'article', same: 'article'}])]}, value: ({copy}) => copy.counts[of],
  }
}

function sourceCount(name: string, of: CountName, tells: string): Column<WireCopy> {
  return {
    name, type: 'integer', unit: 'as in articles.csv', formula: `${of} in articles.csv, of source_article`, tells, empty: NO_SOURCE,
    evidence: primary('the row of source_article in articles.csv'), value: ({source}) => source?.counts[of] ?? null,
  }
}

import {MEASURES} from '../../measures.ts'
import type {Duplicate, TextState, WireCopy} from '../../findings.ts'
import type {Article, CountName, Counts} from '../../types.ts'
import {countColumns} from '../count-columns.ts'
import {primary, sameIn} from '../evidence.ts'
import {measureColumn} from '../measure-columns.ts'
import type {Column, Table} from '../table.ts'
import {ARTICLE_ID, DATE, EVENT, NEVER, OUTLET} from './shared-columns.ts'

/** One analysed article without its text. */
export interface ArticleRow {
  readonly article: Pick<Article, 'id' | 'outlet' | 'date' | 'event' | 'title' | 'url'>
  readonly counts: Counts
  readonly fingerprint: string
  readonly wire: string | null
  readonly wireContributor: string | null
  /** What it has to do with other articles of its outlet with the same text; `null` where there are none. */
  readonly duplicate: Duplicate | null
  /** Whose text it has, where it is not the outlet's own. */
  readonly wireCopy: WireCopy | null
  readonly textState: TextState | null
}

const WHERE = sameIn('article')
const counts = (row: ArticleRow): Counts => row.counts
const columnsOf = (...names: readonly CountName[]): Column<ArticleRow>[] => countColumns(names, {counts, where: WHERE, ofArticle: true})
const sentiment = MEASURES.filter(({name}) => name.startsWith('sentiment_')).map((measure) => measureColumn(measure, counts, WHERE))

export const ARTICLES: Table<ArticleRow> = {
  name: 'articles',
  about: 'One row per analysed article, in the order of the corpus.',
  key: ['article'],
  columns: [
    ARTICLE_ID, OUTLET, DATE, EVENT,
    {
      name: 'title', type: 'string', unit: 'text', formula: 'headline as the corpus gives it', tells: 'What the article is headed.',
      empty: 'no headline was given',
      value: ({article}) => article.title,
    },
    {
      name: 'url', type: 'string', unit: 'address', formula: 'address as the corpus gives it', tells: 'Where the article was published.',
      empty: 'no address was given', value: ({article}) => article.url,
    },
    ...columnsOf('words', 'words_own', 'words_quoted', 'words_reported', 'words_uncertain', 'words_headline', 'words_boilerplate',
      'sentences'),
    ...sentiment,
    ...columnsOf('loaded_own', 'loaded_quoted', 'loaded_reported', 'loaded_uncertain', 'loaded_headline', 'attributions', 'direct', 'mixed',
      'indirect', 'sources', 'anonymous', 'unresolved', 'negated', 'silent', 'scare_quotes'),
    {
      name: 'duplicate_of', type: 'string', unit: 'id',
      formula: 'earliest article of the same outlet with the same text: all words the same, or 65 % or more of the shorter text\'s own words and 25 % of the longer one\'s',
      tells: 'Printed again, as it was or changed: it counts in every table, so drop such rows from the corpus if it should not.',
      empty: 'it repeats no earlier article of its outlet',
      value: ({article, duplicate}) => duplicate === null || duplicate.group === article.id ? null : duplicate.group,
    },
    {
      name: 'duplicate_share', type: 'number', unit: 'share from 0 to 1', formula: 'prints (runs of five words) that duplicate_of has too / prints compared',
      tells: 'How much of it was printed before; 1 is word for word.', empty: 'it repeats no earlier article of its outlet',
      evidence: primary('compared with the text of duplicate_of'), value: ({duplicate}) => duplicate === null || duplicate.share === null ? null : duplicate.share / 1000,
    },
    {
      name: 'duplicate_group', type: 'string', unit: 'id', formula: 'duplicate_of; for the article that others repeat, its own id',
      tells: 'All versions of the same article; the one the group is named for is the earliest and is the one to keep.', empty: 'no article of its outlet has the same text',
      value: ({duplicate}) => duplicate?.group ?? null,
    },
    {
      name: 'wire', type: 'string', unit: 'name', formula: 'news agency named by the dateline, credit line or byline as the author',
      tells: 'The wording is an agency\'s and not the outlet\'s.', empty: 'no agency is named as the author', value: ({wire}) => wire,
    },
    {
      name: 'wire_contributor', type: 'string', unit: 'name', formula: 'news agency named by a line such as "… contributed to this report", where none is named as the author',
      tells: 'Some of the wording may be an agency\'s.', empty: 'no agency is named as a contributor', value: ({wireContributor}) => wireContributor,
    },
    {
      name: 'wire_source', type: 'string', unit: 'id', formula: 'source_article in wire.csv', tells: 'The article of another outlet that has the same text.',
      empty: 'own copy, or the text it was taken from is not in the corpus', value: ({wireCopy}) => wireCopy?.source?.article.id ?? null,
    },
    {
      name: 'own_copy', type: 'boolean', unit: 'true or false', formula: 'false where wire.csv has a row for it', tells: 'Whether the text is the outlet\'s own; comparisons are also made with these only.',
      empty: NEVER, value: ({wireCopy}) => wireCopy === null,
    },
    {
      name: 'text_state', type: 'string', unit: 'cut, masked, or cut and masked', formula: 'problems text-cut and text-masked of problems.csv',
      tells: 'The distributor gave only a part of the text: its counts are those of a part, and what it seems to leave out may have been cut.',
      empty: 'no sign that something is missing', value: ({textState}) => textState,
    },
    {
      name: 'fingerprint', type: 'string', unit: 'hash', formula: 'hash of the words of the text in their order, whatever their case, marks and white space',
      tells: 'Which version of the text was analysed: two reports with the same fingerprint read the same words.', empty: NEVER, value: ({fingerprint}) => fingerprint,
    },
  ],
}

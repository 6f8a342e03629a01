import {MEASURES} from '../../measures.ts'
import type {Article, CountName, Counts} from '../../types.ts'
import {countColumns} from '../count-columns.ts'
import {sameIn} from '../evidence.ts'
import {measureColumn} from '../measure-columns.ts'
import type {Column, Table} from '../table.ts'
import {ARTICLE_ID, DATE, EVENT, OUTLET} from './shared-columns.ts'

/** One analysed article without its text. */
export interface ArticleRow {
  readonly article: Pick<Article, 'id' | 'outlet' | 'date' | 'event' | 'title' | 'url'>
  readonly counts: Counts
  readonly wire: string | null
  /** Id of the article of the same outlet that it repeats. */
  readonly duplicateOf: string | null
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
      'indirect', 'sources', 'anonymous', 'unresolved', 'negated', 'scare_quotes'),
    {
      name: 'duplicate_of', type: 'string', unit: 'id', formula: 'earliest article of the same outlet with the same words in the same order',
      tells: 'Printed twice: it counts in every table, so drop such rows from the corpus if it should not.',
      empty: 'no earlier article has the same words',
      value: ({duplicateOf}) => duplicateOf,
    },
    {
      name: 'wire', type: 'string', unit: 'name', formula: 'news agency named by the dateline, credit line or byline',
      tells: 'The wording is an agency\'s and not the outlet\'s.', empty: 'no agency is named', value: ({wire}) => wire,
    },
  ],
}

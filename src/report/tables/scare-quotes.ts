import type {Analysed, ScareQuote} from '../../types.ts'
import {primary} from '../evidence.ts'
import type {Table} from '../table.ts'
import {ARTICLE_ID, DATE, EVENT, NEVER, OUTLET, placeColumns} from './shared-columns.ts'

/** A scare quote with the article it stands in. */
export interface ScareQuoteRow {
  readonly article: Analysed['article']
  readonly quote: ScareQuote
}

export const SCARE_QUOTES: Table<ScareQuoteRow> = {
  name: 'scare-quotes',
  about: 'One row per term that the outlet puts in quotation marks to keep a distance from it, and not to quote somebody.',
  key: ['article', 'part', 'start'],
  columns: [
    ARTICLE_ID, OUTLET, EVENT, DATE,
    {
      name: 'words', type: 'string', unit: 'text', formula: 'the words of the article', tells: 'What the outlet keeps its distance from.',
      empty: NEVER,
      value: ({article, quote}) => wholeOf(article, quote).slice(quote.start, quote.end),
    },
    {
      name: 'term', type: 'string', unit: 'text', formula: 'the words between the marks, in lower case', tells: 'The same term in other places; joins with scare-terms.csv.',
      empty: NEVER, value: ({quote}) => quote.term,
    },
    {
      name: 'confidence', type: 'number', unit: 'chance from 0 to 1', formula: 'how sure the rule is',
      tells: 'Which rows to read with care.', empty: NEVER,
      evidence: primary('given by the rule'), value: ({quote}) => quote.confidence,
    },
    {
      name: 'sentence', type: 'string', unit: 'text', formula: 'the sentence around the words', tells: 'The context.', empty: NEVER,
      value: ({article, quote}) => wholeOf(article, quote).slice(quote.sentence[0], quote.sentence[1]),
    },
    ...placeColumns<ScareQuoteRow>('the words', ({quote}) => quote),
  ],
}

function wholeOf(article: ScareQuoteRow['article'], {part}: ScareQuote): string {
  return part === 'title' ? article.title : article.text
}

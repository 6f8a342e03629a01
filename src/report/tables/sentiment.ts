import type {Analysed, SentimentSegment} from '../../types.ts'
import {primary} from '../evidence.ts'
import {fromThousandths} from '../round.ts'
import type {Table} from '../table.ts'
import {ARTICLE_ID, DATE, EVENT, NEVER, OUTLET, placeColumns} from './shared-columns.ts'

/** A segment that holds valence words, with the article it stands in. */
export interface SentimentRow {
  readonly article: Analysed['article']
  readonly segment: SentimentSegment
}

export const SENTIMENT: Table<SentimentRow> = {
  name: 'sentiment',
  about: 'One row per part of a sentence that belongs to one voice and holds a word with valence. Sentiment in other tables is the mean '
    + 'of score: voice outlet for sentiment_own, quoted and reported for sentiment_quoted.',
  key: ['article', 'part', 'start', 'end'],
  columns: [
    ARTICLE_ID, OUTLET, EVENT, DATE,
    {
      name: 'voice', type: 'string', unit: 'voice', formula: 'outlet, quoted, reported or uncertain',
      tells: 'Who is responsible for the words.', empty: NEVER,
      value: ({segment}) => segment.voice,
    },
    {
      name: 'score', type: 'number', unit: 'score from -1 to 1', formula: 'x / √(x² + 15), x = sum of the valences in words, those below 0 times 1.3, over the square root of their number',
      tells: 'How negative or positive the wording is.',
      empty: NEVER, evidence: primary('made from the valences in words'), value: ({segment}) => fromThousandths(segment.score),
    },
    {
      name: 'words', type: 'string', unit: 'text',
      formula: 'each word with its valence after negation and intensifiers, in units of the lexicon',
      tells: 'Which words make the score.', empty: NEVER, value: valences,
    },
    {
      name: 'text', type: 'string', unit: 'text', formula: 'the words of the segment', tells: 'The context.', empty: NEVER,
      value: ({article, segment}) => wholeOf(article, segment).slice(segment.start, segment.end),
    },
    ...placeColumns<SentimentRow>('the segment', ({segment}) => segment),
  ],
}

function valences({article, segment}: SentimentRow): string {
  const whole = wholeOf(article, segment)
  return segment.words.map(({start, end, value}) => `${whole.slice(start, end)} ${fromThousandths(value)}`).join('; ')
}

function wholeOf(article: SentimentRow['article'], {part}: SentimentSegment): string {
  return part === 'title' ? article.title : article.text
}

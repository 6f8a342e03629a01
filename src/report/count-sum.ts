import type {CountName} from '../types.ts'
import {OFFICIAL_TYPES} from '../types.ts'
import type {Condition, Sum} from './evidence.ts'
import {isOne, rowsOf, sumOfColumn} from './evidence.ts'

/** The rows that a count adds up, among those that meet `where`. */
export function countSum(count: CountName, where: readonly Condition[]): Sum {
  const attributions = (...more: readonly Condition[]): Sum => rowsOf('attributions', [...where, ...more])
  const loaded = (column: string, is: string): Sum => rowsOf('hits', [...where, isOne('kind', 'loaded'), isOne(column, is)])
  switch (count) {
    case 'words_own': return sumOfColumn('articles', 'words_own_voice', where)
    case 'words':
    case 'words_quoted':
    case 'words_reported':
    case 'words_uncertain':
    case 'words_boilerplate':
    case 'words_headline':
    case 'sentences': return sumOfColumn('articles', count, where)
    case 'attributions': return attributions()
    case 'direct':
    case 'mixed':
    case 'indirect': return attributions(isOne('kind', count))
    case 'anonymous':
    case 'negated': return attributions(isOne(count, 'true'))
    case 'silent': return attributions({column: 'silence', not: ['']})
    case 'unresolved': return attributions(isOne('speaker', ''))
    case 'typed': return attributions({column: 'source_type', not: ['']})
    case 'official': return attributions(isOne('source_type', ...OFFICIAL_TYPES))
    case 'words_attributed': return sumOfColumn('attributions', 'words', where)
    case 'words_verbatim': return sumOfColumn('attributions', 'verbatim_words', where)
    case 'words_anonymous': return sumOfColumn('attributions', 'words', [...where, isOne('anonymous', 'true')])
    case 'words_doubtful': return {table: 'attributions', where, take: {how: 'sum', column: 'doubtful_words', scale: 1000}}
    case 'sources': return {table: 'attributions', where, take: {how: 'distinct', column: 'speaker'}}
    case 'loaded_own': return loaded('voice', 'outlet')
    case 'loaded_quoted': return loaded('voice', 'quoted')
    case 'loaded_reported': return loaded('voice', 'reported')
    case 'loaded_uncertain': return loaded('voice', 'uncertain')
    case 'loaded_headline': return loaded('position', 'headline')
    case 'scare_quotes': return rowsOf('scare-quotes', where)
    case 'sentiment_own_sum': return scores(['outlet'], where)
    case 'sentiment_quoted_sum': return scores(['quoted', 'reported'], where)
    case 'sentiment_own_scored': return rowsOf('sentiment', [...where, isOne('voice', 'outlet')])
    case 'sentiment_quoted_scored': return rowsOf('sentiment', [...where, isOne('voice', 'quoted', 'reported')])
    case 'sentiment_own_segments':
    case 'sentiment_quoted_segments': throw new Error(`countSum: a report holds no rows for ${count}`)
  }
}

function scores(voices: readonly string[], where: readonly Condition[]): Sum {
  return {table: 'sentiment', where: [...where, isOne('voice', ...voices)], take: {how: 'sum', column: 'score', scale: 1000}}
}

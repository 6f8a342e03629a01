import {UsageError} from '../errors.ts'
import type {LabelSet} from '../types.ts'
import {hasWord} from './read-term.ts'

/**
 * A label set made of bare terms, for a search. Throws `UsageError` for a term without a word.
 *
 * @example parseTerms(['regime*']).entries[0].term // 'regime*'
 */
export function parseTerms(terms: readonly string[]): LabelSet {
  const useless = terms.find((term) => !hasWord(term))
  if (useless !== undefined) throw new UsageError(`"${useless}" can never match: a term needs at least one letter or digit`)
  const entries = [...new Set(terms)].map((term, index) => ({
    term, label: term, match: 'words' as const, weight: 1, alternative: '', definition: '', source: '', note: '', mustMatch: [], mustNotMatch: [],
    file: '', line: index + 1,
  }))
  return {id: 'terms', kind: 'other', version: '0', licence: '', language: 'en', description: '', entries, file: '', hash: '', base: null}
}

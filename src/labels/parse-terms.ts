import {UsageError} from '../errors.ts'
import type {LabelSet} from '../types.ts'
import {ruleFault} from './parse-rule.ts'

/**
 * A label set made of bare terms, for a search. Throws `UsageError` for a term that can never match.
 *
 * @example parseTerms(['regime*']).entries[0].term // 'regime*'
 */
export function parseTerms(terms: readonly string[]): LabelSet {
  for (const term of terms) {
    const fault = ruleFault(term)
    if (fault !== null) throw new UsageError(`${fault.what}; ${fault.fix}`)
  }
  const entries = [...new Set(terms)].map((term, index) => ({
    term, label: term, match: 'words' as const, weight: 1, alternative: '', definition: '', source: '', note: '', mustMatch: [], mustNotMatch: [],
    except: [], file: '', line: index + 1,
  }))
  return {id: 'terms', kind: 'other', version: '0', licence: '', language: 'en', description: '', entries, file: '', hash: '', base: null}
}

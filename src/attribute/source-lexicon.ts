import {InputError} from '../errors.ts'
import {SOURCE_TYPES} from '../types.ts'
import type {SourceType} from '../types.ts'
import type {AttributionResources} from './attribution-resources.ts'
import {compileFigures} from './public-figures.ts'
import type {FigureLexicon} from './public-figures.ts'
import {compileStates} from './state-lexicon.ts'
import type {StateLexicon} from './state-lexicon.ts'

export type Gender = 'male' | 'female' | 'either'

/** `title` stands before names, `role` describes people, `institution`, `place` and `group` speak for themselves. */
export const NOUN_SORTS = ['title', 'role', 'institution', 'place', 'group'] as const
export type NounSort = (typeof NOUN_SORTS)[number]

export interface SourceNoun {
  readonly phrase: string
  readonly type: SourceType
  readonly sort: NounSort
  readonly gender: Gender
}

export interface SourceLexicon {
  readonly nouns: ReadonlyMap<string, SourceNoun>
  /** Number of words of the longest phrase that starts with a word. */
  readonly longest: ReadonlyMap<string, number>
  /** Words of titles and roles ("foreign", "minister"): they belong to no name. */
  readonly titleWords: ReadonlySet<string>
  readonly givenNames: ReadonlyMap<string, Gender>
  readonly states: StateLexicon
  readonly figures: FigureLexicon
}

const COURTESY: Readonly<Record<string, Gender>> = {'mr.': 'male', mr: 'male', 'mrs.': 'female', mrs: 'female', 'ms.': 'female', ms: 'female', miss: 'female', sir: 'male', lady: 'female', lord: 'male', dame: 'female', king: 'male', queen: 'female', 'dr.': 'either', dr: 'either', 'prof.': 'either', mx: 'either', 'rev.': 'either', 'hon.': 'either', 'sen.': 'either', 'rep.': 'either', 'gov.': 'either', 'gen.': 'either', 'lt.': 'either', 'col.': 'either', 'maj.': 'either', 'capt.': 'either', 'adm.': 'either', 'sgt.': 'either', 'st.': 'either'}

/**
 * Compiles the lists of source nouns and given names.
 *
 * @example
 * compileSources({reportingVerbs: [], sourceNouns: [{phrase: 'envoy', type: 'diplomat', sort: 'title', gender: ''}], givenNames: []}).nouns.get('envoy').type // 'diplomat'
 */
export function compileSources({sourceNouns, givenNames, states = [], publicFigures = []}: AttributionResources): SourceLexicon {
  const nouns = new Map<string, SourceNoun>()
  const longest = new Map<string, number>()
  const titleWords = new Set<string>(Object.keys(COURTESY))
  sourceNouns.forEach((row, at) => {
    const phrase = row['phrase'] ?? ''
    const type = SOURCE_TYPES.find((name) => name === row['type']), sort = NOUN_SORTS.find((name) => name === row['sort'])
    if (!type || !sort || phrase === '') throw new InputError(`source-nouns.csv:${at + 2}: “${phrase}” needs a known type and sort; given “${row['type'] ?? ''}”, “${row['sort'] ?? ''}”`)
    const [first = '', ...more] = phrase.split(' ')
    longest.set(first, Math.max(longest.get(first) ?? 1, more.length + 1))
    nouns.set(phrase, {phrase, type, sort, gender: genderOf(row['gender'])})
    if (sort === 'title' || sort === 'role') for (const word of phrase.split(' ')) titleWords.add(word)
  })
  for (const word of ['of', 'the', 'and', 'may']) titleWords.delete(word)
  return {
    nouns, longest, titleWords, givenNames: new Map(givenNames.map((row) => [(row['name'] ?? '').toLowerCase(), genderOf(row['gender'])])),
    states: compileStates(states), figures: compileFigures(publicFigures),
  }
}

/** Gender that a courtesy title tells, or undefined. */
export function courtesyGender(word: string): Gender | undefined {
  return Object.hasOwn(COURTESY, word) ? COURTESY[word] : undefined
}

function genderOf(value: string | undefined): Gender {
  return value === 'male' || value === 'female' ? value : 'either'
}

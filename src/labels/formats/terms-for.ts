import type {LabelEntry} from '../../types.ts'
import {parseRule} from '../parse-rule.ts'
import {splitPath} from './label-path.ts'
import type {Loss} from './lexicon.ts'

/** What a format can say of an entry. */
export interface Target {
  readonly title: string
  readonly weights: 'none' | 'whole' | 'any'
  /** Categories inside categories. */
  readonly levels: boolean
  readonly rules: boolean
  /** `end`: one star at the end of a term. */
  readonly wildcards: 'all' | 'end' | 'none'
}

export interface TermsFor {
  /** The ways to write the words of the entry, alternatives written out; empty where the format cannot hold them at all. */
  readonly terms: readonly string[]
  readonly losses: readonly Loss[]
}

/**
 * An entry as a format can hold it, with what it cannot.
 *
 * @example termsFor({term: '(regime|junta)', label: 'x', match: 'case', weight: 1, except: [], mustMatch: [], mustNotMatch: []}, {title: 'X', weights: 'none', levels: false, rules: false, wildcards: 'all'}).losses.length // 1
 */
export function termsFor(entry: LabelEntry, target: Target): TermsFor {
  const {heads, conditions} = parseRule(entry.term), {line, term} = entry, losses: Loss[] = []
  const lose = (what: string, kind: Loss['kind'] = 'matching'): void => { losses.push({line, term, kind, what}) }
  const wild = heads.filter((head) => /[*?]/.test(head))
  if (target.wildcards === 'none' && wild.length > 0) {
    lose(`left out: ${target.title} has no wildcards`)
    return {terms: heads.filter((head) => !wild.includes(head)), losses}
  }
  if (target.wildcards === 'end' && wild.some((head) => !/^[^*?]+\*$/.test(head))) lose('a wildcard other than one * at the end may be read as a sign')
  if (conditions.length > 0 && !target.rules) lose('the rule is dropped: its words are found everywhere')
  if (entry.except.length > 0) lose(`the exceptions are dropped: ${entry.except.join(', ')}`)
  if (entry.match !== 'words') lose(entry.match === 'case' ? 'found whatever the case' : 'found as written only, not with other endings')
  if (target.weights === 'none' && entry.weight !== 1) lose(`the weight ${entry.weight} is dropped`)
  if (target.weights === 'whole' && !Number.isInteger(entry.weight)) lose(`the weight ${entry.weight} becomes ${Math.round(entry.weight)}`)
  if (!target.levels && splitPath(entry.label).length > 1) lose(`the levels of "${entry.label}" become one name`, 'documentation')
  const told = DOCUMENTATION.filter((name) => entry[name] !== undefined && entry[name].length > 0)
  if (told.length > 0) lose(`dropped: ${told.map((name) => NAMES[name]).join(', ')}`, 'documentation')
  return {terms: heads, losses}
}

const DOCUMENTATION = ['alternative', 'definition', 'source', 'note', 'mustMatch', 'mustNotMatch'] as const
const NAMES = {
  alternative: 'alternative', definition: 'definition', source: 'source', note: 'note', mustMatch: 'examples that must match',
  mustNotMatch: 'examples that must not match',
} as const

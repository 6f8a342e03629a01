import {WordTable} from '../../text/word-table.ts'
import {baseForms} from '../valence-words.ts'

/**
 * What words say about a person or state that they stand beside, where that differs from what they say in general: `words` (`target-words.csv`: term,
 * valence) with a value of their own, or 0 for the words of harm that befalls people ("killed", "war"); `verbs` (`target-verbs.csv`: verb, forms,
 * subject, object) with one value for who does it and one for whom it is done to ("criticise": 0 and −1.8).
 */
export interface TargetRows {
  readonly words: readonly Readonly<Record<string, string>>[]
  readonly verbs: readonly Readonly<Record<string, string>>[]
}

/** Value of a word that `target-words.csv` does not hold. */
export const NOT_LISTED = 1_000_000

export interface TargetLexicon {
  /** Thousandths, `NOT_LISTED` where the list is silent. */
  readonly words: WordTable
  /** Index of the verb that a form belongs to, −1 for none. */
  readonly verbs: WordTable
  /** Value of each verb for its subject and its object, thousandths. */
  readonly subject: readonly number[]
  readonly object: readonly number[]
  /** Forms of "be" and "get", which make a participle passive: 1. */
  readonly passive: WordTable
}

const BE = new Set('was were is are been be being gets got get'.split(' '))

/** Compiles the two lists. */
export function createTargetLexicon({words, verbs}: TargetRows): TargetLexicon {
  const values = new Map(words.map(({term = '', valence}) => [term, Math.round(1000 * Number(valence))])), forms = new Map<string, number>()
  verbs.forEach(({verb = '', forms: others = ''}, index) => { for (const form of [verb, ...others.split('|')]) forms.set(form, index) })
  const verbOf = (form: string): number => forms.get(form) ?? baseForms(form).map((base) => forms.get(base)).find((index) => index !== undefined) ?? -1
  return {
    words: new WordTable((_, folded) => values.get(folded) ?? NOT_LISTED), verbs: new WordTable((_, folded) => verbOf(folded)),
    subject: verbs.map(({subject}) => Math.round(1000 * Number(subject))), object: verbs.map(({object}) => Math.round(1000 * Number(object))),
    passive: new WordTable((_, folded) => BE.has(folded) ? 1 : 0),
  }
}

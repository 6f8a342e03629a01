import type {MatchMode} from '../types.ts'
import type {Abbreviation} from '../text/abbreviations.ts'
import {createReader} from '../text/read-document.ts'
import {foldForm} from '../text/vocabulary.ts'

/** What one token of a term asks of one token of a text. `any`: any one word or number. */
export interface WordPattern {
  readonly kind: 'any' | 'literal' | 'glob' | 'stem'
  /** `exact` compares with case, `folded` without. */
  readonly by: 'folded' | 'exact'
  readonly text: string
}

/** Letters that stand in for the wildcards while a term is scanned, so that `*` stays inside its word; clicks, found in no English term. */
const STAR = 'ǁ', ONE = 'ǂ'

export type TermReader = (term: string, match: MatchMode) => readonly WordPattern[]

const ARTICLE = {id: '', outlet: '', date: null, event: null, text: '', url: null, labels: {}, file: '', line: 1}

/**
 * A function that cuts a term into word patterns with the same scanner that reads the articles: "U.S.-backed", "don't" and "so-called"
 * fall apart in a term exactly as they do in a text.
 *
 * @example createTermReader([])('by any *', 'words').map((word) => word.kind) // ['literal', 'literal', 'any']
 */
export function createTermReader(abbreviations: readonly Abbreviation[]): TermReader {
  const read = createReader({abbreviations})
  return (term, match) => {
    const {title} = read({...ARTICLE, title: term.trim().replaceAll('*', STAR).replaceAll('?', ONE)})
    return Array.from(title.start, (start, token) => {
      const form = title.text.slice(start, title.end[token]).replaceAll(STAR, '*').replaceAll(ONE, '?')
      return patternOf(form, match)
    })
  }
}

/**
 * Whether anything in a term could match a word: signs, marks and lone stars alone cannot.
 *
 * @example hasWord('* …') // false
 */
export function hasWord(term: string): boolean {
  return /[\p{L}\p{N}]/u.test(term)
}

/**
 * A form with its case, but straight apostrophe and plain hyphen.
 *
 * @example exactForm('O’Brien') // "O'Brien"
 */
export function exactForm(form: string): string {
  if (!/[^\x00-\x7f]/.test(form)) return form
  return form.normalize('NFC').replace(/[’‘ʼ＇]/g, "'").replace(/[‐‑]/g, '-').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
}

function patternOf(form: string, match: MatchMode): WordPattern {
  if (/^\*+$/.test(form)) return {kind: 'any', by: 'folded', text: '*'}
  const by = match === 'case' ? 'exact' : 'folded'
  const text = by === 'exact' ? exactForm(form) : foldForm(form)
  if (/[*?]/.test(text)) return {kind: 'glob', by, text}
  return {kind: match === 'stem' && hasWord(form) ? 'stem' : 'literal', by, text}
}

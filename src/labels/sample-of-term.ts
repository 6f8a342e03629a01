import {parseRule} from './parse-rule.ts'

/**
 * Words that a term is written to find: the first of its alternatives, stars inside a word for `filling`, a lone star for a word, `?` for a letter;
 * phrases that a rule wants beside them, on the side where it wants them.
 *
 * @example sampleOfTerm('by (an?|no) sanction* AFTER/3 hit') // 'hit by anx sanction'
 */
export function sampleOfTerm(term: string, filling = ''): string {
  const {heads, conditions} = parseRule(term), wanted = conditions.filter(({negated}) => !negated)
  const phrases = (after: boolean): string[] => wanted.filter(({side}) => (side === 'AFTER') === after).map(({phrases: [first]}) => first!)
  return [...phrases(true), heads[0]!, ...phrases(false)].map((words) => sampleOfWords(words, filling)).join(' ')
}

function sampleOfWords(words: string, filling: string): string {
  return words.split(/\s+/).map((word) => /^\*+$/.test(word) ? 'word' : word.replace(/^\*+(?=[^\p{L}\p{N}])/u, 'word').replace(/\*+/g, filling).replaceAll('?', 'x')).join(' ')
}

/**
 * Words that a term is written to find: stars inside a word stand for nothing, a lone star for a word, `?` for a letter.
 *
 * @example sampleOfTerm('by an? sanction*') // 'by anx sanction'
 */
export function sampleOfTerm(term: string): string {
  return term.split(/\s+/).map((word) => /^\*+$/.test(word) ? 'word' : word.replace(/^\*+(?=[^\p{L}\p{N}])/u, 'word').replaceAll('*', '').replaceAll('?', 'x')).join(' ')
}

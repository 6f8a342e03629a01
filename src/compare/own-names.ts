/** Parts of a name that are too short to tell it. */
const SHORT = 1

/**
 * A function that tells whether a term names the outlet itself or an agency: it shares a word with the name of the outlet, or is (part of)
 * the name of an agency.
 *
 * @example mediumNames('Fox News', ['Reuters'])('told fox') // true
 */
export function mediumNames(outlet: string, agencies: readonly string[]): (term: string) => boolean {
  const own = new Set(wordsOf(outlet)), known = agencies.map((agency) => ` ${wordsOf(agency).join(' ')} `), inAgencies = new Set(agencies.flatMap(wordsOf))
  return (term) => {
    const words = term.split(' ').map(bare)
    if (words.some((word) => own.has(word))) return true
    return words.every((word) => inAgencies.has(word)) && known.some((agency) => agency.includes(` ${words.join(' ')} `))
  }
}

/**
 * The words of a name that tell it, folded.
 *
 * @example wordsOf('Fox News') // ['fox', 'news']
 */
export function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[^\p{L}\p{N}.]+/u).map(bare).filter(({length}) => length > SHORT)
}

/**
 * A folded word without the points of an abbreviation.
 *
 * @example bare('u.s.') // 'us'
 */
export function bare(word: string): string {
  return word.includes('.') ? word.replaceAll('.', '') : word
}

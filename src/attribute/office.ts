/** Words of a portfolio, each under the name that spellings and languages share. */
const PORTFOLIOS: ReadonlyMap<string, string> = new Map(([
  ['foreign', 'foreign'], ['defence', 'defence'], ['defense', 'defence'], ['interior', 'interior'], ['home', 'interior'], ['finance', 'finance'], ['treasury', 'finance'],
  ['justice', 'justice'], ['trade', 'trade'], ['energy', 'energy'], ['economy', 'economy'], ['agriculture', 'agriculture'], ['health', 'health'], ['education', 'education'],
] as const))

const HOLDERS = new Set(['minister', 'secretary']), HEADS = new Set(['head', 'chief', 'leader']), HOUSES = new Set(['ministry', 'office', 'department'])

/** Words that make another post of it, or a person who only works for the office. */
const LESSER = new Set(`deputy vice former ex shadow permanent under junior assistant then acting spokesman spokeswoman spokesperson aide adviser advisor official officials
  ministers secretaries ambassador envoy counterpart staff press`.split(/\s+/))

/**
 * The single office that words tell, the same for all its names ("foreign secretary", "Minister of Foreign Affairs", "head of the Foreign
 * Office"); null for other posts. Words in lower case.
 *
 * @example officeOf(['the', 'head', 'of', 'the', 'foreign', 'office']) // 'foreign'
 */
export function officeOf(words: readonly string[]): string | null {
  if (words.some((word) => LESSER.has(word))) return null
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word))
  if (words.includes('opposition')) return has(HEADS) ? 'opposition' : null
  if (!has(HOLDERS) && !(has(HEADS) && has(HOUSES))) return null
  for (const word of words) {
    const portfolio = PORTFOLIOS.get(word)
    if (portfolio) return portfolio
  }
  return null
}

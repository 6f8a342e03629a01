/** More ways to write one term than this are a slip. */
export const MOST_WAYS = 1000

/**
 * The ways to read a term with alternatives in brackets: `(regime|junta) of *` is two terms, `sanction(|s|ed)` three, and several brackets
 * multiply. Brackets without a `|` stand for themselves. At most one more than `MOST_WAYS` are given, so that the caller can tell a slip.
 *
 * Shape: each way once, in the order in which they are written, with single spaces.
 *
 * @example expandAlternatives('(iron|steel) fist(|s)') // ['iron fist', 'iron fists', 'steel fist', 'steel fists']
 */
export function expandAlternatives(term: string): readonly string[] {
  const ways = new Set<string>(), open = [term]
  while (open.length > 0 && ways.size <= MOST_WAYS) {
    const next = open.pop()!, group = /\(([^()]*\|[^()]*)\)/.exec(next)
    if (group === null) {
      ways.add(next.replace(/\s+/g, ' ').trim())
      continue
    }
    const before = next.slice(0, group.index), behind = next.slice(group.index + group[0].length)
    for (const choice of group[1]!.split('|').toReversed()) open.push(`${before}${choice}${behind}`)
  }
  return [...ways]
}

import type {BoilerplateLine, CorpusArticle} from '../findings.ts'

/** Articles of an outlet, and share of all its articles, from which on a line is proposed. */
const FEWEST = 3, LEAST_SHARE = 0.01

/**
 * Lines that come back in articles of an outlet: proposals of what is printed around the text and should not count as the outlet's words. A line
 * is proposed where three articles or more have it and these are 1 % of the outlet's or more. Articles that repeat another one do not count.
 *
 * `confirmed` are the lines that a person has said to be left out, by outlet; they are listed whatever their number. Sorted by outlet, the commonest first.
 */
export function findBoilerplate(articles: readonly CorpusArticle[], repeats: ReadonlySet<string>, confirmed: readonly Pick<BoilerplateLine, 'outlet' | 'line'>[]): BoilerplateLine[] {
  const outlets = new Map<string, {articles: number, lines: Map<string, number>}>()
  for (const {article: {id, outlet}, sketch} of articles) {
    if (repeats.has(id)) continue
    let known = outlets.get(outlet)
    if (known === undefined) outlets.set(outlet, known = {articles: 0, lines: new Map<string, number>()})
    known.articles++
    for (const line of sketch.lines.split('\n')) if (line !== '') known.lines.set(line, (known.lines.get(line) ?? 0) + 1)
  }
  const said = new Set(confirmed.map(({outlet, line}) => `${outlet}\n${line}`))
  const proposed = [...outlets].flatMap(([outlet, {articles: all, lines}]) => [...lines].flatMap(([line, count]): BoilerplateLine[] => {
    if (said.has(`${outlet}\n${line}`)) return []
    return count >= FEWEST && count >= LEAST_SHARE * all ? [{outlet, line, confirmed: false, articles: count, of: all}] : []
  }))
  const given = confirmed.map(({outlet, line}) => ({outlet, line, confirmed: true, articles: outlets.get(outlet)?.lines.get(line) ?? 0, of: outlets.get(outlet)?.articles ?? 0}))
  return [...given, ...proposed].sort((a, b) => order(a.outlet, b.outlet) || b.articles - a.articles || order(a.line, b.line))
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

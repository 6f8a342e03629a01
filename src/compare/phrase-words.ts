import type {TermTable} from './term-table.ts'

/** Words of time stamps ([Updated at 3 p.m. ET]): they are set beside a text whatever stands around them. */
const STAMPS: ReadonlySet<string> = new Set(['update', 'updated', 'et', 'gmt', 'est', 'edt', 'a.m.', 'p.m.', 'a.m', 'p.m'])

/** From this share of the places on, the words on one side are always the same: the word belongs to a phrase that is printed again and again. */
const LEAST_SHARE = 0.35
/** So many articles must share them; of a word with two articles, both. */
const FEWEST = 3
/** Sides looked at: before, after and next to the first place, and to the last. */
const SIDES = 6

/**
 * Which of the words asked for an outlet has mostly from phrases that it prints again and again ("Story continued below", "Get our stories
 * delivered to your inbox", "Update at 5 p.m. ET"), told by what stands around them: the two words before, the two after, or the signs and
 * numbers next to it are the same in a third of its articles. Such words are nobody's choice of words, whatever paragraph they stand in.
 *
 * Limits: it looks at the first and last place of a word in each article. A word that an outlet chooses, but always in one phrase, is taken
 * for part of it.
 */
export function phraseWords(articles: readonly string[], table: TermTable, asked: ReadonlySet<number>): Set<number> {
  const seen = new Map<number, number>(), places = new Map<number, number>(), most = new Map<number, number>()
  for (const article of articles) {
    table.visitContexts(article, (word, contexts) => {
      if (!asked.has(word) || contexts[0] === 0) return
      places.set(word, (places.get(word) ?? 0) + 1)
      contexts.forEach((context, side) => {
        if (context === 0) return
        const key = (word * SIDES + side) * 256 + context, times = (seen.get(key) ?? 0) + 1
        seen.set(key, times)
        if (times > (most.get(word) ?? 0)) most.set(word, times)
      })
    })
  }
  const repeated = [...places].filter(([word, all]) => {
    const times = most.get(word)!
    return all < FEWEST ? times === all && all > 1 : times >= FEWEST && times >= LEAST_SHARE * all
  })
  return new Set([...asked].filter((word) => STAMPS.has(table.word(word))).concat(repeated.map(([word]) => word)))
}

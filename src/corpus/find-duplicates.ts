import type {CorpusArticle} from '../findings.ts'

/**
 * Articles that repeat an article of the same outlet, word for word: id → id of the earliest one (by date, then by id; articles without a
 * date come last). Articles without a word repeat nothing.
 *
 * The result is the same whatever the order of the articles.
 */
export function findDuplicates(articles: readonly CorpusArticle[]): Map<string, string> {
  const groups = new Map<string, CorpusArticle[]>()
  for (const one of articles) {
    if (one.counts.words === 0) continue
    const key = `${one.fingerprint} ${one.article.outlet}`, group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  const of = new Map<string, string>()
  for (const group of groups.values()) {
    if (group.length === 1) continue
    const [first, ...repeats] = group.map(({article}) => article).sort(byDate)
    for (const {id} of repeats) of.set(id, first!.id)
  }
  return of
}

function byDate(a: CorpusArticle['article'], b: CorpusArticle['article']): number {
  if (a.date !== b.date) return a.date === null ? 1 : b.date === null ? -1 : a.date < b.date ? -1 : 1
  return a.id < b.id ? -1 : 1
}

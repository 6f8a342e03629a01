import type {Excerpt, ReadableArticle, Sample} from '../../tally.ts'

/** What was drawn from the corpus for the page, each thing once. `complete`: it is all there is. */
export interface DrawnSample {
  readonly excerpts: readonly Excerpt[]
  readonly readable: readonly ReadableArticle[]
  readonly complete: boolean
}

/** A sample with each thing once, by article and place, whatever the order it was drawn in. */
export function drawnSample({outlets, events, articles}: Sample): DrawnSample {
  const complete = [outlets, events].every(({level, strata}) => level === 0 && [...strata.values()].every((kept) => kept.length < FULL))
  return {
    excerpts: inOrder([...outlets.strata.values(), ...events.strata.values()]).sort(asRead), readable: inOrder([...articles.strata.values()]), complete,
  }
}

/** A stratum of this size may have left things out. */
const FULL = 512

/** By date and article, then as the article is read. The sort is stable: what starts at the same place stays in the order of its id. */
function asRead(a: Excerpt, b: Excerpt): number {
  return compare(a.article.date ?? '', b.article.date ?? '') || compare(a.article.id, b.article.id) || compare(b.part, a.part) || a.start - b.start
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function inOrder<T>(strata: readonly (readonly {readonly id: string, readonly item: T}[])[]): T[] {
  const byId = new Map(strata.flat().map(({id, item}) => [id, item]))
  return [...byId].sort(([a], [b]) => a < b ? -1 : 1).map(([, item]) => item)
}

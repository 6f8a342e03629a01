import type {TermCorpus} from './term-corpus.ts'

/** One side and another on the events that both cover: the articles of each, and how often each term stands in them. */
export interface TermContrast {
  /** Indices of the articles of both sides, by event and id. */
  readonly units: Int32Array
  /** 1 for the articles of the first side, else 0, per unit. */
  readonly own: Uint8Array
  /** First unit of each event, then the number of units. */
  readonly events: Int32Array
  readonly ownWords: number
  readonly restWords: number
  /** Per term: hits and articles of the first side, and of the other. */
  readonly ownHits: Int32Array
  readonly restHits: Int32Array
  readonly ownArticles: Int32Array
  readonly restArticles: Int32Array
}

/** The articles of `outlet` against those of `against`, or of all others where it is `null`, on shared events. */
export function contrastTerms(corpus: TermCorpus, outlet: string, against: string | null): TermContrast {
  const {articles, terms, starts, term, count, lengths} = corpus
  const units: number[] = [], own: number[] = [], events: number[] = []
  for (let from = 0; from < articles.length;) {
    let to = from
    while (to < articles.length && articles[to]!.event === articles[from]!.event) to++
    const here = articles.slice(from, to).map((one, i) => ({unit: from + i, mine: one.outlet === outlet, theirs: one.outlet !== outlet && (against === null || one.outlet === against)}))
    if (here.some(({mine}) => mine) && here.some(({theirs}) => theirs)) {
      events.push(units.length)
      for (const {unit, mine, theirs} of here) {
        if (!mine && !theirs) continue
        units.push(unit)
        own.push(mine ? 1 : 0)
      }
    }
    from = to
  }
  events.push(units.length)
  const hits = [new Int32Array(terms.length), new Int32Array(terms.length)] as const, inArticles = [new Int32Array(terms.length), new Int32Array(terms.length)] as const
  const words = [0, 0]
  units.forEach((unit, i) => {
    const side = own[i]!
    words[side]! += lengths[unit]!
    for (let at = starts[unit]!; at < starts[unit + 1]!; at++) {
      hits[side as 0 | 1][term[at]!]! += count[at]!
      inArticles[side as 0 | 1][term[at]!]!++
    }
  })
  return {
    units: Int32Array.from(units), own: Uint8Array.from(own), events: Int32Array.from(events), ownWords: words[1]!, restWords: words[0]!,
    ownHits: hits[1], restHits: hits[0], ownArticles: inArticles[1], restArticles: inArticles[0],
  }
}

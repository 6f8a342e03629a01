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
  const {terms, starts, term, count, lengths} = corpus, sides = sidesOf(corpus, outlet, against), {units, own} = sides
  const hits = [new Int32Array(terms.length), new Int32Array(terms.length)] as const, inArticles = [new Int32Array(terms.length), new Int32Array(terms.length)] as const
  const words = [0, 0]
  units.forEach((unit, i) => {
    const side = own[i] as 0 | 1, hitsHere = hits[side], articlesHere = inArticles[side]
    words[side]! += lengths[unit]!
    for (let at = starts[unit]!; at < starts[unit + 1]!; at++) {
      hitsHere[term[at]!]! += count[at]!
      articlesHere[term[at]!]!++
    }
  })
  return {...sides, ownWords: words[1]!, restWords: words[0]!, ownHits: hits[1], restHits: hits[0], ownArticles: inArticles[1], restArticles: inArticles[0]}
}

/** The articles of both sides on the events that both cover. */
function sidesOf({events: starts, outlets, outletOf}: TermCorpus, outlet: string, against: string | null): Pick<TermContrast, 'units' | 'own' | 'events'> {
  const units: number[] = [], own: number[] = [], events: number[] = [], mine = outlets.indexOf(outlet), theirs = against === null ? -1 : outlets.indexOf(against)
  for (let event = 0; event + 1 < starts.length; event++) {
    const from = units.length
    let ofMine = 0
    for (let unit = starts[event]!; unit < starts[event + 1]!; unit++) {
      const isMine = outletOf[unit] === mine
      if (!isMine && against !== null && outletOf[unit] !== theirs) continue
      units.push(unit)
      own.push(isMine ? 1 : 0)
      if (isMine) ofMine++
    }
    if (ofMine > 0 && ofMine < units.length - from) events.push(from)
    else units.length = own.length = from
  }
  return {units: Int32Array.from(units), own: Uint8Array.from(own), events: Int32Array.from([...events, units.length])}
}

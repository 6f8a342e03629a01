import type {ComparedArticle} from '../findings.ts'
import type {Reading} from './reading.ts'

/**
 * The articles that can be compared, in events: those that have an event. Everything is in the order of names and ids, never of the input,
 * so that shuffling a corpus changes no draw and no sum.
 */
export interface Coverage {
  /** Names in code-unit order; a place in the list stands for the outlet. */
  readonly outlets: readonly string[]
  readonly events: readonly EventCoverage[]
  /** Places of the events of each outlet. */
  readonly eventsOf: readonly (readonly number[])[]
  readonly readings: readonly Reading[]
  /** `hits` and `of` of article 0 for each reading, then of article 1, and so on. */
  readonly hits: Int32Array
  readonly of: Int32Array
}

/** One event: articles `from` up to `to`, and what each outlet has of it. */
export interface EventCoverage {
  readonly event: string
  readonly from: number
  readonly to: number
  /** By outlet. */
  readonly cells: ReadonlyMap<number, Cell>
}

/** What one side, an outlet or several, has on one event. */
export interface Cell {
  /** Places of its articles, in rising order. */
  readonly articles: readonly number[]
  readonly words: number
  /** Sums per reading. */
  readonly hits: Float64Array
  readonly of: Float64Array
}

/** The coverage of some articles, read in the given ways. Articles without an event are left out. */
export function coverageOf(articles: readonly ComparedArticle[], readings: readonly Reading[]): Coverage {
  const placed = articles.filter(({article}) => article.event !== null).sort(byEventAndId), width = readings.length
  const outlets = [...new Set(placed.map(({article}) => article.outlet))].sort(), placeOf = new Map(outlets.map((outlet, place) => [outlet, place]))
  const hits = new Int32Array(placed.length * width), of = new Int32Array(placed.length * width)
  placed.forEach((article, place) => {
    readings.forEach((reading, r) => {
      hits[place * width + r] = reading.hits(article)
      of[place * width + r] = reading.of(article)
    })
  })
  const events = eventsIn(placed, placeOf, {hits, of, width})
  const eventsOf = outlets.map((): number[] => [])
  events.forEach(({cells}, place) => { for (const outlet of cells.keys()) eventsOf[outlet]!.push(place) })
  return {outlets, events, eventsOf, readings, hits, of}
}

/** Events of articles that are sorted by event. */
function eventsIn(placed: readonly ComparedArticle[], placeOf: ReadonlyMap<string, number>, numbers: Numbers): EventCoverage[] {
  const events: EventCoverage[] = []
  for (let from = 0, to = 0; from < placed.length; from = to) {
    const {event} = placed[from]!.article, own = new Map<number, number[]>()
    for (; to < placed.length && placed[to]!.article.event === event; to++) {
      const outlet = placeOf.get(placed[to]!.article.outlet)!, places = own.get(outlet)
      if (places === undefined) own.set(outlet, [to])
      else places.push(to)
    }
    const cells = new Map([...own].sort(([a], [b]) => a - b).map(([outlet, places]) => [outlet, cellOf(places, placed, numbers)] as const))
    events.push({event: event!, from, to, cells})
  }
  return events
}

/** What all other outlets together have on an event. */
export function restOf({cells}: EventCoverage, outlet: number): Cell | null {
  const others = [...cells].filter(([other]) => other !== outlet).map(([, cell]) => cell)
  if (others.length === 0) return null
  const width = others[0]!.hits.length, hits = new Float64Array(width), of = new Float64Array(width)
  let words = 0
  for (const cell of others) {
    words += cell.words
    for (let r = 0; r < width; r++) {
      hits[r]! += cell.hits[r]!
      of[r]! += cell.of[r]!
    }
  }
  return {articles: others.flatMap(({articles}) => articles).sort((a, b) => a - b), words, hits, of}
}

interface Numbers {
  readonly hits: Int32Array
  readonly of: Int32Array
  readonly width: number
}

function cellOf(articles: readonly number[], placed: readonly ComparedArticle[], {hits, of, width}: Numbers): Cell {
  const cell = {articles, words: 0, hits: new Float64Array(width), of: new Float64Array(width)}
  for (const place of articles) {
    cell.words += placed[place]!.counts.words
    for (let r = 0; r < width; r++) {
      cell.hits[r]! += hits[place * width + r]!
      cell.of[r]! += of[place * width + r]!
    }
  }
  return cell
}

function byEventAndId({article: a}: ComparedArticle, {article: b}: ComparedArticle): number {
  return order(a.event ?? '', b.event ?? '') || order(a.id, b.id)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

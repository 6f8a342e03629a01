import type {CorpusArticle, ScareTerm} from '../findings.ts'
import {termHash} from '../text/term-hash.ts'

/**
 * Which terms an outlet puts in marks to keep a distance from them, by event; and who writes the same term on the same event without marks. Articles
 * without an event are compared with none of another outlet.
 *
 * Shape: by outlet, event, the number of scare quotes, term; the order of the articles changes nothing.
 */
export function findScareTerms(articles: readonly CorpusArticle[]): ScareTerm[] {
  const events = new Map<string, CorpusArticle[]>(), rows: ScareTerm[] = []
  for (const one of articles) {
    const {event, outlet} = one.article, key = event === null ? `\u0000${outlet}` : event, list = events.get(key)
    if (list === undefined) events.set(key, [one])
    else list.push(one)
  }
  for (const list of events.values()) rows.push(...termsOf(list))
  return rows.sort((a, b) => order(a.outlet, b.outlet) || order(a.event ?? '', b.event ?? '') || b.times - a.times || order(a.term, b.term))
}

/** Articles of one outlet that do something, by outlet. */
type ByOutlet = Map<string, number>

/** A term that some article of an event marks. */
class MarkedTerm {
  readonly #times: ByOutlet = new Map()
  readonly #marking: ByOutlet = new Map()
  readonly #plain: ByOutlet = new Map()

  mark(outlet: string, times: number): void {
    add(this.#times, outlet, times)
    add(this.#marking, outlet, 1)
  }

  usePlainly(outlet: string): void {
    add(this.#plain, outlet, 1)
  }

  /** One row per outlet that marks it. */
  rows(term: string, event: string | null, known: 'looked up' | 'unknown'): ScareTerm[] {
    const marking = sum(this.#marking), plain = sum(this.#plain), compared = event !== null && known === 'looked up'
    return [...this.#times].map(([outlet, times]) => ({
      outlet, event, term, times, articles: this.#marking.get(outlet)!, plainArticles: known === 'unknown' ? null : this.#plain.get(outlet) ?? 0,
      othersMarking: event === null ? null : marking - this.#marking.get(outlet)!, othersPlain: compared ? plain - (this.#plain.get(outlet) ?? 0) : null,
      outletsPlain: compared ? [...this.#plain.keys()].filter((other) => other !== outlet).sort(order) : [],
    }))
  }
}

/** The terms that articles of one event mark, or those of one outlet without an event. */
function termsOf(articles: readonly CorpusArticle[]): ScareTerm[] {
  const terms = new Map<string, MarkedTerm>(), byHash = new Map<number, MarkedTerm[]>(), {event} = articles[0]!.article
  for (const {article: {outlet}, sketch: {scare: {marked}}} of articles) {
    for (const [name, times] of marked) {
      let term = terms.get(name)
      if (term === undefined) {
        const hash = termHash(name)
        terms.set(name, term = new MarkedTerm())
        if (hash !== null) byHash.set(hash, [...byHash.get(hash) ?? [], term])
      }
      term.mark(outlet, times)
    }
  }
  if (terms.size > 0) for (const {article: {outlet}, sketch: {scare: {plain}}} of articles) for (const hash of plain) for (const term of byHash.get(hash) ?? []) term.usePlainly(outlet)
  return [...terms].flatMap(([name, term]) => term.rows(name, event, termHash(name) === null ? 'unknown' : 'looked up'))
}

function add(counts: ByOutlet, outlet: string, n: number): void {
  counts.set(outlet, (counts.get(outlet) ?? 0) + n)
}

function sum(counts: ByOutlet): number {
  return [...counts.values()].reduce((all, n) => all + n, 0)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import type {CorpusArticle, ScareTerm} from '../findings.ts'
import {termHash} from '../text/term-hash.ts'
import type {ScareSketch} from '../types.ts'

/**
 * Which terms an outlet puts in marks to keep a distance from them, by event; and who writes the same term on the same event without marks. Articles
 * without an event are compared with none of another outlet.
 *
 * Shape: by outlet, event, the number of scare quotes, term; the order of the articles changes nothing.
 */
export function findScareTerms(articles: readonly CorpusArticle[]): ScareTerm[] {
  const events = new Map<string, CorpusArticle[]>(), rows: ScareTerm[] = []
  for (const one of articles) {
    const event = one.article.event ?? '', list = events.get(event)
    if (list === undefined) events.set(event, [one])
    else list.push(one)
  }
  for (const [event, list] of events) {
    for (const [outlet, terms] of markedIn(list)) {
      for (const term of terms) rows.push(termOf({event, outlet, term}, list, termHash(term)))
    }
  }
  return rows.sort((a, b) => order(a.outlet, b.outlet) || order(a.event ?? '', b.event ?? '') || b.times - a.times || order(a.term, b.term))
}

/** The terms that each outlet marks. */
function markedIn(articles: readonly CorpusArticle[]): Map<string, Set<string>> {
  const terms = new Map<string, Set<string>>()
  for (const {article: {outlet}, sketch: {scare: {marked}}} of articles) {
    for (const [term] of marked) terms.set(outlet, (terms.get(outlet) ?? new Set()).add(term))
  }
  return terms
}

function termOf({event, outlet, term}: {readonly event: string, readonly outlet: string, readonly term: string}, articles: readonly CorpusArticle[], hash: number | null): ScareTerm {
  let times = 0, marking = 0, plain = 0, othersMarking = 0, othersPlain = 0
  const outletsPlain = new Set<string>()
  for (const {article, sketch: {scare}} of articles) {
    const here = scare.marked.find(([marked]) => marked === term)?.[1] ?? 0, bare = hash !== null && has(scare, hash), own = article.outlet === outlet
    if (own) {
      times += here
      if (here > 0) marking++
      if (bare) plain++
    } else {
      if (here > 0) othersMarking++
      if (bare) othersPlain++
      if (bare) outletsPlain.add(article.outlet)
    }
  }
  const compared = event !== '' && hash !== null
  return {
    outlet, event: event === '' ? null : event, term, times, articles: marking, plainArticles: hash === null ? null : plain,
    othersMarking: event === '' ? null : othersMarking, othersPlain: compared ? othersPlain : null, outletsPlain: compared ? [...outletsPlain].sort(order) : [],
  }
}

function has({plain}: ScareSketch, hash: number): boolean {
  let low = 0, high = plain.length - 1
  while (low <= high) {
    const middle = low + high >> 1, found = plain[middle]!
    if (found === hash) return true
    if (found < hash) low = middle + 1
    else high = middle - 1
  }
  return false
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

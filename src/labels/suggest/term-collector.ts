import type {OwnStretch} from './own-sentence.ts'

/** How often a wording stands in sentences with a hit of the label and in others, and how many words those have, in one event. */
export interface EventCounts {
  beside: number
  apart: number
}

/** A wording of one or two words and how it is used in the outlets' own voice. */
export interface Wording {
  readonly term: string
  count: number
  readonly articles: Set<string>
  readonly outlets: Set<string>
  readonly neighbours: Map<string, number>
  readonly events: Map<string, EventCounts>
  /** The first sentence with it, by article and text, so that the order of the articles does not matter. */
  example: string
  exampleAt: string
}

/** Gathers wordings, the neighbours of the label's hits, and how many words each event has, from stretches in any order. */
export class TermCollector {
  readonly wordings = new Map<string, Wording>()
  /** Neighbours of the hits of the label, and of every word. */
  readonly ofLabel = new Map<string, number>()
  readonly ofAll = new Map<string, number>()
  readonly words = new Map<string, EventCounts>()
  hits = 0

  add(stretch: OwnStretch): void {
    const {words, free, hits, event} = stretch, total = this.words.get(event) ?? {beside: 0, apart: 0}, spoken = words.filter((word) => word !== '').length
    if (hits.length > 0) total.beside += spoken
    else total.apart += spoken
    this.words.set(event, total)
    for (const [first, after] of hits) {
      this.hits++
      addNeighbours(this.ofLabel, words, first, after)
    }
    words.forEach((word, at) => {
      if (word === '') return
      addNeighbours(this.ofAll, words, at, at + 1)
      if (!free[at]) return
      if (word.length >= SHORTEST) this.#addWording(stretch, at, at + 1)
      if (free[at + 1] === true && words[at + 1] !== '' && word.length >= SHORTEST && words[at + 1]!.length >= SHORTEST) this.#addWording(stretch, at, at + 2)
    })
  }

  #addWording({article, outlet, event, words, hits, sentence}: OwnStretch, first: number, after: number): void {
    const term = words.slice(first, after).join(' ')
    const wording: Wording = this.wordings.get(term) ?? {term, count: 0, articles: new Set(), outlets: new Set(), neighbours: new Map(), events: new Map(), example: '', exampleAt: ''}
    wording.count++
    wording.articles.add(article)
    wording.outlets.add(outlet)
    addNeighbours(wording.neighbours, words, first, after)
    const counts = wording.events.get(event) ?? {beside: 0, apart: 0}, at = `${article}\n${sentence}`
    if (hits.length > 0) counts.beside++
    else counts.apart++
    wording.events.set(event, counts)
    if (wording.exampleAt === '' || at < wording.exampleAt) {
      wording.example = sentence
      wording.exampleAt = at
    }
    this.wordings.set(term, wording)
  }
}

const SHORTEST = 3

function addNeighbours(to: Map<string, number>, words: readonly string[], first: number, after: number): void {
  const before = words[first - 1] ?? '', behind = words[after] ?? ''
  if (before !== '') to.set(`${before} _`, (to.get(`${before} _`) ?? 0) + 1)
  if (behind !== '') to.set(`_ ${behind}`, (to.get(`_ ${behind}`) ?? 0) + 1)
}

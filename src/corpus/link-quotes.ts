import {createAgreement} from './agree-wordings.ts'
import type {NumberedPart} from './numbered-part.ts'
import {Forms} from './numbered-part.ts'
import type {PartReader, StatedArticle} from './quote-part.ts'
import type {SpeakerTie} from './same-speaker.ts'
import {SequenceIndex} from './sequence-index.ts'

/** A statement: the place of its article, and its line there. */
export interface Member {
  readonly article: number
  readonly line: number
}

export interface Linking {
  readonly reader: PartReader
  /** Whether two names may be one speaker's. */
  readonly tie: (a: string, b: string) => SpeakerTie
}

/**
 * Groups statements that are versions of one quotation, those of two statements or more, in the order of the articles.
 *
 * Candidates share three words in a row, or two of which one carries content (an index, so that the work grows with the statements and not
 * with their pairs); a candidate becomes a link if the two wordings agree (see `createAgreement`). Words that nobody is credited with join
 * the one group that they agree with most, so that a stray fragment ties no two quotations together. An article is compared with those from
 * `reach[article]` on, which must not fall; what lies before is forgotten, so that memory grows with what is within reach.
 */
export function linkQuotes(articles: readonly StatedArticle[], {reader, tie}: Linking, reach: ArrayLike<number>): Member[][] {
  const forms = new Forms(), window = new Window(), agreement = createAgreement(forms, tie), links: Link[] = [], starts: number[] = [], lines: number[] = [], uncredited: boolean[] = []
  articles.forEach((article, place) => {
    starts.push(uncredited.length)
    window.forget(starts[reach[place]!]!, uncredited.length)
    for (const part of reader.all(article)) {
      const b = uncredited.length, numbered = forms.number(part, place), keys = forms.sequencesOf(numbered)
      lines.push(part.line)
      uncredited.push(part.statement.speaker === '')
      for (const a of window.candidates(keys, b)) {
        const other = window.part(a), agreed = mayMeet(other, numbered) ? agreement(other, numbered) : 0
        if (agreed > 0) links.push({a, b, agreed})
      }
      window.add(numbered, keys, b)
    }
  })
  return groupsOf(joinLinks(links, uncredited), starts, lines)
}

/** Two versions of one quotation, `a` < `b`, and the words that they agree in. */
interface Link {
  readonly a: number
  readonly b: number
  readonly agreed: number
}

/** Headline and text of one article may share words of a source; its text says nothing twice. */
function mayMeet(a: NumberedPart, b: NumberedPart): boolean {
  return a.article !== b.article || a.title !== b.title
}

/** The statements within reach: an index of now, and the one before it, which goes when all that it holds is out of reach. */
class Window {
  #now = new SequenceIndex()
  #before = new SequenceIndex()
  #turn = 0
  #oldest = 0
  readonly #parts = new Map<number, NumberedPart>()

  /** Statements before `oldest` are out of reach; `next` is the one that comes. */
  forget(oldest: number, next: number): void {
    for (; this.#oldest < oldest; this.#oldest++) this.#parts.delete(this.#oldest)
    if (oldest <= this.#turn || oldest === 0) return
    this.#before = this.#now
    this.#now = new SequenceIndex()
    this.#turn = next
  }

  part(statement: number): NumberedPart {
    return this.#parts.get(statement)!
  }

  /** In rising order. */
  candidates(keys: ReadonlySet<number>, statement: number): number[] {
    const found: number[] = [], take = (one: number): void => {
      const part = this.part(one)
      if (part.candidateFor === statement) return
      part.candidateFor = statement
      found.push(one)
    }
    for (const key of keys) {
      this.#now.visit(key, this.#oldest, take)
      this.#before.visit(key, this.#oldest, take)
    }
    return found.sort((a, b) => a - b)
  }

  add(part: NumberedPart, keys: ReadonlySet<number>, statement: number): void {
    this.#parts.set(statement, part)
    for (const key of keys) this.#now.add(key, statement)
  }
}

/** The smallest statement of the group of each. */
function joinLinks(links: readonly Link[], uncredited: readonly boolean[]): Groups {
  const groups = new Groups(uncredited.length), best = new Map<number, Link>()
  for (const {a, b} of links) if (!uncredited[a]! && !uncredited[b]!) groups.join(a, b)
  for (const link of links) {
    for (const [one, other] of [[link.a, link.b], [link.b, link.a]] as const) {
      if (!uncredited[one]! || uncredited[other]!) continue
      const known = best.get(one)
      if (known === undefined || link.agreed > known.agreed) best.set(one, link)
    }
  }
  for (const {a, b} of best.values()) groups.join(a, b)
  for (const {a, b} of links) if (uncredited[a]! && uncredited[b]! && !best.has(a) && !best.has(b)) groups.join(a, b)
  return groups
}

class Groups {
  readonly #parent: Int32Array

  constructor(size: number) {
    this.#parent = Int32Array.from({length: size}, (_, i) => i)
  }

  get size(): number {
    return this.#parent.length
  }

  rootOf(i: number): number {
    let root = i
    while (this.#parent[root] !== root) root = this.#parent[root]!
    return root
  }

  join(i: number, j: number): void {
    const a = this.rootOf(i), b = this.rootOf(j)
    this.#parent[Math.max(a, b)] = Math.min(a, b)
  }
}

function groupsOf(groups: Groups, starts: readonly number[], lines: readonly number[]): Member[][] {
  const sizes = new Int32Array(groups.size), members = new Map<number, Member[]>()
  for (let statement = 0; statement < groups.size; statement++) sizes[groups.rootOf(statement)]!++
  starts.forEach((start, article) => {
    const end = starts[article + 1] ?? groups.size
    for (let statement = start; statement < end; statement++) {
      const root = groups.rootOf(statement), member = {article, line: lines[statement]!}
      if (sizes[root]! < 2) continue
      const group = members.get(root)
      if (group === undefined) members.set(root, [member])
      else group.push(member)
    }
  })
  return [...members.values()]
}

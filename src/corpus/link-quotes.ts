import {isContent} from '../text/empty-words.ts'
import {hashOf} from '../text/vocabulary.ts'
import type {Block} from './align-words.ts'
import {alignWords} from './align-words.ts'
import type {QuotePart} from './quote-part.ts'
import type {SpeakerTie} from './same-speaker.ts'
import {tieSpeakers} from './same-speaker.ts'
import type {WordingToken} from './wording.ts'
import {isNumber} from './wording.ts'

/** A word sequence that more statements share than this is a phrase of the language: it leads to the latest ones only. */
const MOST_SHARING = 60

/** Weight of a word in an alignment. */
export function weightOf(form: string): number {
  return isContent(form) ? 4 : 2
}

/**
 * Groups statements that are versions of one quotation: returns for each the smallest index of its group.
 *
 * Candidates share three words in a row, or two of which one carries content (an index, so that the work grows with the statements and not
 * with their pairs); a candidate becomes a link if, in the alignment of the two wordings, some sentence of either is largely the other's:
 * half of its words, or all of a fragment. Statements of different speakers must agree in more; a paraphrase joins only words of its own
 * speaker. Words that nobody is credited with join the one group that they agree with most, so that a stray fragment ties no two
 * quotations together. `mayMeet` tells whether two statements can be about one thing at all.
 */
export function linkQuotes(parts: readonly QuotePart[], mayMeet: (a: QuotePart, b: QuotePart) => boolean): number[] {
  const groups = new Groups(parts.length), links = linksOf(parts, mayMeet)
  const uncredited = (i: number): boolean => parts[i]!.statement.speaker === ''
  for (const {a, b} of links) if (!uncredited(a) && !uncredited(b)) groups.join(a, b)
  const best = new Map<number, Link>()
  for (const link of links) {
    for (const [one, other] of [[link.a, link.b], [link.b, link.a]] as const) {
      if (!uncredited(one) || uncredited(other)) continue
      const known = best.get(one)
      if (known === undefined || link.agreed > known.agreed) best.set(one, link)
    }
  }
  for (const {a, b} of best.values()) groups.join(a, b)
  for (const {a, b} of links) if (uncredited(a) && uncredited(b) && !best.has(a) && !best.has(b)) groups.join(a, b)
  return parts.map((_, i) => groups.rootOf(i))
}

/** Two versions of one quotation, `a` < `b`, and the words that they agree in. */
interface Link {
  readonly a: number
  readonly b: number
  readonly agreed: number
}

class Groups {
  readonly #parent: number[]

  constructor(size: number) {
    this.#parent = Array.from({length: size}, (_, i) => i)
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

/** All links among the candidates that the index gives, in the order of the statements. */
function linksOf(parts: readonly QuotePart[], mayMeet: (a: QuotePart, b: QuotePart) => boolean): Link[] {
  const index = new Map<number, number[]>(), links: Link[] = []
  parts.forEach((part, b) => {
    const candidates = new Set<number>()
    for (const key of sequencesOf(part.wording.tokens)) {
      const sharing = index.get(key)
      if (sharing === undefined) index.set(key, [b])
      else {
        for (const a of sharing) candidates.add(a)
        sharing.push(b)
        if (sharing.length > MOST_SHARING) sharing.shift()
      }
    }
    for (const a of [...candidates].sort((one, other) => one - other)) {
      const agreed = mayMeet(parts[a]!, part) ? agreement(parts[a]!, part) : 0
      if (agreed > 0) links.push({a, b, agreed})
    }
  })
  return links
}

/** Hashes of what can lead to another version: three words in a row, or two with content. */
function sequencesOf(tokens: readonly WordingToken[]): Set<number> {
  const hashes = tokens.map(({form}) => hashOf(form, 0, form.length)), keys = new Set<number>()
  for (let i = 0; i + 1 < tokens.length; i++) {
    const two = Math.imul(hashes[i]!, 0x01000193) ^ hashes[i + 1]!
    if (isContent(tokens[i]!.form) || isContent(tokens[i + 1]!.form)) keys.add(two)
    if (i + 2 < tokens.length) keys.add(Math.imul(two, 0x01000193) ^ hashes[i + 2]!)
  }
  return keys
}

/** Words that two wordings agree in if one is, in some sentence, a version of the other; 0 if not. */
function agreement(a: QuotePart, b: QuotePart): number {
  if (!a.verbatim && !b.verbatim) return 0
  const tie = tieSpeakers(a.statement.speaker, b.statement.speaker), paraphrase = !a.verbatim || !b.verbatim
  if (paraphrase && tie !== 'same') return 0
  const one = a.wording.tokens, other = b.wording.tokens
  const blocks = alignWords(one.map(({form}) => form), other.map(({form}) => form), weightOf)
  const agreed = agree(one, blocks.map(({a: at, length}) => ({at, length})), {tie, paraphrase}) || agree(other, blocks.map(({b: at, length}) => ({at, length})), {tie, paraphrase})
  return agreed ? blocks.reduce((sum, {length}) => sum + length, 0) : 0
}

interface Tie {
  readonly tie: SpeakerTie
  readonly paraphrase: boolean
}

/** One sentence: its words, those that the other wording has too, and the different ones with content and numbers among them. */
interface Agreement {
  words: number
  matched: number
  readonly content: Set<string>
  numbers: number
}

/** Whether the matched runs make up enough of some sentence. */
function agree(tokens: readonly WordingToken[], runs: readonly {readonly at: Block['a'], readonly length: number}[], tie: Tie): boolean {
  const sentences: Agreement[] = []
  for (const {sentence} of tokens) (sentences[sentence] ??= {words: 0, matched: 0, content: new Set(), numbers: 0}).words++
  for (const {at, length} of runs) {
    for (const {sentence, form} of tokens.slice(at, at + length)) {
      const sum = sentences[sentence]!
      sum.matched++
      if (isContent(form)) sum.content.add(form)
      if (isNumber(form)) sum.numbers++
    }
  }
  return sentences.some((sentence) => isEnough(sentence, tie))
}

/** The less the speakers tell, the more the words must. */
function isEnough({words, matched, content: {size: content}, numbers}: Agreement, {tie, paraphrase}: Tie): boolean {
  const share = matched / words, whole = matched === words
  if (paraphrase) return share >= 0.5 && content >= (numbers > 0 ? 2 : 3)
  switch (tie) {
    case 'same': return (whole && content >= 1) || (matched >= 4 && content >= 2 && share >= 0.5) || (content >= 3 && share >= 0.4)
    case 'untold': return (whole && content >= 2) || (matched >= 5 && content >= 3 && share >= 0.5)
    case 'described': return (whole && words >= 4 && content >= 2) || (matched >= 5 && content >= 3 && share >= 0.6)
    case 'other': return matched >= 5 && content >= 3 && share >= 0.6
  }
}

import type {Document, Passage} from '../../text/passage.ts'
import type {Article, Range} from '../../types.ts'
import {B_CONTENT, B_CUE, B_SOURCE, I_CONTENT, I_SOURCE} from '../../attribute/tagger/labels.ts'
import {firstPlace} from '../../text/first-place.ts'
import {tokenAt} from '../../text/token-at.ts'

/** An attribution as people marked it, in UTF-16 offsets into the text. */
export interface GoldAttribution {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  readonly kind: string
}

/** A marked article. `group` names what a fold must not tear apart: the outlet. */
export interface GoldArticle {
  readonly id: string
  readonly set: string
  readonly outlet: string
  readonly article: Article
  readonly attributions: readonly GoldAttribution[]
  /** How many times the tagger visits it in each epoch. */
  readonly visits: number
  /** Coded by the conventions that count, and not only material to learn words from. */
  readonly own: boolean
}

/** Half-open ranges of tokens. */
export interface TokenAttribution {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
}

/** A marked article as tokens with one label each; attributions inside the content of others are left out. */
export interface Example {
  readonly gold: GoldArticle
  readonly document: Document
  readonly attributions: readonly TokenAttribution[]
  /** Those that stand in the content of no other. */
  readonly outer: readonly TokenAttribution[]
  readonly labels: Uint8Array
  /** What the rules say of each token (see `ruleHints`). */
  readonly hints: Uint8Array
}

/** A marked article, read. */
export function exampleOf(gold: GoldArticle, document: Document, hints: Uint8Array): Example {
  const align = (ranges: readonly Range[]): Range[] => ranges.flatMap((range) => tokensOf(document.body, range)), {text} = document.body
  const attributions = gold.attributions.map(({source, cue, content}) => {
    const mended = source.map((range) => cutsWord(text, range) ? nearestWhole(text, range, cue[0]?.[0] ?? range[0]) : range)
    return {source: align(mended), cue: align(cue), content: align(content)}
  })
  const outer = attributions.filter((_, index) => !isInner(attributions, index))
  return {gold, document, attributions, outer, labels: labelTokens(outer, document.body), hints}
}

/** Whether a range starts or ends inside of a word: "he" found in "them". */
function cutsWord(text: string, [start, end]: Range): boolean {
  const word = (at: number): boolean => at >= 0 && /[\p{L}\p{N}]/u.test(text.charAt(at))
  return word(start - 1) && word(start) || word(end - 1) && word(end)
}

/** The place nearest to `near` where the words of a range stand whole; the range itself where they never do. */
function nearestWhole(text: string, range: Range, near: number): Range {
  const words = text.slice(range[0], range[1])
  let best = range, least = Infinity
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const found: Range = [at, at + words.length], distance = Math.abs(at - near)
    if (distance < least && !cutsWord(text, found)) { best = found; least = distance }
  }
  return best
}

/** The tokens that a range of the text touches, as a list of one or none. */
export function tokensOf(passage: Passage, [from, to]: Range): Range[] {
  const first = firstPlace(passage.size, (token) => passage.end[token]! <= from), after = tokenAt(passage, to)
  return after > first ? [[first, after]] : []
}

/** Labels of one flat layer: sources and cues lie over contents; what is cut in two, or by the end of a paragraph, goes on as a new run. */
function labelTokens(attributions: readonly TokenAttribution[], {size, paragraphs}: Passage): Uint8Array {
  const labels = new Uint8Array(size), opening = new Set(paragraphs)
  const bySize = [...attributions].sort((a, b) => extent(b.content) - extent(a.content))
  const put = (ranges: readonly Range[], first: number): void => {
    for (const [from, to] of ranges) {
      labels.fill(first + 1, from, to)
      labels[from] = first
      if (to < size && (labels[to] === I_CONTENT || labels[to] === I_SOURCE)) labels[to] = labels[to] - 1
    }
  }
  for (const {content} of bySize) put(content, B_CONTENT)
  for (const {source} of attributions) put(source, B_SOURCE)
  for (const {cue} of attributions) put(cue, B_CUE)
  for (let i = 0; i < size; i++) {
    const label = labels[i]!, previous = opening.has(i) ? 0 : labels[i - 1]!
    if (label > 0 && label % 2 === 0 && previous !== label && previous !== label - 1) labels[i] = label - 1
  }
  return labels
}

/** Whether cue and content stand in the content of another attribution. */
function isInner(attributions: readonly TokenAttribution[], index: number): boolean {
  const own = attributions[index]!, parts = [...own.cue, ...own.content]
  return attributions.some(({content}, other) => other !== index && extent(content) > extent(own.content) &&
    parts.every(([from, to]) => content.some(([a, b]) => a <= from && to <= b)))
}

function extent(ranges: readonly Range[]): number {
  return ranges.length === 0 ? 0 : ranges.at(-1)![1] - ranges[0]![0]
}

import type {Abbreviation} from '../text/abbreviations.ts'
import type {Document, Passage} from '../text/passage.ts'
import {BODY} from '../text/passage.ts'
import type {LabelSet} from '../types.ts'
import type {CompiledEntries} from './compile-entries.ts'
import {compileEntries, MARK_BITS, STARTS, WHOLE} from './compile-entries.ts'
import {nodeEntries} from './node-entries.ts'
import {LongestOfSets} from './longest-of-sets.ts'
import type {Neighbour} from './surroundings.ts'
import {meets, Surroundings} from './surroundings.ts'

/** Tokens `first … after - 1` are entry `entry` of label set `set`, both as indices. */
export interface Match {
  readonly set: number
  readonly entry: number
  readonly first: number
  readonly after: number
  /** The phrases that made the rule of the entry hold; empty where it has none. */
  readonly because: readonly Neighbour[]
}

export type Matcher = (document: Document, passage: Passage) => readonly Match[]

/**
 * A function that finds the terms of all label sets in one part of an article, in one pass over its tokens.
 *
 * Policy, within one label set: matches do not overlap; at each token, left to right, the longest term wins whose rule holds and none of whose
 * exceptions covers it; of two equally long ones the one with a rule, then the more exact (case before plain words before stems before globs),
 * then the first in the order of the alphabet, so that the order of the entries never matters. Entries written alike under several labels are
 * all found. Label sets do not see each other. A term skips no tokens (commas, hyphens and clitics count) and never runs over the end of a
 * sentence, nor does a rule look further. Looked at are the headline and the paragraphs of the text that are its body.
 *
 * Each form of the vocabulary is compared with the terms once; after that most tokens are passed over by one look-up, so that the number
 * of entries hardly matters.
 */
export function createMatcher(labelSets: readonly LabelSet[], abbreviations: readonly Abbreviation[]): Matcher {
  const compiled = compileEntries(labelSets, abbreviations), nodes = nodeEntries(compiled)
  const tools = {compiled, nodes, surroundings: new Surroundings(compiled), winners: new LongestOfSets(labelSets.length)}
  return (document, passage) => {
    const found: Match[] = []
    tools.surroundings.clear()
    for (let paragraph = 0; paragraph < passage.roles.length; paragraph++) {
      if (passage.part === 'text' && passage.roles[paragraph] !== BODY) continue
      matchParagraph({...tools, document, passage, paragraph}, found)
    }
    tools.winners.clear()
    return found
  }
}

interface Search {
  readonly compiled: CompiledEntries
  readonly nodes: ReturnType<typeof nodeEntries>
  readonly surroundings: Surroundings
  readonly winners: LongestOfSets
  readonly document: Document
  readonly passage: Passage
  readonly paragraph: number
}

function matchParagraph(search: Search, found: Match[]): void {
  const {compiled: {terms, table, forms, numbered}, winners, document: {vocabulary}, passage, paragraph} = search
  const {word, sentences, sentenceOf, paragraphs} = passage, last = paragraphs[paragraph + 1]!, ends: number[] = []
  let limit = 0
  const patternsAt = (token: number): readonly number[] => token >= limit ? NONE : forms[table.of(vocabulary, word[token]!) >> MARK_BITS]!.patterns
  const valueAt = (token: number): number => token < last ? table.of(vocabulary, word[token]!) : 0
  let next = valueAt(paragraphs[paragraph]!)
  for (let token = paragraphs[paragraph]!; token < last; token++) {
    const value = next
    next = valueAt(token + 1)
    if ((value & STARTS) === 0) continue
    const form = forms[value >> MARK_BITS]!
    if ((value & WHOLE) === 0 && (form.secondBits & forms[next >> MARK_BITS]!.bits) === 0) continue
    limit = sentences[sentenceOf[token]! + 1]!
    ends.length = 0
    for (const node of form.terms) terms.walk(node, token + 1, patternsAt, ends)
    if (ends.length === 0) continue
    for (let at = 0; at < ends.length; at += 2) offer(search, {node: ends[at]!, first: token, after: ends[at + 1]!})
    winners.take((set, after, {number, because}) => {
      for (const entry of numbered[number]!.entries) found.push({set, entry, first: token, after, because})
    })
  }
}

const NONE: readonly never[] = []

/** Offers each set the entries that end at one node; of those in question only the ones whose demand is met. */
function offer({compiled: {numbered}, nodes, surroundings, winners, document, passage}: Search, {node, first, after}: {node: number, first: number, after: number}): void {
  const {plain, unless, wanting} = nodes[node]!
  const wins = (number: number): boolean => winners.wouldWin(numbered[number]!.set, {first, after, number})
  for (const number of plain) if (wins(number)) winners.put(numbered[number]!.set, after, {number, because: NONE})
  if (unless.length === 0 && wanting.size === 0) return
  const near = surroundings.around({passage, vocabulary: document.vocabulary}, first, after)
  const check = (number: number): void => {
    const because = wins(number) ? meets(numbered[number]!.demand!, near) : null
    if (because !== null) winners.put(numbered[number]!.set, after, {number, because})
  }
  unless.forEach(check)
  for (const {phrase} of near) wanting.get(phrase)?.forEach(check)
}

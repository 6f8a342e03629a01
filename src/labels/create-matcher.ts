import type {Abbreviation} from '../text/abbreviations.ts'
import type {Document, Passage} from '../text/passage.ts'
import {BODY} from '../text/passage.ts'
import {WordTable} from '../text/word-table.ts'
import type {LabelEntry, LabelSet} from '../types.ts'
import type {WordPattern} from './read-term.ts'
import {createTermReader} from './read-term.ts'
import type {Longest} from './term-trie.ts'
import {TermTrie} from './term-trie.ts'
import {WordPatterns} from './word-patterns.ts'

/** Tokens `first … after - 1` are entry `entry` of label set `set`, both as indices. */
export interface Match {
  readonly set: number
  readonly entry: number
  readonly first: number
  readonly after: number
}

export type Matcher = (document: Document, passage: Passage) => readonly Match[]

/**
 * A function that finds the terms of all label sets in one part of an article, in one pass over its tokens.
 *
 * Policy, within one label set: matches do not overlap; at each token, left to right, the longest term wins; of two equally long ones the
 * more exact (case before plain words before stems before globs), then the first in the order of the alphabet, so that the order of the
 * entries never matters. Label sets do not see each other. A term skips no tokens (commas, hyphens and clitics count) and never runs over
 * the end of a sentence. Looked at are the headline and the paragraphs of the text that are its body.
 *
 * Each form of the vocabulary is compared with the terms once; after that most tokens are passed over by one look-up, so that the number
 * of entries hardly matters.
 */
export function createMatcher(labelSets: readonly LabelSet[], abbreviations: readonly Abbreviation[]): Matcher {
  const compiled = compile(labelSets, abbreviations)
  return (document, passage) => {
    const found: Match[] = []
    for (let paragraph = 0; paragraph < passage.roles.length; paragraph++) {
      if (passage.part === 'text' && passage.roles[paragraph] !== BODY) continue
      matchParagraph({compiled, document, passage, paragraph}, found)
    }
    return found
  }
}

/** Terms that can start at a form: pairs of label set and trie node, all patterns of the form beside them. */
interface FormPatterns {
  readonly patterns: readonly number[]
  readonly starts: readonly number[]
}

interface Compiled {
  readonly trie: TermTrie
  /** Per form: twice the index into `forms`, plus 1 where a term can start there; 0 where no term has such a word. */
  readonly table: WordTable
  readonly forms: readonly FormPatterns[]
  /** Entry index of each rank, per label set. */
  readonly ranked: readonly (readonly number[])[]
}

function compile(labelSets: readonly LabelSet[], abbreviations: readonly Abbreviation[]): Compiled {
  const read = createTermReader(abbreviations), patterns = new WordPatterns(), trie = new TermTrie()
  const roots = labelSets.map(() => trie.addRoot())
  const ranked = labelSets.map(({entries}, set) => {
    const terms = entries.map((entry) => read(entry.term, entry.match))
    const order = rankEntries(entries, terms)
    order.forEach((entry, rank) => { trie.add(roots[set]!, terms[entry]!.map((word) => patterns.idOf(word)), rank) })
    return order
  })
  const forms: FormPatterns[] = [{patterns: [], starts: []}]
  const known = new Map<string, number>([['', 0]])
  const table = new WordTable((form, folded) => {
    const ids = patterns.of(form, folded), key = ids.join(' ')
    const value = known.get(key)
    if (value !== undefined) return value
    const below = (root: number): number[] => ids.map((id) => trie.child(root, id)).filter((node) => node >= 0)
    const starts = roots.flatMap((root, set) => below(root).flatMap((node) => [set, node]))
    const fresh = (forms.push({patterns: ids, starts}) - 1) * 2 + (starts.length > 0 ? 1 : 0)
    known.set(key, fresh)
    return fresh
  })
  return {trie, table, forms, ranked}
}

/** Indices of the entries, the ones that win a tie first. */
function rankEntries(entries: readonly LabelEntry[], terms: readonly (readonly WordPattern[])[]): number[] {
  const rank = (words: readonly WordPattern[]): number => Math.max(0, ...words.map(looseness))
  const text = (entry: LabelEntry): string => `${entry.term}\n${entry.match}\n${entry.label}`
  return entries.map((_, index) => index)
    .sort((a, b) => rank(terms[a]!) - rank(terms[b]!) || (text(entries[a]!) < text(entries[b]!) ? -1 : 1))
}

function looseness(word: WordPattern): number {
  if (word.kind === 'any') return 4
  if (word.kind === 'glob') return 3
  return word.kind === 'stem' ? 2 : word.by === 'folded' ? 1 : 0
}

interface Search {
  readonly compiled: Compiled
  readonly document: Document
  readonly passage: Passage
  readonly paragraph: number
}

function matchParagraph({compiled, document, passage, paragraph}: Search, found: Match[]): void {
  const {vocabulary} = document, {word, sentences, sentenceOf, paragraphs} = passage
  const {trie, table, forms, ranked} = compiled
  const last = paragraphs[paragraph + 1]!
  const free = new Int32Array(ranked.length)
  let limit = 0
  const patternsAt = (token: number): readonly number[] => token >= limit ? NONE : forms[table.of(vocabulary, word[token]!) >> 1]!.patterns
  for (let token = paragraphs[paragraph]!; token < last; token++) {
    const value = table.of(vocabulary, word[token]!)
    if ((value & 1) === 0) continue
    limit = sentences[sentenceOf[token]! + 1]!
    const {starts} = forms[value >> 1]!
    for (let at = 0; at < starts.length;) {
      const set = starts[at]!, best: Longest = {after: token, entry: -1}
      for (; at < starts.length && starts[at] === set; at += 2) {
        if (token >= free[set]!) trie.search(starts[at + 1]!, token + 1, patternsAt, best)
      }
      if (best.entry < 0) continue
      free[set] = best.after
      found.push({set, entry: ranked[set]![best.entry]!, first: token, after: best.after})
    }
  }
}

const NONE: readonly number[] = []

import type {Abbreviation} from '../text/abbreviations.ts'
import {WordTable} from '../text/word-table.ts'
import type {LabelEntry, LabelSet} from '../types.ts'
import {expandAlternatives} from './expand-alternatives.ts'
import type {Condition, Rule, Side} from './parse-rule.ts'
import {PhraseTrie} from './phrase-trie.ts'
import {rankEntries} from './rank-entries.ts'
import {createTermReader} from './read-term.ts'
import {TermTrie} from './term-trie.ts'
import {WordPatterns} from './word-patterns.ts'

/** A phrase, by its number, that has to stand or must not stand around the words of an entry. */
export interface Asked {
  readonly phrase: number
  readonly side: Side
  readonly distance: number
}

/** What an entry asks of the words around its own: phrases wanted, phrases barred, and exceptions, which void what they cover. */
export interface Demand {
  readonly wanted: readonly Asked[]
  readonly barred: readonly Asked[]
  readonly exceptions: readonly number[]
}

/** An entry ready to be found. Its place in the list is its number; inside a set the smaller number wins among equally long ones. */
export interface NumberedEntry {
  readonly set: number
  /** Index of the entry in its set, and of those written like it under other labels. */
  readonly entries: readonly number[]
  readonly demand: Demand | null
}

/** What a form of the vocabulary can be: the patterns that it satisfies, and the nodes that it leads to in both tries. */
export interface FormPatterns {
  readonly patterns: readonly number[]
  readonly terms: readonly number[]
  readonly phrases: readonly number[]
  /** One bit per pattern of the form, and per pattern that a second word of its terms may have: where they share none, no term goes on. */
  readonly bits: number
  readonly secondBits: number
}

/** Marks of a form in the table, beside its index: a term can start there; a term of one word is there. */
export const STARTS = 1, WHOLE = 2, MARK_BITS = 2

export interface CompiledEntries {
  readonly numbered: readonly NumberedEntry[]
  readonly terms: TermTrie
  readonly phrases: TermTrie
  /** Per form: its index into `forms`, shifted by `MARK_BITS`, with its marks; 0 where nothing has such a word. */
  readonly table: WordTable
  readonly forms: readonly FormPatterns[]
  /** The farthest that any condition looks, in words. */
  readonly reach: number
  /** Tokens of the longest phrase. */
  readonly longest: number
}

/**
 * Turns the entries of label sets into two tries over word patterns: the terms, and the phrases that rules and exceptions ask for.
 *
 * @example compileEntries([], []).reach // 0
 */
export function compileEntries(labelSets: readonly LabelSet[], abbreviations: readonly Abbreviation[]): CompiledEntries {
  const read = createTermReader(abbreviations), patterns = new WordPatterns(), terms = new TermTrie(), phrases = new PhraseTrie(read, patterns)
  const numbered: NumberedEntry[] = []
  let reach = 0
  labelSets.forEach(({entries: rows}, set) => {
    for (const {entries, rule, words} of rankEntries(rows, read)) {
      for (const way of words) terms.add(way.map((word) => patterns.idOf(word)), numbered.length)
      numbered.push({set, entries, demand: demandOf(rows[entries[0]!]!, rule, phrases)})
      for (const {distance} of rule.conditions) reach = Math.max(reach, distance)
    }
  })
  const forms = [formOf([], terms, phrases.trie)], known = new Map<string, number>([['', 0]])
  const table = new WordTable((form, folded) => {
    const ids = patterns.of(form, folded), key = ids.join(' '), value = known.get(key)
    if (value !== undefined) return value
    const fresh = formOf(ids, terms, phrases.trie), whole = fresh.terms.some((node) => terms.values(node).length > 0)
    const marked = forms.push(fresh) - 1 << MARK_BITS | (fresh.terms.length > 0 ? STARTS : 0) | (whole ? WHOLE : 0)
    known.set(key, marked)
    return marked
  })
  return {numbered, terms, phrases: phrases.trie, table, forms, reach, longest: phrases.longest}
}

function formOf(patterns: readonly number[], terms: TermTrie, phrases: TermTrie): FormPatterns {
  const nodes = terms.startsOf(patterns)
  return {patterns, terms: nodes, phrases: phrases.startsOf(patterns), bits: bitsOf(patterns), secondBits: nodes.reduce((bits, node) => bits | bitsOf(terms.patternsAfter(node)), 0)}
}

/** Each number as one of 32 bits. */
function bitsOf(numbers: Iterable<number>): number {
  let bits = 0
  for (const number of numbers) bits |= 1 << (Math.imul(number, 0x9e3779b1) >>> 27)
  return bits
}

/** Conditions are compared as the term is; exceptions are words as written, so that one form of a stem can be taken out. */
function demandOf({match, except}: LabelEntry, {conditions}: Rule, phrases: PhraseTrie): Demand | null {
  if (conditions.length === 0 && except.length === 0) return null
  const askedBy = ({phrases: ways, side, distance}: Condition): Asked => ({phrase: phrases.numberOf(ways, match), side, distance})
  return {
    wanted: conditions.filter(({negated}) => !negated).map(askedBy),
    barred: conditions.filter(({negated}) => negated).map(askedBy),
    exceptions: except.map((exception) => phrases.numberOf(expandAlternatives(exception), match === 'case' ? 'case' : 'words')),
  }
}

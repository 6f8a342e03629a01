import type {MatchMode} from '../types.ts'
import type {TermReader} from './read-term.ts'
import {TermTrie} from './term-trie.ts'
import type {WordPatterns} from './word-patterns.ts'

/** The phrases that rules and exceptions ask for, each once, as paths of one trie. */
export class PhraseTrie {
  readonly trie = new TermTrie()
  readonly #read: TermReader
  readonly #patterns: WordPatterns
  readonly #numbers = new Map<string, number>()
  #longest = 0

  constructor(read: TermReader, patterns: WordPatterns) {
    this.#read = read
    this.#patterns = patterns
  }

  /** Tokens of the longest phrase. */
  get longest(): number {
    return this.#longest
  }

  /** The number of a phrase that can be written in these ways; the same for the same ways. */
  numberOf(ways: readonly string[], match: MatchMode): number {
    const key = [match, ...ways].join('\n'), known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(key, number)
    for (const way of ways) {
      const words = this.#read(way, match)
      this.#longest = Math.max(this.#longest, words.length)
      this.trie.add(words.map((word) => this.#patterns.idOf(word)), number)
    }
    return number
  }
}

import type {Passage} from '../text/passage.ts'
import type {Vocabulary} from '../text/vocabulary.ts'
import {WordTable} from '../text/word-table.ts'
import type {CueEntry, CueLexicon} from './cue-lexicon.ts'
import {SILENT_HEADS} from './silent-words.ts'
import {CAP, NUMERAL, TIME, wordClass} from './word-classes.ts'

/** Half-open range of tokens. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Longest look from a cue, in tokens, to either side: keeps the work linear in the length of a sentence without end. */
export const REACH = 160

const MONTH_PREFIX = new Set(['in', 'on', 'since', 'until', 'last', 'early', 'late', 'mid', 'next', 'this', 'of', 'from', 'by', 'through'])

/** The tables by which tokens are read; they follow the vocabulary and are shared by all articles. */
export class ReadingTables {
  readonly lexicon: CueLexicon
  readonly classes = new WordTable(wordClass)
  readonly verbs: WordTable
  readonly nouns: WordTable
  /** 1 for a word that may be a cue, 0 for all others. */
  readonly cues: WordTable
  /** 1 for a word at which somebody may keep silent. */
  readonly silences: WordTable

  constructor(lexicon: CueLexicon) {
    this.lexicon = lexicon
    this.verbs = new WordTable((_form, folded) => lexicon.verbs.get(folded) ?? -1)
    this.nouns = new WordTable((_form, folded) => lexicon.nouns.get(folded) ?? -1)
    this.silences = new WordTable((_form, folded) => SILENT_HEADS.has(folded) ? 1 : 0)
    this.cues = new WordTable((_form, folded) => lexicon.verbs.has(folded) || lexicon.nouns.has(folded) || folded === 'according' ? 1 : 0)
  }
}

/** A passage with the class of each token and its cues at hand. */
export class Reading {
  readonly passage: Passage
  readonly vocabulary: Vocabulary
  readonly tables: ReadingTables
  /** Class bits per token. */
  readonly bits: Int32Array

  constructor(passage: Passage, vocabulary: Vocabulary, tables: ReadingTables) {
    this.passage = passage
    this.vocabulary = vocabulary
    this.tables = tables
    const {size, word} = passage
    const bits = new Int32Array(size)
    for (let token = 0; token < size; token++) bits[token] = tables.classes.of(vocabulary, word[token]!)
    this.bits = bits
    const may = vocabulary.idOf('May')
    for (let token = word.indexOf(may); token >= 0; token = word.indexOf(may, token + 1)) bits[token] = this.#isMonth(token) ? TIME | CAP : CAP
  }

  /** "May" the month stands before a number or after "in", "last" and their like; else it is a name. */
  #isMonth(token: number): boolean {
    return this.is(token + 1, NUMERAL) || this.is(token - 1, NUMERAL) || MONTH_PREFIX.has(this.word(token - 1))
  }

  is(token: number, mask: number): boolean {
    return token >= 0 && token < this.passage.size && (this.bits[token]! & mask) !== 0
  }

  /** Whether the word may be a cue: the one test that every token goes through. */
  mayBeCue(token: number): boolean {
    return this.tables.cues.of(this.vocabulary, this.passage.word[token]!) === 1
  }

  /** Whether the word may be the head of a silence ("declined to comment"). */
  mayBeSilent(token: number): boolean {
    return this.tables.silences.of(this.vocabulary, this.passage.word[token]!) === 1
  }

  /** The folded word, '' outside of the passage. */
  word(token: number): string {
    if (token < 0 || token >= this.passage.size) return ''
    return this.vocabulary.forms[this.vocabulary.folded(this.passage.word[token]!)]!
  }

  /** The word as printed, '' outside of the passage. */
  form(token: number): string {
    return token < 0 || token >= this.passage.size ? '' : this.vocabulary.forms[this.passage.word[token]!]!
  }

  /** Entry × 8 + use of the form, −1 for no reporting verb. */
  verbOf(token: number): number {
    return token < 0 || token >= this.passage.size ? -1 : this.tables.verbs.of(this.vocabulary, this.passage.word[token]!)
  }

  /** Entry of a reporting noun, −1 for none. */
  nounOf(token: number): number {
    return token < 0 || token >= this.passage.size ? -1 : this.tables.nouns.of(this.vocabulary, this.passage.word[token]!)
  }

  entry(index: number): CueEntry {
    return this.tables.lexicon.entries[index]!
  }

  /** The sentence around a token, cut to the quotation that the token stands in, and to the reach of a cue. */
  sentence(token: number): Stretch {
    const {sentenceOf, sentences, quoteOf, quotes} = this.passage
    let from = sentences[sentenceOf[token]!]!, to = sentences[sentenceOf[token]! + 1]!
    const quote = quotes[quoteOf[token]!]
    if (quote) {
      from = Math.max(from, quote.first + 1)
      to = Math.min(to, quote.closed ? quote.last : quote.last + 1)
    }
    return {from: Math.max(from, token - REACH), to: Math.min(to, token + REACH)}
  }

  /** The words of a stretch as printed. */
  slice({from, to}: Stretch): string {
    return to <= from ? '' : this.passage.text.slice(this.passage.start[from], this.passage.end[to - 1])
  }
}

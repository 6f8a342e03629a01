import type {Document, Passage} from '../../text/passage.ts'
import {tokenAt} from '../../text/token-at.ts'
import {LOWER, MARK, NUMBER, WORD} from '../../text/vocabulary.ts'
import type {WordTable} from '../../text/word-table.ts'
import type {Range} from '../../types.ts'
import {BREAK, CONTRAST, JOINT} from '../clause-words.ts'
import {SPEAKS} from '../speaking-words.ts'

/** Tokens on either side of a target that are looked at; keeps the work linear in a sentence without end. */
const WINDOW = 200

/** A verb of speech this many words after a target reports what the target says. */
const SPEECH = 3

export interface ViewTables {
  readonly clauses: WordTable
  readonly speaking: WordTable
}

/** What stands between the target and a token: words, ends of clauses, other names; and whether the target speaks of it. */
export interface Between {
  readonly words: number
  readonly ends: number
  readonly names: number
  readonly said: boolean
}

/** The sentence of a target (tokens `low … high - 1`) as seen from it (tokens `first … after - 1`). */
export class TargetView {
  readonly document: Document
  readonly passage: Passage
  readonly first: number
  readonly after: number
  readonly low: number
  readonly high: number
  readonly #tables: ViewTables
  /** Sums over the tokens from `low` up to each: words, ends of clauses, first words of names. */
  readonly #words: Int32Array
  readonly #ends: Int32Array
  readonly #names: Int32Array
  /** The first verb of speech shortly after the target. */
  readonly #speech: number
  /** A verb of speech stands there or right before: the target is who speaks. */
  readonly #speaks: boolean

  constructor(document: Document, first: number, after: number, tables: ViewTables) {
    const {body} = document, sentence = body.sentenceOf[first]!
    this.document = document
    this.passage = body
    this.first = first
    this.after = after
    this.#tables = tables
    this.low = Math.max(body.sentences[sentence]!, first - WINDOW)
    this.high = Math.max(after, Math.min(body.sentences[sentence + 1]!, after + WINDOW))
    const size = this.high - this.low + 1
    this.#words = new Int32Array(size)
    this.#ends = new Int32Array(size)
    this.#names = new Int32Array(size)
    for (let token = this.low, at = 1; token < this.high; token++, at++) this.#add(token, at)
    this.#speech = this.#firstSpeech()
    this.#speaks = this.#speech < Infinity || (this.#isSpeech(first - 1) && this.#endsClause(first - 2))
  }

  between(token: number): Between {
    const before = token < this.first, from = (before ? token + 1 : this.after) - this.low, to = (before ? this.first : token) - this.low
    return {
      words: this.#words[to]! - this.#words[from]!, ends: this.#ends[to]! - this.#ends[from]!, names: this.#namesIn(token),
      said: token > this.#speech || (before && this.#speaks && this.#ends[to]! > this.#ends[from]!),
    }
  }

  /** Whether a token is capitalised inside the sentence: a name, as far as its form tells. "I" is none. */
  isName(token: number): boolean {
    const {vocabulary} = this.document, id = this.passage.word[token]!
    return token > this.low && vocabulary.kind(id) === WORD && vocabulary.letterCase(id) !== LOWER && vocabulary.forms[id] !== 'I'
  }

  /** Names in the sentence. */
  get names(): number {
    return this.#names[this.high - this.low]!
  }

  /** Whether the sentence ends with a question mark, closing marks aside. */
  asks(): boolean {
    const {vocabulary} = this.document
    return [1, 2, 3].some((back) => this.high - back >= this.low && vocabulary.forms[this.passage.word[this.high - back]!]!.startsWith('?'))
  }

  isInside(token: number): boolean {
    return token >= this.first && token < this.after
  }

  clauseBits(token: number): number {
    return this.#tables.clauses.of(this.document.vocabulary, this.passage.word[token]!)
  }

  #add(token: number, at: number): void {
    const kind = this.document.vocabulary.kind(this.passage.word[token]!)
    this.#words[at] = this.#words[at - 1]! + (kind === WORD || kind === NUMBER ? 1 : 0)
    this.#ends[at] = this.#ends[at - 1]! + ((this.clauseBits(token) & (BREAK | JOINT | CONTRAST)) !== 0 ? 1 : 0)
    this.#names[at] = this.#names[at - 1]! + (this.isName(token) && !this.isName(token - 1) ? 1 : 0)
  }

  /** Other names between; one right beside the target belongs to it ("President | Solvay"). */
  #namesIn(token: number): number {
    if (token >= this.after) return Math.max(0, this.#names[token - this.low]! - this.#names[Math.min(this.after + 1, token) - this.low]!)
    let to = this.first
    while (to - 1 > token && this.isName(to - 1)) to--
    return Math.max(0, this.#names[to - this.low]! - this.#names[token + 1 - this.low]!)
  }

  #firstSpeech(): number {
    for (let token = this.after; token < this.high && this.#words[token - this.low]! - this.#words[this.after - this.low]! <= SPEECH; token++) {
      if (this.#isSpeech(token) || this.#isColon(token)) return token
    }
    return Infinity
  }

  /** A comma, a quotation mark or the start of the sentence: "…, said | X", not "critics say | X". */
  #endsClause(token: number): boolean {
    return token < this.low || (this.clauseBits(token) & BREAK) !== 0 || this.document.vocabulary.kind(this.passage.word[token]!) === MARK
  }

  /** "Keller: …", as in transcripts and headlines. */
  #isColon(token: number): boolean {
    return token === this.after && this.document.vocabulary.forms[this.passage.word[token]!] === ':'
  }

  #isSpeech(token: number): boolean {
    return token >= this.low && this.#tables.speaking.of(this.document.vocabulary, this.passage.word[token]!) === SPEAKS
  }
}

/** The view from a mention given as a range of the text; `null` where the text has no token. */
export function viewOf(document: Document, [from, to]: Range, tables: ViewTables): TargetView | null {
  const {body} = document, first = Math.min(tokenAt(body, from), body.size - 1)
  return first < 0 ? null : new TargetView(document, first, Math.max(first + 1, tokenAt(body, to)), tables)
}

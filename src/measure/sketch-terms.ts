import {isContent} from '../text/empty-words.ts'
import type {Document, Passage} from '../text/passage.ts'
import {BODY} from '../text/passage.ts'
import type {Vocabulary} from '../text/vocabulary.ts'
import {hashOf, NUMBER, SYMBOL, WORD} from '../text/vocabulary.ts'
import {WordTable} from '../text/word-table.ts'
import type {TermSketch} from '../types.ts'
import {VOICES} from '../types.ts'
import type {PartVoices} from './measure-article.ts'

/**
 * A function that counts the terms of an article by voice: single words, and pairs of neighbouring words that both carry content. Own voice
 * is the outlet's; the voice of sources is what is quoted or reported; text whose voice is uncertain counts for neither. Headline and text
 * count together; bylines, credits, captions and links do not count, nor do numbers, signs and single letters.
 *
 * Weight: some 4 KB an article until `TermTable` packs it into 1 KB.
 */
export function createTermSketcher(): (document: Document, voices: PartVoices) => TermSketch {
  const kinds = new WordTable((_form, folded) => folded.length < 2 || folded.length > LONGEST ? NONE : isContent(folded) ? CONTENT : SMALL)
  const hashes = new WordTable((_form, folded) => hashOf(folded, 0, folded.length))
  return ({title, body, vocabulary}, voices) => {
    const draft = new Draft(vocabulary, kinds, hashes)
    draft.add(title, voices.title)
    draft.add(body, voices.body)
    return draft.sketch()
  }
}

const NONE = 0, SMALL = 1, CONTENT = 2, LONGEST = 40
/** What stands between two words of a pair: a space or a hyphen, at most. */
const GAP = 1, MOST = 65535
/** Bytes of context per word: before, after and next to its first place, and to its last. */
const SIDES = 6
/** What stands for the end of a paragraph; signs that tell nothing about a word. */
const EDGE = 1, PLAIN_SIGNS = ',.;!?'
const OWN = VOICES.indexOf('outlet'), UNCERTAIN = VOICES.indexOf('uncertain')

/** Counts of one article while it is read. */
class Draft {
  readonly #vocabulary: Vocabulary
  readonly #kinds: WordTable
  readonly #hashes: WordTable
  readonly #indices = new Map<number, number>()
  readonly #words: string[] = []
  readonly #contexts: number[] = []
  /** Own words, quoted words; own pairs, quoted pairs: index (of a pair: first × 65,536 + second) → count. */
  readonly #counts = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>(), new Map<number, number>()] as const

  constructor(vocabulary: Vocabulary, kinds: WordTable, hashes: WordTable) {
    this.#vocabulary = vocabulary
    this.#kinds = kinds
    this.#hashes = hashes
  }

  add(passage: Passage, voices: Uint8Array): void {
    const {size, word, start, end, roles, paragraphOf, sentenceOf} = passage
    let before = -1, beforeToken = -1
    for (let token = 0; token < size; token++) {
      const id = word[token]!, voice = voices[token]!
      if (this.#vocabulary.kind(id) !== WORD || voice === UNCERTAIN || roles[paragraphOf[token]!] !== BODY) continue
      const kind = this.#kinds.of(this.#vocabulary, id)
      if (kind === NONE) continue
      const index = this.#indexOf(this.#vocabulary.folded(id)), whose = voice === OWN ? 0 : 1
      if (index > MOST) return
      count(this.#counts[whose], index)
      if (whose === 0) this.#noteContext(index, passage, token)
      const neighbours = before !== -1 && beforeToken === token - 1 && kind === CONTENT && start[token]! - end[beforeToken]! <= GAP &&
        sentenceOf[token] === sentenceOf[beforeToken] && (voices[beforeToken] === OWN) === (voice === OWN)
      if (neighbours) count(this.#counts[2 + whose]!, before * (MOST + 1) + index)
      before = kind === CONTENT ? index : -1
      beforeToken = token
    }
  }

  sketch(): TermSketch {
    const counts: number[] = []
    this.#counts.forEach((list, i) => {
      counts.push(list.size)
      for (const [key, times] of list) {
        if (i > 1) counts.push(Math.floor(key / (MOST + 1)))
        counts.push(key % (MOST + 1), Math.min(MOST, times))
      }
    })
    return {words: this.#words.join('\n'), counts: Uint16Array.from(counts), contexts: Uint8Array.from(this.#contexts)}
  }

  #indexOf(folded: number): number {
    const known = this.#indices.get(folded)
    if (known !== undefined) return known
    const index = this.#words.length
    this.#indices.set(folded, index)
    this.#words.push(this.#vocabulary.forms[folded]!)
    for (let side = 0; side < SIDES; side++) this.#contexts.push(0)
    return index
  }

  /** The first three bytes are set once, the last three at each place. */
  #noteContext(index: number, passage: Passage, token: number): void {
    const before = this.#contextAt(passage, token, -1), after = this.#contextAt(passage, token, 1), signs = this.#signsAt(passage, token)
    const at = SIDES * index, contexts = this.#contexts
    if (contexts[at] === 0) {
      contexts[at] = before
      contexts[at + 1] = after
      contexts[at + 2] = signs
    }
    contexts[at + 3] = before
    contexts[at + 4] = after
    contexts[at + 5] = signs
  }

  /** Hash from 1 to 255 of the neighbours, where one of them is an end of the paragraph, a number or a sign like a colon; else 0. */
  #signsAt(passage: Passage, token: number): number {
    const {paragraphOf, size} = passage, paragraph = paragraphOf[token]!
    const before = token > 0 && paragraphOf[token - 1] === paragraph ? this.#signAt(passage, token - 1) : EDGE
    const after = token + 1 < size && paragraphOf[token + 1] === paragraph ? this.#signAt(passage, token + 1) : EDGE
    return before < 0 && after < 0 ? 0 : byteOf(Math.imul(before, 31) + after | 0)
  }

  /** Above 0 for a number or a sign that tells something, below 0 for all others. */
  #signAt({word, text, start}: Passage, at: number): number {
    const kind = this.#vocabulary.kind(word[at]!)
    if (kind === NUMBER) return 2
    return kind === SYMBOL && !PLAIN_SIGNS.includes(text.charAt(start[at]!)) ? 3 + text.charCodeAt(start[at]!) : -Math.abs(this.#hashes.of(this.#vocabulary, word[at]!)) - 1
  }

  /** Hash from 1 to 255 of the two words or numbers on one side of a token; the end of the paragraph is a word, all numbers are one. */
  #contextAt({word, size, paragraphOf}: Passage, token: number, step: 1 | -1): number {
    let hash = 0, found = 0
    for (let at = token + step; found < 2; at += step) {
      if (at < 0 || at >= size || paragraphOf[at] !== paragraphOf[token]) {
        hash = Math.imul(hash, 31) + 1 | 0
        found++
        continue
      }
      const kind = this.#vocabulary.kind(word[at]!)
      if (kind !== WORD && kind !== NUMBER) continue
      hash = Math.imul(hash, 31) + (kind === NUMBER ? 2 : this.#hashes.of(this.#vocabulary, word[at]!)) | 0
      found++
    }
    return byteOf(hash)
  }
}

/** From 1 to 255. */
function byteOf(hash: number): number {
  return ((Math.imul(hash, 0x9e3779b1) >>> 16) % 255) + 1
}

/** A list has at most as many entries as its head can tell: no article that people wrote comes near. */
function count(counts: Map<number, number>, key: number): void {
  const before = counts.get(key)
  if (before !== undefined || counts.size < MOST) counts.set(key, (before ?? 0) + 1)
}

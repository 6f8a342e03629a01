import type {Document, Passage} from '../text/passage.ts'
import {BODY} from '../text/passage.ts'
import type {Vocabulary} from '../text/vocabulary.ts'
import {hashOf, NUMBER, WORD} from '../text/vocabulary.ts'
import {WordTable} from '../text/word-table.ts'
import type {CopySketch} from '../types.ts'

/** Words in a row that make a print; and of how many neighbouring prints the smallest is kept, so that shared passages of 10 words share one. */
const SHINGLE = 5, WINDOW = 6
/** Prints kept of an article: the smallest ones, so that two long articles keep the same ones of a passage they share. */
const MOST_PRINTS = 256
const HASH_BITS = 30, LARGEST = 2 ** (HASH_BITS + 1) - 1

/**
 * A function that reduces the wording of an article to prints, by which passages that two articles share word for word are found: hashes of
 * runs of five words, thinned by winnowing (Schleimer, Wilkerson & Aiken 2003) and kept from the smallest up (bottom-k MinHash, Broder 1997).
 *
 * A print is a whole number of 31 bits; its lowest bit is 1 where the middle of the run stands inside quotation marks, so that a statement
 * that two outlets quote can be told from text that one took from the other. Case, marks, clitics and bylines, credits and captions do not
 * matter. At most 256 prints, 1 KB an article; the text is not in it.
 */
export function createCopySketcher(): (document: Document) => CopySketch {
  const hashes = new WordTable((_form, folded) => hashOf(folded, 0, folded.length))
  return ({body, vocabulary}) => {
    const tokens = wordsOf(body, vocabulary)
    const prints = winnow(printsOf(tokens, body, Int32Array.from(tokens, (token) => hashes.of(vocabulary, body.word[token]!))))
    if (prints.length <= MOST_PRINTS) return {prints, complete: LARGEST, words: tokens.length}
    return {prints: prints.slice(0, MOST_PRINTS), complete: prints[MOST_PRINTS - 1]!, words: tokens.length}
  }
}

function wordsOf(body: Passage, vocabulary: Vocabulary): Int32Array {
  const tokens = new Int32Array(body.size)
  let words = 0
  for (let token = 0; token < body.size; token++) {
    const kind = vocabulary.kind(body.word[token]!)
    if ((kind === WORD || kind === NUMBER) && body.roles[body.paragraphOf[token]!] === BODY) tokens[words++] = token
  }
  return tokens.subarray(0, words)
}

/** One print per run of five words, in the order of the text. */
function printsOf(tokens: Int32Array, body: Passage, hashes: Int32Array): Int32Array {
  const prints = new Int32Array(Math.max(0, tokens.length - SHINGLE + 1))
  for (let first = 0; first < prints.length; first++) {
    let run = 0
    for (let i = 0; i < SHINGLE; i++) run = Math.imul(run, 0x01000193) + hashes[first + i]! | 0
    const isQuoted = body.quoteOf[tokens[first + (SHINGLE >> 1)]!]! >= 0
    prints[first] = mix(run) >>> (32 - HASH_BITS) << 1 | (isQuoted ? 1 : 0)
  }
  return prints
}

/** The smallest print of each window of neighbours, each once, in rising order; fewer prints than a window give their smallest one. */
function winnow(prints: Int32Array): Int32Array {
  const kept = new Int32Array(prints.length), windows = prints.length === 0 ? 0 : Math.max(1, prints.length - WINDOW + 1)
  let size = 0, at = -1
  for (let first = 0; first < windows; first++) {
    const last = Math.min(first + WINDOW, prints.length) - 1
    if (at >= first && prints[last]! > prints[at]!) continue
    if (at >= first) at = last
    else at = smallestOf(prints, first, last)
    kept[size++] = prints[at]!
  }
  const sorted = kept.subarray(0, size).sort()
  return sorted.filter((print, i) => i === 0 || print !== sorted[i - 1])
}

/** Index of the last of the smallest prints from `first` to `last`. */
function smallestOf(prints: Int32Array, first: number, last: number): number {
  let at = first
  for (let i = first + 1; i <= last; i++) if (prints[i]! <= prints[at]!) at = i
  return at
}

function mix(value: number): number {
  const once = Math.imul(value ^ value >>> 16, 0x7feb352d)
  const twice = Math.imul(once ^ once >>> 15, 0x846ca68b)
  return twice ^ twice >>> 16
}

import type {Document, Passage} from '../text/passage.ts'
import {BODY} from '../text/passage.ts'
import {pairHash, wordHash} from '../text/term-hash.ts'
import {NUMBER, WORD} from '../text/vocabulary.ts'
import type {Vocabulary} from '../text/vocabulary.ts'
import {WordTable} from '../text/word-table.ts'
import type {ScareQuote, ScareSketch} from '../types.ts'
import {VOICES} from '../types.ts'

/** The outlet's own voice, as an index into `VOICES`. */
const OWN = VOICES.indexOf('outlet')

export type ScareSketcher = (document: Document, voices: {readonly title: Uint8Array, readonly body: Uint8Array}, quotes: readonly ScareQuote[]) => ScareSketch

/**
 * A function that keeps what a comparison of scare quotes needs: the terms that the article puts in marks, and hashes of the words, and pairs of
 * neighbouring words, that it uses in its own voice without any marks. Longer terms are not kept.
 *
 * Weight: some 300 hashes, so 1.2 KB an article; the text is not in it.
 */
export function createScareSketcher(): ScareSketcher {
  const hashes = new WordTable((_, folded) => wordHash(folded))
  return (document, voices, quotes) => {
    const plain = new Set<number>(), terms = new Map<string, number>()
    addPlain(plain, document.title, {vocabulary: document.vocabulary, voices: voices.title, hashes})
    addPlain(plain, document.body, {vocabulary: document.vocabulary, voices: voices.body, hashes})
    for (const {term} of quotes) terms.set(term, (terms.get(term) ?? 0) + 1)
    return {marked: [...terms], plain: Int32Array.from(plain).sort()}
  }
}

interface Reading {
  readonly vocabulary: Vocabulary
  readonly voices: Uint8Array
  readonly hashes: WordTable
}

function addPlain(plain: Set<number>, {size, word, roles, paragraphOf, quoteOf}: Passage, {vocabulary, voices, hashes}: Reading): void {
  let before = 0
  for (let token = 0; token < size; token++) {
    const id = word[token]!, kind = vocabulary.kind(id)
    const counts = (kind === WORD || kind === NUMBER) && voices[token] === OWN && quoteOf[token]! < 0 && roles[paragraphOf[token]!] === BODY
    const hash = counts ? hashes.of(vocabulary, id) : 0
    if (hash !== 0) {
      plain.add(hash)
      if (before !== 0) plain.add(pairHash(before, hash))
    }
    before = hash
  }
}

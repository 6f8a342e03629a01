import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import type {Document, Passage} from '../text/passage.ts'
import {BODY} from '../text/passage.ts'
import type {Vocabulary} from '../text/vocabulary.ts'
import {hashOf, NUMBER, WORD} from '../text/vocabulary.ts'
import {WordTable} from '../text/word-table.ts'
import type {WordSketch} from '../types.ts'

/** Words of the text that are looked at: the opening tells what an article is about. And how often a word of the headline counts. */
const OPENING = 150, HEADLINE_WEIGHT = 4
/** In halves, so that counts stay whole: a pair of neighbouring words counts half as much as a word. */
const WORD_HALVES = 2, PAIR_HALVES = 1
/** Words this short stand in every article and open no pair. */
const SHORT = 3, MOST = 255

/**
 * A function that reduces an article to what it is about: hashes of the stems of its headline and opening, and of pairs of neighbouring
 * longer words, with how often they occur. Bylines, credits and captions are left out.
 *
 * Weight: about 200 terms of 5 bytes, so 1 KB an article; the text is not in it.
 */
export function createWordSketcher(): (document: Document) => WordSketch {
  const stems = new WordTable((_form, folded) => {
    const stem = stemmer.stem(folded)
    return hashOf(stem, 0, stem.length)
  })
  return ({title, body, vocabulary}) => {
    const counts = new Map<number, number>()
    addPassage(counts, title, {vocabulary, stems, times: HEADLINE_WEIGHT, most: Infinity})
    addPassage(counts, body, {vocabulary, stems, times: 1, most: OPENING})
    const terms = Int32Array.from(counts.keys()).sort()
    return {terms, counts: Uint8Array.from(terms, (term) => Math.min(MOST, counts.get(term)!))}
  }
}

interface Reading {
  readonly vocabulary: Vocabulary
  readonly stems: WordTable
  readonly times: number
  readonly most: number
}

function addPassage(counts: Map<number, number>, passage: Passage, {vocabulary, stems, times, most}: Reading): void {
  const add = (term: number, halves: number): void => { counts.set(term, (counts.get(term) ?? 0) + halves * times) }
  let words = 0, before: number | null = null
  for (let token = 0; token < passage.size && words < most; token++) {
    const id = passage.word[token]!, kind = vocabulary.kind(id)
    if ((kind !== WORD && kind !== NUMBER) || passage.roles[passage.paragraphOf[token]!] !== BODY) continue
    words++
    const stem = stems.of(vocabulary, id)
    add(stem, WORD_HALVES)
    if (passage.end[token]! - passage.start[token]! <= SHORT) {
      before = null
      continue
    }
    if (before !== null) add(Math.imul(before, 0x01000193) ^ stem, PAIR_HALVES)
    before = stem
  }
}

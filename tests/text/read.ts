import {readFileSync} from 'node:fs'
import {parse} from 'csv-parse/sync'
import type {Abbreviation} from '../../src/text/abbreviations.ts'
import type {Document, Passage} from '../../src/text/passage.ts'
import {createReader} from '../../src/text/read-document.ts'
import type {Article} from '../../src/types.ts'

export const abbreviations: Abbreviation[] = parse(readFileSync(new URL('../../datasets/abbreviations.csv', import.meta.url)), {columns: true})

export function articleOf(text: string, title = ''): Article {
  return {id: 'x', outlet: 'Meridian Wire', date: null, event: null, title, text, url: null, labels: {}, file: 'x.txt', line: 1}
}

const read = createReader({abbreviations})

export function documentOf(text: string, title = ''): Document {
  return read(articleOf(text, title))
}

export function tokensOf(passage: Passage): string[] {
  return Array.from(passage.start, (start, token) => passage.text.slice(start, passage.end[token]))
}

/** The text of each sentence, from its first to its last token. */
export function sentencesOf(passage: Passage): string[] {
  return pieces(passage, passage.sentences)
}

export function paragraphsOf(passage: Passage): string[] {
  return pieces(passage, passage.paragraphs)
}

export function quotesOf(passage: Passage): string[] {
  return passage.quotes.map(({first, last}) => passage.text.slice(passage.start[first], passage.end[last]))
}

function pieces(passage: Passage, firsts: Int32Array): string[] {
  return Array.from(firsts.subarray(0, -1), (first, index) => passage.text.slice(passage.start[first], passage.end[firsts[index + 1]! - 1]))
}

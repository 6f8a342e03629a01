import {normalForm} from '../../attribute/tagger/normal-form.ts'
import type {Document} from '../../text/passage.ts'

/** Documents as lists of sentences of normalised words. */
export type Sentences = readonly (readonly (readonly string[])[])[]

/** The sentences of the text of one document, as normalised words. */
export function sentencesOf({body: {sentences, word}, vocabulary}: Document): string[][] {
  const lists: string[][] = []
  for (let s = 0; s + 1 < sentences.length; s++) {
    lists.push(Array.from(word.subarray(sentences[s], sentences[s + 1]), (id) => normalForm(vocabulary.forms[vocabulary.folded(id)]!)))
  }
  return lists
}

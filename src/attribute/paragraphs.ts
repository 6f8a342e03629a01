import type {Quote} from '../text/passage.ts'
import {BODY} from '../text/passage.ts'
import type {Reading, Stretch} from './reading.ts'
import {END} from './word-classes.ts'

/** Tokens of paragraph `index`. */
export function paragraphStretch(reading: Reading, index: number): Stretch {
  const {paragraphs} = reading.passage
  return {from: paragraphs[index]!, to: paragraphs[index + 1]!}
}

/** Whether paragraph `index` exists and is text of the article. */
export function isBody(reading: Reading, index: number): boolean {
  const {paragraphs, roles} = reading.passage
  return index >= 0 && index + 1 < paragraphs.length && roles[index] === BODY
}

/** The quotation with which a paragraph begins, where nothing but a stop follows it; else null. */
export function wholeQuote(reading: Reading, {from, to}: Stretch): Quote | null {
  const {quoteOf, quotes} = reading.passage
  const quote = quotes[quoteOf[from] ?? -1]
  return quote?.first === from && quote.last >= to - 2 && (quote.last === to - 1 || reading.is(to - 1, END)) ? quote : null
}

/** Whether a stretch holds a word of the first or second person: somebody speaks there. */
export function hasOwnVoice(reading: Reading, {from, to}: Stretch): boolean {
  for (let token = from; token < to; token++) if (OWN.has(reading.word(token)) && reading.form(token) !== 'US') return true
  return false
}

const OWN = new Set(['i', 'we', 'my', 'our', 'me', 'us', 'you', 'your', 'mine', 'ours', 'yours', 'ourselves', 'myself'])

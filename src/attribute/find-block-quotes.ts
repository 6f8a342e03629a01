import type {Draft} from './draft.ts'
import {isBody, paragraphStretch} from './paragraphs.ts'
import type {Reading, Stretch} from './reading.ts'
import {lineCue} from './speaker-line.ts'
import {COLON} from './word-classes.ts'

const SHORTEST = 4, LONG_QUOTE = 5

/**
 * A block quotation without marks: paragraph `index` is followed by a line that says only who said it ("Dravik explained."). Null where
 * the paragraph is a quotation itself or holds a long one, or the line says more.
 */
export function findBlockQuote(reading: Reading, index: number): Draft | null {
  if (!isBody(reading, index) || !isBody(reading, index + 1)) return null
  const block = paragraphStretch(reading, index)
  const said = lineCue(reading, paragraphStretch(reading, index + 1))
  if (!said || !isBlock(reading, block)) return null
  return {rule: 'block-quote', source: said.source, content: [block], cue: [said.cue], verbClass: said.verbClass, negated: false, carried: null}
}

/** Whether a paragraph can be somebody's words as a whole: no line of its own, no list, no quotation of somebody else in it. */
export function isBlock(reading: Reading, {from, to}: Stretch): boolean {
  const {quotes, quoteOf} = reading.passage
  if (to - from < SHORTEST || reading.is(to - 1, COLON) || quoteOf[from] !== -1) return false
  for (let token = from; token < to; token++) {
    const quote = quotes[quoteOf[token]!]
    if (!quote) continue
    if (quote.last - quote.first > LONG_QUOTE && quote.kind === 'double') return false
    token = quote.last
  }
  return true
}

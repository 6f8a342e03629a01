import type {Draft} from './draft.ts'
import {quoteStretch} from './find-quoted.ts'
import {isLabel} from './label.ts'
import {isBody, paragraphStretch, wholeQuote} from './paragraphs.ts'
import type {Reading, Stretch} from './reading.ts'
import {DASH, END} from './word-classes.ts'

/**
 * A quotation signed with a dash and a name: "“The water came at night.” — Jonas Pell, farmer", the name in the same paragraph or as the
 * next one. Null where the quotation does not fill the paragraph before the dash, or what follows the dash names nobody.
 */
export function findSignature(reading: Reading, index: number): Draft | null {
  const paragraph = paragraphStretch(reading, index)
  const {quoteOf, quotes} = reading.passage
  const quote = quotes[quoteOf[paragraph.from] ?? -1]
  if (!quote?.closed || quote.first !== paragraph.from) return null
  if (quote.last + 1 < paragraph.to && reading.is(quote.last + 1, DASH)) return signed(reading, quoteStretch(quote), {from: quote.last + 1, to: paragraph.to})
  if (!wholeQuote(reading, paragraph) || !isBody(reading, index + 1)) return null
  const next = paragraphStretch(reading, index + 1)
  return reading.is(next.from, DASH) ? signed(reading, quoteStretch(quote), next) : null
}

function signed(reading: Reading, content: Stretch, {from, to}: Stretch): Draft | null {
  const end = reading.is(to - 1, END) ? to - 1 : to
  const source = {from: from + 1, to: end}
  if (!isLabel(reading, source)) return null
  return {rule: 'signature', source, content: [content], cue: [{from, to: from + 1}], verbClass: 'neutral', negated: false, carried: null}
}

import type {Quote} from '../text/passage.ts'
import {CAP, COLON, DET} from './word-classes.ts'
import type {Draft} from './draft.ts'
import {quoteStretch} from './find-quoted.ts'
import {isNounLike, phraseBefore} from './noun-phrase.ts'
import type {Reading} from './reading.ts'

/** Colon speech: a quotation right after "S:" ("Solvay: “We will not go”"). Null where the words before the colon are not a name or a role. */
export function findColonQuote(reading: Reading, quote: Quote): Draft | null {
  const colon = quote.first - 1
  if (!reading.is(colon, COLON) || reading.form(colon) !== ':') return null
  const {sentences, sentenceOf} = reading.passage
  const opening = sentences[sentenceOf[colon]!]!
  const start = phraseBefore(reading, colon - 1, opening)
  if (start !== opening || colon - start > 8 || !isNounLike(reading, colon - 1)) return null
  if (!reading.is(start, CAP | DET)) return null
  return {
    rule: 'quote-colon', source: {from: start, to: colon}, content: [quoteStretch(quote)], cue: [{from: colon, to: colon + 1}], verbClass: 'neutral', negated: false, carried: null,
  }
}

import type {Passage, Quote} from '../text/passage.ts'
import {BODY} from '../text/passage.ts'
import {tokenAt} from '../text/token-at.ts'
import type {Attribution, Range} from '../types.ts'
import type {Doubtful} from './create-attributor.ts'
import {UNMARKED_RULES} from './layout-rules.ts'

/** Who is responsible for each token of a passage. */
export interface Voices {
  /** Index into `VOICES` per token. */
  readonly of: Uint8Array
  /** Index of the innermost attribution per token, −1 for none. */
  readonly attribution: Int32Array
}

const QUOTED = 1, REPORTED = 2, UNCERTAIN = 3

/** Attributions with less confidence leave their text to nobody: it is neither charged to the source nor to the outlet. */
export const UNCERTAIN_BELOW = 0.3

/** Words from which on a quotation that no source was found for is still someone's words; shorter ones may be scare quotes. */
const LONG_QUOTE = 4

/**
 * The voice of each token: `quoted` inside the quotation marks of an attribution, a block quotation or a turn, `reported` in the rest of
 * its content, `uncertain` where its confidence is under `UNCERTAIN_BELOW`, else `outlet`. The innermost attribution wins. A quotation
 * of four words or more without an attribution is `quoted`, unless it looks like a title; so is one that opens a headline before a colon,
 * however short. One that is never closed may end anywhere and is `uncertain`, like other text that is in doubt.
 */
export function assignVoices(passage: Passage, attributions: readonly Attribution[], doubtful: readonly Doubtful[] = []): Voices {
  const of = new Uint8Array(passage.size), attribution = new Int32Array(passage.size).fill(-1)
  markDoubtful(passage, doubtful, of)
  markLoneQuotes(passage, of)
  const own = attributions.map((one, index) => ({one, index})).filter(({one}) => one.part === passage.part)
  own.sort((a, b) => lengthOf(b.one) - lengthOf(a.one))
  for (const {one, index} of own) {
    const unmarked = UNMARKED_RULES.has(one.rule)
    for (const range of one.content) {
      const {from, to} = tokensOf(passage, range)
      for (let token = from; token < to; token++) {
        const marked = unmarked || passage.quoteOf[token] !== -1
        of[token] = one.confidence < UNCERTAIN_BELOW && !marked ? UNCERTAIN : marked ? QUOTED : REPORTED
        attribution[token] = index
      }
    }
  }
  return {of, attribution}
}

function lengthOf({content}: Attribution): number {
  return content.reduce((sum, [start, end]) => sum + end - start, 0)
}

function markDoubtful(passage: Passage, doubtful: readonly Doubtful[], of: Uint8Array): void {
  for (const {part, content} of doubtful) {
    if (part !== passage.part) continue
    for (const range of content) {
      const {from, to} = tokensOf(passage, range)
      of.fill(UNCERTAIN, from, to)
    }
  }
}

function markLoneQuotes(passage: Passage, of: Uint8Array): void {
  passage.quotes.forEach((quote, index) => {
    if (passage.roles[passage.paragraphOf[quote.first]!] !== BODY || !(isSpeech(passage, quote.first, quote.last) || opensHeadline(passage, quote))) return
    const whole = quote.closed || passage.quotes[index + 1]?.continues === true
    of.fill(whole ? QUOTED : UNCERTAIN, quote.first, quote.last + 1)
  })
}

/** “We will go”: Kell hits back. */
function opensHeadline({part, text, start, end}: Passage, {first, last}: Quote): boolean {
  return part === 'title' && first === 0 && text.slice(start[last + 1], end[last + 1]) === ':'
}

/** Four words or more, not all of them capitalised. */
function isSpeech({text, start, end}: Passage, first: number, last: number): boolean {
  let words = 0, small = 0
  for (let token = first + 1; token < last && (words < LONG_QUOTE || small < 2); token++) {
    const form = text.slice(start[token], end[token])
    if (!/^[\p{L}\p{N}]/u.test(form)) continue
    words++
    if (/^\p{Ll}/u.test(form) && form.length > 3) small++
  }
  return words >= LONG_QUOTE && small >= 2
}

/** Tokens that lie in a range of offsets, by binary search. */
function tokensOf(passage: Passage, [low, high]: Range): {readonly from: number, readonly to: number} {
  return {from: tokenAt(passage, low), to: tokenAt(passage, high)}
}

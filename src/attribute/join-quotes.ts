import type {Quote} from '../text/passage.ts'
import type {Draft} from './draft.ts'
import {paragraphStretch} from './find-layout.ts'
import {quoteStretch, quoteWords} from './find-quoted.ts'
import type {Reading} from './reading.ts'
import {END} from './word-classes.ts'
import {firstPlace} from '../text/first-place.ts'

interface ParagraphQuotes {
  readonly index: number
  readonly quotes: readonly Quote[]
  /** Drafts of this paragraph: grows. */
  readonly here: Draft[]
  /** Drafts of the paragraph before. */
  readonly before: readonly Draft[]
}

/**
 * Gives the quotations of a paragraph that have no cue of their own to the attribution they go on from: one that opens again after a
 * paragraph left open, a further quoted sentence beside a cue, a paragraph that is nothing but a quotation.
 */
export function joinQuotes(reading: Reading, {index, quotes, here, before}: ParagraphQuotes): void {
  const claimed = claimedQuotes(quotes, here)
  const hosts = here.filter((draft) => isQuoted(reading, draft))
  const whole = fillsParagraph(reading, index, quotes)
  quotes.forEach((quote, at) => {
    if (claimed[at]) return
    const open = quote.continues ? before.findLast((draft) => isQuoted(reading, draft)) : undefined
    if (open) {
      open.content.push(quoteStretch(quote))
      return
    }
    if (!beginsSentence(reading, quote) || quoteWords(reading, quote, 4) < 2) return
    const host = nearest(hosts, quote)
    if (host) host.content.push(quoteStretch(quote))
    else if (whole) {
      const speaker = before.findLast((draft) => isQuoted(reading, draft)) ?? before.at(-1)
      if (!speaker) return
      const draft = continued(speaker, quote)
      here.push(draft)
      hosts.push(draft)
    }
  })
}

/** 1 for each quotation that lies in a content already. Both lists are in the order of the text, so that one walk is enough. */
function claimedQuotes(quotes: readonly Quote[], here: readonly Draft[]): Uint8Array {
  const claimed = new Uint8Array(quotes.length)
  for (const {content} of here) {
    for (const {from, to} of content) {
      for (let at = firstPlace(quotes.length, (place) => quotes[place]!.first < from); at < quotes.length && quotes[at]!.first < to; at++) claimed[at] = 1
    }
  }
  return claimed
}

function continued(carried: Draft, quote: Quote): Draft {
  return {rule: 'quote-continued', source: null, content: [quoteStretch(quote)], cue: [], verbClass: null, negated: false, carried}
}

function isQuoted(reading: Reading, draft: Draft): boolean {
  return draft.content.some(({from, to}) => reading.passage.quoteOf[from] !== -1 || reading.passage.quoteOf[to - 1] !== -1)
}

/** The attribution with a quotation whose cue stands last before `quote`, else the first one of the paragraph. */
function nearest(hosts: readonly Draft[], quote: Quote): Draft | undefined {
  return hosts.findLast((draft) => draft.cue.length > 0 && draft.cue[0]!.from < quote.first) ?? hosts[0]
}

function beginsSentence(reading: Reading, quote: Quote): boolean {
  const {sentences, sentenceOf} = reading.passage
  return sentences[sentenceOf[quote.first]!] === quote.first || reading.is(quote.first - 1, END)
}

/** Nothing but quotations stands in the paragraph. */
function fillsParagraph(reading: Reading, index: number, quotes: readonly Quote[]): boolean {
  const {from, to} = paragraphStretch(reading, index)
  const inside = quotes.reduce((sum, quote) => sum + quote.last + 1 - quote.first, 0)
  return inside >= to - from - 1
}

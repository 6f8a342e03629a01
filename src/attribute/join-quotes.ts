import type {Quote} from '../text/passage.ts'
import type {Draft} from './draft.ts'
import {quoteStretch, quoteWords} from './find-quoted.ts'
import {paragraphStretch} from './paragraphs.ts'
import type {Reading} from './reading.ts'
import {COMMA, DASH, END} from './word-classes.ts'
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
 * paragraph left open, a further quoted sentence beside a cue, a paragraph that is nothing but a quotation. Tells which drafts of the
 * paragraph before went on.
 */
export function joinQuotes(reading: Reading, {index, quotes, here, before}: ParagraphQuotes): Draft[] {
  const gone: Draft[] = []
  const claimed = claimedQuotes(quotes, here)
  const hosts = here.filter((draft) => isQuoted(reading, draft))
  const whole = fillsParagraph(reading, index, quotes)
  quotes.forEach((quote, at) => {
    if (claimed[at]) return
    const open = quote.continues ? reachingFarthest(before.filter((draft) => isQuoted(reading, draft))) : undefined
    if (open) {
      open.content.push(quoteStretch(quote))
      gone.push(open)
      return
    }
    if (!beginsSentence(reading, quote) || quoteWords(reading, quote, 4) < 2) return
    const host = nearest(hosts, quote)
    if (host) host.content.push(quoteStretch(quote))
    else if (whole && isSentence(reading, quote)) {
      const speaker = before.findLast((draft) => isQuoted(reading, draft)) ?? before.at(-1)
      if (!speaker) return
      const draft = continued(speaker, quote)
      here.push(draft)
      hosts.push(draft)
    }
  })
  return gone
}

/** The attribution whose words reach farthest, of several the longest: an inner one does not go on. */
function reachingFarthest(drafts: readonly Draft[]): Draft | undefined {
  const reach = ({content}: Draft): number => content.at(-1)!.to
  return drafts.reduce<Draft | undefined>((best, draft) => (!best || reach(draft) > reach(best) || (reach(draft) === reach(best) && draft.content[0]!.from <= best.content[0]!.from) ? draft : best), undefined)
}

/** A quotation that ends like a sentence, or is as long as one: what is shorter and alone in its paragraph is a heading. */
function isSentence(reading: Reading, quote: Quote): boolean {
  if (!quote.closed || quote.continues || quoteWords(reading, quote, 8) >= 8) return true
  return reading.is(quote.last - 1, END | COMMA | DASH) || reading.is(quote.last + 1, END)
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

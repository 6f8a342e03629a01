import type {Quote} from '../text/passage.ts'
import type {Draft} from './draft.ts'
import {paragraphStretch} from './find-layout.ts'
import {quoteStretch, quoteWords} from './find-quoted.ts'
import type {Reading} from './reading.ts'
import {END} from './word-classes.ts'

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
  const claimed = (quote: Quote): boolean => here.some((draft) => draft.content.some(({from, to}) => from <= quote.first && quote.last < to))
  for (const quote of quotes) {
    if (quotes.length > 200 || claimed(quote)) continue
    const open = quote.continues ? before.findLast((draft) => isQuoted(reading, draft)) : undefined
    if (open) {
      open.content.push(quoteStretch(quote))
      here.unshift({...continued(open, quote), content: []})
      here.shift()
      continue
    }
    if (!beginsSentence(reading, quote) || quoteWords(reading, quote, 4) < 2) continue
    const host = nearest(reading, here, quote)
    if (host) insert(host.content, quoteStretch(quote))
    else if (fillsParagraph(reading, index, quotes)) {
      const speaker = before.findLast((draft) => isQuoted(reading, draft)) ?? before.at(-1)
      if (speaker) here.push(continued(speaker, quote))
    }
  }
}

function continued(carried: Draft, quote: Quote): Draft {
  return {rule: 'quote-continued', source: null, content: [quoteStretch(quote)], cue: [], verbClass: null, negated: false, carried}
}

function isQuoted(reading: Reading, draft: Draft): boolean {
  return draft.content.some(({from, to}) => reading.passage.quoteOf[from] !== -1 || reading.passage.quoteOf[to - 1] !== -1)
}

/** The attribution with a quotation that ends last before `quote`, else the first one after it. */
function nearest(reading: Reading, here: readonly Draft[], quote: Quote): Draft | undefined {
  const quoted = here.filter((draft) => isQuoted(reading, draft))
  return quoted.findLast((draft) => draft.cue.length > 0 && draft.cue[0]!.from < quote.first) ?? quoted[0]
}

function insert(content: Stretch[], stretch: Stretch): void {
  content.push(stretch)
  content.sort((a, b) => a.from - b.from)
}

type Stretch = Draft['content'][number]

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

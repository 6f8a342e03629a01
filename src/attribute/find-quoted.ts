import type {Quote} from '../text/passage.ts'
import {COLON, COMMA, CONJ, DASH, ED, END, ING, PAST, PREP, SUBJECT, SUBORD, THAT, VERB} from './word-classes.ts'
import {skipCircumstances, startsQuote, hearerEnd} from './after-cue.ts'
import type {Draft} from './draft.ts'
import {subjectAfter, subjectBefore} from './find-subject.ts'
import {paragraphStretch} from './paragraphs.ts'
import type {Reading, Stretch} from './reading.ts'
import type {Site} from './site.ts'
import {subjectOf} from './site.ts'
import {lineCue} from './speaker-line.ts'

/** Tokens of a quotation with its marks. */
export function quoteStretch(quote: Quote): Stretch {
  return {from: quote.first, to: quote.last + 1}
}

/** The quotation that closes at `token`, a comma or dash between aside; null where none does. */
export function quoteEndingAt(reading: Reading, token: number): Quote | null {
  const {quoteOf, quotes} = reading.passage
  const at = reading.is(token, COMMA | DASH) ? token - 1 : token
  const quote = quotes[quoteOf[at] ?? -1]
  return quote && quote.closed && quote.last === at ? quote : null
}

/** Words inside of a quotation, marks and signs aside, counted up to `enough`. */
export function quoteWords(reading: Reading, quote: Quote, enough: number): number {
  let words = 0
  for (let token = quote.first + 1; token < quote.last && words < enough; token++) if (/[\p{L}\p{N}]/u.test(reading.form(token))) words++
  return words
}

/** A verb of saying next to a quotation: “…,” S said; “…,” said S; S said, “…”; “…,” S was quoted as saying. Null where no quotation is the content. */
export function findQuoted(site: Site): Draft | null {
  if (site.group.passive) return site.entry.lemma === 'quote' ? findQuotedAs(site) : null
  if (!site.entry.quote) return null
  return findAfterQuote(site) ?? findBeforeQuote(site)
}

/** “…,” S was quoted as saying (by T): the cue goes up to "saying". */
function findQuotedAs(site: Site): Draft | null {
  const {reading, group, sentence} = site
  if (reading.word(group.to) !== 'as' || !reading.is(group.to + 1, ING)) return null
  const source = subjectBefore(reading, group.from, sentence.from)
  const quote = source && quoteEndingAt(reading, source.from - 1)
  if (!quote || reading.passage.paragraphOf[quote.last] !== reading.passage.paragraphOf[sentence.from]) return null
  return quotedDraft({...site, group: {...group, to: group.to + 2}}, {quote, source, rule: 'quote-after', after: group.to + 2})
}

function findAfterQuote(site: Site): Draft | null {
  const {reading, group, sentence} = site
  if (group.loose && reading.is(group.from - 1, COMMA)) return null
  const inverted = quoteEndingAt(reading, group.from - 1)
  const wide = reading.passage.paragraphs[reading.passage.paragraphOf[group.head]! + 1]!
  if (inverted) {
    const source = subjectAfter(reading, group.to, Math.min(wide, sentence.to))
    return source && belongs(site, inverted, source.to) ? quotedDraft(site, {quote: inverted, source, rule: 'quote-inverted', after: source.to}) : null
  }
  const source = subjectOf(site)
  if (!source) return null
  const quote = quoteEndingAt(reading, source.from - 1)
  if (!quote || !belongs(site, quote, group.to)) return null
  return quotedDraft(site, {quote, source, rule: 'quote-after', after: group.to})
}

/** A quotation of the paragraph before needs a line that says nothing else. One that ended its own sentence has this cue only where nothing else follows it: “Go!” Kell said. */
function belongs({reading, sentence}: Site, quote: Quote, after: number): boolean {
  const {paragraphOf} = reading.passage
  if (paragraphOf[quote.last] !== paragraphOf[sentence.from]) return lineCue(reading, paragraphStretch(reading, paragraphOf[sentence.from]!)) !== null
  if (sentence.from !== quote.last + 1) return true
  const rest = skipCircumstances(reading, after, sentence.to)
  return rest >= sentence.to || reading.is(rest, END)
}

interface Link {
  readonly quote: Quote
  readonly source: Stretch | null
  readonly rule: string
  /** First token after cue and source. */
  readonly after: number
}

/** The quotation, with the words of its sentence before it when it does not begin one, and its second half after the cue. */
function quotedDraft(site: Site, {quote, source, rule, after}: Link): Draft {
  const {reading, group, entry} = site
  const {sentences, sentenceOf, quoteOf, paragraphs, paragraphOf} = reading.passage
  const opening = Math.max(sentences[sentenceOf[quote.first]!]!, paragraphs[paragraphOf[quote.first]!]!)
  let from = quote.first
  while (from > opening && quoteOf[from - 1] === -1 && !reading.is(from - 1, COLON)) from--
  if (from > opening) from = quote.first
  const content: Stretch[] = [{from: Math.min(from, quote.first), to: quote.last + 1}]
  const second = secondHalf(reading, after)
  if (second) content.push(quoteStretch(second))
  return {
    rule: from < quote.first ? 'mixed-clause' : rule, source, content, cue: [{from: group.from, to: group.to}], verbClass: entry.verbClass, negated: group.negated, carried: null,
  }
}

/** “…,” he said, “…”: the quotation that opens right after the cue, with time and place between. */
function secondHalf(reading: Reading, after: number): Quote | null {
  const {quoteOf, quotes, size} = reading.passage
  const at = skipCircumstances(reading, after, Math.min(size, after + 30))
  if (!reading.is(at, COMMA | COLON) || !startsQuote(reading, at + 1)) return null
  return quotes[quoteOf[at + 1]!]!
}

function findBeforeQuote(site: Site): Draft | null {
  const {reading, group, entry, sentence} = site
  const {quoteOf, quotes, size} = reading.passage
  let at = skipCircumstances(reading, group.to, sentence.to)
  if (entry.person) {
    const hearer = hearerEnd(reading, at, sentence.to)
    if (hearer > at && (reading.is(hearer, COMMA | COLON | PREP | THAT | SUBORD) || startsQuote(reading, hearer))) at = skipCircumstances(reading, hearer, sentence.to)
  }
  while (reading.is(at, COMMA | COLON) && at < group.to + 30) at++
  if (at >= size || !startsQuote(reading, at)) return null
  const quote = quotes[quoteOf[at]!]!
  if (!isWhole(reading, quote)) return null
  const source = subjectOf(site)
  return {rule: 'quote-before', source, content: [quoteStretch(quote)], cue: [{from: group.from, to: group.to}], verbClass: entry.verbClass, negated: group.negated, carried: null}
}

/** The quotation ends its sentence, or a comma and no further clause follows. */
function isWhole(reading: Reading, quote: Quote): boolean {
  const {sentenceOf, size} = reading.passage
  const next = quote.last + 1
  if (!quote.closed || next >= size || reading.is(quote.last - 1, END)) return true
  if (reading.is(next, CONJ) && reading.is(next + 1, PAST | VERB | ED | SUBJECT)) return true
  return reading.is(next, END | DASH) || sentenceOf[next] !== sentenceOf[quote.last] || reading.is(next, COMMA) || reading.is(quote.last - 1, COMMA)
}

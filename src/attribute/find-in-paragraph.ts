import type {Quote} from '../text/passage.ts'
import type {Draft} from './draft.ts'
import {findAccording, findNounCue} from './find-phrases.ts'
import {findColonQuote, findColonSpeech} from './find-colon.ts'
import {findQuoted} from './find-quoted.ts'
import {findReported} from './find-reported.ts'
import {paragraphStretch} from './paragraphs.ts'
import type {Reading, Stretch} from './reading.ts'
import {SILENT, verbGroup} from './verb-group.ts'
import {CAP} from './word-classes.ts'

/** Quotations that stand in no other one, per paragraph. */
export function quotesByParagraph(reading: Reading): Quote[][] {
  const {quotes, paragraphOf, paragraphs} = reading.passage
  const lists: Quote[][] = Array.from({length: paragraphs.length}, () => [])
  let end = -1
  for (const quote of quotes) {
    if (quote.first <= end) continue
    end = quote.last
    lists[paragraphOf[quote.first]!]!.push(quote)
  }
  return lists
}

/** The attributions whose cue stands in paragraph `index`, in the order of their cues. */
export function findInParagraph(reading: Reading, index: number, quotes: readonly Quote[]): Draft[] {
  const {from, to} = paragraphStretch(reading, index)
  const drafts: Draft[] = []
  for (let token = from, free = from; token < to; token++) {
    if (token < free || !reading.mayBeCue(token)) continue
    const draft = findAt(reading, token, drafts.at(-1) ?? null)
    if (!draft || repeats(drafts.at(-1), draft)) continue
    drafts.push(mendMarks(reading, draft))
    free = Math.max(free, draft.cue.at(-1)!.to)
  }
  for (const quote of quotes) {
    const draft = findColonQuote(reading, quote)
    if (draft && !drafts.some((other) => other.content.some(({from: start, to: end}) => start <= quote.first && quote.first < end))) drafts.push(draft)
  }
  if (reading.passage.part === 'text') drafts.push(...findColonSpeech(reading, {from, to}))
  return drafts
}

/** "said in a statement that": the noun between a cue and its content is no cue of its own. */
function repeats(last: Draft | undefined, {cue, content}: Draft): boolean {
  return last?.content[0]!.from === content[0]!.from && last.cue.length > 0 && last.cue[0]!.from < cue[0]!.from && cue[0]!.from < content[0]!.from
}

/**
 * A content that ends inside a quotation it opened takes in the rest of it ("called it “the worst of my life. Nobody came.”"). One that
 * starts right after a mark that is never closed takes in the mark ("“We will go, Kell said.").
 */
function mendMarks({passage: {quotes, quoteOf}}: Reading, draft: Draft): Draft {
  const {content, cue} = draft
  let rule = draft.rule
  content.forEach(({from, to}, at) => {
    const last = quotes[quoteOf[to - 1] ?? -1]
    if (last && last.kind === 'double' && last.first >= from && last.last >= to && cue[0]!.from < last.first) content[at] = {from, to: last.last + 1}
    const opened = quotes[quoteOf[from] ?? -1]
    if (!opened || opened.closed || opened.first !== from - 1 || cue[0]!.from > opened.last || cue[0]!.from < to) return
    content[at] = {from: from - 1, to}
    rule = 'quote-unclosed'
  })
  return rule === draft.rule ? draft : {...draft, rule}
}

/**
 * The attribution whose cue is the word at `token`, or null. `last`: the one found before it. `within`: what lies outside of it is not
 * looked at.
 */
export function findAt(reading: Reading, token: number, last: Draft | null, within?: Stretch): Draft | null {
  if (reading.passage.part === 'text' && reading.is(token, CAP) && reading.passage.sentences[reading.passage.sentenceOf[token]!] !== token) return null
  const whole = reading.sentence(token)
  const sentence = within ? {from: Math.max(whole.from, within.from), to: Math.min(whole.to, within.to)} : whole
  if (reading.word(token) === 'according') return findAccording(reading, token, sentence)
  const nounCue = (): Draft | null => reading.nounOf(token) < 0 ? null : findNounCue(reading, token, sentence)
  if (reading.verbOf(token) < 0) return nounCue()
  const group = verbGroup(reading, token, sentence.from)
  if (!group) return nounCue()
  if (!group.silent && carriesOn(reading, token)) return null
  const previous = last && last.cue[0]!.from >= sentence.from ? last : null
  const site = {reading, group, entry: reading.entry(group.entry), sentence, previous}
  const quoted = findQuoted(site)
  if (quoted && staysInside(reading, token, quoted)) return quoted
  return findReported(site) ?? nounCue()
}

/** Inside of a quotation a cue has words of that quotation only. */
function staysInside({passage: {quotes, quoteOf}}: Reading, token: number, {content}: Draft): boolean {
  const around = quotes[quoteOf[token]!]
  return !around || (content[0]!.from > around.first && content.at(-1)!.to <= around.last)
}

/** "declined to say", "refused to comment": the verb after it is the cue. */
function carriesOn(reading: Reading, token: number): boolean {
  return SILENT.has(reading.word(token)) && reading.word(token + 1) === 'to' && reading.verbOf(token + 2) >= 0
}

import {BODY} from '../text/passage.ts'
import type {Quote} from '../text/passage.ts'
import {findColonQuote} from './find-colon.ts'
import {findAccording, findNounCue} from './find-phrases.ts'
import {findAnnounced, findBlockQuote, findTurns, paragraphStretch} from './find-layout.ts'
import {findQuoted} from './find-quoted.ts'
import {findReported} from './find-reported.ts'
import type {Draft} from './draft.ts'
import type {OpenEnd} from './join-paragraphs.ts'
import {joinOpenEnd, openEndOf} from './join-paragraphs.ts'
import {joinQuotes} from './join-quotes.ts'
import type {Reading} from './reading.ts'
import {CAP} from './word-classes.ts'
import {SILENT, verbGroup} from './verb-group.ts'

/** All attributions of a passage, in tokens, paragraph by paragraph; only paragraphs that are text of the article are read. */
export function findDrafts(reading: Reading): Draft[] {
  const {paragraphs, roles} = reading.passage
  const drafts = new Set<Draft>()
  const turns = findTurns(reading)
  const byParagraph = quotesByParagraph(reading)
  let before: readonly Draft[] = [], open: OpenEnd | null = null
  for (let index = 0; index + 1 < paragraphs.length; index++) {
    if (roles[index] !== BODY) continue
    const pair = findAnnounced(reading, index) ?? findBlockQuote(reading, index)
    const block = pair ?? turns.get(index)
    if (block) {
      drafts.add(block)
      before = [block]
      open = null
      if (pair) index++
      continue
    }
    const quotes = byParagraph[index]!
    const here = findInParagraph(reading, index, quotes)
    joinQuotes(reading, {index, quotes, here, before})
    const replaced = joinOpenEnd(open, quotes[0], here)
    if (replaced) drafts.delete(replaced)
    for (const draft of here) drafts.add(draft)
    open = openEndOf(quotes, here, open)
    before = here
  }
  return [...drafts]
}

/** Quotations that stand in no other one, per paragraph. */
function quotesByParagraph(reading: Reading): Quote[][] {
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
function findInParagraph(reading: Reading, index: number, quotes: readonly Quote[]): Draft[] {
  const {from, to} = paragraphStretch(reading, index)
  const drafts: Draft[] = []
  for (let token = from, free = from; token < to; token++) {
    if (token < free || !reading.mayBeCue(token)) continue
    const draft = findAt(reading, token, drafts.at(-1) ?? null)
    if (!draft || repeats(drafts.at(-1), draft)) continue
    drafts.push(draft)
    free = Math.max(free, draft.cue.at(-1)!.to)
  }
  for (const quote of quotes) {
    const draft = findColonQuote(reading, quote)
    if (draft && !drafts.some((other) => other.content.some(({from: start, to: end}) => start <= quote.first && quote.first < end))) drafts.push(draft)
  }
  return drafts
}

/** "said in a statement that": the noun between a cue and its content is no cue of its own. */
function repeats(last: Draft | undefined, {cue, content}: Draft): boolean {
  return last?.content[0]!.from === content[0]!.from && last.cue.length > 0 && last.cue[0]!.from < cue[0]!.from && cue[0]!.from < content[0]!.from
}

function findAt(reading: Reading, token: number, last: Draft | null): Draft | null {
  if (reading.passage.part === 'text' && reading.is(token, CAP) && reading.passage.sentences[reading.passage.sentenceOf[token]!] !== token) return null
  if (reading.word(token) === 'according') return findAccording(reading, token, reading.sentence(token))
  if (reading.verbOf(token) < 0) return reading.nounOf(token) < 0 ? null : findNounCue(reading, token, reading.sentence(token))
  const sentence = reading.sentence(token)
  const group = verbGroup(reading, token, sentence.from)
  if (!group) return reading.nounOf(token) < 0 ? null : findNounCue(reading, token, sentence)
  if (!group.silent && carriesOn(reading, token)) return null
  const previous = last && last.cue[0]!.from >= sentence.from ? last : null
  const site = {reading, group, entry: reading.entry(group.entry), sentence, previous}
  const quoted = reading.passage.quoteOf[token] === -1 ? findQuoted(site) : null
  return quoted ?? findReported(site) ?? (reading.nounOf(token) < 0 ? null : findNounCue(reading, token, sentence))
}

/** "declined to say", "refused to comment": the verb after it is the cue. */
function carriesOn(reading: Reading, token: number): boolean {
  return SILENT.has(reading.word(token)) && reading.word(token + 1) === 'to' && reading.verbOf(token + 2) >= 0
}

import {hearerEnd, skipCircumstances} from './after-cue.ts'
import type {Draft} from './draft.ts'
import {isBlock} from './find-block-quotes.ts'
import {quoteStretch} from './find-quoted.ts'
import {possessor} from './find-phrases.ts'
import {isBody, paragraphStretch, wholeQuote} from './paragraphs.ts'
import type {Reading, Stretch} from './reading.ts'
import {subjectOf} from './site.ts'
import {TELLING} from './speaker-line.ts'
import {verbGroup} from './verb-group.ts'
import {CAP, COLON, POSS} from './word-classes.ts'

/** Longest sentence before the colon, in tokens. */
const LONGEST = 40

interface Announcement {
  readonly source: Stretch
  readonly cue: Stretch
  readonly verbClass: Draft['verbClass']
  /** The verb alone makes the next paragraph somebody's words, without marks. */
  readonly strong: boolean
}

/**
 * A paragraph whose words are announced by the one before, which ends with a colon ("In a letter to his staff, Kell wrote:"): a quotation in
 * marks, or a paragraph without marks where nothing stands between the cue and the colon but hearer and occasion. `index` is the
 * announcing paragraph. Null where it names no source, or the next one is neither.
 */
export function findAnnounced(reading: Reading, index: number): Draft | null {
  if (!isBody(reading, index + 1)) return null
  const {from, to} = paragraphStretch(reading, index)
  if (!reading.is(to - 1, COLON) || reading.form(to - 1) !== ':' || reading.passage.quoteOf[to - 1] !== -1) return null
  const {sentences, sentenceOf} = reading.passage
  const sentence = {from: Math.max(from, sentences[sentenceOf[to - 1]!]!), to: to - 1}
  if (sentence.to - sentence.from > LONGEST) return null
  const told = verbAnnouncement(reading, sentence) ?? nounAnnouncement(reading, sentence) ?? accordingAnnouncement(reading, sentence)
  if (!told) return null
  const block = paragraphStretch(reading, index + 1), quote = openingQuote(reading, block)
  if (!quote && !(told.strong && isBlock(reading, block))) return null
  return {
    rule: quote ? 'announced' : 'block-quote', source: told.source, content: [quote ?? block], cue: [told.cue], verbClass: told.verbClass, negated: false, carried: null,
  }
}

/** The quotation that opens the next paragraph: the whole of it, or the first of a paragraph that goes on in marks. */
function openingQuote(reading: Reading, block: Stretch): Stretch | null {
  const whole = wholeQuote(reading, block)
  if (whole) return quoteStretch(whole)
  const quote = reading.passage.quotes[reading.passage.quoteOf[block.from] ?? -1]
  return quote?.first === block.from && quote.last - quote.first > 5 ? quoteStretch(quote) : null
}

/** The last verb of saying before the colon that has a subject. */
function verbAnnouncement(reading: Reading, sentence: Stretch): Announcement | null {
  for (let token = sentence.to - 1; token >= sentence.from; token--) {
    const verb = reading.verbOf(token)
    if (reading.passage.quoteOf[token] !== -1 || (verb < 0 && !putsIt(reading, token))) continue
    const group = putsIt(reading, token) ? null : verbGroup(reading, token, sentence.from)
    const entry = verb < 0 ? null : reading.entry(verb >> 3)
    if (entry && (!entry.quote || (reading.is(token, CAP) && token > sentence.from))) continue
    if (entry && (!group || group.passive || group.negated)) continue
    const cue = group ? {from: group.from, to: group.to} : {from: token, to: token + 2}
    const source = subjectOf({
      reading, sentence, previous: null, entry: entry ?? reading.entry(0), group: group ?? {from: token, to: token + 1, head: token, entry: 0, use: 0, negated: false, passive: false, loose: false, silent: false},
    })
    if (!source || OURSELVES.has(reading.word(source.from)) || cue.from === sentence.from || THINGS.has(reading.word(source.to - 1)) || (entry !== null && OTHERS.has(entry.lemma))) continue
    const strong = entry !== null && (TELLING.has(entry.lemma) || STRONG.has(entry.lemma)) && !ASIDE.has(reading.word(sentence.from)) && endsSentence(reading, cue.to, sentence.to)
    return {source, cue, verbClass: entry?.verbClass ?? 'neutral', strong}
  }
  return null
}

const STRONG = new Set(['report', 'answer', 'warn', 'tweet'])
const OURSELVES = new Set(['our', 'we', 'i', 'my', 'you', 'there', 'here', 'who', 'which', 'that', 'other'])
/** Verbs whose object the quotation is not, and subjects that say nothing. */
const OTHERS = new Set(['quote', 'urge', 'condemn', 'support', 'cite']), THINGS = new Set(['thing', 'things', 'question', 'questions', 'sides'])
const ASIDE = new Set(['when', 'while', 'after', 'if', 'before', 'among', 'how'])

/** "Kell put it like this:" */
function putsIt(reading: Reading, token: number): boolean {
  const word = reading.word(token)
  return (word === 'put' || word === 'puts') && reading.word(token + 1) === 'it'
}

/** Only hearer, time and occasion stand before the colon. */
function endsSentence(reading: Reading, first: number, limit: number): boolean {
  const at = skipCircumstances(reading, first, limit)
  return at >= limit || skipCircumstances(reading, hearerEnd(reading, at, limit), limit) >= limit
}

/** Nouns that announce words when they have an owner: "Kell's answer:", "his message to the miners:". */
const NOUNS = new Set(['answer', 'response', 'reply', 'message', 'verdict', 'conclusion', 'words', 'comment', 'advice', 'explanation', 'statement', 'argument'])

function nounAnnouncement(reading: Reading, sentence: Stretch): Announcement | null {
  for (let token = sentence.to - 1; token > sentence.from; token--) {
    if (!NOUNS.has(reading.word(token))) continue
    const source = possessor(reading, token, sentence.from)
    if (source && !(reading.is(source.from, POSS) && OURSELVES.has(reading.word(source.from)))) return {source, cue: {from: token, to: token + 1}, verbClass: 'neutral', strong: false}
  }
  return null
}

/** "According to the ministry:" */
function accordingAnnouncement(reading: Reading, {from, to}: Stretch): Announcement | null {
  if (reading.word(from) !== 'according' || reading.word(from + 1) !== 'to' || to - from < 3) return null
  return {source: {from: from + 2, to}, cue: {from, to: from + 2}, verbClass: 'neutral', strong: false}
}

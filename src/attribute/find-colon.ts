import type {Quote} from '../text/passage.ts'
import type {Draft} from './draft.ts'
import {subjectAfter} from './find-subject.ts'
import {possessor} from './find-phrases.ts'
import {quoteStretch} from './find-quoted.ts'
import {FINITE_PAST, THIRD} from './cue-lexicon.ts'
import {isLabel} from './label.ts'
import {hasOwnVoice} from './paragraphs.ts'
import type {Reading, Stretch} from './reading.ts'
import {CAP, COLON, DET, END, REL} from './word-classes.ts'

/** Nouns that hold words when they have an owner: "Kell's verdict: “…”". */
const NOUNS = new Set(['answer', 'response', 'reply', 'message', 'verdict', 'conclusion', 'advice', 'comment', 'motto', 'warning', 'explanation'])

/**
 * Colon speech: a quotation right after "S:" ("Solvay: “We will not go”"), "Said S:" or "S's verdict:". Null where the words before the
 * colon name nobody, or where the sentence goes on after the quotation.
 */
export function findColonQuote(reading: Reading, quote: Quote): Draft | null {
  const colon = quote.first - 1
  if (!reading.is(colon, COLON) || reading.form(colon) !== ':' || !endsThere(reading, quote)) return null
  const {sentences, sentenceOf} = reading.passage
  const before = {from: sentences[sentenceOf[colon]!]!, to: colon}
  if (colon - before.from > 14) return null
  const draft = (source: Stretch, cue: Stretch, verbClass: Draft['verbClass'] = 'neutral'): Draft =>
    ({rule: 'quote-colon', source, content: [quoteStretch(quote)], cue: [cue], verbClass, negated: false, carried: null})
  const verb = reading.verbOf(before.from), use = verb & 7
  if (verb >= 0 && (use === FINITE_PAST || use === THIRD) && reading.entry(verb >> 3).quote) {
    const source = subjectAfter(reading, before.from + 1, colon)
    return source?.to === colon ? draft(source, {from: before.from, to: before.from + 1}, reading.entry(verb >> 3).verbClass) : null
  }
  for (let token = colon - 1; token > before.from && token > colon - 7; token--) {
    if (!NOUNS.has(reading.word(token))) continue
    const owner = possessor(reading, token, before.from)
    return owner?.from === before.from ? draft(owner, {from: token, to: token + 1}) : null
  }
  return isLabel(reading, before) && reading.is(before.from, CAP | DET) ? draft(before, {from: colon, to: colon + 1}) : null
}

function endsThere(reading: Reading, quote: Quote): boolean {
  const {sentenceOf, paragraphs, paragraphOf} = reading.passage, next = quote.last + 1
  return next >= paragraphs[paragraphOf[quote.first]! + 1]! || reading.is(next, END) || sentenceOf[next] !== sentenceOf[quote.last]
}

/**
 * Speech without marks after a label and a colon, in the first or second person: "The minister: we have said all there is to say." A label
 * that opens the paragraph holds up to the next label, one inside it for its sentence.
 */
export function findColonSpeech(reading: Reading, {from, to}: Stretch): Draft[] {
  const {sentences, sentenceOf} = reading.passage
  const drafts: Draft[] = []
  for (const token of labelColons(reading, {from, to})) {
    const label = {from: Math.max(from, sentences[sentenceOf[token]!]!), to: token}
    const before = drafts.at(-1)
    if (before && before.source!.from === from && before.content[0]!.to > label.from) before.content[0] = {from: before.content[0]!.from, to: label.from}
    const words = {from: token + 1, to: label.from === from ? to : Math.min(to, sentences[sentenceOf[token]! + 1]!)}
    if (words.to - words.from < 4 || reading.is(words.from, REL) || reading.word(words.from) === 'here' || !hasOwnVoice(reading, words)) continue
    drafts.push({rule: 'colon-speech', source: label, content: [words], cue: [{from: token, to: token + 1}], verbClass: 'neutral', negated: false, carried: null})
  }
  return drafts
}

/** Colons outside of marks with a label before them that opens a sentence. */
function labelColons(reading: Reading, {from, to}: Stretch): number[] {
  const {sentences, sentenceOf, quoteOf} = reading.passage
  const found: number[] = []
  for (let token = from; token < to; token++) {
    if (!reading.is(token, COLON) || reading.form(token) !== ':' || quoteOf[token] !== -1 || quoteOf[token + 1] !== -1) continue
    const label = {from: Math.max(from, sentences[sentenceOf[token]!]!), to: token}
    if (label.to - label.from <= 8 && isLabel(reading, label)) found.push(token)
  }
  return found
}

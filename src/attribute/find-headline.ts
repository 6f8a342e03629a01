import type {Draft} from './draft.ts'
import {isLabel} from './label.ts'
import {hasOwnVoice} from './paragraphs.ts'
import type {Reading, Stretch} from './reading.ts'
import {CAP, COLON, DASH, END, REL} from './word-classes.ts'

const LONGEST_LABEL = 6, SHORTEST_CLAIM = 3

/**
 * What only a headline's form tells: "S: …" and "…: S", "… – S". Whether S is somebody who says that is for the text to confirm
 * (see `isLikelyLayout`). A question, and what opens with "how" or "why", is nobody's.
 */
export function findHeadline(reading: Reading): Draft[] {
  const {size} = reading.passage
  const whole = {from: 0, to: reading.is(size - 1, END) ? size - 1 : size}
  if (size < 4 || reading.form(size - 1) === '?') return []
  const colon = signAt(reading, (token) => reading.is(token, COLON) && reading.form(token) === ':')
  const draft = colon > 0 && colon <= LONGEST_LABEL ? labelled(reading, whole, colon) : null
  const found = draft ?? claimed(reading, whole)
  return found ? [found] : []
}

function signAt({passage}: Reading, fits: (token: number) => boolean): number {
  for (let token = 0; token < passage.size; token++) if (passage.quoteOf[token] === -1 && fits(token)) return token
  return -1
}

/** "Kell: We will go" */
function labelled(reading: Reading, {from, to}: Stretch, colon: number): Draft | null {
  const content = {from: colon + 1, to}, source = {from, to: colon}
  if (to - colon < 3 || !isLabel(reading, source) || reading.is(content.from, REL)) return null
  const quote = reading.passage.quotes[reading.passage.quoteOf[content.from] ?? -1]
  if (quote && quote.last >= to - 1) return null
  return draftOf(hasOwnVoice(reading, content) && !quote ? 'colon-speech' : 'headline-colon', source, content, colon)
}

/** "Talks to fail: officials", "Talks to fail – Kell": the last sign of the kind, with a source after it that ends the headline. */
function claimed(reading: Reading, {from, to}: Stretch): Draft | null {
  for (let sign = to - 2; sign >= from + SHORTEST_CLAIM && sign >= to - 1 - LONGEST_LABEL; sign--) {
    if (reading.passage.quoteOf[sign] !== -1 || !reading.is(sign, COLON | DASH)) continue
    const source = {from: sign + 1, to}
    return isLabel(reading, source) || isBareNoun(reading, source) ? draftOf('headline-source', source, {from, to: sign}, sign) : null
  }
  return null
}

/** "officials", "report", "foreign minister": headlines drop articles. */
function isBareNoun(reading: Reading, {from, to}: Stretch): boolean {
  for (let token = from; token < to; token++) if (reading.is(token, REL | END) || (reading.bits[token]! & ~CAP) !== 0 || (reading.verbOf(token) >= 0 && reading.nounOf(token) < 0)) return false
  return true
}

function draftOf(rule: string, source: Stretch, content: Stretch, sign: number): Draft {
  return {rule, source, content: [content], cue: [{from: sign, to: sign + 1}], verbClass: 'neutral', negated: false, carried: null}
}

import type {Draft} from './draft.ts'
import {hasOwnVoice, isBody, paragraphStretch} from './paragraphs.ts'
import {findNameLines} from './find-name-lines.ts'
import {isLabel} from './label.ts'
import type {Reading, Stretch} from './reading.ts'
import {ADV, CAP, COLON, COMMA, CONJ, NUMERAL, OPEN, SHUT, SUBJECT, TIME} from './word-classes.ts'

const LONGEST_LABEL = 9

/** Share of paragraphs with a label from which on those between them go on with the turn before. */
const DENSE = 0.3

/**
 * The turns of a transcript by the paragraph that opens them: "ASHDOWN: …", "Q. …", "Maria Kell (host): …". A text has turns only where
 * two speakers or more take three or more of them, somebody of them twice, and a third of them ask or say "I", "we" or "you". Where turns
 * stand close, the paragraphs between them belong to the turn before, stage directions in brackets to nobody.
 */
export function findTurns(reading: Reading): ReadonlyMap<number, Draft> {
  const turns = new Map<number, Draft>()
  const last = reading.passage.paragraphs.length - 1
  for (let index = 0; index < last; index++) {
    const turn = isBody(reading, index) ? findTurn(reading, index) : null
    if (turn) turns.set(index, turn)
  }
  if (!isTranscript(reading, [...turns.values()])) return findNameLines(reading)
  goOn(reading, turns)
  return turns
}

function findTurn(reading: Reading, index: number): Draft | null {
  const {from, to} = paragraphStretch(reading, index)
  const dotted = /^[QA]\.$/.test(reading.form(from))
  const colon = dotted ? from + 1 : colonOf(reading, from, to)
  if (colon < 0 || to - colon < 2 + (dotted ? 1 : 0) || (!dotted && reading.passage.quoteOf[colon + 1] !== -1 && to - colon < 6)) return null
  return {
    rule: 'turn', source: {from, to: colon}, content: [{from: dotted ? colon : colon + 1, to}], cue: dotted ? [] : [{from: colon, to: colon + 1}], verbClass: 'neutral', negated: false, carried: null,
  }
}

/** The colon after a label, or −1. */
function colonOf(reading: Reading, from: number, to: number): number {
  for (let token = from; token < Math.min(to, from + LONGEST_LABEL); token++) {
    if (reading.is(token, COLON)) return reading.form(token) === ':' && token > from && isNameLabel(reading, {from, to: token}) ? token : -1
  }
  return -1
}

/** Capitals throughout, what stands in brackets aside. */
function isNameLabel(reading: Reading, {from, to}: Stretch): boolean {
  if (!reading.is(from, CAP)) return false
  let bracket = to
  for (let token = from; token < to; token++) {
    if (reading.is(token, OPEN)) bracket = Math.min(bracket, token)
    if (token > bracket) continue
    if (reading.form(token) === '.' && token > from) continue
    if (!reading.is(token, CAP | OPEN | SHUT | COMMA) || (reading.is(token, SUBJECT | CONJ | ADV | TIME | NUMERAL) && to - from > 1)) return false
  }
  return isLabel(reading, {from, to: bracket}) || /^[QA]$/.test(reading.form(from))
}

function isTranscript(reading: Reading, turns: readonly Draft[]): boolean {
  const labels = new Set(turns.map(({source}) => reading.slice(source!)))
  if (turns.length < 3 || labels.size < 2 || labels.size === turns.length) return false
  const spoken = turns.filter(({content: [words]}) => hasOwnVoice(reading, words!) || reading.word(words!.to - 1) === '?').length
  return spoken * 3 >= turns.length
}

/** Gives the paragraphs without a label to the turn before them. */
function goOn(reading: Reading, turns: Map<number, Draft>): void {
  const opened = [...turns.keys()], first = opened[0]!, last = opened.at(-1)!
  let around = 0
  for (let index = first; index <= last; index++) if (isBody(reading, index)) around++
  if (opened.length < around * DENSE) return
  let turn = turns.get(first)!
  for (let index = first; index <= last; index++) {
    const own = turns.get(index)
    if (own) turn = own
    else if (isBody(reading, index)) {
      const words = paragraphStretch(reading, index)
      if (!reading.is(words.from, OPEN)) turn.content.push(words)
      turns.set(index, turn)
    }
  }
}

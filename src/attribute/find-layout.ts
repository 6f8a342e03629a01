import {BODY} from '../text/passage.ts'
import {ADV, CAP, COLON, COMMA, CONJ, END, NUMERAL, SHUT, OPEN, SUBJECT, TIME} from './word-classes.ts'
import {FINITE_PAST, THIRD} from './cue-lexicon.ts'
import type {Draft} from './draft.ts'
import {subjectBefore} from './find-subject.ts'
import type {Reading, Stretch} from './reading.ts'

const LONGEST_LINE = 16, LONGEST_LABEL = 6

/** Tokens of paragraph `index`. */
export function paragraphStretch(reading: Reading, index: number): Stretch {
  const {paragraphs} = reading.passage
  return {from: paragraphs[index]!, to: paragraphs[index + 1]!}
}

/**
 * A block quotation without marks: paragraph `index` is followed by a line that says only who said it ("Dravik explained."). Null where
 * the paragraph has marks of its own or the line says more.
 */
export function findBlockQuote(reading: Reading, index: number): Draft | null {
  const {paragraphs, roles, quoteOf} = reading.passage
  if (index + 2 >= paragraphs.length || roles[index] !== BODY) return null
  const line = paragraphStretch(reading, index + 1), block = paragraphStretch(reading, index)
  if (line.to - line.from > LONGEST_LINE || block.to - block.from < 4) return null
  if (quoteOf[block.from] !== -1) return null
  for (let token = line.from; token < line.to; token++) if (quoteOf[token] !== -1) return null
  const said = reading.is(line.to - 1, COLON) ? null : lineCue(reading, line)
  if (!said) return null
  const cue = reading.entry(reading.verbOf(said.cue.from) >> 3)
  return {rule: 'block-quote', source: said.source, content: [block], cue: [said.cue], verbClass: cue.verbClass, negated: false, carried: null}
}

/**
 * A quotation that is a paragraph of its own after a line with a colon ("Kell writes:"), with marks or without. `index` is the line. Null
 * where the line says more.
 */
export function findAnnounced(reading: Reading, index: number): Draft | null {
  const {paragraphs, roles, quotes, quoteOf} = reading.passage
  if (index + 2 >= paragraphs.length || roles[index + 1] !== BODY) return null
  const line = paragraphStretch(reading, index), block = paragraphStretch(reading, index + 1)
  if (line.to - line.from > LONGEST_LINE || !reading.is(line.to - 1, COLON) || block.to - block.from < 4) return null
  const said = lineCue(reading, line)
  if (!said) return null
  const {verbClass} = reading.entry(reading.verbOf(said.cue.from) >> 3)
  const quote = quotes[quoteOf[block.from]!]
  if (quote && quote.last < block.to - 2) return null
  const content = quote ? {from: quote.first, to: quote.last + 1} : block
  return {rule: quote ? 'quote-before' : 'block-quote', source: said.source, content: [content], cue: [said.cue], verbClass, negated: false, carried: null}
}

/** Source and cue of a line like "Dravik summarized.", "the minister stressed on Tuesday." */
function lineCue(reading: Reading, line: Stretch): {readonly source: Stretch, readonly cue: Stretch} | null {
  for (let token = line.from + 1; token < line.to; token++) {
    const verb = reading.verbOf(token)
    if (verb < 0 || !reading.entry(verb >> 3).quote || ((verb & 7) !== FINITE_PAST && (verb & 7) !== THIRD)) continue
    const source = subjectBefore(reading, token, line.from)
    if (!source || source.from !== line.from) return null
    let rest = token + 1
    while (rest < line.to && reading.is(rest, TIME | ADV | END | COLON | NUMERAL) || reading.word(rest) === 'on') rest++
    return rest >= line.to ? {source, cue: {from: token, to: token + 1}} : null
  }
  return null
}

/** Words before a colon that are a heading and nobody's name. */
const HEADINGS = new Set(`opinion coverage related contributing photos photo video watch read update updated note editor source sources correction analysis exclusive breaking live more
  background summary context fact facts figure map timeline poll chart graphic topics tags share credit editors abstract category filed posted published location date time`.split(/\s+/))

/**
 * The turns of a transcript by paragraph: "ASHDOWN: …", "Q: …", "Maria Kell: …". A text has turns only where two speakers or more take
 * three or more of them; a headline may be a single one ("Kell: We will go").
 */
export function findTurns(reading: Reading): ReadonlyMap<number, Draft> {
  const {paragraphs, roles, part} = reading.passage
  const turns = new Map<number, Draft>()
  const labels = new Set<string>()
  for (let index = 0; index + 1 < paragraphs.length; index++) {
    const turn = roles[index] === BODY ? findTurn(reading, index) : null
    if (!turn) continue
    turns.set(index, turn)
    labels.add(reading.slice(turn.source!))
  }
  return part === 'title' || (turns.size > 2 && labels.size > 1) ? turns : new Map()
}

function findTurn(reading: Reading, index: number): Draft | null {
  const {from, to} = paragraphStretch(reading, index)
  let colon = from
  while (colon < to && colon - from <= LONGEST_LABEL && !reading.is(colon, COLON)) {
    if (!reading.is(colon, CAP | OPEN | SHUT | NUMERAL | COMMA) || reading.is(colon, SUBJECT | CONJ | ADV | TIME) || HEADINGS.has(reading.word(colon))) return null
    colon++
  }
  if (colon === from || !reading.is(from, CAP) || reading.form(colon) !== ':' || colon + 2 >= to) return null
  if (reading.passage.quoteOf[colon + 1] !== -1) return null
  return {rule: 'turn', source: {from, to: colon}, content: [{from: colon + 1, to}], cue: [{from: colon, to: colon + 1}], verbClass: 'neutral', negated: false, carried: null}
}

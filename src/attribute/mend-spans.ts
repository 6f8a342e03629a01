import {PARTICIPLE, PROGRESSIVE} from './cue-lexicon.ts'
import {phraseAfter} from './noun-phrase.ts'
import type {Reading, Stretch} from './reading.ts'
import {ADV, AUX, BY, CAP, COMMA, DET, ED, ING, MARK_SIGN, OBJECT, POSS, PREP, SUBJECT, SUBORD, THAT, TIME, TO, VERB} from './word-classes.ts'

/** Source, first cue and content of one attribution. */
export interface Spans {
  readonly source: Stretch | null
  readonly cue: Stretch
  readonly content: readonly Stretch[]
}

/**
 * Moves the words that a tagger leaves on the wrong side of a border: when something was said is no part of a cue or a source, where it was
 * said and who was told are no part of a content that starts with "that", the thought that somebody expresses is part of the cue, and
 * whoever is quoted "as saying" something is its source.
 */
export function mendSpans(reading: Reading, {source: marked, cue: whole, content}: Spans): Spans {
  const inSentence = content.map((part) => withinSentence(reading, part))
  return mendBorders(reading, {source: marked, cue: whole, content: inSentence})
}

function mendBorders(reading: Reading, {source: marked, cue: whole, content}: Spans): Spans {
  const source = marked && wholeName(reading, withoutClosing(reading, withoutOpening(reading, marked))), cue = withoutDay(reading, whole), [first, ...more] = content
  if (!first || first.from !== whole.to || cue.to !== whole.to) return {source, cue, content}
  const after = (told: Stretch): readonly Stretch[] => [told, ...more]
  const saying = quotedName(reading, cue, first)
  if (saying) return {source: saying.name, cue: saying.cue, content: after({from: saying.cue.to, to: first.to})}
  const her = accordingToPronoun(reading, cue, first)
  if (her) return {source: her, cue, content: after({from: her.to + 1, to: first.to})}
  const told = afterThought(reading, cue, first)
  return told ? {source, cue: {from: cue.from, to: told.from}, content: after(told)} : {source, cue, content: after(afterCircumstance(reading, cue, afterHearer(reading, cue, first)))}
}

const BEFORE_DAYS = new Set(['on', 'late', 'early', 'earlier', 'later', 'last', 'this'])
const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday yesterday today tonight'.split(' '))

/** "vowed | on Thursday": when it was said. */
function withoutDay(reading: Reading, {from, to}: Stretch): Stretch {
  let end = to
  while (end > from && (DAYS.has(reading.word(end - 1)) || (end < to && BEFORE_DAYS.has(reading.word(end - 1))))) end--
  return end > from ? {from, to: end} : {from, to}
}

const OPENINGS = new Set('yesterday today tonight thus meanwhile earlier later then also'.split(' '))

/** "Yesterday Ms. Solvay", "Thus the minister": when and how is no part of who. */
function withoutOpening(reading: Reading, {from, to}: Stretch): Stretch {
  return to - from > 1 && OPENINGS.has(reading.word(from)) && reading.is(from + 1, CAP | DET | POSS | SUBJECT) ? {from: from + 1, to} : {from, to}
}

const QUOTED = new Set(['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing'])
const BEFORE_TIMES = new Set(['on', 'over', 'late', 'early', 'earlier', 'last', 'this', 'the', 'in', 'of'])

/** "Turkey | over the weekend", "Others | , however": when and how is no part of who. */
function withoutClosing(reading: Reading, {from, to: marked}: Stretch): Stretch {
  let to = marked
  for (let token = from + 1; token + 3 < marked; token++) if (reading.is(token, COMMA) && reading.word(token + 1) === 'as' && QUOTED.has(reading.word(token + 2)) && reading.is(token + 3, BY)) { to = token; break }
  if (to - from > 2 && reading.word(to - 1) === 'however' && reading.is(to - 2, COMMA)) return {from, to: to - 2}
  if (!reading.is(to - 1, TIME) || reading.is(to - 1, CAP) && !DAYS.has(reading.word(to - 1))) return {from, to}
  let end = to - 1
  while (end > from && BEFORE_TIMES.has(reading.word(end - 1))) end--
  return end > from && (end < to - 1 || (DAYS.has(reading.word(to - 1)) && !reading.is(to - 1, CAP))) && reading.word(end) !== 'of' && !reading.is(end - 1, PREP | SUBORD | ADV) ? {from, to: end} : {from, to}
}

const TITLES = /^(?:sen|rep|gov|gen|col|lt|sgt|capt|adm|maj|mr|mrs|ms|dr|prof|rev|hon|brig)\.$/

/** "Sen. | Brian Kell": a title goes on with the name. */
function wholeName(reading: Reading, {from, to}: Stretch): Stretch {
  let end = to
  if (TITLES.test(reading.word(end - 1))) while (reading.is(end, CAP) && !reading.is(end, TIME)) end++
  return {from, to: end}
}

/** "TASS quoted | the minister as saying that …": who is quoted, and the cue of those words. */
function quotedName(reading: Reading, {to}: Stretch, content: Stretch): {readonly name: Stretch, readonly cue: Stretch} | null {
  if (!QUOTED.has(reading.word(to - 1))) return null
  const end = phraseAfter(reading, to, content.to)
  return end > to && reading.word(end) === 'as' && reading.is(end + 1, ING) && end + 2 < content.to ? {name: {from: to, to: end}, cue: {from: end, to: end + 2}} : null
}

/** "According to | her, nobody has …": the pronoun is who says so. */
function accordingToPronoun(reading: Reading, {from, to}: Stretch, content: Stretch): Stretch | null {
  return reading.word(from) === 'according' && reading.is(to, OBJECT | POSS) && reading.is(to + 1, COMMA) && to + 2 < content.to ? {from: to, to: to + 1} : null
}

const CONVEYING = /^(?:express|voic|convey|reiterat)/

/** "expressed | the hope that …", "voiced | concern about …": the content without the thought; `null` where there is none. */
function afterThought(reading: Reading, cue: Stretch, {from, to}: Stretch): Stretch | null {
  if (!CONVEYING.test(reading.word(cue.to - 1))) return null
  let noun = from
  while (noun < from + 3 && reading.nounOf(noun) < 0) noun++
  const entry = reading.nounOf(noun)
  if (entry < 0 || (noun > from + 1 && !reading.is(from, DET | POSS))) return null
  const next = noun + 1
  if (reading.is(next, TO) && reading.is(next + 1, DET | POSS | CAP)) return next + 1 < to ? {from: next + 1, to} : null
  if (reading.is(next, THAT | TO)) return next + 1 < to ? {from: next, to} : null
  return reading.entry(entry).prepositions.has(reading.word(next)) && next + 1 < to ? {from: next + 1, to} : null
}

/** Longest hearer or circumstance, in tokens: "told | the assembled members of both chambers that …". */
const LONGEST = 12

/** "told | reporters in Larisk that …": who was told is no part of what was said. */
function afterHearer(reading: Reading, {to: after}: Stretch, content: Stretch): Stretch {
  const verb = reading.verbOf(after - 1)
  return verb < 0 || !reading.entry(verb >> 3).person || !reading.entry(verb >> 3).that || (verb & 7) === PARTICIPLE ? content : fromThat(reading, content)
}

const PLACES = new Set(['in', 'at', 'on', 'during', 'from', 'through', 'via', 'after', 'before', 'late', 'early', 'last', 'earlier'])

/** "said | in remarks carried by Interfax that …": where and when is no part of what was said. */
function afterCircumstance(reading: Reading, {to: after}: Stretch, content: Stretch): Stretch {
  const verb = reading.verbOf(after - 1)
  return verb < 0 || !reading.entry(verb >> 3).that || !(PLACES.has(reading.word(content.from)) || DAYS.has(reading.word(content.from))) ? content : fromThat(reading, content)
}

/** The content from its first "that" on, where no clause, comma or quotation stands before it; else as it is. */
function fromThat(reading: Reading, {from, to}: Stretch): Stretch {
  const {quoteOf} = reading.passage
  for (let token = from; token < Math.min(to - 1, from + LONGEST); token++) {
    if (quoteOf[token] !== quoteOf[from]) break
    if (reading.is(token, THAT)) return reading.is(token - 1, PREP) || reading.is(token + 1, COMMA) ? {from, to} : {from: token, to}
    const carried = reading.is(token, ED | VERB) && reading.is(token + 1, BY | PREP)
    if (reading.is(token, TO) || reading.is(token, COMMA | AUX | SUBJECT) && token > from || !carried && (reading.is(token, VERB) || isReporting(reading, token))) break
  }
  return {from, to}
}

/** A word that is a reporting verb and nothing else: "briefing" and "warning" are things, too. */
function isReporting(reading: Reading, token: number): boolean {
  const verb = reading.verbOf(token)
  return verb >= 0 && (verb & 7) !== PROGRESSIVE && reading.nounOf(token) < 0
}

/** A clause that starts with "that" or "whether" ends with its sentence, unless that ends inside of a quotation. */
function withinSentence(reading: Reading, {from, to}: Stretch): Stretch {
  const {sentenceOf, sentences, quoteOf} = reading.passage
  if (!reading.is(from, THAT | SUBORD) || quoteOf[from] !== -1) return {from, to}
  for (let end = sentences[sentenceOf[from]! + 1]!; end < to; end = sentences[sentenceOf[end]! + 1]!) if (isOutside(reading, end) && startsWithCapital(reading, end)) return {from, to: end}
  return {from, to}
}

/** Whether a sentence really starts here: what follows an abbreviation does not ("the U.S. “will …”"). */
function startsWithCapital(reading: Reading, first: number): boolean {
  let token = first
  while (reading.is(token, MARK_SIGN)) token++
  return reading.is(token, CAP)
}

/** Whether no quotation goes on over the border before a token. */
function isOutside({passage: {quotes, quoteOf}}: Reading, token: number): boolean {
  const here = quotes[quoteOf[token]!], before = quotes[quoteOf[token - 1]!]
  return !here || (here.first === token && (!before || before.last < token))
}

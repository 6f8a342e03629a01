import type {WordTable} from '../text/word-table.ts'
import {BODY} from '../text/passage.ts'
import {CAPITALS} from '../text/vocabulary.ts'
import {withoutJob, withoutOpener} from './name-opener.ts'
import {NAME_FEMALE, NAME_GIVEN, NAME_INSTITUTION, NAME_MALE, NAME_NATION, NAME_NEVER, NAME_OPENER, NAME_PLACE, NAME_TITLE} from './name-words.ts'
import type {Reading, Stretch} from './reading.ts'
import {ADV, AUX, CAP, COMMA, CONJ, DET, NEG, OBJECT, PREP, REL, STOP_SIGN, SUBJECT, SUBORD, THAT, TIME, TO} from './word-classes.ts'

/** A run of capitalised words read as a person's name, where it stands. */
export interface NameMention {
  /** Tokens of the name without titles. */
  readonly name: Stretch
  /** First token of the titles before it. */
  readonly titled: number
}

const LONGEST_RUN = 12
/** Words that no printed title reaches over. */
const JOINS = DET | PREP | CONJ | SUBORD | REL | AUX | NEG | SUBJECT | OBJECT | THAT | TO

/** Particles inside a name: "Ursula von der Leyen", "Mohammed bin Salman". */
const PARTICLES = new Set(['von', 'van', 'de', 'der', 'den', 'bin', 'ibn', 'al', 'del', 'della', 'di', 'da', 'dos', 'du', 'la', 'le', 'el', 'ben', 'ter', 'zu'])

/** End of the run of capitalised words that starts at `from`, particles within taken in. */
export function runEnd(reading: Reading, from: number, limit: number): number {
  let end = from
  const ceiling = Math.min(limit, from + LONGEST_RUN)
  while (end < ceiling) {
    if (reading.is(end, CAP) && !reading.is(end, STOP_SIGN | COMMA | TIME)) { end++; continue }
    let next = end
    while (next < ceiling && next - end < 2 && PARTICLES.has(reading.word(next))) next++
    if (next === end || next >= ceiling || end === from || !reading.is(next, CAP) || reading.is(next, TIME)) break
    end = next
  }
  return end
}

/**
 * The person's name in a run of capitalised words, or null for places, bodies and lone titles: what follows the last title or
 * nationality ("Deputy Foreign Minister Anton Dravik"), from a given name on where one stands.
 */
export function nameInRun(reading: Reading, names: WordTable, {from, to}: Stretch): NameMention | null {
  const bits = (token: number): number => names.of(reading.vocabulary, reading.passage.word[token]!)
  const shouted = withoutShout(reading, from, to)
  let start = withoutOpener(reading, names, {from: shouted, to}), given = -1
  let titled = start === shouted && shouted - from === 1 && !(bits(from) & (NAME_NEVER | NAME_OPENER)) ? from : start
  for (let token = start; token < to; token++) {
    const kind = bits(token)
    if (kind & NAME_NEVER && !(kind & NAME_GIVEN)) {
      start = token + 1
      given = -1
      if (reading.is(token, JOINS | ADV) && reading.word(token) !== 'first') titled = start
      continue
    }
    if (kind & NAME_GIVEN && given < 0 && token < to - 1 && !(kind & NAME_TITLE)) given = token
    else if (given < 0 && kind & (NAME_TITLE | NAME_NATION | NAME_INSTITUTION | NAME_PLACE) && (token < to - 1 || kind & (NAME_TITLE | NAME_NATION | NAME_INSTITUTION))) start = token + 1
  }
  const first = given >= 0 ? given : withoutJob(reading, names, {from: start, to})
  if (first >= to) return null
  let last = to
  for (let token = first + 1; token < to; token++) if (bits(token) & NAME_INSTITUTION) return null
  while (last > first && bits(last - 1) & NAME_NEVER) last--
  if (last <= first || (given < 0 && bits(last - 1) & NAME_PLACE) || (last - first === 1 && bits(first) & NAME_INSTITUTION)) return null
  return {name: {from: first, to: last}, titled: titled < first ? officeStart(reading, titled) : first}
}

/** Gender told by the given name, or null. */
export function genderOfName(reading: Reading, names: WordTable, {from, to}: Stretch): 'male' | 'female' | null {
  if (to - from < 2) return null
  const bits = names.of(reading.vocabulary, reading.passage.word[from]!)
  return bits & NAME_MALE ? 'male' : bits & NAME_FEMALE ? 'female' : null
}

/** All names of people in the paragraphs that are text, in order; runs of capitals that are no person's name go to `onBody`. */
export function findNames(reading: Reading, names: WordTable, onBody: (run: Stretch) => void): NameMention[] {
  const {size, paragraphOf, roles} = reading.passage
  const found: NameMention[] = []
  for (let token = 0; token < size; token++) {
    if (!reading.is(token, CAP) || roles[paragraphOf[token]!] !== BODY) continue
    const stop = sameParagraph(reading, token, runEnd(reading, token, size))
    if (stop - token > 2 && isShouted(reading, token, stop)) { token = stop - 1; continue }
    const mention = nameInRun(reading, names, {from: token, to: stop})
    if (mention) found.push(mention)
    else if (stop - token > 1) onBody({from: token, to: stop})
    token = Math.max(token, stop - 1)
  }
  return found
}

/** "MUST WATCH Solvay": a teaser in capitals before a name does not belong to it. */
function withoutShout(reading: Reading, from: number, to: number): number {
  const shouts = (token: number): boolean => reading.vocabulary.letterCase(reading.passage.word[token]!) === CAPITALS && /^\p{Lu}{3,}$/u.test(reading.form(token))
  if (!shouts(from) || shouts(to - 1)) return from
  let first = from
  while (first < to - 1 && shouts(first)) first++
  return first
}

/** "State Anton Dravik" after "Secretary of": first token of the office whose last words open the run. */
function officeStart(reading: Reading, from: number): number {
  if (reading.word(from - 1) !== 'of' || !reading.is(from - 2, CAP) || reading.is(from - 2, DET | PREP)) return from
  let first = from - 2
  while (from - first < 6 && reading.is(first - 1, CAP) && !reading.is(first - 1, JOINS | ADV | TIME)) first--
  return first
}

/** A subheading or teaser in capitals. */
function isShouted(reading: Reading, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    if (reading.vocabulary.letterCase(reading.passage.word[token]!) !== CAPITALS || reading.form(token).length < 3) return false
  }
  return true
}

function sameParagraph(reading: Reading, from: number, end: number): number {
  const {sentenceOf} = reading.passage
  let stop = from + 1
  while (stop < end && sentenceOf[stop] === sentenceOf[from]) stop++
  return stop
}

import {ADDRESS_SIGN, ADV, BY, COMMA, CONJ, DET, END, ING, OBJECT, POSS, PREP, SUBORD, THAT, TO} from './word-classes.ts'
import {clauseEnd} from './clause-end.ts'
import type {CueEntry} from './cue-lexicon.ts'
import type {Draft} from './draft.ts'
import {phraseBefore, stretchOf, isNounLike} from './noun-phrase.ts'
import {sentenceSubject, subjectAfter} from './find-subject.ts'
import type {Reading, Stretch} from './reading.ts'

/** "according to S, …" and "…, according to S": token `head` is "according". */
export function findAccording(reading: Reading, head: number, sentence: Stretch): Draft | null {
  if (reading.word(head + 1) !== 'to') return null
  const source = accordingSource(reading, head, sentence)
  if (!source) return null
  const content: Stretch[] = []
  if (reading.is(head - 1, COMMA) || head - 1 >= sentence.from && !isOpening(reading, head, sentence)) {
    const from = firstWord(reading, sentence.from, head)
    const before = stretchOf(from, reading.is(head - 1, COMMA) ? head - 1 : head)
    if (before) content.push(before)
    if (reading.is(source.to, COMMA) && before && source.to + 1 < sentence.to && reading.is(head - 1, COMMA) && !reading.is(source.to + 1, SUBORD | ING | CONJ)) {
      const rest = stretchOf(source.to + 1, clauseEnd(reading, source.to + 1, sentence.to))
      if (rest) content.push(rest)
    }
  } else {
    const from = reading.is(source.to, COMMA) ? source.to + 1 : source.to
    const after = stretchOf(from, clauseEnd(reading, from, sentence.to))
    if (after) content.push(after)
  }
  if (content.length === 0) return null
  return {rule: 'according-to', source, content, cue: [{from: head, to: head + 2}], verbClass: 'neutral', negated: false, carried: null}
}

/** The source, without an apposition that would eat up the reported clause. */
function accordingSource(reading: Reading, head: number, sentence: Stretch): Stretch | null {
  const pronoun = reading.is(head + 2, OBJECT) || (reading.is(head + 2, POSS) && reading.is(head + 3, COMMA))
  const source = pronoun ? {from: head + 2, to: head + 3} : subjectAfter(reading, head + 2, sentence.to)
  if (!source || !isOpening(reading, head, sentence) || source.to < sentence.to) return source
  let comma = source.from
  while (comma < source.to && !reading.is(comma, COMMA)) comma++
  return {from: source.from, to: comma}
}

/** "According" opens the sentence, "but", "and" or an adverb aside. */
function isOpening(reading: Reading, head: number, sentence: Stretch): boolean {
  let first = sentence.from
  while (first < head && (reading.is(first, CONJ | ADV | COMMA) || reading.is(first, SUBORD))) first++
  return first === head
}

function firstWord(reading: Reading, from: number, limit: number): number {
  let first = from
  while (first < limit && reading.is(first, COMMA | CONJ)) first++
  return first
}

/** A reporting noun with its content: "S's warning that …", "claims by S that …", "calls for …". Token `head` is the noun. */
export function findNounCue(reading: Reading, head: number, sentence: Stretch): Draft | null {
  const entry = reading.entry(reading.nounOf(head))
  const agent = reading.is(head + 1, BY) || reading.word(head + 1) === 'from' ? subjectAfter(reading, head + 2, sentence.to) : null
  const at = agent ? agent.to : head + 1
  const owner = agent ?? possessor(reading, head, sentence.from)
  if (reading.is(at, THAT) && entry.that) {
    const source = owner ?? bearer(reading, head, sentence)
    if (!source && !/s$|^speculation$/.test(reading.word(head))) return null
    return nounDraft(reading, {rule: 'noun-that', entry, source, cue: {from: cueStart(reading, head), to: head + 1}, from: at, limit: sentence.to})
  }
  if (!owner || (!agent && reading.is(owner.from, POSS))) return null
  const cue = {from: cueStart(reading, head), to: head + 1}
  if (reading.is(at, TO) && entry.infinitive && !reading.is(at + 1, DET)) return nounDraft(reading, {rule: 'noun-phrase', entry, source: owner, cue, from: at, limit: sentence.to})
  if (!entry.prepositions.has(reading.word(at))) return null
  return nounDraft(reading, {rule: 'noun-phrase', entry, source: owner, cue: agent ? cue : {...cue, to: at + 1}, from: at + 1, limit: sentence.to})
}

interface NounCue {
  readonly rule: string
  readonly entry: CueEntry
  readonly source: Stretch | null
  readonly cue: Stretch
  readonly from: number
  readonly limit: number
}

function nounDraft(reading: Reading, {rule, entry, source, cue, from, limit}: NounCue): Draft | null {
  if (source && source.to - source.from === 1 && /^(?:i|we|you|my|our|your)$/.test(reading.word(source.from))) return null
  const content = stretchOf(from, clauseEnd(reading, from, limit))
  return content && {rule, source, content: [content], cue: [cue], verbClass: entry.verbClass, negated: false, carried: null}
}

/** "his repeated warning": an adjective belongs to the cue. */
function cueStart(reading: Reading, head: number): number {
  return isNounLike(reading, head - 1) && reading.is(head - 2, POSS) ? head - 1 : head
}

/** "Kell rejected the notion that": the subject of the sentence bears the thought. */
function bearer(reading: Reading, head: number, sentence: Stretch): Stretch | null {
  const subject = sentenceSubject(reading, sentence.from, head)
  return subject && /^(?:there|it)$/.test(reading.word(subject.from)) ? null : subject
}

/** "Kell's", "his" before the noun, one adjective between. */
export function possessor(reading: Reading, head: number, limit: number): Stretch | null {
  for (let token = head - 1; token >= limit && token >= head - 3; token--) {
    if (reading.is(token, POSS)) return {from: token, to: token + 1}
    const clitic = reading.word(token)
    if (clitic === "'s" || clitic === "'") {
      const start = phraseBefore(reading, token - 1, limit)
      return start < 0 ? null : {from: start, to: token + 1}
    }
    if (reading.is(token, DET | PREP | END | COMMA | CONJ | ADDRESS_SIGN)) return null
  }
  return null
}

import type {Passage} from '../../text/passage.ts'
import {BODY} from '../../text/passage.ts'
import type {Vocabulary} from '../../text/vocabulary.ts'
import {CAPITAL, CAPITALS, LOWER, WORD} from '../../text/vocabulary.ts'

/** What a paragraph looks like: running text, one of the first two, a headline, a turn of a transcript, a short line, not text at all. */
export const TEXT = 0, LEAD = 1, HEADLINE = 2, TURN = 3, LINE = 4, AROUND = 5

const SHORT = 25, NAME_PART = 6

/**
 * Layout of a paragraph, read off its form: a headline is short, first or alone, and in title case or without a closing sign; a turn opens
 * with a name in capitals and a colon.
 */
export function layoutOf(passage: Passage, vocabulary: Vocabulary, paragraph: number): number {
  const {part, paragraphs, roles} = passage
  if (part === 'title') return HEADLINE
  if (roles[paragraph] !== BODY) return AROUND
  const first = paragraphs[paragraph]!, after = paragraphs[paragraph + 1]!
  if (opensTurn(passage, vocabulary, first, after)) return TURN
  if (after - first <= SHORT) {
    const closed = closesSentence(passage, after - 1)
    if (paragraph === 0 && (!closed || isTitleCase(passage, vocabulary, first, after))) return HEADLINE
    if (!closed) return LINE
  }
  return paragraph < 3 ? LEAD : TEXT
}

function closesSentence({text, end}: Passage, last: number): boolean {
  return '.!?…:"”\'’'.includes(text.charAt(end[last]! - 1))
}

/** At least seven of ten words of four letters or more open with a capital. */
function isTitleCase({start, end, word}: Passage, vocabulary: Vocabulary, first: number, after: number): boolean {
  let long = 0, capital = 0
  for (let token = first; token < after; token++) {
    if (end[token]! - start[token]! < 4 || vocabulary.kind(word[token]!) !== WORD) continue
    long++
    if (vocabulary.letterCase(word[token]!) !== LOWER) capital++
  }
  return long >= 3 && capital >= long * 0.7
}

/** `PENCE:`, `Q:`, `MR. SPICER:`, `SEN. KAINE (D-VA):`: the colon is one of the first seven tokens. */
function opensTurn({text, start, word}: Passage, vocabulary: Vocabulary, first: number, after: number): boolean {
  if (vocabulary.letterCase(word[first]!) < CAPITAL) return false
  const reach = Math.min(after - 1, first + NAME_PART)
  for (let token = first; token <= reach; token++) {
    if (text.charCodeAt(start[token]!) === 58) return token > first && token < after - 1
    const id = word[token]!
    if (vocabulary.kind(id) === WORD && vocabulary.letterCase(id) !== CAPITALS && !(vocabulary.forms[id]!.length <= 4 && vocabulary.letterCase(id) === CAPITAL)) return false
  }
  return false
}

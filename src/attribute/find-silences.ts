import {BODY} from '../text/passage.ts'
import {clauseEnd} from './clause-end.ts'
import type {Draft} from './draft.ts'
import {subjectBefore} from './find-subject.ts'
import {stretchOf} from './noun-phrase.ts'
import type {Reading, Stretch} from './reading.ts'
import type {SilentGroup} from './silent-group.ts'
import {silentGroup} from './silent-group.ts'
import {ADV, COMMA, SUBJECT, TO} from './word-classes.ts'

/** Heads at which a silence alone is a finding; others ("declined to say whether …") report a content, which the finders of speech see. */
const ALONE = new Set(['comment', 'respond', 'responded', 'reply', 'replied', 'return', 'returned', 'reached', 'available', 'unavailable', 'unreachable'])

/**
 * Silences that no draft reports yet: "the ministry did not respond to a request for comment", "he could not be reached". The cue is what
 * says that nobody answered, the content what was asked for, so that every such place is a row, whoever found the others.
 */
export function findSilences(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const {passage: {sentences, sentenceOf, paragraphOf, roles, size}} = reading
  const found: Draft[] = []
  for (let token = 0; token < size; token++) {
    if (!reading.mayBeSilent(token) || !ALONE.has(reading.word(token)) || roles[paragraphOf[token]!] !== BODY) continue
    const limit = sentences[sentenceOf[token]!]!, group = silentGroup(reading, token, limit)
    if (!group || drafts.some(({cue, content}) => overlaps(cue, {from: group.from, to: token + 1}) || content.some(({from}) => from >= group.from && from <= token))) continue
    const source = subjectBefore(reading, group.from, limit)
    if (source && !isNobody(reading, source)) found.push(silence(reading, {group, token, source}))
  }
  return found
}

function silence(reading: Reading, {group, token, source}: {readonly group: SilentGroup, readonly token: number, readonly source: Stretch}): Draft {
  const {sentences, sentenceOf} = reading.passage
  const end = clauseEnd(reading, token, sentences[sentenceOf[token]! + 1]!)
  const after = group.kind === 'declined' ? null : stretchOf(token + 1, end), open = after && !reading.is(after.from, COMMA | ADV) ? after : null
  const content = open ?? {from: token, to: group.kind === 'declined' ? Math.max(end, token + 1) : token + 1}
  const to = open && reading.is(token + 1, TO) && open.to > token + 2 ? token + 2 : open ? token + 1 : token
  return {rule: 'silence', source, content: [open ? {from: to, to: open.to} : content], cue: [{from: group.from, to}], verbClass: null, negated: true, carried: null}
}

/** "An agreement could not be reached", "we did not respond": nobody was asked. */
function isNobody(reading: Reading, {from, to}: Stretch): boolean {
  if (THINGS.has(reading.word(to - 1))) return true
  return to - from === 1 && reading.is(from, SUBJECT) && /^(?:i|we|you|it|there)$/.test(reading.word(from))
}

const THINGS = new Set('agreement deal compromise consensus solution settlement conclusion target goal decision verdict understanding truce ceasefire summit area village site'.split(' '))

function overlaps(stretches: readonly Stretch[], {from, to}: Stretch): boolean {
  return stretches.some((other) => other.from < to && from < other.to)
}

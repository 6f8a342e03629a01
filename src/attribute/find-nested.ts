import type {Draft} from './draft.ts'
import {findAt} from './find-in-paragraph.ts'
import {phraseBefore} from './noun-phrase.ts'
import type {Reading, Stretch} from './reading.ts'
import {COMMA, OBJECT, SUBJECT} from './word-classes.ts'

/**
 * Attributions inside the contents of others: "Kell said that [Solvay told him that …]", "a report [which said that …]". `outer` are drafts
 * with contents in tokens, whoever found them. Found are those of another source than the one around them, by the rules that are right
 * often enough there; source, cue and content lie inside of one content.
 */
export function findNested(reading: Reading, outer: readonly Draft[]): Draft[] {
  const found = new Map<number, Draft>()
  for (const around of outer) {
    for (const stretch of around.content) {
      let last: Draft | null = null
      for (let token = stretch.from; token < stretch.to; token++) {
        if (!reading.mayBeCue(token)) continue
        const draft: Draft | null = withAntecedent(reading, findAt(reading, token, last, stretch), stretch)
        if (!draft || !liesInside(draft, stretch) || !isLikelyNested(reading, draft, around)) continue
        last = draft
        if (!found.has(draft.cue[0]!.from)) found.set(draft.cue[0]!.from, draft)
        token = Math.max(token, draft.cue.at(-1)!.to - 1)
      }
    }
  }
  return [...found.values()]
}

/** "a report that said …", "aides who fear …": the source is what the relative clause hangs on. */
function withAntecedent(reading: Reading, draft: Draft | null, within: Stretch): Draft | null {
  if (!draft || !CLAUSES.has(draft.rule)) return draft
  const relative = draft.cue[0]!.from - 1, single = draft.source === null || draft.source.to - draft.source.from === 1
  if (!single || !RELATIVES.has(reading.word(relative)) || relative - 1 < within.from) return draft
  const last = reading.is(relative - 1, COMMA) ? relative - 2 : relative - 1
  const from = phraseBefore(reading, last, within.from)
  return from < 0 || reading.is(from, SUBJECT | OBJECT) ? draft : {...draft, source: {from, to: last + 1}}
}

const RELATIVES = new Set(['who', 'which', 'that'])

function liesInside({source, cue, content}: Draft, around: Stretch): boolean {
  const parts = [...content, ...cue, ...(source ? [source] : [])]
  return parts.every(({from, to}) => from >= around.from && to <= around.to) && content[0]!.to - content[0]!.from < around.to - around.from
}

/** Rules whose finds inside of a content are right often enough; those for objects and infinitives only with a verb that needs a speaker. */
const CLAUSES = new Set(['that-clause', 'bare-clause', 'quote-after', 'quote-inverted', 'quote-before', 'mixed-clause', 'trailing-clause', 'parenthesis', 'according-to', 'silence'])
const PHRASES = new Set(['object', 'infinitive', 'preposition', 'noun-that'])

/** Verbs with a thing for a subject as often as a person: "the crisis underscored", "the test has shown". */
const OF_THINGS = new Set(['show', 'demonstrate', 'underscore', 'underline', 'prove', 'attack', 'question', 'issue', 'respond', 'affirm', 'mean', 'swear', 'maintain', 'suspect', 'sound', 'see', 'look'])
const SPEECH_OF_OBJECTS = new Set(['reject', 'deny', 'condemn', 'denounce', 'praise', 'criticise', 'criticize', 'oppose', 'demand', 'confirm', 'welcome', 'support', 'blame', 'accuse', 'fear', 'dismiss', 'urge', 'expect', 'announce', 'admit', 'acknowledge', 'seek', 'call', 'agree', 'promise', 'pledge', 'vow', 'warn', 'threaten', 'refuse', 'hope', 'ask'])
const UNREAL = new Set(['would', 'could', 'should', 'can', 'may', 'might', 'must', 'will', 'shall', 'to', "'ll"])
const SAME = new Set(['he', 'she', 'i', 'we', 'his', 'her', 'my', 'our', 'you', 'your', 'who', 'that', 'which', 'there', 'this'])

/** Another source than the one around it says something: not "he" or "we" again, nothing that only might be said, no subject that is a thing. */
function isLikelyNested(reading: Reading, {rule, source, cue: [cue]}: Draft, around: Draft): boolean {
  if (source === null || !(CLAUSES.has(rule) || PHRASES.has(rule))) return false
  const single = source.to - source.from === 1, word = reading.word(source.from)
  if (single && (SAME.has(word) || word === 'it' || (PHRASES.has(rule) && word === 'they'))) return false
  if (UNREAL.has(reading.word(cue!.from)) || UNREAL.has(reading.word(cue!.from + 1))) return false
  if (around.source && reading.slice(around.source) === reading.slice(source)) return false
  const lemma = lemmaOf(reading, cue!)
  if (OF_THINGS.has(lemma)) return false
  return CLAUSES.has(rule) || (rule === 'noun-that' ? isOwner(reading, source) : SPEECH_OF_OBJECTS.has(lemma))
}

/** "Kell's": the owner of a statement, not the subject of the sentence around it. */
function isOwner(reading: Reading, {to}: Stretch): boolean {
  return reading.word(to - 1) === "'s" || reading.word(to - 1) === "'"
}

/** The verb of a cue, '' for a noun. */
function lemmaOf(reading: Reading, {from, to}: Stretch): string {
  for (let token = to - 1; token >= from; token--) {
    const verb = reading.verbOf(token)
    if (verb >= 0) return reading.entry(verb >> 3).lemma
  }
  return ''
}

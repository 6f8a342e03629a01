import type {CueEntry} from './cue-lexicon.ts'
import type {Draft} from './draft.ts'
import {sentenceSubject, subjectBefore} from './find-subject.ts'
import type {Reading, Stretch} from './reading.ts'
import type {VerbGroup} from './verb-group.ts'
import {ADV, COMMA, CONJ} from './word-classes.ts'

/** What a finder knows about the place of a verb group. */
export interface Site {
  readonly reading: Reading
  readonly group: VerbGroup
  readonly entry: CueEntry
  readonly sentence: Stretch
  /** The draft found before this one in the same sentence, if any. */
  readonly previous: Draft | null
}

/** Content that follows a cue, and the rule by which it was taken. */
export interface Found {
  readonly content: Stretch
  readonly rule: string
  /** End of the cue with a particle or preposition that belongs to it. */
  readonly cueEnd: number
}

/** Subject to the left; for "saying", "to say" and "and said" that of the draft before, or of the sentence. */
export function subjectOf({reading, group, sentence, previous}: Site): Stretch | null {
  const before = group.from - 1
  if (group.loose || reading.is(before, CONJ) || (reading.is(before, COMMA) && reading.is(group.from, ADV))) {
    return previous?.source ?? sentenceSubject(reading, sentence.from, before)
  }
  return subjectBefore(reading, group.from, sentence.from)
}

/** Words of possibility before a verb: what follows them has not been said. */
export const POSSIBLE = new Set(['would', 'could', 'should', 'can', 'may', 'might', 'must'])

/** The draft of a cue, with the negation and the stance of its verb. */
export function draftOf({group, entry}: Site, source: Stretch | null, content: Stretch[], {rule, cueEnd}: Pick<Found, 'rule' | 'cueEnd'>): Draft {
  return {
    rule, source, content, cue: [{from: group.from, to: Math.max(cueEnd, group.from + 1)}], verbClass: entry.verbClass,
    negated: group.negated || group.silent, carried: null,
  }
}

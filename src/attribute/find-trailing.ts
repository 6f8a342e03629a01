import {skipCircumstances} from './after-cue.ts'
import {clauseEnd} from './clause-end.ts'
import type {Draft} from './draft.ts'
import {subjectAfter} from './find-subject.ts'
import {stretchOf} from './noun-phrase.ts'
import type {Reading, Stretch} from './reading.ts'
import type {Site} from './site.ts'
import {draftOf} from './site.ts'
import {ADV, COLON, COMMA, CONJ, END, ING, PREP, REL, SUBORD, TIME} from './word-classes.ts'

/** "…, said S." and "…, said S, …": a comma stands before the verb, and a source with nothing but circumstances after it. */
export function findInverted(site: Site): Draft | null {
  const {reading, group, entry, sentence} = site
  if (!reading.is(group.from - 1, COMMA) || group.loose || !entry.quote || !entry.that || group.to - group.from > 1) return null
  const source = subjectAfter(reading, group.to, sentence.to)
  if (!source || !(source.to >= sentence.to || reading.is(source.to, END | COMMA | TIME | REL | PREP))) return null
  return findTrailing(site, source)
}

/** "…, S said." and "…, S said, …": the clause around the cue. */
export function findTrailing(site: Site, source: Stretch | null): Draft | null {
  const {reading, group, sentence} = site
  if (!source || group.loose || reading.is(source.from, REL)) return null
  const first = Math.min(source.from, group.from), after = Math.max(source.to, group.to)
  if (!reading.is(first - 1, COMMA) || first - 2 < sentence.from) return null
  const from = clauseStart(reading, sentence.from, first)
  const before = stretchOf(from, first - 1)
  if (!before || before.to - before.from < 2 && !reading.is(before.from, ADV)) return null
  const rest = skipCircumstances(reading, after, sentence.to)
  if (reading.is(rest, COMMA) && rest + 1 < sentence.to && !reading.is(rest + 1, ING | SUBORD | REL)) {
    const further = stretchOf(rest + 1, clauseEnd(reading, rest + 1, sentence.to))
    if (further) return draftOf(site, source, [before, further], {rule: 'parenthesis', cueEnd: group.to})
  }
  return draftOf(site, source, [before], {rule: 'trailing-clause', cueEnd: group.to})
}

/** Start of the reported clause: without "But", "And". */
function clauseStart(reading: Reading, from: number, limit: number): number {
  let first = from
  while (first < limit && (reading.is(first, COMMA | COLON) || (reading.is(first, CONJ) && first === from))) first++
  return first
}

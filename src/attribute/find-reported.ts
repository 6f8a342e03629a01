import {clauseEnd} from './clause-end.ts'
import {contentAfter} from './content-after.ts'
import {BASE, PROGRESSIVE} from './cue-lexicon.ts'
import type {Draft} from './draft.ts'
import {findPassive} from './find-passive.ts'
import {findInverted, findTrailing} from './find-trailing.ts'
import {stretchOf} from './noun-phrase.ts'
import type {Stretch} from './reading.ts'
import type {Found, Site} from './site.ts'
import {draftOf, POSSIBLE, subjectOf} from './site.ts'

/** Paraphrased speech around a verb, or null: "S said (that) …", "…, S said", "S urged X to …", "S rejected …". */
export function findReported(site: Site): Draft | null {
  const {group, entry} = site
  if (group.passive) return findPassive(site)
  const inverted = findInverted(site)
  if (inverted) return inverted
  const found = contentAfter(site)
  const source = subjectOf(site)
  if (source && isFirstOrSecond(site, source)) return null
  if (found && isWeak(site, found)) return null
  if (found && source) return draftOf(site, source, [found.content], found)
  const trailing = entry.quote && entry.that ? findTrailing(site, source) : null
  if (trailing) return trailing
  if (found && (found.rule === 'that-clause' || (group.use === PROGRESSIVE && found.rule === 'bare-clause'))) return draftOf(site, null, [found.content], found)
  return group.silent && source ? silence(site, source) : null
}

/** "to support the plan", "would accept it": an act that has not been said; kept only where a clause with "that" follows. */
function isWeak({reading, group}: Site, found: Found): boolean {
  if (found.rule === 'that-clause') return false
  if (group.loose && group.use === BASE) return true
  return found.rule === 'object' && POSSIBLE.has(reading.word(group.from))
}

/** "I", "we", "you": the speaker's own thoughts, not a report of them. */
function isFirstOrSecond({reading}: Site, {from, to}: Stretch): boolean {
  return to - from === 1 && /^(?:i|we|you)$/.test(reading.word(from))
}

/** "declined to comment", "did not respond": the silence is what is reported. */
function silence(site: Site, source: Stretch): Draft | null {
  const {group, reading, sentence} = site
  const content = stretchOf(group.head, clauseEnd(reading, group.head, sentence.to))
  return content && draftOf(site, source, [content], {rule: 'silence', cueEnd: group.head})
}

import {clauseEnd} from './clause-end.ts'
import {contentAfter} from './content-after.ts'
import {BASE, PROGRESSIVE} from './cue-lexicon.ts'
import type {Draft} from './draft.ts'
import {findPassive} from './find-passive.ts'
import {subjectAfter} from './find-subject.ts'
import {findInverted, findTrailing} from './find-trailing.ts'
import {isNounLike, stretchOf} from './noun-phrase.ts'
import type {Stretch} from './reading.ts'
import type {Found, Site} from './site.ts'
import {draftOf, POSSIBLE, subjectOf} from './site.ts'
import {DET, ING, MARK_SIGN, NUMERAL, OBJECT} from './word-classes.ts'

/** Paraphrased speech around a verb, or null: "S said (that) …", "…, S said", "S urged X to …", "S rejected …". */
export function findReported(site: Site): Draft | null {
  const {group, entry} = site
  if (group.passive) return findPassive(site)
  if (entry.lemma === 'quote') return quotingSomebody(site)
  const inverted = findInverted(site)
  if (inverted) return inverted
  const found = contentAfter(site)
  const source = subjectOf(site)
  if (source && isFirstOrSecond(site, source)) return null
  if (found && (isWeak(site, found) || isPhoneCall(site, found))) return null
  if (found && source) return draftOf(site, source, [found.content], found)
  const trailing = entry.quote && entry.that ? findTrailing(site, source) : null
  if (trailing) return trailing
  if (found && (found.rule === 'that-clause' || (group.use === PROGRESSIVE && found.rule === 'bare-clause'))) return draftOf(site, null, [found.content], found)
  return group.silent && source ? silence(site, source) : null
}

/** "quoting the minister as saying that …": the source is the one quoted, the cue stands on both sides of it. */
function quotingSomebody({reading, group, entry, sentence}: Site): Draft | null {
  const source = subjectAfter(reading, group.to, sentence.to)
  if (!source || reading.word(source.to) !== 'as' || !reading.is(source.to + 1, ING)) return null
  const from = source.to + 2, content = stretchOf(from, clauseEnd(reading, from, sentence.to))
  const cue = [{from: group.from, to: group.to}, {from: source.to, to: from}]
  return content && {rule: 'passive', source, content: [content], cue, verbClass: entry.verbClass, negated: group.negated, carried: null}
}

/** "to support the plan", "would accept it": an act that has not been said; kept only where a clause with "that" follows. */
function isWeak({reading, group}: Site, found: Found): boolean {
  if (found.rule === 'that-clause') return false
  if (group.loose && group.use === BASE) return true
  return found.rule === 'object' && POSSIBLE.has(reading.word(group.from))
}

/** "called me twice", "had called her": a telephone call, unless what somebody is called follows. */
function isPhoneCall({reading, entry}: Site, {content: {from, to}, rule}: Found): boolean {
  if (entry.lemma !== 'call' || rule !== 'object' || !reading.is(from, OBJECT)) return false
  return from + 1 >= to || !(reading.is(from + 1, DET | NUMERAL) || isNounLike(reading, from + 1) || reading.is(from + 1, MARK_SIGN))
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

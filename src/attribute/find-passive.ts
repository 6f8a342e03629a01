import {clauseEnd} from './clause-end.ts'
import type {Draft} from './draft.ts'
import {subjectAfter, subjectBefore} from './find-subject.ts'
import {stretchOf} from './noun-phrase.ts'
import type {Site} from './site.ts'
import {draftOf, POSSIBLE} from './site.ts'
import {BY, END, ING, THAT, TIME, TO} from './word-classes.ts'

/** "was told that", "is accused of", "quoted by S as saying": the source stands after "by", or nowhere. */
export function findPassive(site: Site): Draft | null {
  const {reading, group, entry, sentence} = site
  if (POSSIBLE.has(reading.word(group.from))) return null
  const agent = reading.is(group.to, BY) ? subjectAfter(reading, group.to + 1, sentence.to) : null
  const at = agent ? agent.to : group.to
  if (entry.lemma === 'quote') return quotedAs(site, at)
  const told = (reading.is(at, THAT) && entry.that) || (reading.is(at, TO) && entry.infinitive && entry.lemma !== 'expect')
  const content = told ? stretchOf(at, clauseEnd(reading, at, sentence.to)) : null
  if (content) return draftOf(site, agent, [content], {rule: 'passive', cueEnd: group.to})
  if (!agent || !entry.quote || !entry.object) return null
  const patient = subjectBefore(reading, group.from, sentence.from)
  return patient && draftOf(site, agent, [patient], {rule: 'passive', cueEnd: group.to})
}

/** "S was quoted (by T) as saying that …": the source is the subject. Not "…, S was quoted as saying by T", where the words stand before. */
function quotedAs(site: Site, at: number): Draft | null {
  const {reading, group, sentence} = site
  if (reading.word(at) !== 'as') return null
  const from = reading.is(at + 1, ING) ? at + 2 : at + 1
  if (reading.is(from, END | BY | TIME)) return null
  const content = stretchOf(from, clauseEnd(reading, from, sentence.to))
  return content && draftOf(site, subjectBefore(reading, group.from, sentence.from), [content], {rule: 'passive', cueEnd: group.to})
}

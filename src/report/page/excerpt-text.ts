import type {Excerpt} from '../../tally.ts'
import {OFFICIAL_TYPES} from '../../types.ts'
import {showHidden} from '../guard-text.ts'
import type {NameList} from './name-list.ts'
import {scareKey, termKey} from './name-list.ts'
import type {PageExcerpt, Trait} from './page-data.ts'

interface Places {
  readonly article: number
  readonly speakers: NameList
  readonly terms: NameList
  readonly referents: NameList
}

/** An excerpt as the page shows it: its text in pieces, what is marked apart from what is not. */
export function excerptText(excerpt: Excerpt, {article, speakers, terms, referents}: Places): PageExcerpt {
  const {kind, part, start, voice, speaker, referent, loaded} = excerpt, key = keyOfTerm(excerpt), traits = traitsOf(excerpt)
  return {
    kind, article, part, start, pieces: piecesOf(excerpt), note: noteOf(excerpt),
    ...voice === null ? {} : {voice},
    ...speaker === null ? {} : {speaker: speakers.placeOf(speaker)},
    ...key === null ? {} : {term: terms.placeOf(key)},
    ...referent === null ? {} : {referent: referents.placeOf(referent)},
    ...loaded ? {loaded: true as const} : {},
    ...traits.length === 0 ? {} : {traits},
  }
}

/** What the term of an excerpt is told apart by; `null` where it has none. */
export function keyOfTerm({kind, labelSet, label, term}: Excerpt): string | null {
  if (term === null) return null
  return kind === 'scare-quote' ? scareKey(term) : termKey({labelSet: labelSet ?? '', label: label ?? '', term})
}

function traitsOf({kind, form, anonymous, speaker, sourceType}: Excerpt): Trait[] {
  if (kind !== 'attribution') return []
  return [...form === null ? [] : [form], ...anonymous ? ['anonymous' as const] : [], ...speaker === null ? ['unresolved' as const] : [],
    ...sourceType !== null && OFFICIAL_TYPES.includes(sourceType) ? ['official' as const] : []]
}

/** Where marks lie over each other, the one that starts later gives way for what is taken. */
function piecesOf({text, marks}: Excerpt): PageExcerpt['pieces'] {
  const pieces: (string | [string, typeof marks[number][2]])[] = []
  let at = 0
  for (const [start, end, role] of marks) {
    const from = Math.max(at, start)
    if (from >= end) continue
    if (from > at) pieces.push(showHidden(text.slice(at, from)))
    pieces.push([showHidden(text.slice(from, end)), role])
    at = end
  }
  if (at < text.length) pieces.push(showHidden(text.slice(at)))
  return pieces
}

function noteOf({kind, label, labelSet, term, state, verbClass, form, anonymous, negated, score}: Excerpt): string {
  const parts: (string | null)[] = kind === 'hit'
    ? [`entry “${term ?? ''}”`, label === '' ? labelSet : label, state === 'plain' ? null : state]
    : kind === 'attribution' ? [form, verbClass === null ? null : `verb: ${verbClass}`, anonymous ? 'unnamed' : null, negated ? 'negated' : null]
      : kind === 'sentiment' ? [`score ${((score ?? 0) / 1000).toFixed(3)}`] : ['scare quote']
  return showHidden(parts.filter((one) => one !== null).join(' · '))
}

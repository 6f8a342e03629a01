import type {Draft} from './draft.ts'
import {impersonalSource} from './impersonal-source.ts'
import {layoutSpeaker} from './layout-speaker.ts'
import type {Reading} from './reading.ts'
import {resolvePronoun} from './resolve-pronoun.ts'
import {isPronoun, resolvePhrase} from './resolve-source.ts'
import type {Cast, Resolved, Speaker} from './speaker.ts'
import {NOBODY} from './speaker.ts'

/** Who the sources of a part's drafts are, whoever found the drafts: one pass in the order of the text. */
export function resolveDrafts(cast: Cast, drafts: readonly Draft[]): Resolved[] {
  const done: Resolved[] = []
  const of = new Map<Draft, Speaker>()
  for (const draft of inOrder(drafts)) {
    const found = layoutSpeaker(cast, draft) ?? (draft.carried ? of.get(draft.carried) ?? NOBODY : draft.source === null ? withoutSource(cast, draft, done)
      : isPronoun(cast.reading, draft.source) ? resolvePronoun(cast, draft, done) : resolvePhrase(cast, draft.source, done))
    const speaker = found.speaker !== null && NO_NAMES.has(found.speaker.toLowerCase()) ? NOBODY : found
    of.set(draft, speaker)
    done.push({draft, speaker})
  }
  return done
}

/** In the order of the text, outer ones first. */
function inOrder(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => ({draft, at: firstToken(draft)})).sort((a, b) => a.at - b.at).map(({draft}) => draft)
}

function firstToken({source, cue, content}: Draft): number {
  return Math.min(source?.from ?? Infinity, cue[0]?.from ?? Infinity, content.reduce((least, {from}) => Math.min(least, from), Infinity))
}

/** A quotation without a cue goes on from the one before; a cue without a source is impersonal. */
function withoutSource({reading}: Cast, draft: Draft, done: readonly Resolved[]): Speaker {
  if (draft.cue.length > 0) return impersonalSource(reading, draft)
  const from = draft.content[0]?.from ?? 0
  let last: Resolved | null = null
  for (const other of done.slice(-LOOK_BACK)) {
    if (other.speaker.speaker === null || !isQuoted(reading, other.draft)) continue
    if (endBefore(other.draft, from) >= (last ? endBefore(last.draft, from) : 0) && !(last && holds(last.draft, other.draft))) last = other
  }
  return last ? {...last.speaker, how: 'continued'} : NOBODY
}

const LOOK_BACK = 12

/** End of the last part of a content that ends before a token. */
function endBefore({content}: Draft, token: number): number {
  return content.reduce((end, {to}) => (to <= token ? Math.max(end, to) : end), 0)
}

function holds({content}: Draft, inner: Draft): boolean {
  const from = firstToken(inner)
  return content.some((part) => part.from < from && from < part.to)
}

function isQuoted({passage: {quoteOf}}: Reading, {content}: Draft): boolean {
  return content.some(({from, to}) => quoteOf[from] !== -1 || quoteOf[to - 1] !== -1)
}

/** What can never be the name of a speaker, whatever went wrong before. */
const NO_NAMES = new Set(`he she it they we i you him her them us me who which that this these those his its their there here unknown monday tuesday wednesday thursday friday
  saturday sunday january february march april june july august september october november december today yesterday tomorrow`.split(/\s+/))

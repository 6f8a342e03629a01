import type {Attribution, AttributionKind, Range} from '../types.ts'
import {affiliationOf, countryOf} from './belonging.ts'
import {anonymityReason} from './anonymity-reason.ts'
import type {Draft} from './draft.ts'
import {UNMARKED_RULES} from './layout-rules.ts'
import type {Reading, Stretch} from './reading.ts'
import {resolveDrafts} from './resolve-drafts.ts'
import {confidenceOf} from './rule-confidence.ts'
import {silenceOf} from './silence-of.ts'
import type {Cast, Speaker} from './speaker.ts'
import {speakerConfidence} from './speaker-confidence.ts'
import {viaOf} from './via-of.ts'
import {COMMA, END} from './word-classes.ts'

/** The drafts of one part of a document, with what is known of its people. */
export interface PartDrafts {
  readonly cast: Cast
  readonly drafts: readonly Draft[]
}

/** Turns drafts into attributions: speakers, offsets, kind, nesting. The headline's come first; each part in the order of its contents. */
export function buildAttributions(parts: readonly PartDrafts[]): Attribution[] {
  const built: Attribution[] = []
  for (const {cast, drafts} of parts) {
    const {passage} = cast.reading
    const before = resolveDrafts(cast, drafts)
    const resolved = before.map((one) => ({...one, content: tidy(cast.reading, one.draft.content)})).filter(({content}) => content.length > 0)
    resolved.sort((a, b) => a.content[0]!.from - b.content[0]!.from || b.content.at(-1)!.to - a.content.at(-1)!.to)
    const parents = parentsOf(resolved.map(({content}) => content))
    const offset = built.length
    resolved.forEach(({draft, speaker, content}, index) => {
      const ranges = (list: readonly Stretch[]): Range[] => list.map(({from, to}) => [passage.start[from]!, passage.end[to - 1]!])
      const parent = parents[index]!
      const silence = silenceOf(cast.reading, draft)
      const anonymous = speaker.anonymous || (draft.source === null && speaker.speaker === null)
      built.push({
        id: `a${offset + index + 1}`, part: passage.part, content: ranges(content), source: ranges(sourceOf(draft)), cue: ranges(draft.cue),
        kind: kindOf(cast.reading, draft, content), speaker: speaker.speaker, sourceType: speaker.type, title: speaker.title,
        affiliation: affiliationOf(cast, draft.source, speaker), country: countryOf(cast, draft.source, speaker), anonymous,
        anonymityReason: anonymous && draft.source ? anonymityReason(cast.reading, draft.source.from) : null,
        negated: draft.negated || silence !== null, silence, via: viaOf(cast, draft, before) ?? mediumOf(resolved[parent]?.speaker), parent: parent < 0 ? null : `a${offset + parent + 1}`, verbClass: draft.verbClass,
        confidence: draft.confidence ?? confidenceOf(draft.rule), speakerConfidence: speakerConfidence(speaker.how, speaker.speaker), rule: draft.rule,
      })
    })
  }
  return built
}

/** "Reuters reported that Kell said …": the medium that the words came through, where the source around is one. */
function mediumOf(around: Speaker | undefined): string | null {
  return around?.type === 'media' && !around.anonymous && around.person === null ? around.speaker : null
}

/** Ordered, without overlaps, without commas and stops at the edges outside of marks. */
function tidy(reading: Reading, content: readonly Stretch[]): Stretch[] {
  const {quoteOf} = reading.passage
  const outside = (token: number): boolean => quoteOf[token] === -1
  const result: Stretch[] = []
  for (const stretch of [...content].sort((a, b) => a.from - b.from)) {
    let {from, to} = stretch
    const last = result.at(-1)
    if (last) from = Math.max(from, last.to)
    while (from < to && reading.is(from, COMMA) && outside(from)) from++
    while (to > from && reading.is(to - 1, COMMA | END) && outside(to - 1)) to--
    if (from < to) result.push({from, to})
  }
  return result
}

/** The words that name who speaks; of a quotation that goes on without a cue, those of the one that it goes on from. */
function sourceOf({rule, source, carried}: Draft): Stretch[] {
  return source ? [source] : rule === 'quote-continued' && carried ? sourceOf(carried) : []
}

/** From the marks: all inside marks (or a block quotation) is direct, some is mixed, none is indirect. */
function kindOf(reading: Reading, draft: Draft, content: readonly Stretch[]): AttributionKind {
  if (UNMARKED_RULES.has(draft.rule)) return 'direct'
  const {quoteOf, quotes} = reading.passage
  let inside = 0, outside = 0
  for (const {from, to} of content) {
    const around = quoteOf[from - 1] ?? -1
    for (let token = from; token < to; token++) {
      const quote = quoteOf[token]!
      if (quote >= 0 && (quote !== around || quotes[quote]!.first === token)) inside++
      else if (/[\p{L}\p{N}]/u.test(reading.form(token))) outside++
    }
  }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed'
}

/** For each content the index of the innermost one that holds it, −1 for none. Contents are sorted by start, longer first. */
function parentsOf(contents: readonly (readonly Stretch[])[]): number[] {
  const open: number[] = []
  return contents.map((content, index) => {
    const {from} = content[0]!, {to} = content.at(-1)!
    while (open.length > 0 && contents[open.at(-1)!]!.at(-1)!.to < to) open.pop()
    const parent = open.findLast((other) => contents[other]!.some((part) => part.from <= from && to <= part.to)) ?? -1
    open.push(index)
    return parent
  })
}

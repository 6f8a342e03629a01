import type {Document} from '../text/passage.ts'
import type {Attribution, Part, Range} from '../types.ts'
import {addLayout} from './add-layout.ts'
import type {AttributionResources} from './attribution-resources.ts'
import type {PartDrafts} from './build-attributions.ts'
import {buildAttributions} from './build-attributions.ts'
import {createDrafter} from './create-drafter.ts'
import type {Draft} from './draft.ts'
import {findSilences} from './find-silences.ts'
import {findNested} from './find-nested.ts'
import {joinOverParagraphs} from './join-over-paragraphs.ts'
import type {Reading} from './reading.ts'
import {ruleHints} from './rule-hints.ts'
import type {Cast} from './speaker.ts'
import {taggedDrafts} from './tagged-drafts.ts'
import {createTagger} from './tagger/create-tagger.ts'
import {loadTagger} from './tagger/weights-file.ts'

/** Text that may be somebody's words, but not surely enough for an attribution. */
export interface Doubtful {
  readonly part: Part
  readonly content: readonly Range[]
}

/** Who says what in a document, and what is left in doubt. */
export interface Attributed {
  readonly attributions: readonly Attribution[]
  readonly doubtful: readonly Doubtful[]
}

/**
 * A function that finds who says what in a document, headline and text.
 *
 * With weights, the trained tagger decides, to which the rules are one opinion among others, and the rules stay for what only the layout
 * tells; candidates below the threshold of the weights are doubtful. Without weights, the rules work alone and leave nothing in doubt.
 * Attributions come in the order of their content, those of the headline first, with ids `a1`, `a2`, …
 *
 * @example
 * createAttributor({reportingVerbs: [], sourceNouns: [], givenNames: []}) instanceof Function // true
 */
export function createAttributor(resources: AttributionResources): (document: Document) => Attributed {
  const draft = createDrafter(resources)
  const decide = resources.weights ? createJudge(resources.weights) : (_document: Document, drafts: readonly PartDrafts[]) => ({drafts, doubtful: []})
  return (document) => {
    const {drafts: spoken, doubtful} = decide(document, draft(document))
    const drafts = spoken.map(({cast, drafts: found}) => ({cast, drafts: [...found, ...findSilences(cast.reading, found)]}))
    return {attributions: buildAttributions(drafts), doubtful}
  }
}

/** A function that lets the tagger judge what the rules found. */
function createJudge(weights: ArrayBuffer): (document: Document, parts: readonly PartDrafts[]) => {readonly drafts: readonly PartDrafts[], readonly doubtful: readonly Doubtful[]} {
  const loaded = loadTagger(weights), tag = createTagger(loaded), {report} = loaded.header.thresholds
  return (document, parts) => {
    const [title, body] = parts.map(({cast, drafts}) => ruleHints(cast.reading.passage.size, drafts))
    const candidates = tag(document, {title: title!, body: body!})
    const proposed = parts.map(({cast, drafts}) => ({cast, rules: drafts, tagged: taggedDrafts(cast.reading, candidates)}))
    return {
      drafts: proposed.map(({cast, rules, tagged}) => {
        const sure = joinOverParagraphs(cast.reading, tagged.filter(({confidence}) => confidence >= report), rules)
        return {cast, drafts: withNested(cast.reading, addLayout(sure, rules))}
      }),
      doubtful: proposed.flatMap(({cast, tagged}) => doubtfulOf(cast, tagged.filter(({confidence}) => confidence < report))),
    }
  }
}

/** The drafts, and those nested inside them that share no word of a cue with any. */
function withNested(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const found = findNested(reading, drafts)
  if (found.length === 0) return drafts
  const taken = (token: number): boolean => drafts.some(({cue}) => cue.some(({from, to}) => from <= token && token < to))
  const nested = found.filter(({cue}) => cue.every(({from, to}) => !taken(from) && !taken(to - 1)))
  return [...drafts, ...nested].sort((a, b) => (a.cue[0] ?? a.content[0]!).from - (b.cue[0] ?? b.content[0]!).from)
}

function doubtfulOf({reading: {passage}}: Cast, drafts: readonly Draft[]): Doubtful[] {
  return drafts.map(({content}) => ({part: passage.part, content: content.map(({from, to}) => [passage.start[from]!, passage.end[to - 1]!])}))
}

import type {Passage} from '../../text/passage.ts'
import type {Range} from '../../types.ts'
import type {GoldAttribution} from '../train/gold.ts'
import {tokensOf} from '../train/gold.ts'
import {unitedRanges} from './coded-article.ts'
import type {LabelledSpan, Role, SpanRow} from './span-row.ts'

/**
 * Joins labelled spans to attributions.
 *
 * Where a person has tied spans together, only that counts: a cue with the contents and the source that it is tied to (or the source that
 * one of its contents is tied to); a content tied to a source alone has no cue.
 *
 * Without ties, a content belongs to the nearest cue of its paragraph, and a cue to the nearest source: fewest ends of sentences between
 * them, then fewest characters, then the earlier one. Both must stand inside the same other contents, so that what a source says of a
 * source is not mixed up with it. Contents of one cue are one attribution. A content without a cue in its paragraph stands alone, without
 * source; a cue without content is no attribution.
 */
export function joinSpans(body: Passage, {spans, links}: Pick<SpanRow, 'spans' | 'links'>): GoldAttribution[] {
  const join: Join = links.length > 0 ? tiesOf(links) : nearness(body, spans.filter(({role}) => role === 'content'))
  const of = (role: Role): LabelledSpan[] => spans.filter((span) => span.role === role).sort((a, b) => a.range[0] - b.range[0])
  const sources = of('source'), cues = of('cue'), byCue = new Map<LabelledSpan, LabelledSpan[]>(), alone: GoldAttribution[] = []
  for (const content of of('content')) {
    const cue = join(content, cues), own = cue === null ? null : byCue.get(cue)
    if (cue === null) alone.push(attribution([content], links.length > 0 ? join(content, sources) : null, null))
    else if (own) own.push(content)
    else byCue.set(cue, [content])
  }
  const joined = [...byCue].map(([cue, contents]) => {
    const tied = links.length > 0 ? contents.map((content) => join(content, sources)).find((source) => source !== null) : null
    return attribution(contents, join(cue, sources) ?? tied ?? null, cue)
  })
  return [...joined, ...alone].sort((a, b) => a.content[0]![0] - b.content[0]![0])
}

/** Which of the candidates a span belongs to. */
type Join = (span: LabelledSpan, candidates: readonly LabelledSpan[]) => LabelledSpan | null

function attribution(contents: readonly LabelledSpan[], source: LabelledSpan | null, cue: LabelledSpan | null): GoldAttribution {
  return {source: source ? [source.range] : [], cue: cue ? [cue.range] : [], content: unitedRanges(contents.map(({range}) => range)), kind: ''}
}

function tiesOf(links: SpanRow['links']): Join {
  const ties = new Set(links.flatMap(([from, to]) => [`${from}\n${to}`, `${to}\n${from}`]))
  return ({id}, candidates) => candidates.find((other) => ties.has(`${id}\n${other.id}`)) ?? null
}

function nearness(body: Passage, contents: readonly LabelledSpan[]): Join {
  const around = (span: LabelledSpan, partner: LabelledSpan): string => contents
    .flatMap((content, index) => content !== span && content !== partner && holds(content.range, span.range) ? [index] : []).join(' ')
  return (span, candidates) => {
    let best: LabelledSpan | null = null, least: Distance = [Infinity, Infinity]
    for (const other of candidates) {
      const distance = distanceOf(body, span.range, other.range)
      if (distance === null || holds(span.range, other.range) || around(span, other) !== around(other, span)) continue
      if (distance[0] < least[0] || distance[0] === least[0] && distance[1] < least[1]) { best = other; least = distance }
    }
    return best
  }
}

function holds(outer: Range, inner: Range): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}

type Distance = readonly [sentences: number, characters: number]

/** What lies between two ranges; `null` where it is the end of a paragraph. */
function distanceOf(body: Passage, a: Range, b: Range): Distance | null {
  const [first, second] = a[0] <= b[0] ? [a, b] : [b, a], before = tokensOf(body, first)[0], after = tokensOf(body, second)[0]
  if (!before || !after) return null
  const last = Math.min(before[1] - 1, after[0]), next = after[0]
  if (body.paragraphOf[last] !== body.paragraphOf[next]) return null
  return [body.sentenceOf[next]! - body.sentenceOf[last]!, Math.max(0, second[0] - first[1])]
}

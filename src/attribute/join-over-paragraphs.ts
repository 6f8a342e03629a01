import type {Draft} from './draft.ts'
import type {Reading, Stretch} from './reading.ts'

/**
 * The drafts of the tagger, which reads paragraph by paragraph, with their quotations over several paragraphs made whole as the rules found
 * them: reopened marks go on, a closed quotation that fills a paragraph of its own is one of its own (`quote-continued`).
 */
export function joinOverParagraphs(reading: Reading, tagged: readonly Draft[], rules: readonly Draft[]): Draft[] {
  const drafts = tagged.map((draft) => ({...draft, content: draft.content.flatMap((part) => byParagraph(reading, part))}))
  for (const rule of rules) if (rule.rule === 'quote-continued') takeOut(reading, drafts, rule.content[0]!)
  const gone = new Set<Draft>()
  for (const rule of rules) {
    const home = rule.cue[0] && paragraphOf(reading, rule.cue[0])
    if (home === undefined || rule.rule === 'quote-continued' || rule.content.every((part) => paragraphOf(reading, part) === home)) continue
    const host = drafts.find(({cue}) => cue.some((one) => rule.cue.some((other) => touch(one, other))))
    if (!host) continue
    for (const part of rule.content) {
      if (drafts.some((other) => other !== host && hasOwnCue(reading, other, part))) continue
      for (const other of drafts) if (other !== host) remove(other, part)
      if (!host.content.some((own) => touch(own, part))) host.content.push(part)
    }
    host.content.sort((a, b) => a.from - b.from)
  }
  for (const draft of drafts) if (draft.content.length === 0) gone.add(draft)
  return drafts.filter((draft) => !gone.has(draft))
}

/** Whether a draft holds the start of a part, and has its cue in the same paragraph. */
function hasOwnCue(reading: Reading, {cue, content}: Draft, part: Stretch): boolean {
  return cue[0] !== undefined && paragraphOf(reading, cue[0]) === paragraphOf(reading, part) && content.some(({from, to}) => from <= part.from && part.from < to)
}

/** Takes a paragraph that is a quotation of its own from the attributions whose cue stands in another one. */
function takeOut(reading: Reading, drafts: readonly Draft[], part: Stretch): void {
  for (const draft of drafts) if (draft.cue[0] && paragraphOf(reading, draft.cue[0]) !== paragraphOf(reading, part) && draft.content.length > 1) remove(draft, part)
}

/** A stretch cut at the ends of paragraphs: a part of a content stands in one. */
function byParagraph(reading: Reading, {from, to}: Stretch): Stretch[] {
  const {paragraphs} = reading.passage, parts: Stretch[] = []
  for (let start = from; start < to;) {
    const end = Math.min(to, paragraphs[paragraphOf(reading, {from: start, to}) + 1]!)
    parts.push({from: start, to: end})
    start = end
  }
  return parts
}

function remove({content}: Draft, part: Stretch): void {
  for (let at = content.length - 1; at >= 0; at--) if (touch(content[at]!, part)) content.splice(at, 1)
}

function paragraphOf({passage}: Reading, {from}: Stretch): number {
  return passage.paragraphOf[from]!
}

function touch(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && other.from < one.to
}

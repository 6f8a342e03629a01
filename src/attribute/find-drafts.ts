import type {Draft} from './draft.ts'
import {findAnnounced} from './find-announced.ts'
import {findHeadline} from './find-headline.ts'
import {findInParagraph, quotesByParagraph} from './find-in-paragraph.ts'
import {findLayout} from './find-layout.ts'
import type {OpenEnd} from './join-paragraphs.ts'
import {joinOpenEnd, openEndOf} from './join-paragraphs.ts'
import {findNested} from './find-nested.ts'
import {joinQuotes} from './join-quotes.ts'
import {isBody} from './paragraphs.ts'
import type {Reading} from './reading.ts'

/** All attributions of a passage, in tokens, paragraph by paragraph; only paragraphs that are text of the article are read. */
export function findDrafts(reading: Reading): Draft[] {
  const {paragraphs, part} = reading.passage
  const drafts = new Set<Draft>(), filling = new Set<Draft>()
  const layout = findLayout(reading)
  const byParagraph = quotesByParagraph(reading)
  let before: readonly Draft[] = [], open: OpenEnd | null = null, announced: Draft | null = null
  for (let index = 0; index + 1 < paragraphs.length; index++) {
    if (!isBody(reading, index)) continue
    const laid = layout.get(index)
    if (laid?.fills || (announced?.rule === 'block-quote')) {
      before = laid?.fills ? laid.drafts : [announced!]
      for (const draft of before) {
        drafts.add(draft)
        filling.add(draft)
      }
      open = null
      announced = null
      continue
    }
    const quotes = byParagraph[index]!
    const end = paragraphs[index + 1]!, taken = layout.get(index + 1)?.fills === true
    const found = [...findInParagraph(reading, index, quotes).map((draft) => acrossLines(reading, index, draft)), ...(part === 'title' ? findHeadline(reading) : [])]
    const here = found.filter(({content}) => content[0]!.from < end || !taken)
    if (laid) here.push(...laid.drafts)
    if (announced && !here.some(({content}) => content.some(({from, to}) => from <= announced!.content[0]!.from && announced!.content[0]!.from < to))) here.unshift(announced)
    const gone = joinQuotes(reading, {index, quotes, here, before})
    const replaced = joinOpenEnd(open, quotes[0], here)
    if (replaced) drafts.delete(replaced)
    announced = here.find(({content}) => content[0]!.from >= end) ?? (taken ? null : findAnnounced(reading, index))
    for (const draft of here) if (draft === announced || !sameCue(draft, announced)) drafts.add(draft)
    open = openEndOf(quotes, here, open)
    before = [...gone, ...here]
  }
  return [...drafts, ...findNested(reading, [...filling])]
}

const HEADLINE_CLAUSES = new Set(['quote-after', 'quote-inverted', 'quote-before', 'trailing-clause'])

/** A quotation that stands in another paragraph than its cue: what joins them is the line. */
function acrossLines({passage: {paragraphs, part}}: Reading, index: number, draft: Draft): Draft {
  const {rule, content} = draft
  if (part === 'title') return HEADLINE_CLAUSES.has(rule) ? {...draft, rule: 'headline-clause'} : draft
  if (!rule.startsWith('quote-')) return draft
  return content[0]!.from >= paragraphs[index + 1]! ? {...draft, rule: 'announced'} : content[0]!.from < paragraphs[index]! ? {...draft, rule: 'speaker-line'} : draft
}

/** "In a letter to his staff, Kell wrote:" reports what comes, not the letter. */
function sameCue({cue}: Draft, announced: Draft | null): boolean {
  return cue.length > 0 && announced !== null && announced.cue[0]!.from === cue[0]!.from
}

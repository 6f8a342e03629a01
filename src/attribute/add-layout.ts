import type {Draft} from './draft.ts'
import type {Stretch} from './reading.ts'

/**
 * What only the layout of a text tells: a block quotation without marks, a turn of a transcript, a quotation after a colon, a paragraph that
 * is one quotation and nothing else.
 */
const LAYOUT = new Set(['block-quote', 'turn', 'quote-colon', 'quote-continued'])

/**
 * The drafts of the tagger, and those that the rules read off the layout where the tagger has nothing: less than half of their content.
 * Inside a block quotation the tagger finds what the speaker says of herself ("we see"): that is the block's. A quotation that goes on from
 * another one takes the speaker of the tagger's draft in its place. In the order of their cues.
 */
export function addLayout(proposed: readonly Draft[], rules: readonly Draft[]): Draft[] {
  const blocks = rules.filter(({rule}) => rule === 'block-quote')
  const tagged = proposed.filter((one) => !blocks.some((block) => one !== block && isInside(one, block)))
  const drafts = [...tagged], standsFor = new Map<Draft, Draft>()
  const sameAs = (draft: Draft): Draft | undefined => tagged.find((other) => shared(other.content, draft.content) * 2 >= Math.max(length(other.content), length(draft.content)))
  for (const draft of rules) {
    if (!LAYOUT.has(draft.rule) || draft.content.length === 0) continue
    if (tagged.some((other) => shared(other.content, draft.content) * 2 >= length(draft.content))) continue
    const {carried} = draft, kept = carried ? {...draft, carried: standsFor.get(carried) ?? sameAs(carried) ?? carried} : draft
    standsFor.set(draft, kept)
    drafts.push(kept)
  }
  return drafts.sort((a, b) => placeOf(a) - placeOf(b))
}

function placeOf({cue, content}: Draft): number {
  return (cue[0] ?? content[0]!).from
}

function isInside({content}: Draft, {content: block}: Draft): boolean {
  return content.every(({from, to}) => block.some((other) => other.from <= from && to <= other.to)) && length(content) < length(block)
}

function length(content: readonly Stretch[]): number {
  return content.reduce((sum, {from, to}) => sum + to - from, 0)
}

function shared(a: readonly Stretch[], b: readonly Stretch[]): number {
  let sum = 0
  for (const one of a) for (const other of b) sum += Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from))
  return sum
}

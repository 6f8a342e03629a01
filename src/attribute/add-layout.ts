import type {Draft} from './draft.ts'
import {DECIDING_RULES, LAYOUT_RULES} from './layout-rules.ts'
import type {Stretch} from './reading.ts'
import {TAGGER} from './tagged-drafts.ts'

/**
 * The drafts of the tagger, and those that the rules read off the layout: the deciding ones in any case, the others where the tagger has
 * nothing, that is less than half of their content. What the tagger finds inside of a deciding one stays where it is another's words. A
 * quotation that goes on from another one takes the speaker of the tagger's draft in its place. In the order of their cues.
 */
export function addLayout(proposed: readonly Draft[], rules: readonly Draft[]): Draft[] {
  const deciding = rules.filter(({rule, content}) => DECIDING_RULES.has(rule) && content.length > 0)
  const tagged = proposed.filter((one) => deciding.every((laid) => agrees(one, laid)))
  const drafts = [...tagged, ...deciding], standsFor = new Map<Draft, Draft>()
  const carried = new Set(rules.map((draft) => draft.carried))
  for (const draft of rules) {
    if (draft.content.length === 0 || DECIDING_RULES.has(draft.rule) || !(LAYOUT_RULES.has(draft.rule) || carried.has(draft))) continue
    const same = drafts.find((other) => shared(other.content, draft.content) * 2 >= Math.max(length(other.content), length(draft.content)))
    if (same?.rule === TAGGER && same.source === null && draft.source && LAYOUT_RULES.has(draft.rule)) drafts.splice(drafts.indexOf(same), 1, draft)
    standsFor.set(draft, same ?? draft)
    if (same || !LAYOUT_RULES.has(draft.rule) || drafts.some((other) => shared(other.content, draft.content) * 2 >= length(draft.content))) continue
    const kept = draft.carried ? {...draft, carried: standsFor.get(draft.carried) ?? draft.carried} : draft
    standsFor.set(draft, kept)
    drafts.push(kept)
  }
  return drafts.sort((a, b) => placeOf(a) - placeOf(b))
}

/** Whether a draft of the tagger can stand beside a deciding one: elsewhere, or inside of it with a cue and a source of its own in there that is no pronoun. */
function agrees({source, cue, content}: Draft, laid: Draft): boolean {
  if (laid.cue.length > 0 && cue.some((one) => laid.cue.some((other) => overlap(one, other) > 0))) return false
  const common = shared(content, laid.content)
  if (common === 0) return true
  const inside = (stretch: Stretch): boolean => laid.content.some(({from, to}) => from <= stretch.from && stretch.to <= to)
  if (content.every(inside)) return source !== null && source.to - source.from > 1 && inside(source) && cue.every(inside) && common < length(laid.content)
  return common * 2 < Math.min(length(content), length(laid.content))
}

function placeOf({cue, content}: Draft): number {
  return (cue[0] ?? content[0]!).from
}

function length(content: readonly Stretch[]): number {
  return content.reduce((sum, {from, to}) => sum + to - from, 0)
}

function overlap(one: Stretch, other: Stretch): number {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from))
}

function shared(a: readonly Stretch[], b: readonly Stretch[]): number {
  let sum = 0
  for (const one of a) for (const other of b) sum += overlap(one, other)
  return sum
}

import type {Draft} from './draft.ts'
import type {Stretch} from './reading.ts'

/** Sorts of rules, in the upper bits of a hint: kinds that err alike share one. */
const SORTS: Readonly<Record<string, number>> = {
  'quote-after': 1, 'quote-inverted': 1, 'quote-before': 1, 'quote-colon': 1, 'quote-continued': 1, 'quote-unclosed': 1, 'mixed-clause': 2, 'that-clause': 2, 'bare-clause': 3, 'trailing-clause': 3,
  'parenthesis': 3, 'according-to': 3, 'preposition': 4, 'object': 5, 'infinitive': 6, 'passive': 4, 'noun-that': 4, 'noun-phrase': 4, 'silence': 5, 'turn': 7, 'block-quote': 7,
  'question': 7, 'answer': 7, 'post': 7, 'colon-speech': 7, 'headline-colon': 7, 'headline-source': 3, 'headline-clause': 3, 'signature': 1, 'announced': 1, 'speaker-line': 1,
}

/**
 * What the rules say of each of the `size` tokens of a passage, for the tagger to weigh: first or further token of a source (1, 2), a cue
 * (3, 4) or a content (5, 6), else 0, + 8 × sort of the rule. Sources and cues lie over contents, inner attributions over outer ones.
 *
 * @example
 * const draft = {rule: 'quote-after', source: {from: 3, to: 4}, cue: [{from: 4, to: 5}], content: [{from: 0, to: 3}], verbClass: null, negated: false, carried: null}
 * Array.from(ruleHints(6, [draft])) // [13, 14, 14, 9, 11, 0]
 */
export function ruleHints(size: number, found: readonly Draft[]): Uint8Array {
  const hints = new Uint8Array(size), drafts = [...found].sort((a, b) => extent(b) - extent(a))
  for (const {content, rule} of drafts) paint(hints, content, 5 + 8 * (SORTS[rule] ?? 0))
  for (const {source, rule} of drafts) if (source) paint(hints, [source], 1 + 8 * (SORTS[rule] ?? 0))
  for (const {cue, rule} of drafts) paint(hints, cue, 3 + 8 * (SORTS[rule] ?? 0))
  return hints
}

function paint(hints: Uint8Array, stretches: readonly Stretch[], first: number): void {
  for (const {from, to} of stretches) {
    hints.fill(first + 1, from, to)
    hints[from] = first
  }
}

function extent({content}: Draft): number {
  return content.length === 0 ? 0 : content.at(-1)!.to - content[0]!.from
}

import type {WordingChange} from '../findings.ts'
import type {Block} from './align-words.ts'
import {alignWords} from './align-words.ts'
import {weightOf} from './numbered-part.ts'
import type {Wording, WordingToken} from './wording.ts'
import {isNegator, isNumber} from './wording.ts'

/** Replaced words on either side are at most so many; more are a cut and an addition. */
const MOST_REPLACED = 6

/**
 * Compares the wording of a quotation with its longest version: what was cut, added, replaced, and whether a negation or a number changed.
 * Case, marks, contractions and the spelling of numbers are no changes.
 *
 * @example compareWordings(readWording('We will not go there.'), readWording('We will go.')).negation // ['lost: not']
 */
export function compareWordings(longest: Wording, other: Wording): WordingChange {
  const forms = ({tokens}: Wording): string[] => tokens.map(({form}) => form)
  const blocks = alignWords(forms(longest), forms(other), weightOf), gaps = gapsOf(blocks, longest.tokens, other.tokens)
  const replaced = gaps.filter(isReplacement), others = gaps.filter((gap) => !isReplacement(gap))
  return {
    kept: blocks.reduce((sum, {length}) => sum + length, 0),
    cuts: others.flatMap(({gone}) => gone.length === 0 ? [] : [printed(longest, gone)]),
    additions: others.flatMap(({come}) => come.length === 0 ? [] : [printed(other, come)]),
    substitutions: replaced.map(({gone, come}) => `${printed(longest, gone)} → ${printed(other, come)}`),
    negation: negationsIn(gaps, sentencesOf(longest.tokens, blocks.map(({a, length}) => [a, length])), sentencesOf(other.tokens, blocks.map(({b, length}) => [b, length]))),
    numbers: replaced.flatMap((gap) => numberChange(gap, longest, other)),
    marked: mark(gaps, longest, other),
  }
}

/** Words between two runs that both have; `inside`: there is a run before it and one after it. */
interface Gap {
  readonly gone: readonly WordingToken[]
  readonly come: readonly WordingToken[]
  readonly inside: boolean
  /** Index of the first word after it in the longest version. */
  readonly after: number
}

function gapsOf(blocks: readonly Block[], a: readonly WordingToken[], b: readonly WordingToken[]): Gap[] {
  const gaps: Gap[] = []
  let fromA = 0, fromB = 0
  for (const block of [...blocks, {a: a.length, b: b.length, length: 0}]) {
    const gone = a.slice(fromA, block.a), come = b.slice(fromB, block.b)
    if (gone.length + come.length > 0) gaps.push({gone, come, inside: fromA + fromB > 0 && block.length > 0, after: block.a})
    fromA = block.a + block.length
    fromB = block.b + block.length
  }
  return gaps
}

function isReplacement({gone, come}: Gap): boolean {
  return gone.length > 0 && come.length > 0 && gone.length <= MOST_REPLACED && come.length <= MOST_REPLACED
}

function printed({text}: Wording, tokens: readonly WordingToken[]): string {
  return text.slice(tokens[0]!.start, tokens.at(-1)!.end)
}

/** Sentences of which at least one word is in both. */
function sentencesOf(tokens: readonly WordingToken[], runs: readonly (readonly [at: number, length: number])[]): Set<number> {
  return new Set(runs.flatMap(([at, length]) => tokens.slice(at, at + length).map(({sentence}) => sentence)))
}

function negationsIn(gaps: readonly Gap[], inLongest: ReadonlySet<number>, inOther: ReadonlySet<number>): string[] {
  return gaps.flatMap(({gone, come, inside}) => {
    const lost = gone.filter(({form, sentence}) => isNegator(form) && inLongest.has(sentence))
    const added = come.filter(({form, sentence}) => isNegator(form) && inOther.has(sentence))
    if (lost.length === added.length) return []
    const [how, which] = lost.length > added.length ? [inside ? 'lost' : 'cut', lost] as const : ['added', added] as const
    return [`${how}: ${which.map(({form}) => form).join(' ')}`]
  })
}

function numberChange({gone, come}: Gap, longest: Wording, other: Wording): string[] {
  const before = gone.filter(({form}) => isNumber(form)), now = come.filter(({form}) => isNumber(form))
  if (before.length === 0 || now.length === 0) return []
  const same = before.map(({form}) => form).join(' ') === now.map(({form}) => form).join(' ')
  return same ? [] : [`${printed(longest, gone)} → ${printed(other, come)}`]
}

function mark(gaps: readonly Gap[], longest: Wording, other: Wording): string {
  let marked = '', at = 0
  for (const {gone, come, after} of gaps) {
    const start = gone[0]?.start ?? longest.tokens[after]?.start ?? longest.text.length
    marked += longest.text.slice(at, start)
    at = start
    if (gone.length > 0) {
      marked += `[-${printed(longest, gone)}-]`
      at = gone.at(-1)!.end
    }
    if (come.length > 0) marked += gone.length > 0 ? `{+${printed(other, come)}+}` : start === longest.text.length ? ` {+${printed(other, come)}+}` : `{+${printed(other, come)}+} `
  }
  return marked + longest.text.slice(at)
}

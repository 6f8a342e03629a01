import type {LabelEntry} from '../types.ts'
import {foldTerm} from './change-entries.ts'
import type {Rule} from './parse-rule.ts'
import {parseRule} from './parse-rule.ts'
import type {TermReader, WordPattern} from './read-term.ts'

/** Entries that are written alike under different labels, taken apart once. `entries` holds their indices, the first one first. */
export interface RankedEntry {
  readonly entries: readonly number[]
  readonly rule: Rule
  /** The word patterns of each way to write the term. */
  readonly words: readonly (readonly WordPattern[])[]
}

/**
 * The entries of one label set, the ones that win a tie first: those with a rule that must hold, then the more exact (case before plain words
 * before stems before globs), then the first in the order of the alphabet, so that the order of the entries never matters.
 *
 * @example rankEntries([{term: 'war', match: 'words', except: [], label: 'x'}], () => [])[0].entries // [0]
 */
export function rankEntries(entries: readonly LabelEntry[], read: TermReader): readonly RankedEntry[] {
  const alike = new Map<string, number[]>()
  entries.forEach((entry, index) => {
    const key = writingOf(entry), places = alike.get(key)
    if (places === undefined) alike.set(key, [index])
    else places.push(index)
  })
  return [...alike.values()].map((places) => {
    const [first] = places, {term, match, except} = entries[first!]!, rule = parseRule(term), words = rule.heads.map((head) => read(head, match))
    return {entries: places, rule, words, strength: strengthOf(rule, words), text: `${term}\n${match}\n${except.join('\n')}\n${entries[first!]!.label}`}
  }).sort((a, b) => a.strength - b.strength || (a.text < b.text ? -1 : 1))
}

/**
 * What two entries share that are found at the same words for the same reasons: the term (with its case where case counts), the way to match and
 * the exceptions.
 *
 * @example writingOf({term: 'Iron  Fist', match: 'words', except: []}) // 'words\niron fist'
 */
export function writingOf({term, match, except}: LabelEntry): string {
  return [match, match === 'case' ? term.replace(/\s+/g, ' ') : foldTerm(term), ...except.map(foldTerm)].join('\n')
}

const LOOSEST = 5

function strengthOf({conditions}: Rule, words: readonly (readonly WordPattern[])[]): number {
  return (conditions.length > 0 ? 0 : LOOSEST) + words.reduce((loose, way) => way.reduce((most, word) => Math.max(most, looseness(word)), loose), 0)
}

function looseness(word: WordPattern): number {
  if (word.kind === 'any') return 4
  if (word.kind === 'glob') return 3
  return word.kind === 'stem' ? 2 : word.by === 'folded' ? 1 : 0
}

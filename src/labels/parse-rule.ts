import {expandAlternatives, MOST_WAYS} from './expand-alternatives.ts'
import {hasWord} from './read-term.ts'

export const SIDES = ['NEAR', 'BEFORE', 'AFTER'] as const

/** Where the words of the entry stand, seen from the phrase that is asked for: on either side of it, before it, after it. */
export type Side = (typeof SIDES)[number]

/** `NEAR/5 Iran`: the phrase stands at most so many words away (1: next to it) in the same sentence; `negated`: it must not. */
export interface Condition {
  readonly negated: boolean
  readonly side: Side
  readonly distance: number
  /** The ways to write the phrase. */
  readonly phrases: readonly string[]
}

/** A term taken apart: the words that are hit, in each way to write them, and what has to stand around them. All conditions must hold. */
export interface Rule {
  readonly heads: readonly string[]
  readonly conditions: readonly Condition[]
}

/** What is wrong with a term, and a way out. */
export interface RuleFault {
  readonly what: string
  readonly fix: string
}

export const FARTHEST = 100

const OPERATOR = /(?:^|\s+)(NOT\s+)?(NEAR|BEFORE|AFTER)\/(\d+)(?:\s+|$)/

/**
 * Takes a term apart: `regime NEAR/5 (Iran|Tehran) NOT AFTER/1 tax` hits "regime" where one of two names is near and "tax" not right before it.
 *
 * @example parseRule('regime NEAR/5 (Iran|Tehran)').conditions[0].phrases // ['Iran', 'Tehran']
 */
export function parseRule(term: string): Rule {
  const parts = term.split(OPERATOR), conditions: Condition[] = []
  for (let at = 1; at < parts.length; at += 4) {
    const [not, side, distance, phrase = ''] = parts.slice(at, at + 4)
    conditions.push({negated: not !== undefined, side: side as Side, distance: Number(distance), phrases: expandAlternatives(phrase)})
  }
  return {heads: expandAlternatives(parts[0]!), conditions}
}

/**
 * The words of a term that are hit, without its rules.
 *
 * @example headOf('regime (change|shift) NEAR/5 Iran') // 'regime (change|shift)'
 */
export function headOf(term: string): string {
  return term.split(OPERATOR, 1)[0]!
}

/**
 * What is wrong with a term, or `null`.
 *
 * @example ruleFault('regime NEAR Iran').fix // 'say how many words away at most, as in NEAR/5'
 */
export function ruleFault(term: string): RuleFault | null {
  const {heads, conditions} = parseRule(term)
  if (!heads.every(hasWord)) return {what: `"${term}" can never match: ${heads.length > 1 ? 'one of its alternatives has' : 'it has'} no word in it`, fix: 'write at least one letter or digit'}
  const empty = conditions.find(({phrases}) => !phrases.every(hasWord))
  if (empty !== undefined) return {what: `"${term}" does not say what ${empty.side}/${empty.distance} asks for`, fix: 'write the words behind it'}
  const far = conditions.find(({distance}) => distance < 1 || distance > FARTHEST)
  if (far !== undefined) return {what: `${far.side}/${far.distance} in "${term}" is no distance`, fix: `use 1 (next to it) to ${FARTHEST} words`}
  if ([heads, ...conditions.map(({phrases}) => phrases)].some((ways) => ways.length > MOST_WAYS)) {
    return {what: `"${term}" can be written in more than ${MOST_WAYS} ways`, fix: 'spread the alternatives over several rows'}
  }
  const ways = [...heads, ...conditions.flatMap(({phrases}) => phrases)]
  const bare = ways.join(' ').match(/(?:^|\s)(NEAR|BEFORE|AFTER)(?=\/|\s|$)/)
  if (bare !== null) return {what: `"${bare[1]!}" in "${term}" has no distance`, fix: `say how many words away at most, as in ${bare[1]!}/5`}
  return ways.some((way) => way.includes('|'))
    ? {what: `"|" in "${term}" stands outside brackets`, fix: 'write alternatives as (this|that), or in rows of their own'} : null
}

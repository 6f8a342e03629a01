import type {Condition} from '../parse-rule.ts'
import {FARTHEST} from '../parse-rule.ts'

/** A rule as a term, or `null` where none can say it. */
export interface WordstatRule {
  readonly term: string | null
  readonly weight: number
  readonly losses: readonly string[]
}

/**
 * Reads `@NAME [A NEAR B /W5] (1)`: A is what is found, B what is asked for. `#CATEGORY` in place of words means any term of that category.
 * Without a number of words the rule looks as far as a sentence and `FARTHEST` words go; `/P` and `/D` (paragraph, document) are narrowed to that.
 *
 * @example readWordstatRule('@R [HUMAN_RIGHTS NOT NEAR ABUSE* /W5]', () => []).term // 'human rights NOT NEAR/5 abuse*'
 */
export function readWordstatRule(text: string, members: (category: string) => readonly string[]): WordstatRule {
  const none = (what: string): WordstatRule => ({term: null, weight: 1, losses: [`left out: ${what}`]})
  const parts = /^@\S*\s*\[\s*(\S+)\s+((?:NOT\s+)?(?:NEAR|BEFORE|AFTER))\s+(\S+)((?:\s*\/\s*\w+)*)\s*\]\s*(?:\((-?\d+)\))?$/i.exec(text)
  if (parts === null) return none('only rules of the form [A NEAR B], BEFORE or AFTER, with or without NOT, can be read')
  const [, found = '', operator = '', asked = '', flags = '', weight = '1'] = parts, losses: string[] = []
  const sides = [found, asked].map((side) => side.startsWith('#') ? alternatives(members(side.slice(1))) : wordsOf(side))
  if (sides.includes('')) return none(`the category ${sides[0] === '' ? found : asked} has no terms`)
  const distance = /\d+/.exec(flags)?.[0]
  if (distance === undefined) losses.push(`read as within ${FARTHEST} words of a sentence: the rule gives no number`)
  if (/\/\s*[PD](?![a-z])/i.test(flags)) losses.push('looks no further than the sentence')
  return {term: `${sides[0]!} ${operator.toUpperCase().replace(/\s+/, ' ')}/${Math.min(Number(distance ?? FARTHEST), FARTHEST)} ${sides[1]!}`, weight: Number(weight), losses}
}

/**
 * A term with one condition as WordStat rules, one for each phrase.
 *
 * @example wordstatRule('human rights', {negated: true, side: 'NEAR', distance: 5, phrases: ['abuse*']}, 1) // ['@HUMAN_RIGHTS_NOT_NEAR_ABUSE [HUMAN_RIGHTS NOT NEAR ABUSE* /W5] (1)']
 */
export function wordstatRule(term: string, {negated, side, distance, phrases}: Condition, weight: number): readonly string[] {
  return phrases.map((phrase) => {
    const parts = [wordstatWords(term), ...negated ? ['NOT'] : [], side, wordstatWords(phrase)]
    return `@${parts.join('_').replace(/[^\p{L}\p{N}_]/gu, '')} [${parts.join(' ')} /W${distance}] (${weight})`
  })
}

/**
 * Words as WordStat writes them.
 *
 * @example wordstatWords('human rights') // 'HUMAN_RIGHTS'
 */
export function wordstatWords(term: string): string {
  return term.trim().replace(/\s+/g, '_').toUpperCase()
}

/**
 * Words that WordStat has written.
 *
 * @example wordsOf('HUMAN_RIGHTS') // 'human rights'
 */
export function wordsOf(text: string): string {
  return text.replaceAll('_', ' ').trim().toLowerCase()
}

function alternatives(terms: readonly string[]): string {
  return terms.length > 1 ? `(${terms.join('|')})` : terms[0] ?? ''
}

import type {SourceType} from '../types.ts'
import type {Figure} from './public-figures.ts'
import {arePlainSpellings} from './similar-names.ts'
import type {Gender} from './source-lexicon.ts'
import {firstPlace} from '../text/first-place.ts'

/** One person of an article under all spellings of the name. It gathers what the article tells while it is being read. */
export interface Person {
  /** Name words before the last one, the longest form seen. */
  given: string
  /** Each spelling of the last name with how often it stands, in the order of appearance. */
  readonly lasts: Map<string, number>
  /** The same spellings without accents and case. */
  readonly plain: Set<string>
  gender: Gender | null
  /** Words in lower case with which the article introduces the person: titles before, apposition after. */
  readonly intro: Set<string>
  /** The same, phrase by phrase. */
  readonly phrases: string[][]
  /** Titles or role before the name, as printed. */
  title: string | null
  /** The apposition, as printed. */
  apposed: string | null
  /** What stands after the name with "of", "at" or "from", as printed. */
  belongs: string | null
  /** Source type told by the phrases; undefined until asked for. */
  type: SourceType | null | undefined
  /** The public figure of this name, null for none; undefined until asked for. */
  figure: Figure | null | undefined
  /** Words of the office that the public figure holds in the year of the article; empty for others. */
  office: readonly string[]
  /** State that the person belongs to, by the introductions or as a public figure; null where nothing tells it. */
  country: string | null
  /** Tokens at which the person is named, in order. */
  readonly tokens: number[]
}

/**
 * The name in full: the longest given part with the more frequent, then earlier spelling of the last name; one in capitals ("WHITCOMBE")
 * only where there is no other.
 *
 * @example fullName({given: 'James', lasts: new Map([['Cleverley', 2], ['Cleverly', 3]])}) // 'James Cleverly'
 */
export function fullName({given, lasts}: Pick<Person, 'given' | 'lasts'>): string {
  let best = '', most = -1
  for (const [last, count] of lasts) {
    const worth = SHOUTED.test(last) ? 0 : count
    if (worth > most) { best = last; most = worth }
  }
  const first = SHOUTED.test(given) && !SHOUTED.test(best) && given.length > 2 ? given[0]! + given.slice(1).toLowerCase() : given
  return first === '' ? best : `${first} ${best}`
}

const SHOUTED = /^\p{Lu}{2,}$/u

/** Whether a plain last name is one of the person's or a spelling of one. */
export function isNameOf({plain}: Pick<Person, 'plain'>, key: string): boolean {
  if (plain.has(key)) return true
  for (const other of plain) if (arePlainSpellings(other, key)) return true
  return false
}

/** The last token before `token` at which the person is named, −1 for none. */
export function lastNamed({tokens}: Pick<Person, 'tokens'>, token: number): number {
  return tokens[firstPlace(tokens.length, (place) => tokens[place]! < token) - 1] ?? -1
}

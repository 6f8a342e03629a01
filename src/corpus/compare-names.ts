import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import {consonants} from './plain-name.ts'

/** Jaro-Winkler similarity from which two last names, and two given names before the same last name, are spellings of one; letters under which only equal ones are. */
const SAME_LAST = 0.9, SAME_GIVEN = 0.8, SHORTEST = 5

/** How two names go together: written with the same letters, the same but for words left out or initials, or spelled differently. */
export type NameMatch = 'same letters' | 'shorter form' | 'other spelling'

/**
 * Whether two full names, as plain words, can be one person's: the last names must be spellings of each other and the given names must not
 * contradict each other. `null` where they do, as "George W." and "George H.W." or "Donald" and "Eric" do.
 *
 * @example compareNames(['donald', 'i', 'trump'], ['donald', 'trump']) // 'shorter form'
 * @example compareNames(['thomas', 'ashdovn'], ['thomas', 'ashdovne']) // 'other spelling'
 * @example compareNames(['donald', 'trump'], ['eric', 'trump']) // null
 */
export function compareNames(one: readonly string[], other: readonly string[]): NameMatch | null {
  if (one.join('') === other.join('')) return 'same letters'
  if (one.join('') === other.at(-1) || other.join('') === one.at(-1)) return 'shorter form'
  const last = one.at(-1)!, otherLast = other.at(-1)!
  if (!areSpellings(last, otherLast)) return null
  const given = one.slice(0, -1), otherGiven = other.slice(0, -1)
  const [few, many] = given.length <= otherGiven.length ? [given, otherGiven] : [otherGiven, given]
  const match = matchGiven(few, many)
  return match === null ? null : last === otherLast ? match : 'other spelling'
}

/**
 * Whether two plain words are spellings of each other: the same consonants, and alike.
 *
 * @example areSpellings('kadafi', 'gadafi') // true
 */
export function areSpellings(one: string, other: string, least = SAME_LAST): boolean {
  if (one === other) return true
  if (Math.min(one.length, other.length) < SHORTEST || Math.abs(one.length - other.length) > 2 || consonants(one) !== consonants(other)) return false
  return JaroWinklerDistance(one.replace(/g/g, 'k'), other.replace(/g/g, 'k'), {}) >= least
}

/** Every word of the shorter list must find its place in the longer one, in order; initials stand for words, and more initials for somebody else. */
function matchGiven(few: readonly string[], many: readonly string[]): NameMatch | null {
  const initials = [few, many].map((words) => words.filter((word) => word.length === 1).length)
  if (initials[0]! > 0 && initials[1]! > initials[0]!) return null
  let at = 0, match: NameMatch = few.length === many.length ? 'same letters' : 'shorter form'
  for (const word of few) {
    while (at < many.length && !fits(word, many[at]!)) at++
    if (at === many.length) return null
    if (word !== many[at]) match = word.length === 1 || many[at]!.length === 1 ? 'shorter form' : 'other spelling'
    at++
  }
  return match
}

function fits(one: string, other: string): boolean {
  if (one.length === 1 || other.length === 1) return one[0] === other[0]
  return areSpellings(one, other, SAME_GIVEN)
}

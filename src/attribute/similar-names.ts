import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js'

const SAME = 0.93, SHORTEST = 5

/**
 * Whether two last names are spellings of one: "Cleverly" and "Cleverley", "Zelensky" and "Zelenskiy". Same first letter, five letters
 * or more, Jaro-Winkler similarity of at least 0.93; accents aside.
 *
 * @example areSpellings('Cleverly', 'Cleverley') // true
 */
export function areSpellings(one: string, other: string): boolean {
  return one === other || arePlainSpellings(plainName(one), plainName(other))
}

/** The same for names that are plain already (see `plainName`). */
export function arePlainSpellings(a: string, b: string): boolean {
  if (a === b) return true
  if (a.charCodeAt(0) !== b.charCodeAt(0) || Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 2) return false
  return JaroWinklerDistance(a, b, {}) >= SAME
}

/**
 * A name in lower case without accents.
 *
 * @example plainName('Erdoğan') // 'erdogan'
 */
export function plainName(name: string): string {
  const lower = name.toLowerCase()
  if (!/[^\x00-\x7f]/.test(lower)) return lower
  return lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/ı/g, 'i').replace(/[ø]/g, 'o').replace(/ł/g, 'l')
}

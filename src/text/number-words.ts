const WORDS = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Number words up to 99, folded, and their digits. */
const DIGITS: ReadonlyMap<string, string> = new Map([
  ...WORDS.map((word, i) => [word, String(i + 1)] as const),
  ...TENS.flatMap((ten, i) => [[ten, String(20 + 10 * i)] as const, ...WORDS.slice(0, 9).map((one, k) => [`${ten}-${one}`, String(21 + 10 * i + k)] as const)]),
])

/**
 * The digits of a number written as one English word, from one to ninety-nine; `undefined` for any other word.
 *
 * @example digitsOf('sixty-three') // '63'
 */
export function digitsOf(folded: string): string | undefined {
  return DIGITS.get(folded)
}

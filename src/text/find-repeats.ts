/** A stretch of a text, half-open, in UTF-16 units: a paragraph or a line. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Units from which a repeated stretch is no accident; up to which one may be a pull quote; stretches up to which, and places at
 * which, pull quotes are looked for.
 */
const SHORTEST = 40, LONGEST_PULL_QUOTE = 300, MOST_STRETCHES = 200, MOST_PLACES = 4
const MARKS = '"“”„«»‘’\''

/**
 * Which stretches of a text only repeat another one: the same words a second time, or a pull quote, which stands within a longer one. Pages that
 * were scraped have these; they are to be counted once. Returns the indices of the stretches to leave out: of equal ones all but the first, of a
 * pull quote and the stretch it was pulled from the pull quote.
 *
 * Letter for letter; quotation marks around a pull quote do not matter. Stretches of fewer than 40 units repeat nothing.
 *
 * @example
 * const text = 'The ministers of both states met in Port Amaly.', twice = `${text}\n${text}`
 * findRepeats(twice, [{start: 0, end: 47}, {start: 48, end: 95}]) // [1]
 */
export function findRepeats(text: string, stretches: readonly Stretch[]): number[] {
  const seen = new Set<string>(), repeats: number[] = [], mayHoldPulls = stretches.length <= MOST_STRETCHES
  stretches.forEach((stretch, index) => {
    if (stretch.end - stretch.start < SHORTEST) return
    const words = text.slice(stretch.start, stretch.end)
    if (seen.has(words) || (mayHoldPulls && isPulled(text, stretch, stretches))) repeats.push(index)
    seen.add(words)
  })
  return repeats
}

/** The words, without marks around them, stand within a longer stretch too. */
function isPulled(text: string, {start, end}: Stretch, stretches: readonly Stretch[]): boolean {
  if (end - start > LONGEST_PULL_QUOTE) return false
  let from = start, to = end
  while (from < to && MARKS.includes(text[from]!)) from++
  while (to > from && MARKS.includes(text[to - 1]!)) to--
  if (to - from < SHORTEST) return false
  const words = text.slice(from, to)
  for (let at = text.indexOf(words), tries = 0; at >= 0 && tries < MOST_PLACES; at = text.indexOf(words, at + 1), tries++) {
    if (at !== from && stretches.some((other) => other.start <= at && at + words.length <= other.end && other.end - other.start > end - start)) return true
  }
  return false
}

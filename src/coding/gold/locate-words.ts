import type {Range} from '../../types.ts'

/**
 * Where words stand in a text, as whole words. Pieces that are joined by " … " are looked up one after the other.
 * With `near`, of several places the one nearest to any of those ranges counts; without, there may be only one.
 *
 * @example locateWords('He said he said so.', 'said', [[16, 18]]) // [[11, 15]]
 */
export function locateWords(text: string, words: string, near: readonly Range[] | null): Range[] | 'missing' | 'several' {
  const whole = placesOf(text, words)
  if (whole.length > 0) return chosen(whole, near)
  const pieces = words.split(' … ')
  if (pieces.length === 1) return 'missing'
  const found = pieces.map((piece) => chosen(placesOf(text, piece), near)), fault = found.find((one) => typeof one === 'string')
  return fault ?? found.flatMap((one) => typeof one === 'string' ? [] : one)
}

function chosen(places: readonly Range[], near: readonly Range[] | null): Range[] | 'missing' | 'several' {
  if (places.length === 0) return 'missing'
  if (near === null) return places.length === 1 ? [places[0]!] : 'several'
  return [places.reduce((best, place) => distance(place, near) < distance(best, near) ? place : best)]
}

function distance(place: Range, near: readonly Range[]): number {
  return Math.min(...near.map(([start, end]) => Math.max(0, place[0] - end, start - place[1])))
}

function placesOf(text: string, words: string): Range[] {
  const places: Range[] = []
  if (words === '') return places
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isWordAt(text, at - 1, at) && !isWordAt(text, at + words.length - 1, at + words.length)) places.push([at, at + words.length])
  }
  return places
}

/** Whether a word runs over the border between two neighbouring signs. */
function isWordAt(text: string, left: number, right: number): boolean {
  return /^[\p{L}\p{N}]$/u.test(text.charAt(left)) && /^[\p{L}\p{N}]$/u.test(text.charAt(right))
}

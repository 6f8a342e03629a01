import {foldForm} from '../text/vocabulary.ts'

/** A row of `place-names.csv`: a name as printed (state, adjective, capital) and the place that it stands for. */
export interface PlaceName {
  readonly name: string
  readonly place: string
}

/** Most words that a name of a place has. */
export const LONGEST_PLACE = 5

/**
 * A function that tells which place some words name, or `null`: "Syrian", "Damascus" and "Syria" are one place.
 *
 * @example createPlaceTable([{name: 'North Korean', place: 'North Korea'}])(['North', 'Korean']) // 'North Korea'
 */
export function createPlaceTable(rows: readonly PlaceName[]): (words: readonly string[]) => string | null {
  const places = new Map(rows.map(({name, place}) => [foldForm(name), place]))
  return (words) => places.get(foldForm(words.join(' '))) ?? null
}

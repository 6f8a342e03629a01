import {foldForm} from '../text/vocabulary.ts'

/** A row of `states.csv`: a state with its other names, adjectives, people and seats of government; several in a cell are parted by `|`. */
export type StateRow = Readonly<Record<string, string>>

/** Most words that a name of a place has. */
export const LONGEST_PLACE = 5

/** Houses that stand for the government that sits in them. */
const HOUSES: readonly (readonly [name: string, state: string])[] = [
  ['White House', 'United States'], ['Pentagon', 'United States'], ['Capitol Hill', 'United States'], ['Kremlin', 'Russia'], ['Downing Street', 'United Kingdom'],
  ['Whitehall', 'United Kingdom'], ['Westminster', 'United Kingdom'], ['Élysée', 'France'], ['Elysee', 'France'], ['Quai d\'Orsay', 'France'],
  ['Foggy Bottom', 'United States'], ['Bundestag', 'Germany'], ['Knesset', 'Israel'], ['Blue House', 'South Korea'],
]

/**
 * A function that tells which state some words name, or `null`: "Syrian", "Damascus" and "Syria" are one, and the Kremlin is Russia.
 *
 * @example createPlaceTable([{state: 'North Korea', adjectives: 'North Korean', seats: 'Pyongyang'}])(['North', 'Korean']) // 'North Korea'
 */
export function createPlaceTable(rows: readonly StateRow[]): (words: readonly string[]) => string | null {
  const places = new Map(HOUSES.map(([name, state]) => [foldForm(name), state]))
  for (const {state = '', forms = '', adjectives = '', people = '', seats = ''} of rows) {
    for (const name of [state, ...[forms, adjectives, people, seats].flatMap((cell) => cell.split('|'))]) {
      if (name !== '') places.set(foldForm(name), state)
    }
  }
  return (words) => places.get(foldForm(words.join(' '))) ?? null
}
